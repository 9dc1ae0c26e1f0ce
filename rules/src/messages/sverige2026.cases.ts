/**
 * The cases of the pack of 2026 that ask this question, each with its story; and for every rule the facts nearest to the
 * usual ones that meet it, so that a rule which is moved or loosened is missed at once.
 */
import type { SendFacts } from './facts.ts'

export const usualSend: SendFacts = {
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
  reveals: 'no',
  prot: 'no',
  party: 'adult',
  loa: 'none',
  noeid: 'no',
  release: 'own',
  mask: 'no',
  third: 'eea_only',
  dpia: 'done',
  rec: 'off',
  danger: 'no',
  auto: 'no',
}

export const sendCases2026: Readonly<Record<string, readonly string[]>> = {
  'Elmer Tuvesand has mailed and asked when budget counselling is open; Tilde answers with the hours.': [
    'sens=none -> N83 ALLOW',
  ],
  'Signe Rosenqvarn chose SMS at her first meeting; she is reminded of Thursday 10.15, no sender name that tells.':
    ['dir=initiated ch=sms cons=given id=verified -> N84 ALLOW'],
  'The same reminder goes out as "Soc Ekebro" until someone looks at the sender name.': [
    'dir=initiated ch=sms cons=given id=verified reveals=yes -> N58 REQUIRE NEUTRALISE',
  ],
  'Holger Tammelin has asked in writing to see who it is from; nobody else uses his phone.': [
    'dir=initiated ch=sms cons=given id=verified reveals=chosen -> N84 ALLOW',
  ],
  'Holger’s details become protected; the name is taken away although he had chosen it.': [
    'dir=initiated ch=sms cons=given id=verified reveals=chosen prot=yes sens=none -> N59 REQUIRE NEUTRALISE',
  ],
  'Vera Lindqvarn says "just mail me the decision"; she gets a neutral notice and reads it after log-in.': [
    'dir=initiated sens=secrecy gen=individual cons=given id=verified -> N28 NOTICE_ONLY',
  ],
  'Tilde wants to mail the reasons for a refusal to a client who has chosen nothing.': [
    'dir=initiated sens=secrecy gen=individual cons=none id=verified -> N29 DENY',
  ],
  'Orvar Blixt has mailed about his drinking; the answer in the same mail says only that Tilde will call.': [
    'sens=sensitive gen=individual quo=yes -> N30 GENERAL0',
  ],
  'Ebba Solhage lives at a secret address; nobody has asked her whether SMS is safe.': [
    'dir=initiated ch=sms sens=none cons=none prot=yes -> N22 DENY',
  ],
  'Ebba has chosen neutral notices to a phone only she knows; the time itself waits behind log-in.': [
    'dir=initiated ch=sms cons=given id=verified prot=yes -> N24 NOTICE_ONLY',
  ],
  'A text from an unknown number, perhaps Ebba’s; the answer is "Vi har fått ditt sms. Ring 0123-45 67 00."':
    ['ch=sms sens=none id=unknown prot=yes -> N84 ALLOW'],
  'Ebba’s decision goes by letter, by the protected route.': [
    'dir=initiated ch=letter sens=secrecy gen=individual id=verified prot=yes -> N74 ALLOW PROTECTED_ROUTE',
  ],
  'Ruben Askeby has asked not to be called: his partner answers.': [
    'dir=initiated ch=phone cons=withdrawn id=verified -> N15 DENY',
  ],
  'Mona Ekwall reads about her treatment after log-in with e-ID.': [
    'dir=initiated ch=secure_message sens=sensitive gen=individual cons=given id=verified enc=yes loa=substantial_or_high proc=tested -> N81 ALLOW NEUTRAL_NOTICE',
  ],
  'Mona’s neighbour Sixten only has a code and nobody has decided an exception.': [
    'dir=initiated ch=secure_message sens=secrecy gen=individual cons=given id=verified enc=yes loa=low -> N54 REQUIRE STRONG_LOGIN',
  ],
  'Minna Fors, 16, has no e-ID; the head of unit has decided that her agreed code will do for this message.':
    [
      'dir=initiated ch=secure_message sens=secrecy gen=individual cons=given id=verified enc=yes loa=low noeid=decided party=child_15_plus -> N80 ALLOW LOG_EXCEPTION',
    ],
  'The new supplier has signed but nobody has tested secrecy.': [
    'dir=initiated ch=secure_message sens=secrecy gen=individual cons=given id=verified enc=yes loa=substantial_or_high proc=signed -> N41 REQUIRE ACTIVATE_CHANNEL',
  ],
  'Minna’s father rings and asks what she told the counsellor.': [
    'ch=phone sens=secrecy gen=individual id=verified party=guardian_of_child release=unclear -> N45 REQUIRE CONFIRM_RELEASE',
  ],
  'The father may have the decision, but Minna’s own words hang on at the bottom.': [
    'ch=secure_message sens=secrecy gen=individual id=verified enc=yes loa=substantial_or_high party=guardian_of_child release=statute quo=yes -> N67 REQUIRE STRIP_ORIGINAL',
  ],
  'Love Granath, 12, is to be reminded of a talk; his brother holds the phone.': [
    'dir=initiated ch=sms cons=given id=verified party=child_under_15 -> N34 NOTICE_ONLY',
  ],
  'Birk wants to write to Love at home about what Love has said.': [
    'dir=initiated ch=letter sens=secrecy gen=individual id=verified party=child_under_15 -> N37 DENY',
  ],
  'Birk wants to mail the school the time of Love’s meeting; the mother agrees, the mail is still open.': [
    'dir=initiated party=other_authority id=verified release=waived -> N31 DENY',
  ],
  'The same to the health service’s function through SDK, with the family’s waiver.': [
    'dir=initiated ch=sdk sens=sensitive gen=individual party=other_authority id=verified enc=yes release=waived -> N77 ALLOW',
  ],
  'The police ask for everything about Ruben; nobody has found the ground yet.': [
    'dir=initiated ch=sdk sens=secrecy gen=individual party=other_authority id=verified enc=yes release=unclear -> N46 REQUIRE CONFIRM_RELEASE',
  ],
  'Svea sends a locked note to a colleague whose phone has only a four-digit code.': [
    'dir=initiated ch=internal_email party=colleague sens=secrecy gen=individual id=verified enc=yes dev=pin_only -> N56 REQUIRE TWO_FACTOR_ONLY',
  ],
  'Jonna Ärlebäck works in the school kitchen and is also a client; her work mailbox is not hers alone.': [
    'dir=initiated ch=internal_email party=adult sens=none -> N09 DENY',
  ],
  'A mother writes about her son on the unit’s page; the answer there is a phone number.': [
    'ch=sns_message sens=sensitive gen=individual -> N18 GENERAL0',
  ],
  'Nilas wants to write first to a client on the network they both use.': [
    'dir=initiated ch=sns_message sens=none cons=given -> N10 DENY',
  ],
  'The new video tool has switched on a machine that summarises.': [
    'dir=initiated ch=video sens=secrecy gen=individual id=verified enc=yes rec=on -> N44 REQUIRE RECORDING_OFF',
  ],
  'At night someone writes "jag orkar inte mer"; the fixed text with 112 goes at once though the chat is closed.':
    ['ch=own_chat_anonymous sens=none enc=yes danger=yes auto=yes st=not_active -> N06 ALLOW EMERGENCY_TEXT'],
  'A child has texted "pappa slår"; Birk calls the only number there is.': [
    'dir=initiated ch=phone sens=secrecy gen=individual id=unknown party=unknown danger=yes cons=withdrawn -> N04 ALLOW LOG_EMERGENCY',
  ],
  'The text reached Jorun’s private phone on a Sunday: act first, move it afterwards.': [
    'dir=incoming ch=sms acc=private danger=yes -> N01 ALLOW ACT_NOW',
  ],
}

