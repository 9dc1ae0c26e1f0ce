/** B. Public records, registration and archive (the report, 3.4 and chapter 5). */
import { type LawLine, read } from './line.ts'

export const records = {
  'L-13': {
    title: {
      sv: 'Det som kommit in till eller upprättats hos myndigheten är allmän handling, också på ett konto utanför huset.',
      en: 'What has come in to or been drawn up by the authority is a public record, on an account outside the house too.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('TF'),
    carriedBy: [
      {
        sv: 'Originalet sparas byte för byte innan någon läser det',
        en: 'The original is kept byte by byte before anybody reads it',
        where: 'server/src/messages/receive.ts',
      },
    ],
  },
  'L-14': {
    title: {
      sv: 'Gränserna för insyn står i tryckfrihetsförordningen och sekretesskapitlen, inte i reglerna om registrering.',
      en: 'The limits of access stand in the Freedom of the Press Act and the secrecy chapters, not in those on registration.',
    },
    confidence: ['V'],
    readAsOf: read('OSL', 'TF'),
  },
  'L-15': {
    title: {
      sv: 'Handlingar registreras genast; de som inte är hemliga får hållas ordnade; uppenbart ringa kräver ingetdera.',
      en: 'Records are registered at once; those not secret may be kept in order; the obviously minor need neither.',
    },
    confidence: ['V'],
    readAsOf: read('OSL'),
    carriedBy: [
      {
        sv: 'Diariet, med det som 5 kap. 2 § kräver',
        en: 'The register, with what chapter 5 section 2 demands',
        where: 'server/src/records/register.ts',
      },
    ],
  },
  'L-16': {
    title: {
      sv: 'Gallring kräver kommunens eget beslut; utan ett inlagt beslut förstörs ingenting.',
      en: 'Disposal needs the municipality’s own decision; with none loaded nothing is destroyed.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om Stockholms senare beslut gäller och om en ny arkivlag har kommit under 2026',
      en: 'whether Stockholm’s later decision holds and whether a new Archives Act came in 2026',
    },
    readAsOf: read('Arkivlag'),
  },
  'L-17': {
    title: {
      sv: 'Handlingar i en personakt behöver inte diarieföras, men då måste det finnas en akt.',
      en: 'Records of a personal file need not be registered, but then there has to be a file.',
    },
    confidence: ['V'],
    readAsOf: read('OSF'),
    carriedBy: [
      {
        sv: 'Personakterna, med egen numrering av handlingarna',
        en: 'The personal files, with documents numbered in each',
        where: 'server/src/records/caseFiles.ts',
      },
    ],
  },
  'L-18': {
    title: {
      sv: 'Att ta bort källan efter en överföring är gallring; först en läsbar kopia, sedan diariet, sist källan.',
      en: 'Removing the source after a transfer is disposal; first a readable copy, then the register, last the source.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('Arkivlag', 'OSL', 'SoL'),
    carriedBy: [
      {
        sv: 'Bevarandet: kopian ligger säkert innan numret tas',
        en: 'Filing: the copy is safe before the number is taken',
        where: 'server/src/records/file.ts',
      },
    ],
  },
  'L-19': {
    title: {
      sv: 'Personakter dokumenteras sakligt och gallras efter fem år, barnutredningar vid 30 års ålder och vissa akter aldrig.',
      en: 'Personal files are kept objectively and destroyed after five years, child inquiries at the age of 30, some never.',
    },
    confidence: ['V'],
    readAsOf: read('SoL', 'SoF'),
    notModelled: {
      sv: 'Övergångsbestämmelserna till ändringen den 15 januari 2026 är inte lästa; den nya regeln tillämpas på alla akter.',
      en: 'The transitional rules to the change of 15 January 2026 have not been read; the new rule is applied to every file.',
    },
  },
  'L-20': {
    title: {
      sv: 'Socialstyrelsens föreskrift om dokumentation säger hur journal och personakt förs.',
      en: 'The National Board’s regulation on documentation says how journal and personal file are kept.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'vilken föreskrift som gäller efter den nya socialtjänstlagen',
      en: 'which regulation holds after the new Social Services Act',
    },
    readAsOf: read(),
    notModelled: {
      sv: 'Föreskriften hänvisar till den upphävda lagen och har troligen ersatts, så ingen regel åberopar den.',
      en: 'The regulation refers to the repealed act and has probably been replaced, so no rule cites it.',
    },
  },
  'L-21': {
    title: {
      sv: 'Sidor i sociala medier ska kunna bevaras; ingen lag säger varje år eller pdf.',
      en: 'Pages in social media are to be preservable; no law says yearly or PDF.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om Riksarkivets tekniska föreskrifter från 2009 fortfarande gäller',
      en: 'whether the National Archives’ technical regulations of 2009 still hold',
    },
    readAsOf: read('Arkivlag'),
    notModelled: {
      sv: 'Slussen driver inga sidor i sociala medier än och arkiverar därför inga.',
      en: 'Slussen runs no pages in social media yet and therefore archives none.',
    },
  },
  'L-22': {
    title: {
      sv: 'Handlingar ska gå att lämna ut även när någon är borta, men inloggningar delas inte.',
      en: 'Records can be given out also when somebody is away, but log-ins are not shared.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('TF', 'OSL', 'SoLPuL'),
    carriedBy: [
      {
        sv: 'Rollerna: flera medarbetare i enheten når samma handlingar med var sin inloggning',
        en: 'The roles: several of the unit reach the same records, each with a log-in of their own',
        where: 'server/src/staff/setRoles.ts',
      },
    ],
  },
} satisfies Record<string, LawLine>
