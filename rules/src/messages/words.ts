/** The words people read for every fact, value, outcome, step, offer and warning of the gate. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import { say } from '../say.ts'
import type { Ceiling } from './ceiling.ts'
import type { Offer, SendDuty, SendFacts, SendOutcome, SendStep } from './facts.ts'
import { warningWords } from './warningWords.ts'

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
  reveals: say('Syns det att det är socialtjänsten?', 'Does it show that it is the social services?'),
  prot: say('Skyddade uppgifter', 'Protected identity'),
  party: say('Mottagare', 'Recipient'),
  loa: say('Inloggning när det läses', 'Log-in when it is read'),
  noeid: say('Undantag för den som saknar e-legitimation', 'Exception for someone without e-ID'),
  release: say('Rätt att lämna ut', 'Right to give it out'),
  mask: say('Granskat så att ingen kan hittas', 'Checked so that nobody can be found'),
  third: say('Överföring utanför EU och EES', 'Transfer outside the EU and EEA'),
  dpia: say('Konsekvensbedömning', 'Impact assessment'),
  rec: say('Inspelning eller maskinell sammanfattning', 'Recording or summary by a machine'),
  danger: say('Fara för liv eller för ett barn', 'Danger to life or to a child'),
  auto: say('Automatiskt utskick', 'Automatic message'),
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
    secure_message: say('Säkert meddelande', 'Secure message'),
    sdk: say('SDK till en annan myndighet', 'SDK to another authority'),
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
    tested: say('undertecknat och sekretessen prövad', 'signed, and secrecy tested'),
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
  reveals: {
    no: say('nej, neutralt', 'no, neutral'),
    chosen: say('ja, och personen har själv valt det', 'yes, and the person has chosen it'),
    yes: say('ja', 'yes'),
  },
  prot: { no: say('nej', 'no'), yes: say('ja', 'yes') },
  party: {
    adult: say('klienten, vuxen', 'the client, an adult'),
    child_15_plus: say('klienten, 15–17 år', 'the client, aged 15–17'),
    child_under_15: say('klienten, under 15 år', 'the client, under 15'),
    guardian_of_child: say('barnets vårdnadshavare', 'the child’s guardian'),
    other_authority: say('en annan myndighet eller nämnd', 'another authority or board'),
    other_person: say('någon annan person', 'another person'),
    colleague: say('en kollega i samma nämnd', 'a colleague in the same board'),
    unknown: say('vet inte', 'not known'),
  },
  loa: {
    none: say('ingen', 'none'),
    low: say('kod eller kodord', 'code or code word'),
    substantial_or_high: say('stark e-legitimation', 'strong e-ID'),
  },
  noeid: { no: say('nej', 'no'), decided: say('beslutat av enhetschefen', 'decided by the head of unit') },
  release: {
    own: say('det rör bara mottagaren själv', 'it concerns the recipient alone'),
    waived: say('personen har medgett det', 'the person has waived secrecy'),
    statute: say('en bestämmelse i lag', 'a provision of law'),
    unclear: say('inte klarlagd', 'not yet clear'),
  },
  mask: { yes: say('ja, av en annan person', 'yes, by another person'), no: say('nej', 'no') },
  third: {
    eea_only: say('stannar inom EU och EES', 'stays within the EU and EEA'),
    assessed: say('förs ut, skriftligt bedömt', 'leaves, assessed in writing'),
    missing: say('inte undersökt', 'not examined'),
  },
  dpia: { done: say('gjord', 'done'), missing: say('saknas', 'missing') },
  rec: { off: say('avstängd', 'off'), on: say('på', 'on') },
  danger: { no: say('nej', 'no'), yes: say('ja', 'yes') },
  auto: { no: say('nej', 'no'), yes: say('ja', 'yes') },
} as const satisfies { [Fact in keyof SendFacts]: Record<SendFacts[Fact], Sentence> }

const outcomes = {
  ALLOW: say('Får gå', 'May go'),
  GENERAL: say('Bara i allmänna ordalag', 'In general terms only'),
  GENERAL0: say('Bara allmänt, utan personuppgifter', 'In general only, without personal data'),
  NOTICE_ONLY: say('Bara en neutral avisering', 'A neutral notice only'),
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
  RECORDING_OFF: say('Stäng av inspelningen', 'Turn off the recording'),
  CONFIRM_RELEASE: say('Ange med vilken rätt det lämnas ut', 'State by what right it is given out'),
  MASK_WHEREABOUTS: say(
    'Låt någon annan kontrollera att ingen kan hittas',
    'Have someone check that nobody can be found',
  ),
  STRONG_LOGIN: say('Be personen logga in', 'Ask the person to log in'),
  NEUTRALISE: say('Gör avsändaren neutral', 'Make the sender neutral'),
  OBTAIN_CHOICE: say(
    'Fråga om personen vill nås så här',
    'Ask whether the person wants to be reached this way',
  ),
  ACT_NOW: say('Ring 112 eller gör en skyddsbedömning nu', 'Call 112 or make a protective assessment now'),
  RECEIVE: say('Ta emot och hantera som handling', 'Receive, and handle as a record'),
  LOG_EMERGENCY: say('Anteckna efteråt vad du gjorde och varför', 'Note afterwards what you did and why'),
  EMERGENCY_TEXT: say('Skicka nödtexten', 'Send the emergency text'),
  NOTE_WHAT_MATTERS: say('Anteckna det som har betydelse', 'Note what matters'),
  PROTECTED_ROUTE: say('Skicka den skyddade vägen', 'Send by the protected route'),
  LOG_EXCEPTION: say('Undantaget antecknas', 'The exception is logged'),
  NEUTRAL_NOTICE: say('En neutral avisering går ut', 'A neutral notice goes out'),
  POINT_TO_SAFE_CHANNEL: say('Visa vägen till en säker kanal', 'Point to a safe channel'),
} as const satisfies Record<SendStep | SendDuty, Sentence>

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
  person: say('Låt en människa läsa och skicka', 'Let a human read and send'),
  strong_login: say('Be personen logga in', 'Ask the person to log in'),
  sdk: say('Skicka genom SDK', 'Send through SDK'),
  authority_email_pki: say(
    'Skicka krypterad e-post till myndigheten',
    'Send encrypted e-mail to the authority',
  ),
} as const satisfies Record<Offer, Sentence>

export const sendWords = { facts, values, outcomes, steps, offers, warnings: warningWords } as const

export const ceilingWords = {
  everything: say('Allt', 'Everything'),
  general: say('Bara i allmänna ordalag', 'In general terms only'),
  nothing_personal: say('Inga personuppgifter', 'No personal data'),
  nothing: say('Inget', 'Nothing'),
} as const satisfies Record<Ceiling, Sentence>