export const sendWitnesses2026: readonly string[] = [
  'dir=incoming danger=yes -> N01 ALLOW',
  'dir=incoming acc=private -> N02 REQUIRE',
  'dir=incoming -> N03 ALLOW',
  'ch=meeting danger=yes -> N04 ALLOW',
  'acc=private -> N05 DENY',
  'sens=none danger=yes -> N06 ALLOW',
  'ch=web_form -> N07 REQUIRE',
  'ch=sdk -> N08 DENY',
  'ch=internal_email -> N09 DENY',
  'dir=initiated ch=sns_message -> N10 DENY',
  'proc=refused -> N11 DENY',
  'ch=secure_message -> N12 DENY',
  'dir=initiated third=assessed -> N13 DENY',
  'third=assessed -> N14 GENERAL0',
  'dir=initiated cons=withdrawn -> N15 DENY',
  'gen=individual -> N16 REQUIRE',
  'sens=secrecy -> N17 REQUIRE',
  'ch=sns_message -> N18 GENERAL0',
  'ch=own_chat_anonymous enc=yes -> N19 GENERAL0',
  'auto=yes -> N20 GENERAL0',
  'dir=initiated sens=secrecy gen=individual auto=yes -> N21 DENY',
  'dir=initiated prot=yes -> N22 DENY',
  'dir=initiated cons=given prot=yes -> N23 DENY',
  'dir=initiated cons=given id=verified prot=yes -> N24 NOTICE_ONLY',
  'prot=yes -> N25 GENERAL0',
  'dir=initiated prot=yes party=colleague -> N26 DENY',
  'party=unknown -> N27 GENERAL0',
  'sens=secrecy gen=individual cons=given -> N28 NOTICE_ONLY',
  'dir=initiated sens=secrecy gen=individual -> N29 DENY',
  'sens=secrecy gen=individual -> N30 GENERAL0',
  'dir=initiated party=colleague release=unclear -> N31 DENY',
  'party=colleague release=unclear -> N32 GENERAL0',
  'dir=initiated cons=given -> N33 NOTICE_ONLY',
  'dir=initiated cons=given id=verified party=child_under_15 -> N34 NOTICE_ONLY',
  '-> N35 GENERAL0',
  'id=verified party=child_under_15 -> N36 GENERAL0',
  'ch=letter sens=secrecy gen=individual party=child_under_15 -> N37 DENY',
  'id=verified -> N38 GENERAL0',
  'dir=initiated ch=sms st=not_active -> N39 REQUIRE',
  'dir=initiated proc=missing -> N40 REQUIRE',
  'dir=initiated proc=signed -> N41 REQUIRE',
  'dir=initiated third=missing -> N42 REQUIRE',
  'dir=initiated dpia=missing -> N43 REQUIRE',
  'ch=meeting rec=on -> N44 REQUIRE',
  'dir=initiated party=guardian_of_child release=unclear -> N45 REQUIRE',
  'ch=meeting party=colleague release=unclear -> N46 REQUIRE',
  'ch=meeting prot=yes party=colleague -> N47 REQUIRE',
  'ch=meeting sens=secrecy gen=individual -> N48 GENERAL',
  'ch=meeting prot=yes -> N49 GENERAL0',
  'dir=initiated id=unknown -> N50 GENERAL0',
  'ch=secure_message enc=yes -> N51 REQUIRE',
  'ch=own_chat_identified sens=secrecy gen=individual id=verified enc=yes -> N52 REQUIRE',
  'ch=secure_message sens=sensitive gen=individual id=verified enc=yes loa=low -> N53 REQUIRE',
  'ch=secure_message sens=secrecy gen=individual id=verified enc=yes loa=low -> N54 REQUIRE',
  'ch=internal_email sens=secrecy gen=individual id=verified party=colleague -> N55 REQUIRE',
  'ch=internal_email sens=secrecy gen=individual id=verified enc=yes dev=pin_only party=colleague -> N56 REQUIRE',
  'ch=authority_email_pki party=other_authority -> N57 REQUIRE',
  'dir=initiated reveals=yes -> N58 REQUIRE',
  'sens=none reveals=chosen prot=yes -> N59 REQUIRE',
  'dir=initiated reveals=chosen party=child_under_15 -> N60 REQUIRE',
  'reveals=yes party=other_person -> N61 REQUIRE',
  'dir=initiated quo=yes -> N62 REQUIRE',
  'ch=internal_email quo=yes party=colleague -> N63 REQUIRE',
  'ch=internal_email enc=yes dev=pin_only quo=yes party=colleague -> N64 REQUIRE',
  'ch=own_chat_identified enc=yes quo=yes -> N65 REQUIRE',
  'ch=own_chat_identified id=verified enc=yes quo=yes -> N66 REQUIRE',
  'ch=letter quo=yes party=other_person -> N67 REQUIRE',
  'ch=letter sens=none quo=yes party=colleague release=unclear -> N68 REQUIRE',
  'dir=initiated -> N69 REQUIRE',
  'dir=initiated risk=expired party=colleague -> N70 REQUIRE',
  'risk=expired party=colleague -> N71 GENERAL0',
  'ch=meeting -> N72 ALLOW',
  'ch=video enc=yes -> N73 ALLOW',
  'ch=letter id=verified prot=yes -> N74 ALLOW',
  'ch=letter -> N75 ALLOW',
  'ch=internal_email party=colleague -> N76 ALLOW',
  'ch=sdk enc=yes party=other_authority -> N77 ALLOW',
  'ch=own_chat_anonymous sens=none enc=yes -> N78 ALLOW',
  'ch=own_chat_identified enc=yes -> N79 ALLOW',
  'ch=secure_message sens=secrecy gen=individual id=verified enc=yes loa=low noeid=decided -> N80 ALLOW',
  'ch=secure_message enc=yes loa=substantial_or_high -> N81 ALLOW',
  'sens=secrecy gen=individual id=verified enc=yes -> N82 ALLOW',
  'party=colleague -> N83 ALLOW',
  'ch=sms party=colleague -> N84 ALLOW',
  'ch=sns_message sens=none -> N85 ALLOW',
]
