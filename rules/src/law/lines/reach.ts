/** A. Being reached, service and the basics of data protection (the report, 3.1–3.3). */
import { type LawLine, read } from './line.ts'

export const reach = {
  'L-01': {
    title: {
      sv: 'En myndighet ska vara tillgänglig, hjälpa till och tala om hur man når den; i vilken kanal svaret går är fritt.',
      en: 'An authority is to be reachable, help and say how it is reached; in which channel it answers is free.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('FL', 'SoL'),
    carriedBy: [
      {
        sv: 'Mottagningen av e-post: ingen avvisas för en felskriven adress',
        en: 'Receiving e-mail: nobody is turned away for a slip in the address',
        where: 'server/src/channels/listenForMail.ts',
      },
    ],
  },
  'L-02': {
    title: {
      sv: 'Förslaget från 2010 till en ny förvaltningslag är genomfört sedan den 1 juli 2018.',
      en: 'The proposal of 2010 for a new Administrative Procedure Act has been in force since 1 July 2018.',
    },
    confidence: ['V'],
    readAsOf: read('FL'),
    notModelled: {
      sv: 'Förslaget är historia; det som gäller i dag står i L-01.',
      en: 'The proposal is history; what holds today is L-01.',
    },
  },
  'L-03': {
    title: {
      sv: 'Personuppgifter skyddas efter risken, med kryptering och styrd åtkomst, också i löpande text.',
      en: 'Personal data are protected according to the risk, with encryption and controlled access, also in running text.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('CSL', 'DSL'),
    carriedBy: [
      {
        sv: 'Allt innehåll om klienter förvaras krypterat med en egen nyckel',
        en: 'All content about clients is kept encrypted under a key of its own',
        where: 'server/src/platform/vault.ts',
      },
    ],
  },
  'L-04': {
    title: {
      sv: 'Personuppgift är allt som kan knytas till en levande person, också ip-adress och användarnamn.',
      en: 'Personal data are all that can be tied to a living person, an IP address and a user name too.',
    },
    confidence: ['W'],
    readAsOf: read(),
    carriedBy: [
      {
        sv: 'Driftloggen tar bara emot id, tal och slutna ord',
        en: 'The log of operations takes ids, numbers and closed words only',
        where: 'server/src/platform/log.ts',
      },
    ],
  },
  'L-05': {
    title: {
      sv: 'Känsliga uppgifter har ett eget skydd, och nästan allt annat om en klient är sekretessbelagt, också ekonomin.',
      en: 'Sensitive data are protected as such, and nearly all else about a client is secret, money included.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('SoLPuL', 'DSL', 'OSL'),
  },
  'L-06': {
    title: {
      sv: 'Uppgifter om brott får behandlas bara med stöd i lag och skyddas som känsliga.',
      en: 'Data about offences may be processed only where law allows it and are protected as sensitive.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('DSL', 'SoLPuL', 'SoL'),
  },
  'L-07': {
    title: {
      sv: 'Varje nämnd är personuppgiftsansvarig för sin egen behandling.',
      en: 'Each board is controller for its own processing.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('SoLPuF'),
    carriedBy: [
      {
        sv: 'Registret över nämnder och enheter: ingen enhet utan ansvarig nämnd',
        en: 'The register of boards and units: no unit without a responsible board',
        where: 'server/src/staff/units.ts',
      },
    ],
  },
  'L-08': {
    title: {
      sv: 'Stödet för behandlingen är uppgiften i lag, inte samtycke; klientens önskan om kanal följs men sänker aldrig skyddet.',
      en: 'The ground for processing is the task in law, not consent; the client’s wish for a channel is followed but never lowers protection.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('SoLPuL', 'DSL', 'OSL'),
    carriedBy: [
      {
        sv: 'Registret över vad personen har valt för varje kanal',
        en: 'The register of what the person has chosen for each channel',
        where: 'server/src/people/consents.ts',
      },
    ],
  },
  'L-09': {
    title: {
      sv: 'Föreskriften om öppna nät binder vårdgivare, inte socialtjänsten; för socialtjänsten gäller dataskyddsförordningen.',
      en: 'The regulation on open networks binds care providers, not social services, for whom the GDPR holds.',
    },
    confidence: ['V', 'W', 'U'],
    unsure: {
      sv: 'om det i november 2026 finns någon motsvarande bindande text för socialtjänsten',
      en: 'whether a corresponding binding text for social services exists in November 2026',
    },
    readAsOf: read(),
    notModelled: {
      sv: 'Ingen regel åberopar föreskriften, eftersom den inte gäller socialtjänsten; kravet bärs av L-03 och L-10.',
      en: 'No rule cites the regulation, since it does not bind social services; L-03 and L-10 carry the demand.',
    },
  },
  'L-10': {
    title: {
      sv: 'E-post är inte förbjuden, men känsligt och integritetskänsligt hör inte hemma i oskyddad e-post.',
      en: 'E-mail is not forbidden, but sensitive matters do not belong in unprotected e-mail.',
    },
    confidence: ['V', 'W'],
    readAsOf: read(),
  },
  'L-11': {
    title: {
      sv: 'Risker bedöms innan en kanal tas i bruk, med konsekvensbedömning där risken är hög.',
      en: 'Risks are assessed before a channel is used, with an impact assessment where the risk is high.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('CSL'),
    carriedBy: [
      {
        sv: 'Registret över enhetens kanaler och till vilken dag riskanalysen gäller',
        en: 'The register of the unit’s channels and to which day the risk analysis holds',
        where: 'server/src/messages/unitChannels.ts',
      },
    ],
  },
  'L-12': {
    title: {
      sv: 'Redan kontakten med socialtjänsten är i regel hemlig, så avsändare, nummer och ämnesrad får inte avslöja den.',
      en: 'The very contact is as a rule secret, so sender, number and subject may not reveal it.',
    },
    confidence: ['V', 'W'],
    readAsOf: read('OSL'),
    carriedBy: [
      {
        sv: 'Brevet: i fönsterkuvertet syns bara mottagaren',
        en: 'The letter: only the receiver shows in the window envelope',
        where: 'server/src/messages/letterPage.ts',
      },
    ],
  },
} satisfies Record<string, LawLine>
