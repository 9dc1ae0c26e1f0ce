/** The words people read for every fact, value, outcome and act of the record question. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import { no, say, unsure, yes } from '../say.ts'
import type { RecordAct, RecordFacts, RecordOutcome, RecordStep } from './facts.ts'

const facts = {
  medium: say('Var det kom in', 'Where it came in'),
  public: say('Allmän handling', 'Public record'),
  akt: say('Hör till en personakt', 'Belongs to a personal file'),
  secret: say('Känsligt eller sekretess', 'Sensitive or secret'),
  weight: say('Betydelse', 'Importance'),
  offensive: say('Kränkande personuppgifter', 'Offensive personal data'),
  instr: say('Hanteringsanvisningen tillåter gallring', 'The handling instruction lists disposal'),
  needed: say('Behövs fortfarande', 'Still needed'),
  stage: say('Var i arbetet', 'Stage of work'),
  dec: say('Gallringsbeslutet omfattar', 'The destruction decision covers'),
  bbs: say('Innehåll som ska bort enligt BBS-lagen', 'Content that the bulletin board act names'),
  named: say('Någon har bestämt det med sitt namn', 'Someone has decided it by name'),
  hold: say('Något hindrar gallring', 'Something stops destruction'),
  due: say('Gallringstiden', 'The time for destruction'),
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
    secure_message: say('säkert meddelande', 'secure message'),
    recording: say('inspelning eller utskrift av samtal', 'recording or transcript of talk'),
    capture: say('fångst från internet', 'capture from the internet'),
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
  stage: {
    received: say('inkommen', 'received'),
    drawn_up: say('upprättad', 'drawn up'),
    working: say('utkast eller minnesanteckning', 'draft or memory note'),
  },
  dec: {
    none: say('inget', 'nothing'),
    loss: say('gallring när det inte behövs', 'disposal when of no more use'),
    transfer: say('borttagning efter överföring', 'removal after transfer'),
    both: say('båda', 'both'),
  },
  bbs: { no, yes, abuse_image: say('misstänkt övergreppsbild', 'suspected abuse image') },
  named: { yes, no },
  hold: { none: say('inget', 'nothing'), active: say('ja, just nu', 'yes, at present') },
  due: { not_reached: say('har inte gått ut', 'has not come'), reached: say('har gått ut', 'has come') },
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
  HOLD: say('Får inte gallras nu', 'May not be destroyed now'),
  REQUIRE: say('Något behöver göras först', 'Something must be done first'),
} as const satisfies Record<RecordOutcome, Sentence>

const steps = {
  ADD_TO_CASE: say('För in det i journalen eller akten', 'Enter it in the journal or file'),
  NAME_DECISION: say('Bestäm det med ditt namn', 'Decide it by name'),
} as const satisfies Record<RecordStep, Sentence>

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
  note_what_matters: say('Anteckna det som har betydelse', 'Note what matters'),
  call_police: say('Kontakta polisen', 'Call the police'),
  preserve: say('Bevara original, kopia och kvittens', 'Preserve original, copy and receipt'),
  clear_at_close: say('Rensa senast när ärendet avslutas', 'Clear when the case closes at the latest'),
  keep: say('Behåll', 'Keep'),
  keep_in_order: say('Håll ordnat', 'Keep in order'),
  keep_source: say('Låt källan stå kvar', 'Let the source stand'),
  keep_source_hidden: say('Behåll källan dold', 'Keep the source hidden'),
  keep_source_locked: say('Behåll källan låst', 'Keep the source locked'),
  name_ground: say(
    'Ange laglig grund och säg den till den som skrev',
    'Name the legal ground and tell the writer',
  ),
  leave: say('Låt stå', 'Let it stand'),
  propose: say('Föreslå gallring', 'Propose destruction'),
  two_persons: say('Två personer godkänner', 'Two persons approve'),
  destroy: say('Förstör', 'Destroy'),
  protocol: say('Skriv protokoll', 'Write the protocol'),
} as const satisfies Record<RecordAct, Sentence>

export const recordWords = { facts, values, outcomes, steps, acts } as const
