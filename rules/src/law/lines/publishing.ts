/** E. Publishing in social media (the report, chapter 5). */
import { type LawLine, read } from './line.ts'

export const publishing = {
  'L-46': {
    title: {
      sv: 'Den som har en elektronisk anslagstavla ska ha skälig uppsikt och ta bort uppräknat olagligt innehåll.',
      en: 'Who keeps an electronic notice board has reasonable supervision and removes listed unlawful content.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'vem som tillhandahåller ett kommentarsfält på kommunens sida',
      en: 'who provides a comment field on the municipality’s page',
    },
    readAsOf: read('BBS'),
    notModelled: {
      sv: 'Vem som är tillhandahållare avgörs inte; reglerna kräver tillsyn och åtgärd vid kännedom i båda fallen.',
      en: 'Who is provider is not decided; the rules demand a look and action on knowledge in either case.',
    },
  },
  'L-47': {
    title: {
      sv: 'Ingen lag säger hur ofta uppsikten ska ske; varje dag är policy.',
      en: 'No law says how often to look; daily is policy.',
    },
    confidence: ['V'],
    readAsOf: read('BBS'),
    through: ['L-46'],
  },
  'L-48': {
    title: {
      sv: 'Sidan ska säga vilka vi är, vem som ser det man skriver och hur uppgifterna används.',
      en: 'The page says who we are, who sees what is written and how the data are used.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('BBS'),
  },
  'L-49': {
    title: {
      sv: 'Den som frågar i ett socialt medium ska få hjälp, men inte nödvändigtvis svar just där.',
      en: 'Who asks in a social medium is to be helped, but not necessarily answered there.',
    },
    confidence: ['V'],
    readAsOf: read('FL'),
    through: ['L-01'],
  },
  'L-50': {
    title: {
      sv: 'Riktlinjerna från 2010 band aldrig; uppgifterna har gått vidare till andra myndigheter.',
      en: 'The guidelines of 2010 never bound; the tasks have gone to other authorities.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'vad myndigheten heter efter sammanslagningen',
      en: 'what the authority is called after the merger',
    },
    readAsOf: read(),
    notModelled: {
      sv: 'Riktlinjerna är överspelade och var aldrig rätt; ingen regel åberopar dem.',
      en: 'The guidelines are overtaken and never were law; no rule cites them.',
    },
  },
  'L-51': {
    title: {
      sv: 'SKR:s checklista om dataskydd för kommunikatörer.',
      en: 'The municipal association’s data protection list for communicators.',
    },
    confidence: ['V'],
    readAsOf: read(),
    notModelled: {
      sv: 'Checklistan är råd och inte rätt; det den bygger på bärs av L-33 och L-48.',
      en: 'The list is advice and not law; what it rests on is carried by L-33 and L-48.',
    },
  },
  'L-52': {
    title: {
      sv: 'Kommentarer bevaras först och döljs bara på en angiven laglig grund; kritik är ingen sådan.',
      en: 'Comments are preserved first and hidden only on a named legal ground; criticism is none.',
    },
    confidence: ['W', 'U'],
    unsure: {
      sv: 'om JO har uttalat sig om dolda kommentarer; inget sådant beslut åberopas',
      en: 'whether the Ombudsman has spoken on hidden comments; no such decision is cited',
    },
    readAsOf: read('FL', 'TF', 'BBS'),
  },
  'L-53': {
    title: {
      sv: 'Avsändaren ska vara tydlig, och en tjänst under andras kontroll så tillgänglig som möjligt.',
      en: 'The sender is to be plain, and a service under others’ control as accessible as possible.',
    },
    confidence: ['V'],
    readAsOf: read('FL', 'DOS'),
  },
  'L-54': {
    title: {
      sv: 'Plattformens villkor granskas innan någon med rätt till det godkänner dem.',
      en: 'The platform’s terms are examined before somebody entitled accepts them.',
    },
    confidence: ['W'],
    readAsOf: read(),
    through: ['L-31', 'L-33', 'L-34'],
  },
  'L-55': {
    title: {
      sv: 'Inloggning sker i flera steg och delas inte.',
      en: 'Log-in takes several steps and is not shared.',
    },
    confidence: ['V'],
    readAsOf: read('CSL'),
    carriedBy: [
      {
        sv: 'Inloggningen: lösenord och engångskod för var och en',
        en: 'The log-in: password and one-time code for each',
        where: 'server/src/staff/logIn.ts',
      },
    ],
  },
} satisfies Record<string, LawLine>
