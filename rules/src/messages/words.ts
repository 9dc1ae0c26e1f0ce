/** The words people read for every fact, value, outcome, step, offer and warning of the gate. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import type { Ceiling } from './ceiling.ts'
import type { Offer, SendFacts, SendOutcome, SendStep, SendWarning } from './facts.ts'

const say = (sv: string, en: string): Sentence => ({ sv, en })

const facts = {
  dir: say('Riktning', 'Direction'),
  ch: say('Kanal', 'Channel'),
  sens: say('Känslighet', 'Sensitivity'),
  gen: say('Ordalag', 'Wording'),
  cons: say('Medgivande', 'Consent'),
  id: say('Mottagarens identitet', 'Recipient’s identity'),
  enc: say('Krypterat till bara mottagaren', 'Encrypted to the recipient only'),
  proc: say('Avtal med leverantören', 'Agreement with the supplier'),
  risk: say('Risk- och sårbarhetsanalys', 'Risk and vulnerability analysis'),
  dev: say('Mottagarens enhet', 'Recipient’s device'),
  acc: say('Konto', 'Account'),
  quo: say('Känsligt citat följer med', 'Sensitive quote travels along'),
  st: say('Kanalens läge', 'State of the channel'),
} as const satisfies Record<keyof SendFacts, Sentence>

const values = {
  dir: {
    incoming: say('kommer in', 'comes in'),
    reply: say('svar i samma kanal', 'answer in the same channel'),
    initiated: say('vi skriver först', 'we write first'),
  },
  ch: {
    internal_email: say('Intern e-post', 'Internal e-mail'),
    external_email: say('E-post', 'E-mail'),
    authority_email_pki: say('Krypterad e-post till polisen', 'Encrypted e-mail to the police'),
    sms: say('Sms', 'Text message'),
    own_chat_anonymous: say('Vår chatt, anonym', 'Our chat, anonymous'),
    own_chat_identified: say('Vår chatt, med namn', 'Our chat, by name'),
    external_chat: say('Extern chatt', 'Outside chat'),
    video: say('Videosamtal', 'Video call'),
    sns_message: say('Meddelande på nätverkssajt', 'Message on a networking site'),
    web_form: say('Webbformulär', 'Web form'),
    phone: say('Telefon', 'Phone'),
    letter: say('Brev', 'Letter'),
    meeting: say('Möte', 'Meeting'),
  },
  sens: {
    none: say('inga personuppgifter', 'no personal data'),
    personal: say('vanliga personuppgifter', 'ordinary personal data'),
    sensitive: say('känsliga personuppgifter', 'sensitive personal data'),
    secrecy: say('sekretess', 'secrecy'),
  },
  gen: {
    general: say('allmänt hållet', 'generally worded'),
    individual: say('om en persons förhållanden', 'about one person’s circumstances'),
  },
  cons: {
    not_applicable: say('ingen klient berörs', 'no client is concerned'),
    none: say('saknas', 'none'),
    given: say('har getts', 'given'),
    implied: say('genom egen fråga', 'by own question'),
    withdrawn: say('har tagits tillbaka', 'withdrawn'),
  },
  id: {
    unknown: say('okänd', 'unknown'),
    claimed: say('uppger sig vara', 'claims to be'),
    verified: say('kontrollerad', 'verified'),
  },
  enc: { yes: say('ja', 'yes'), no: say('nej', 'no') },
  proc: {
    not_needed: say('behövs inte', 'not needed'),
    missing: say('saknas', 'missing'),
    signed: say('undertecknat', 'signed'),
    refused: say('leverantören har sagt nej', 'refused by the supplier'),
  },
  risk: {
    missing: say('saknas', 'missing'),
    approved: say('godkänd', 'approved'),
    expired: say('har gått ut', 'expired'),
  },
  dev: {
    two_factor: say('dator med inloggning och tjänstekort', 'computer with login and service card'),
    pin_only: say('kan öppnas med enbart kod', 'opens with a code alone'),
  },
  acc: {
    official: say('enhetens konto', 'the unit’s account'),
    private: say('privat konto', 'private account'),
  },
  quo: { yes: say('ja', 'yes'), no: say('nej', 'no') },
  st: { active: say('i drift', 'in operation'), not_active: say('inte i drift', 'not in operation') },
} as const satisfies { [Fact in keyof SendFacts]: Record<SendFacts[Fact], Sentence> }

const outcomes = {
  ALLOW: say('Får gå', 'May go'),
  GENERAL: say('Bara i allmänna ordalag', 'In general terms only'),
  GENERAL0: say('Bara allmänt, utan personuppgifter', 'In general only, without personal data'),
  REQUIRE: say('Något behöver göras först', 'Something must be done first'),
  DENY: say('Stopp – inte den här vägen', 'Stop – not this way'),
} as const satisfies Record<SendOutcome, Sentence>

const steps = {
  MOVE_TO_OFFICIAL: say('Flytta till enhetens konto', 'Move to the unit’s account'),
  CHOOSE_CHANNEL: say('Välj kanal för svaret', 'Choose a channel for the answer'),
  ACTIVATE_CHANNEL: say('Ta kanalen i drift', 'Put the channel into operation'),
  RECLASSIFY: say('Ändra märkningen', 'Change the mark'),
  ENCRYPT_AND_SIGN: say('Kryptera och signera', 'Encrypt and sign'),
  TWO_FACTOR_ONLY: say('Begränsa till datorer med tjänstekort', 'Limit to computers with service card'),
  ENCRYPT_PKI: say('Kryptera till polisen', 'Encrypt to the police'),
  STRIP_ORIGINAL: say('Ta bort den citerade texten', 'Take out the quoted text'),
  OBTAIN_CONSENT: say('Hämta in medgivande', 'Obtain consent'),
  RISK_ANALYSIS: say('Godkänn en risk- och sårbarhetsanalys', 'Approve a risk and vulnerability analysis'),
} as const satisfies Record<SendStep, Sentence>

const offers = {
  general_reply: say('Svara i allmänna ordalag', 'Answer in general terms'),
  general_reply_no_personal_data: say('Svara utan personuppgifter', 'Answer without personal data'),
  email_general: say('Skriv e-post i allmänna ordalag', 'E-mail in general terms'),
  official_account: say('Använd enhetens konto', 'Use the unit’s account'),
  own_chat: say('Använd vår egen chatt', 'Use our own chat'),
  secure_message: say('Skicka säkert meddelande', 'Send a secure message'),
  neutral_notice: say('Skicka en avisering', 'Send a neutral notice'),
  verify_identity: say('Kontrollera vem det är', 'Check who it is'),
  obtain_consent: say('Hämta in medgivande', 'Obtain consent'),
  strip_original: say('Ta bort den citerade texten', 'Take out the quoted text'),
  encrypt: say('Kryptera meddelandet', 'Encrypt the message'),
  phone: say('Ring', 'Call'),
  letter: say('Skriv brev', 'Write a letter'),
  meeting: say('Boka möte', 'Book a meeting'),
  video: say('Boka videosamtal', 'Book a video call'),
  ask_registrar: say('Fråga registratorn', 'Ask the registrar'),
} as const satisfies Record<Offer, Sentence>

const warnings = {
  WARN_UNSUITABLE: say(
    'Sajten passar dåligt för kontakt med klienter',
    'The site is ill suited for contact with clients',
  ),
  WARN_RISK_ANALYSIS: say(
    'Risk- och sårbarhetsanalysen saknas eller har gått ut',
    'The risk and vulnerability analysis is missing or has expired',
  ),
} as const satisfies Record<SendWarning, Sentence>

export const sendWords = { facts, values, outcomes, steps, offers, warnings } as const

export const ceilingWords = {
  everything: say('Allt', 'Everything'),
  general: say('Bara i allmänna ordalag', 'In general terms only'),
  nothing_personal: say('Inga personuppgifter', 'No personal data'),
  nothing: say('Inget', 'Nothing'),
} as const satisfies Record<Ceiling, Sentence>
