/** D. Searching for information (the report, chapter 4). */
import { type LawLine, read } from './line.ts'

export const searching = {
  'L-37': {
    title: {
      sv: 'Sökning på nätet har inget förbud, men kräver bestämt syfte, öppen källa, dokumentation och att klienten får veta.',
      en: 'Searching online is not forbidden, but needs a definite purpose, an open source, documentation and openness.',
    },
    confidence: ['V'],
    readAsOf: read(),
  },
  'L-38': {
    title: {
      sv: 'Myndigheten ansvarar för att ärendet blir utrett, sakligt och inte mer ingripande än som behövs.',
      en: 'The authority sees to it that the case is investigated, objectively and no more intrusively than needed.',
    },
    confidence: ['V'],
    readAsOf: read('FL', 'SoL'),
  },
  'L-39': {
    title: {
      sv: 'Bara det som behövs för ändamålet får sparas; andra människor lämnas utanför.',
      en: 'Only what the purpose needs may be kept; other people are left out.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('SoLPuL', 'SoL'),
  },
  'L-40': {
    title: {
      sv: 'Det som påverkar beslutet ska stå i akten och visas för parten före beslutet; annars ska det inte finnas kvar.',
      en: 'What influences the decision stands in the file and is shown to the party first; otherwise it is not kept.',
    },
    confidence: ['V'],
    readAsOf: read('FL', 'OSL', 'SoL'),
  },
  'L-41': {
    title: {
      sv: 'Den som uppgifter hämtas om ska få veta det, med de undantag som lagen medger.',
      en: 'Whoever data are collected about is to be told, with the exceptions the law allows.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('DSL', 'SoL'),
    notModelled: {
      sv: 'Undantagen från att informera finns inte i reglerna; de kräver jurist i det enskilda fallet.',
      en: 'The exceptions from informing are not in the rules; they need a lawyer in the given case.',
    },
  },
  'L-42': {
    title: {
      sv: 'Att gå bakom inloggning, vänförfrågan eller sekretessinställning ligger utanför det tillåtna.',
      en: 'Going behind a log-in, a friend request or a privacy setting is outside what is allowed.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om det som varje inloggad ser är öppet',
      en: 'whether what anybody logged in can see is open',
    },
    readAsOf: read(),
    through: ['L-37'],
    notModelled: {
      sv: 'Innehåll som varje inloggad ser avgörs inte av reglerna; de säger att juristen ska tillfrågas.',
      en: 'Content that anybody logged in sees is not decided by the rules; they say that the lawyer is to be asked.',
    },
  },
  'L-43': {
    title: {
      sv: 'Det som hämtas från nätet sparas läsbart med adress, tid, syfte och vem som sökte.',
      en: 'What is taken from the net is kept readable with address, time, purpose and who searched.',
    },
    confidence: ['V'],
    readAsOf: read('OSL', 'Arkivlag'),
    through: ['L-18', 'L-37'],
  },
  'L-44': {
    title: {
      sv: 'Att kartlägga en person genom samlade sökningar är hög risk och saknar ofta stöd.',
      en: 'Mapping a person by gathered searches is high risk and often without legal ground.',
    },
    confidence: ['V'],
    readAsOf: read(),
  },
  'L-45': {
    title: {
      sv: 'I egna klientuppgifter får man söka bara på namn, personnummer, samordningsnummer och ärendenummer.',
      en: 'In our own client data one may search only by name, personal number, coordination number and case number.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om sökning inne i en öppnad akt räknas och hur begäran om handlingar då kan besvaras',
      en: 'whether searching inside an opened file counts and how requests for records can then be served',
    },
    readAsOf: read('SoLPuF'),
    carriedBy: [
      {
        sv: 'Sökrutan: hela namn och hela nummer, aldrig fritext',
        en: 'The search box: whole names and whole numbers, never free text',
        where: 'server/src/people/search.ts',
      },
    ],
    notModelled: {
      sv: 'Fritextsökning i en öppnad akt och för begäran om handlingar finns inte, eftersom frågan är öppen.',
      en: 'Text search in an opened file and for records requests does not exist, since the question is open.',
    },
  },
} satisfies Record<string, LawLine>
