/** The words people read for every fact, value, outcome and act of the record question. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import type { RecordAct, RecordFacts, RecordOutcome } from './facts.ts'

const say = (sv: string, en: string): Sentence => ({ sv, en })
const yes = say('ja', 'yes')
const no = say('nej', 'no')
const unsure = say('osäkert', 'unsure')

const facts = {
  medium: say('Var det kom in', 'Where it came in'),
  public: say('Allmän handling', 'Public record'),
  akt: say('Hör till en personakt', 'Belongs to a personal file'),
  secret: say('Känsligt eller sekretess', 'Sensitive or secret'),
  weight: say('Betydelse', 'Importance'),
  offensive: say('Kränkande personuppgifter', 'Offensive personal data'),
  instr: say('Hanteringsanvisningen tillåter gallring', 'The handling instruction lists disposal'),
  needed: say('Behövs fortfarande', 'Still needed'),
} as const satisfies Record<keyof RecordFacts, Sentence>

const values = {
  medium: {
    oral: say('samtal', 'conversation'),
    sms: say('sms', 'text message'),
    email: say('e-post', 'e-mail'),
    chat_log: say('chattlogg', 'chat log'),
    sns_message: say('meddelande på nätverkssajt', 'message on a networking site'),
    sns_page: say('inlägg eller kommentar på vår sida', 'post or comment on our page'),
    web_form: say('webbformulär', 'web form'),
    paper: say('papper', 'paper'),
  },
  public: { yes, no, unsure },
  akt: { yes, no, unsure },
  secret: { yes, no },
  weight: {
    not_minor: say('av betydelse', 'of importance'),
    minor: say('ringa betydelse', 'of minor importance'),
    obviously_minor: say('uppenbart ringa betydelse', 'obviously of minor importance'),
    unsure,
  },
  offensive: { yes, no },
  instr: { yes, no, unsure },
  needed: { yes, no },
} as const satisfies { [Fact in keyof RecordFacts]: Record<RecordFacts[Fact], Sentence> }

const outcomes = {
  REGISTER: say('Diarieförs', 'Registered'),
  TRANSFER: say('Förs till personakten', 'Goes to the personal file'),
  KEEP: say('Hålls ordnad', 'Kept in order'),
  DELETE: say('Gallras', 'Disposed of'),
  LEAVE: say('Får stå kvar', 'May stand'),
  ASK: say('Fråga först', 'Ask first'),
  HIDE: say('Döljs medan arkivarien svarar', 'Hidden until the archivist answers'),
  NO_RECORD: say('Ingen allmän handling', 'Not a public record'),
} as const satisfies Record<RecordOutcome, Sentence>

const acts = {
  fix_on_paper: say('Skriv ut', 'Print'),
  register: say('Diarieför', 'Register'),
  transfer: say('För till personakten', 'Move to the personal file'),
  confirm: say('Invänta aktens kvittens', 'Await the file’s receipt'),
  delete_at_source: say('Radera där det kom in', 'Delete where it came in'),
  delete_in_medium: say('Radera i det sociala mediet', 'Delete in the social medium'),
  move_to_store: say('Flytta till det skyddade lagret', 'Move to the protected store'),
  hide: say('Dölj för andra', 'Hide from others'),
  lock: say('Lås mot radering', 'Lock against deletion'),
  ask_registrar: say('Fråga registratorn', 'Ask the registrar'),
  ask_archivist: say('Fråga arkivarien', 'Ask the archivist'),
  note_decision: say('Anteckna vem som har bestämt', 'Note who decided'),
} as const satisfies Record<RecordAct, Sentence>

export const recordWords = { facts, values, outcomes, acts } as const
