/** F. Outreach (the report, chapter 6) and what goes across the whole of it. */
import { type LawLine, read } from './line.ts'

export const across = {
  'L-56': {
    title: {
      sv: 'Socialtjänsten ska arbeta uppsökande och då säga vilka de är och vad de erbjuder.',
      en: 'Social services do outreach and then say who they are and what they offer.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('SoL'),
  },
  'L-57': {
    title: {
      sv: 'Uppsökande arbete nämns inte bland ändamålen, så ingen lista förs över personer; oro för barn anmäls genast.',
      en: 'Outreach is not among the purposes, so no list of persons is kept; concern for a child is reported at once.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om uppsökande arbete ryms inom 12 § 1',
      en: 'whether outreach falls within section 12 point 1',
    },
    readAsOf: read('SoLPuL', 'SoLPuF', 'SoL'),
    notModelled: {
      sv: 'Frågan om ändamålet avgörs inte; reglerna tillåter bara antal.',
      en: 'The question of purpose is not decided; the rules allow counts only.',
    },
  },
  'L-58': {
    title: {
      sv: 'Kommunen där personen befinner sig har det yttersta ansvaret; hjälp först, reda ut sedan.',
      en: 'The municipality where the person is has the last responsibility; help first, sort out later.',
    },
    confidence: ['V'],
    readAsOf: read('SoL'),
    notModelled: {
      sv: 'Reglerna om flyttning av ärenden (29 kap.) är inte lästa i detalj och finns inte med.',
      en: 'The rules on moving cases (chapter 29) have not been read in detail and are not included.',
    },
  },
  'L-59': {
    title: {
      sv: 'Barnets bästa, rätt till information och egna åsikter gäller i allt som rör barn.',
      en: 'The child’s best interests, information and own views hold in all that concerns children.',
    },
    confidence: ['V'],
    readAsOf: read('SoL'),
  },
  'L-60': {
    title: {
      sv: 'Uppgifter om ett barn kan vara hemliga för vårdnadshavaren; från 15 år för barnet sin egen talan.',
      en: 'Data about a child may be secret from the guardian; from 15 the child speaks for itself.',
    },
    confidence: ['V'],
    readAsOf: read('OSL', 'SoL', 'DSL'),
  },
  'L-61': {
    title: {
      sv: 'Skyddade personuppgifter stänger varje väg som kan visa var någon finns.',
      en: 'A protected identity closes every way that could show where somebody is.',
    },
    confidence: ['V'],
    readAsOf: read('OSL'),
    carriedBy: [
      {
        sv: 'Maskeringen: namn, nummer och adress visas bara efter ett skäl som skrivs ned',
        en: 'Masking: name, number and address show only after a reason that is written down',
        where: 'server/src/people/mask.ts',
      },
    ],
  },
  'L-62': {
    title: {
      sv: 'Personal fotograferar och spelar inte in i smyg; klienten får spela in sitt eget samtal.',
      en: 'Staff neither photograph nor record in secret; the client may record a conversation of their own.',
    },
    confidence: ['V', 'W', 'U'],
    unsure: {
      sv: 'hur avgörandet om fotografering tillämpas på ljud',
      en: 'how the decision on photographs applies to sound',
    },
    readAsOf: read('TF'),
  },
  'L-63': {
    title: {
      sv: 'Kommunens hälso- och sjukvård har egen och strängare sekretess.',
      en: 'Health care run by the municipality has secrecy of its own, and stricter.',
    },
    confidence: ['V', 'W', 'U'],
    unsure: {
      sv: 'var gränserna går i det enskilda',
      en: 'where the boundaries run in detail',
    },
    readAsOf: read('OSL'),
    notModelled: {
      sv: 'Reglerna gäller socialtjänsten; hälso- och sjukvård kräver en egen enhet med ett eget regelverk.',
      en: 'The rules are for social services; health care needs a unit and a pack of its own.',
    },
  },
  'L-64': {
    title: {
      sv: 'Tillsyn utövas av IVO, och missförhållanden rapporteras genast (lex Sarah).',
      en: 'The inspectorate supervises, and wrongs are reported at once (lex Sarah).',
    },
    confidence: ['V', 'W'],
    readAsOf: read('SoL'),
    notModelled: {
      sv: 'Slussen har inget formulär för incidenter än; rapporten görs i kommunens egen rutin.',
      en: 'Slussen has no form for incidents yet; the report is made in the municipality’s own routine.',
    },
  },
  'L-65': {
    title: {
      sv: 'Digital service ska vara tillgänglig, med en redogörelse för vad som brister.',
      en: 'Digital service is to be accessible, with a statement of what is lacking.',
    },
    confidence: ['V', 'W', 'U'],
    unsure: {
      sv: 'vilken version av standarden som gäller i november 2026',
      en: 'which version of the standard holds in November 2026',
    },
    readAsOf: read('DOS'),
    carriedBy: [
      {
        sv: 'Varje skärm prövas i webbläsaren mot WCAG',
        en: 'Every screen is tried in the browser against WCAG',
        where: 'e2e/accessible.ts',
      },
    ],
    notModelled: {
      sv: 'Tillgänglighetsredogörelsen (13 §) hör till medborgarsidorna, som inte finns än.',
      en: 'The accessibility statement (section 13) belongs to the citizen pages, which do not exist yet.',
    },
  },
  'L-66': {
    title: {
      sv: 'Kommunen omfattas av cybersäkerhetslagen: anmälan, utbildning och tidsfrister vid incidenter.',
      en: 'The municipality is under the Cybersecurity Act: registration, training and deadlines at incidents.',
    },
    confidence: ['V'],
    readAsOf: read('CSL'),
    notModelled: {
      sv: 'Skyldigheterna ligger på kommunens ledning; de tekniska delarna bärs av L-03, L-11 och L-55.',
      en: 'The duties lie on the municipality’s management; L-03, L-11 and L-55 carry the technical parts.',
    },
  },
  'L-67': {
    title: {
      sv: 'Automatiska beslut och sortering med AI i stödet till människor är starkt reglerat.',
      en: 'Automated decisions and sorting by AI in support to people are strictly regulated.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'vilka dagar AI-förordningens uppskjutna krav börjar gälla',
      en: 'from which days the postponed duties of the AI Act hold',
    },
    readAsOf: read('FL'),
    notModelled: {
      sv: 'Slussen fattar inga beslut om människor och använder ingen AI, så inget av detta finns att reglera.',
      en: 'Slussen takes no decisions about people and uses no AI, so there is nothing of this to regulate.',
    },
  },
  'L-68': {
    title: {
      sv: 'Lagen (2001:454) om personuppgifter inom socialtjänsten gäller fortfarande.',
      en: 'The act (2001:454) on personal data in social services still holds.',
    },
    confidence: ['V', 'U'],
    unsure: {
      sv: 'om lagen har ersatts under 2026',
      en: 'whether the act was replaced during 2026',
    },
    readAsOf: read('SoLPuL'),
    through: ['L-05', 'L-08', 'L-45', 'L-69'],
  },
  'L-69': {
    title: {
      sv: 'Åtkomsten begränsas till vad var och en behöver, dokumenteras och kontrolleras återkommande.',
      en: 'Access is limited to what each needs, documented and checked again and again.',
    },
    confidence: ['V'],
    readAsOf: read('SoLPuL'),
    carriedBy: [
      {
        sv: 'Loggen över åtgärder: också att någon har läst skrivs ned',
        en: 'The log of deeds: that somebody has read is written down too',
        where: 'server/src/platform/audit.ts',
      },
    ],
    notModelled: {
      sv: 'Den återkommande kontrollen av loggen har ingen skärm än.',
      en: 'The recurring review of the log has no screen yet.',
    },
  },
} satisfies Record<string, LawLine>
