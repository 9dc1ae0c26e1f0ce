/** C. Channels (the report, 3.5). */
import { type LawLine, read } from './line.ts'

export const channels = {
  'L-23': {
    title: {
      sv: 'Neutral e-post går bra; det känsliga kräver att bara mottagaren kan läsa, och citatet tas bort ur svaret.',
      en: 'Neutral e-mail is fine; what is sensitive must be readable by the recipient only, and the quotation goes.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om kryptering bara på vägen kan räcka i något fall',
      en: 'whether encryption on the way alone can be enough in some case',
    },
    readAsOf: read('OSL'),
    carriedBy: [
      {
        sv: 'Kuvertet: det finns ingen plats för personens egna ord',
        en: 'The envelope: there is no room for the person’s own words',
        where: 'server/src/channels/channel.ts',
      },
    ],
  },
  'L-24': {
    title: {
      sv: 'Stockholms egna nät, kort och krypteringsknappar från 2012.',
      en: 'Stockholm’s own network, cards and encryption buttons of 2012.',
    },
    confidence: ['V'],
    readAsOf: read(),
    notModelled: {
      sv: 'Systemen är borta eller lokala; varje kommun har sina egna, och ingen lag nämner dem.',
      en: 'The systems are gone or local; each municipality has its own and no law names them.',
    },
  },
  'L-25': {
    title: {
      sv: 'Mellan myndigheter finns säker digital kommunikation, som går till funktioner och inte till personer.',
      en: 'Between authorities there is secure digital communication, which goes to functions and not to persons.',
    },
    confidence: ['V'],
    readAsOf: read(),
  },
  'L-26': {
    title: {
      sv: 'Uppgifter får lämnas till polisen bara enligt uppräknade bestämmelser; det som sparas kan begäras ut.',
      en: 'Data may be given to the police only under listed provisions; what is stored can be demanded.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'hur 10 kap. 15 a § förhåller sig till 18 a–24 §§ i ett enskilt fall',
      en: 'how chapter 10 section 15 a stands to sections 18 a–24 in a given case',
    },
    readAsOf: read('OSL'),
    notModelled: {
      sv: 'Vilken paragraf som passar i ett enskilt fall säger reglerna inte; den som lämnar ut anger den med sitt namn.',
      en: 'Which section fits a given case the rules do not say; whoever discloses names it.',
    },
  },
  'L-27': {
    title: {
      sv: 'Ett sms kan läsas på vägen och på låsskärmen, så det är alltid neutralt.',
      en: 'A text message can be read on the way and on the lock screen, so it is always neutral.',
    },
    confidence: ['V'],
    readAsOf: read('TF', 'OSL'),
    through: ['L-12', 'L-05', 'L-13'],
  },
  'L-28': {
    title: {
      sv: 'Anonym rådgivning får ges utan att någon antecknas; en sparad chattlogg är däremot en handling.',
      en: 'Anonymous advice may be given without noting anybody; a chat log that is kept is a record.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om undantaget från dokumentation också täcker en chatt som ändå sparas',
      en: 'whether the exemption from documenting covers a chat that is kept all the same',
    },
    readAsOf: read('SoL', 'TF', 'FL'),
    notModelled: {
      sv: 'En sparad anonym chatt: frågan är öppen, så inget som pekar ut någon ska sparas.',
      en: 'An anonymous chat that is kept: the question is open, so nothing that identifies is to be kept.',
    },
  },
  'L-29': {
    title: {
      sv: 'Ingen lag anger en nivå för inloggning i socialtjänsten; stark e-legitimation är praxis.',
      en: 'No act names a level of log-in for social services; strong e-ID is practice.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'nivå 3 är policy och inte ett krav i lag',
      en: 'level 3 is policy and not a demand in law',
    },
    readAsOf: read(),
  },
  'L-30': {
    title: {
      sv: 'Stadens egen chatt som planerades till 2013.',
      en: 'The city’s own chat that was planned for 2013.',
    },
    confidence: [],
    readAsOf: read(),
    notModelled: {
      sv: 'Historia: planen gällde en stad och ett år, och ingen rätt följer av den.',
      en: 'History: the plan was for one city and one year, and no law follows from it.',
    },
  },
  'L-31': {
    title: {
      sv: 'En leverantör kräver avtal och dessutom en prövning av att sekretessen tillåter att uppgifterna lämnas dit.',
      en: 'A supplier needs an agreement and also a test that secrecy allows the data to be handed over.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('OSL', 'SoLPuF'),
  },
  'L-32': {
    title: {
      sv: 'Ett samtal i bild lämnar ingen handling, men inspelning, chatt och utskrift gör det; tjänsten ska vara granskad.',
      en: 'A video call leaves no record, but recording, chat and transcript do; the service has to have been examined.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('TF', 'FL', 'SoL'),
  },
  'L-33': {
    title: {
      sv: 'Den som har en sida är ansvarig tillsammans med plattformen, som inte passar för kontakt med klienter.',
      en: 'Who has a page is controller together with the platform, which does not suit contact with clients.',
    },
    confidence: ['V', 'W'],
    readAsOf: read(),
  },
  'L-34': {
    title: {
      sv: 'Överföring utanför EU och EES kräver stöd, och för socialtjänsten är utrymmet mycket litet.',
      en: 'Transfers outside the EU and EEA need a ground, and for social services there is very little room.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om 16 § utesluter all annan överföring och hur målet om dataskyddsramen slutar',
      en: 'whether section 16 excludes every other transfer and how the case on the privacy framework ends',
    },
    readAsOf: read('SoLPuF'),
    notModelled: {
      sv: 'Ingen bedömning öppnar för klientuppgifter utanför EU och EES, eftersom frågan om 16 § är öppen.',
      en: 'No assessment opens for client data outside the EU and EEA, since the question on section 16 is open.',
    },
  },
  'L-35': {
    title: {
      sv: 'Ingen falsk eller privat profil används i tjänsten.',
      en: 'No made-up or private profile is used in service.',
    },
    confidence: ['W', 'V'],
    readAsOf: read(),
    through: ['L-37', 'L-13'],
  },
  'L-36': {
    title: {
      sv: 'Privata konton används inte i tjänsten; det som kommer dit är ändå myndighetens.',
      en: 'Private accounts are not used in service; what comes there is still the authority’s.',
    },
    confidence: ['V'],
    readAsOf: read('TF', 'OSL'),
    through: ['L-13', 'L-15', 'L-37'],
  },
} satisfies Record<string, LawLine>
