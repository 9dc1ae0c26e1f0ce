/** The words people read for every fact, value, outcome, step, act and offer of the search question. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import { missing, no, say, unsure, yes } from '../say.ts'
import type { SearchFacts, SearchQuestion } from './facts.ts'

const facts = {
  actor: say('Vem söker', 'Who searches'),
  mode: say('Sätt att söka', 'Manner of searching'),
  assess: say('Bedömning i det enskilda ärendet', 'Assessment in the case at hand'),
  motive: say('Betydelse för ärendet', 'Bearing on the case'),
  subject: say('Vem sökningen gäller', 'Whom the search is about'),
  concern: say('Oro för barnets hemförhållanden', 'Concern for the child’s home'),
  informed: say('Klienten har fått veta att vi kan söka', 'The client knows that we may search'),
  source: say('Källan', 'The source'),
  account: say('Konto', 'Account'),
  use: say('Vad fyndet ska användas till', 'What the find is used for'),
  where: say('Var du söker', 'Where you search'),
  term: say('Vad du söker på', 'What you search by'),
  phase: say('Före eller efter sökningen', 'Before or after the search'),
  purpose: say('Nedskrivet syfte', 'Written purpose'),
  ident: say('Rätt person', 'The right person'),
  others: say('Andra personer i fyndet', 'Other people in the find'),
  doc: say('Dokumenterat', 'Documented'),
  comm: say('Klienten har fått se det och svara', 'The client has seen it and could answer'),
} as const satisfies Record<keyof SearchFacts, Sentence>

const values = {
  actor: {
    authority: say('en enhet som beslutar', 'a unit that decides'),
    other: say('en verksamhet utan myndighetsutövning', 'a service without public authority'),
  },
  mode: {
    single: say('en enda gång', 'a single time'),
    routine: say('av rutin', 'as a routine'),
    bulk: say('många personer eller en profil', 'many people, or a profile'),
  },
  assess: { done: say('gjord', 'done'), missing },
  motive: {
    relevant: say('har betydelse', 'matters'),
    irrelevant: say('saknar betydelse', 'does not matter'),
  },
  subject: {
    client: say('klienten', 'the client'),
    parent: say('en förälder till barnet', 'a parent of the child'),
    third_party: say('någon annan', 'someone else'),
  },
  concern: { yes, no },
  informed: { yes, no },
  source: {
    open: say('öppen för alla', 'open to all'),
    locked: say('inte öppen', 'not open'),
    login_any: say('öppen för den som loggar in', 'open to anyone who logs in'),
  },
  account: {
    none_needed: say('behövs inte', 'none needed'),
    official: say('enhetens konto', 'the unit’s account'),
    private: say('privat konto', 'private account'),
    fictitious: say('påhittat konto', 'made-up account'),
  },
  use: {
    discussion: say('samtal med klienten', 'a talk with the client'),
    preparation: say('utredningen', 'the inquiry'),
    decision: say('ett beslut', 'a decision'),
    unused: say('används inte', 'not used'),
  },
  where: {
    internet: say('på internet', 'on the internet'),
    own_store: say('bland våra egna uppgifter', 'in our own data'),
  },
  term: {
    name_or_number: say('namn eller nummer', 'name or number'),
    free_text: say('ord i texten', 'words in the text'),
  },
  phase: { before: say('före', 'before'), after: say('ett fynd finns', 'a find is in hand') },
  purpose: { set: say('finns', 'set'), missing },
  ident: { sure: say('säkert', 'sure'), unsure },
  others: {
    none: say('inga', 'none'),
    masked: say('dolda', 'masked'),
    visible: say('synliga', 'visible'),
  },
  doc: { yes, no },
  comm: { yes, no },
} as const satisfies { [Fact in keyof SearchFacts]: Record<SearchFacts[Fact], Sentence> }

const outcomes = {
  ALLOW: say('Du får söka eller använda fyndet', 'You may search or use the find'),
  REQUIRE: say('Något behöver göras först', 'Something must be done first'),
  DENY: say('Stopp – inte så här', 'Stop – not like this'),
  DELETE: say('Fyndet ska förstöras', 'The find must be destroyed'),
} as const satisfies Record<SearchQuestion['outcome'], Sentence>

const steps = {
  SET_PURPOSE: say('Skriv syfte och bedömning', 'Write purpose and assessment'),
  INDIVIDUAL_ASSESSMENT: say('Gör en bedömning i ärendet', 'Assess the case at hand'),
  INFORM_CLIENT: say('Berätta för klienten', 'Tell the client'),
  ASK_LAWYER: say('Fråga juristen', 'Ask the lawyer'),
  MASK_OTHERS: say('Dölj andra personer', 'Mask other people'),
  DOCUMENT: say('Dokumentera', 'Document'),
  COMMUNICATE: say('Visa klienten och vänta på svar', 'Show the client and await an answer'),
  LOG_SEARCH: say('Sökningen loggas', 'The search is logged'),
  SEARCH_ONCE: say('Sök en gång; det loggas', 'Search once; it is logged'),
  DESTROY_FIND: say('Förstör fyndet nu', 'Destroy the find now'),
  WEIGH_WITH_OTHER_FACTS: say('Väg ihop med annat', 'Weigh it with other facts'),
  COMMUNICATE_BEFORE_DECISION: say('Visa klienten före beslut', 'Show the client before a decision'),
  TALK_WITH_CLIENT: say('Ta upp det med klienten', 'Raise it with the client'),
} as const satisfies Record<SearchQuestion['step'], Sentence>

const acts = {
  sort: say('Sortera bort det som inte rör ärendet', 'Sort out what does not concern the case'),
  document: say('Dokumentera det du använder', 'Document what you use'),
} as const satisfies Record<SearchQuestion['act'], Sentence>

const offers = {
  name_or_number: say('Sök på namn eller nummer', 'Search by name or number'),
  open_page: say('Titta på en öppen sida', 'Look at an open page'),
  ask_client: say('Fråga klienten', 'Ask the client'),
  single_search: say('Gör en enda sökning', 'Make a single search'),
  discussion: say('Ta upp det i samtal', 'Raise it in a talk'),
  destroy_find: say('Förstör fyndet', 'Destroy the find'),
} as const satisfies Record<SearchQuestion['offer'], Sentence>

export const searchWords = { facts, values, outcomes, steps, acts, offers } as const
