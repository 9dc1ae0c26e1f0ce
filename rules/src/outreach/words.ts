/** The words people read for every fact, value, outcome, step and offer of the outreach question. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import { missing, no, say, yes } from '../say.ts'
import type { OutreachFacts, OutreachQuestion } from './facts.ts'

const facts = {
  account: say('Konto på sajten', 'Account on the site'),
  pageok: say('Kontot är godkänt och komplett', 'The account is approved and complete'),
  agreement: say('Avtal med sajten', 'Agreement with the site'),
  contact: say('Sätt att ta kontakt', 'Manner of contact'),
  relation: say('Vem det är', 'Who it is'),
  area: say('Var personen bor', 'Where the person lives'),
  content: say('Texten', 'The text'),
  alarm: say('Fara', 'Danger'),
  presence: say('Närvaro', 'Presence'),
  keeps: say('Vad som antecknas', 'What is noted'),
  opened: say('Vem som skrev först', 'Who wrote first'),
  intro: say('Sagt vilka vi är', 'Said who we are'),
} as const satisfies Record<keyof OutreachFacts, Sentence>

const values = {
  account: { not_needed: say('behövs inte', 'not needed'), needed: say('behövs', 'needed') },
  pageok: { yes, no },
  agreement: { signed: say('undertecknat', 'signed'), missing },
  contact: {
    open_presence: say('öppen närvaro', 'open presence'),
    direct_message: say('direktmeddelande', 'direct message'),
  },
  relation: {
    unknown_person: say('en okänd person', 'someone unknown'),
    client: say('en klient', 'a client'),
  },
  area: {
    inside: say('i kommunen', 'in the municipality'),
    outside: say('i en annan kommun', 'elsewhere'),
    unknown: say('vet inte', 'not known'),
  },
  content: { general: say('allmän', 'general'), personal: say('om en person', 'about a person') },
  alarm: {
    none: say('ingen', 'none'),
    child_at_risk: say('ett barn kan fara illa', 'a child may be at risk'),
    acute: say('akut fara', 'acute danger'),
  },
  presence: {
    open: say('öppet, i verksamhetens namn', 'open, in the service’s name'),
    covert: say('dolt', 'covert'),
  },
  keeps: {
    nothing: say('ingenting', 'nothing'),
    counts: say('bara antal', 'counts only'),
    persons: say('personer', 'persons'),
  },
  opened: { by_person: say('personen', 'the person'), by_us: say('vi', 'we') },
  intro: { said: say('ja', 'yes'), unsaid: say('nej', 'no') },
} as const satisfies { [Fact in keyof OutreachFacts]: Record<OutreachFacts[Fact], Sentence> }

const outcomes = {
  ALLOW: say('Får göras', 'May be done'),
  REQUIRE: say('Något behöver göras först', 'Something must be done first'),
  DENY: say('Stopp – inte så här', 'Stop – not like this'),
} as const satisfies Record<OutreachQuestion['outcome'], Sentence>

const steps = {
  REPORT_CONCERN: say('Gör en orosanmälan', 'Report the concern'),
  COMPLETE_PAGE: say('Gör kontot färdigt', 'Complete the account'),
  SEND_GATE: say('Pröva det som ett meddelande', 'Judge it as a message'),
  SAY_WHO_WE_ARE: say('Säg vilka ni är', 'Say who you are'),
  ACT_NOW: say('Ring 112 eller jouren nu', 'Call 112 or the duty service now'),
  REFER: say('Hänvisa till rätt kommun', 'Refer to the right municipality'),
  ASK_WHERE: say('Fråga var personen bor', 'Ask where the person lives'),
  POINT_TO_SAFE_CHANNEL: say('Visa vägen till en säker kanal', 'Point to a safe channel'),
} as const satisfies Record<OutreachQuestion['step'], Sentence>

const offers = {
  phone: say('Ring', 'Call'),
  open_presence: say('Var närvarande öppet', 'Be present openly'),
  counts_only: say('Anteckna bara antal', 'Note counts only'),
  another_place: say('Välj en annan plats', 'Choose another place'),
  general_text: say('Skriv allmänt', 'Write in general terms'),
  safe_chat_link: say('Erbjud länken till vår chatt', 'Offer the link to our own chat'),
} as const satisfies Record<OutreachQuestion['offer'], Sentence>

export const outreachWords = { facts, values, outcomes, steps, offers } as const
