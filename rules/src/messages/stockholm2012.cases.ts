/**
 * The scenarios of the requirements that ask the gate, with their lines as they stand there: the facts that differ from
 * the usual ones, an arrow, the rule and its answer.
 */
import type { SendFacts2012 } from './facts.ts'

/** What a scenario does not mention: an answer to an ordinary question in an e-mail, from someone who says who it is. */
export const usualSend2012: SendFacts2012 = {
  dir: 'reply',
  ch: 'external_email',
  sens: 'personal',
  gen: 'general',
  cons: 'implied',
  id: 'claimed',
  enc: 'no',
  proc: 'not_needed',
  risk: 'approved',
  dev: 'two_factor',
  acc: 'official',
  quo: 'no',
  st: 'active',
}

export const sendCases2012: Readonly<Record<string, readonly string[]>> = {
  'S-001 A plain question by e-mail': ['sens=none -> G43 ALLOW'],
  'S-003 Booking with consent from the first meeting': ['dir=initiated cons=given id=verified -> G43 ALLOW'],
  'S-004 Booking without consent': ['dir=initiated cons=none -> G29 REQUIRE OBTAIN_CONSENT'],
  'S-005 Own question does not open for later reminders': [
    'dir=initiated cons=implied -> G29 REQUIRE OBTAIN_CONSENT',
  ],
  'S-006 Consent has been given, no analysis for e-mail reminders': [
    'dir=initiated cons=given id=verified risk=expired -> G33 REQUIRE RISK_ANALYSIS',
  ],
  'S-007 A sensitive question by e-mail': [
    'sens=sensitive gen=individual -> G15 GENERAL',
    'sens=none quo=yes -> G24 REQUIRE STRIP_ORIGINAL',
    'sens=none quo=no -> G43 ALLOW',
  ],
  'S-008 I agree, just e-mail me the decision': [
    'dir=initiated sens=sensitive gen=individual cons=given id=verified -> G14 DENY',
    'dir=initiated ch=letter sens=sensitive gen=individual cons=given id=verified -> G38 ALLOW',
  ],
  'S-009 Money counts as sensitive': ['sens=sensitive gen=individual id=verified -> G15 GENERAL'],
  'S-010 That someone is in contact is not in itself sensitive': ['-> G43 ALLOW'],
  'S-011 Not about a living person': ['sens=none gen=individual -> G07 REQUIRE RECLASSIFY'],
  'S-012 General text that is not': ['sens=sensitive gen=general -> G08 REQUIRE RECLASSIFY'],
  'S-013 A reply with personal data before the analysis is done': ['risk=missing -> G35 ALLOW'],
  'S-014 Consent withdrawn': ['dir=initiated cons=withdrawn -> G28 DENY', 'cons=withdrawn -> G31 GENERAL0'],
  'S-015 An unknown address': ['id=unknown -> G23 GENERAL0'],
  'S-016 To a company, with and without personal data': [
    'dir=initiated sens=none cons=not_applicable -> G43 ALLOW',
    'dir=initiated cons=not_applicable id=verified -> G30 REQUIRE OBTAIN_CONSENT',
    'dir=initiated sens=sensitive gen=individual cons=not_applicable id=verified -> G14 DENY',
  ],
  'S-017 Internal e-mail left open': [
    'dir=initiated ch=internal_email sens=secrecy gen=individual id=verified -> G16 REQUIRE ENCRYPT_AND_SIGN',
    'dir=initiated ch=internal_email sens=secrecy gen=individual id=verified enc=yes -> G39 ALLOW',
  ],
  'S-018 The recipient reads e-mail on a tablet': [
    'dir=initiated ch=internal_email sens=sensitive gen=individual id=verified enc=yes dev=pin_only -> G17 REQUIRE TWO_FACTOR_ONLY',
    'dir=reply ch=internal_email sens=none enc=yes dev=pin_only quo=yes -> G26 REQUIRE STRIP_ORIGINAL',
  ],
  'S-019 The function does not work for everybody': [
    'dir=initiated ch=internal_email sens=sensitive gen=individual id=verified -> G16 REQUIRE ENCRYPT_AND_SIGN',
  ],
  'S-020 An ordinary internal answer with the old thread': [
    'ch=internal_email sens=none quo=yes -> G25 REQUIRE STRIP_ORIGINAL',
  ],
  'S-021 Police, before and after': [
    'dir=initiated ch=authority_email_pki sens=secrecy gen=individual id=verified st=not_active -> G05 REQUIRE ACTIVATE_CHANNEL',
    'dir=initiated ch=authority_email_pki sens=secrecy gen=individual id=verified -> G18 REQUIRE ENCRYPT_PKI',
    'dir=initiated ch=authority_email_pki sens=secrecy gen=individual id=verified enc=yes -> G40 ALLOW',
  ],
  'S-025 A web form': ['ch=web_form sens=none -> G04 REQUIRE CHOOSE_CHANNEL'],
  'S-026 Phone to someone not yet recognised': [
    'ch=phone sens=sensitive gen=individual -> G22 GENERAL',
    'ch=phone sens=sensitive gen=individual id=verified -> G36 ALLOW',
  ],
  'S-121 Ordinary but individual': [
    'dir=initiated gen=individual cons=given id=verified -> G20 GENERAL',
    'dir=initiated ch=sms gen=individual cons=given id=verified -> G19 GENERAL',
    'dir=initiated cons=given id=verified -> G43 ALLOW',
  ],
  'S-027 A reminder': ['dir=initiated ch=sms cons=given id=verified -> G44 ALLOW'],
  'S-028 Reminders without an analysis': [
    'dir=initiated ch=sms cons=given id=verified risk=missing -> G32 REQUIRE RISK_ANALYSIS',
    'ch=sms risk=missing -> G34 ALLOW',
  ],
  'S-029 The client texts first': ['ch=sms -> G44 ALLOW'],
  'S-030 A text about a relapse': [
    'ch=sms sens=sensitive gen=individual -> G13 GENERAL',
    'ch=sms sens=none -> G44 ALLOW',
  ],
  'S-031 Consent does not help on SMS': [
    'dir=initiated ch=sms sens=sensitive gen=individual cons=given id=verified enc=yes -> G12 DENY',
  ],
  'S-047 The chat before it is ready': [
    'ch=own_chat_anonymous sens=none enc=yes st=not_active -> G05 REQUIRE ACTIVATE_CHANNEL',
    'ch=own_chat_anonymous sens=none enc=yes -> G41 ALLOW',
    'ch=own_chat_anonymous sens=none enc=no -> G06 DENY',
  ],
  'S-048 Anonymous advice to a fifteen-year-old': [
    'ch=own_chat_anonymous sens=none id=unknown enc=yes -> G41 ALLOW',
  ],
  'S-049 Anonymous, but asks about my case': [
    'ch=own_chat_anonymous sens=sensitive gen=individual enc=yes -> G21 GENERAL0',
    'ch=own_chat_anonymous id=claimed enc=yes -> G21 GENERAL0',
  ],
  'S-050 A known client, not verified': [
    'ch=own_chat_identified sens=sensitive gen=individual enc=yes -> G47 GENERAL0',
    'ch=own_chat_identified enc=yes -> G47 GENERAL0',
    'ch=own_chat_identified sens=none enc=yes quo=yes -> G27 REQUIRE STRIP_ORIGINAL',
  ],
  'S-051 Recognised by webcam': [
    'ch=own_chat_identified sens=sensitive gen=individual id=verified enc=yes -> G42 ALLOW',
  ],
  'S-052 Code word and retelling': [
    'ch=own_chat_identified sens=personal gen=individual id=verified enc=yes -> G42 ALLOW',
  ],
  'S-053 Code word alone': [
    'ch=own_chat_identified sens=sensitive gen=individual id=claimed enc=yes -> G47 GENERAL0',
  ],
  'S-056 An outside chat program': ['ch=external_chat sens=none enc=yes proc=refused -> G09 DENY'],
  'S-057 Another supplier has signed': [
    'ch=external_chat sens=sensitive gen=individual id=verified enc=yes proc=signed -> G43 ALLOW',
  ],
  'S-058 Chat inside a networking site': ['ch=sns_message proc=missing -> G11 GENERAL0'],
  'S-059 A video call about treatment': [
    'ch=video sens=sensitive gen=individual id=verified proc=refused -> G37 ALLOW',
  ],
  'S-060 Someone types during the call': ['ch=external_chat enc=yes proc=refused -> G09 DENY'],
  'S-062 Video with an unknown face': ['ch=video sens=sensitive gen=individual -> G22 GENERAL'],
  'S-064 First message from the authority': [
    'dir=initiated ch=sns_message cons=given id=verified proc=refused -> G10 DENY',
  ],
  'S-065 The visitor asks in a closed message': [
    'ch=sns_message sens=none proc=missing -> G45 ALLOW',
    'ch=sns_message sens=sensitive gen=individual proc=missing -> G11 GENERAL0',
  ],
  'S-066 With an agreement': ['dir=initiated ch=sns_message cons=given id=verified proc=signed -> G45 ALLOW'],
  'S-067 An agreement does not open for sensitive content': [
    'dir=initiated ch=sns_message sens=sensitive gen=individual cons=given id=verified proc=signed -> G12 DENY',
    'ch=sns_message sens=sensitive gen=individual id=verified proc=signed -> G13 GENERAL',
  ],
  'S-072 Private account': [
    'dir=incoming ch=sns_message acc=private -> G01 REQUIRE MOVE_TO_OFFICIAL',
    'ch=sns_message acc=private sens=none -> G03 DENY',
    'dir=incoming ch=sns_message sens=sensitive gen=individual -> G02 ALLOW',
  ],
  'S-114 Writing first': [
    'dir=initiated ch=sns_message sens=none cons=not_applicable id=unknown proc=signed -> G45 ALLOW',
  ],
}
