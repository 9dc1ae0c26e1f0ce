/** Whether it is a record, and where it belongs: personal file, or register because it is secret. */
import { law, policy } from '../../law/sverige2026.ts'
import type { RecordRule } from '../facts.ts'
import { becomes, covers, harm, requires, rule } from './answers.ts'

export const belonging: readonly RecordRule[] = [
  rule(
    'NR01',
    becomes('NO_RECORD', 'note_what_matters'),
    law('must', 'verified', 'SoL 14:3', 'FL 27', 'TF 2:3'),
    {
      when: { medium: ['oral'] },
      sv: 'Ett samtal lämnar ingen handling efter sig, men du antecknar det som har betydelse.',
      en: 'A conversation leaves no record, but note what matters.',
    },
  ),
  rule(
    'NR02',
    becomes('ASK', 'hide', 'lock', 'call_police', 'ask_registrar'),
    law('must', 'verified', 'BBS 5'),
    {
      when: { bbs: ['abuse_image'] },
      sv: 'Misstänkt övergreppsbild: dölj den genast, kopiera den inte, lås den och kontakta polisen.',
      en: 'Suspected abuse image: hide it at once, do not copy it, lock it and contact the police.',
    },
  ),
  rule(
    'NR03',
    becomes('ASK', 'preserve', 'hide', 'lock', 'ask_registrar'),
    law('must', 'verified', 'TF 2:9', 'OSL 5:1', 'OSL 26:1'),
    {
      when: harm({ public: ['unsure'] }),
      sv: 'Osäkert om det är en allmän handling: bevara, dölj för andra och fråga registrator.',
      en: 'Unsure whether it is a public record: preserve, hide from others and ask the registrar.',
    },
  ),
  rule('NR04', becomes('ASK', 'lock', 'ask_registrar'), law('must', 'verified', 'TF 2:9', 'OSL 5:1'), {
    when: { public: ['unsure'] },
    sv: 'Osäkert om det är en allmän handling: lås och fråga registrator.',
    en: 'Unsure whether it is a public record: lock it and ask the registrar.',
  }),
  rule('NR05', requires('ADD_TO_CASE'), law('must', 'verified', 'SoL 14:3', 'FL 27', 'TF 2:12'), {
    when: { stage: ['working'], weight: ['not_minor', 'unsure'] },
    sv: 'Anteckningen tillför något i sak, så för in det i journalen eller akten.',
    en: 'The note adds something of substance: enter it in the journal or file.',
  }),
  rule('NR06', becomes('NO_RECORD', 'clear_at_close'), law('must', 'verified', 'TF 2:12', 'SoL 14:3'), {
    when: { stage: ['working'] },
    sv: 'Ett utkast eller en minnesanteckning är inte allmän handling och rensas senast när ärendet avslutas.',
    en: 'A draft or memory note is not a public record and is cleared when the case closes at the latest.',
  }),
  rule('NR07', requires('NAME_DECISION'), policy('should', 'well_known', 'TF 2:9', 'OSL 5:1'), {
    when: { public: ['no'], named: ['no'] },
    sv: 'Någon med rätt att avgöra det måste med sitt namn bestämma att detta inte är en allmän handling.',
    en: 'Someone entitled to must decide, by name, that this is not a public record.',
  }),
  rule(
    'NR08',
    becomes('NO_RECORD', 'note_decision', 'hide'),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 5.1'),
    {
      when: harm({ public: ['no'] }),
      sv: 'Inte allmän handling, men uppgifterna får inte stå kvar öppet, så dölj dem.',
      en: 'Not a public record, but the data may not stay in the open: hide them.',
    },
  ),
  rule('NR09', becomes('NO_RECORD', 'note_decision'), law('may', 'verified', 'TF 2:9'), {
    when: { public: ['no'] },
    sv: 'Inte allmän handling, och beslutet är antecknat.',
    en: 'Not a public record, and the decision is noted.',
  }),
  rule(
    'NR10',
    becomes('ASK', 'preserve', 'hide', 'lock', 'ask_registrar'),
    law('must', 'verified', 'OSF 2', 'OSL 5:1'),
    {
      when: harm({ akt: ['unsure'] }),
      sv: 'Osäkert om det hör till en personakt: bevara, dölj och fråga registrator.',
      en: 'Unsure whether it belongs to a personal file: preserve, hide and ask the registrar.',
    },
  ),
  rule('NR11', becomes('ASK', 'lock', 'ask_registrar'), law('must', 'verified', 'OSF 2', 'OSL 5:1'), {
    when: { akt: ['unsure'] },
    sv: 'Osäkert om det hör till en personakt: lås och fråga registrator.',
    en: 'Unsure whether it belongs to a personal file: lock it and ask the registrar.',
  }),
  rule('NR12', becomes('HOLD', 'keep'), law('must', 'well_known', 'TF 2:23', 'SoL 16:1'), {
    when: { akt: ['yes'], due: ['reached'], hold: ['active'] },
    sv: 'Tiden har gått ut, men något hindrar gallring, till exempel en begäran om utlämnande.',
    en: 'The time has run out, but something stops destruction, for example a request for disclosure.',
  }),
  rule(
    'NR13',
    becomes('HOLD', 'keep', 'ask_archivist'),
    policy('must', 'well_known', 'Arkivlag 10', 'SoL 16:1'),
    {
      when: { akt: ['yes'], due: ['reached'], dec: ['none', 'transfer'] },
      sv: 'Tiden har gått ut, men ingen har beslutat och undertecknat en gallringsplan, så inget förstörs.',
      en: 'The time has run out, but no signed destruction plan is loaded: nothing is destroyed.',
    },
  ),
  rule(
    'NR14',
    becomes('DELETE', 'propose', 'two_persons', 'destroy', 'protocol'),
    law('must', 'verified', 'SoL 16:1', 'SoL 16:2', 'SoL 16:2 a', 'SoL 16:4', 'SoF 13:1'),
    {
      when: { akt: ['yes'], due: ['reached'] },
      sv: 'Akten ska gallras enligt lag, med förslag, två personer och protokoll.',
      en: 'The file is to be destroyed by law, with proposal, two persons and protocol.',
    },
  ),
  rule(
    'NR15',
    becomes('TRANSFER', 'preserve', 'hide', 'transfer', 'confirm', 'delete_at_source'),
    law('must', 'verified', 'OSF 2', 'OSL 4:3', 'Arkivlag 10', 'OSL 26:1'),
    {
      when: harm({ akt: ['yes'], dec: covers.transfer, hold: ['none'] }),
      sv: 'Bevara, dölj på sidan, för till personakten och ta sedan bort det på plattformen.',
      en: 'Preserve, hide on the page, transfer to the personal file, then remove it from the platform.',
    },
  ),
  rule(
    'NR16',
    becomes('TRANSFER', 'preserve', 'hide', 'transfer', 'confirm', 'keep_source_hidden'),
    law('must', 'verified', 'OSF 2', 'OSL 4:3', 'Arkivlag 10', 'OSL 26:1'),
    {
      when: harm({ akt: ['yes'] }),
      sv: 'Bevara, dölj på sidan och för till personakten, men inget gallringsbeslut tillåter att originalet tas bort.',
      en: 'Preserve, hide on the page and transfer to the personal file; no decision allows the original to be removed.',
    },
  ),
  rule('NR17', becomes('TRANSFER', 'transfer', 'confirm'), law('must', 'verified', 'OSF 2', 'SoL 14:7'), {
    when: { akt: ['yes'], medium: ['paper'] },
    sv: 'Lägg handlingen i personakten.',
    en: 'Put the record in the personal file.',
  }),
  rule(
    'NR18',
    becomes('TRANSFER', 'preserve', 'transfer', 'confirm', 'delete_at_source'),
    law('must', 'verified', 'OSF 2', 'OSL 4:3', 'Arkivlag 3-6', 'Arkivlag 10'),
    {
      when: { akt: ['yes'], dec: covers.transfer, hold: ['none'] },
      sv: 'För till personakten och ta bort källan när akten har bekräftat, det beslutet finns.',
      en: 'Transfer to the personal file and remove the source once the file has confirmed; the decision exists.',
    },
  ),
  rule(
    'NR19',
    becomes('TRANSFER', 'preserve', 'transfer', 'confirm', 'keep_source_locked'),
    law('must', 'well_known', 'OSF 2', 'OSL 4:3', 'Arkivlag 3-6', 'Arkivlag 10'),
    {
      when: { akt: ['yes'] },
      sv: 'För till personakten men behåll källan låst, för att ta bort den är gallring och det beslutet saknas.',
      en: 'Transfer to the personal file but keep the source locked: removing it is destruction and no decision covers that.',
    },
  ),
  rule(
    'NR20',
    becomes('REGISTER', 'preserve', 'hide', 'register', 'confirm', 'delete_at_source'),
    law('must', 'verified', 'OSL 5:1', 'OSL 5:2', 'OSL 26:1', 'Arkivlag 10'),
    {
      when: harm({ secret: ['yes'], dec: covers.transfer, hold: ['none'] }),
      sv: 'Sekretess på en öppen plats: bevara, dölj genast, registrera och ta sedan bort.',
      en: 'Secret content in the open: preserve, hide at once, register, then remove.',
    },
  ),
  rule(
    'NR21',
    becomes('REGISTER', 'preserve', 'hide', 'register', 'confirm', 'keep_source_hidden'),
    law('must', 'verified', 'OSL 5:1', 'OSL 5:2', 'OSL 26:1', 'Arkivlag 10'),
    {
      when: harm({ secret: ['yes'] }),
      sv: 'Sekretess på en öppen plats: bevara, dölj genast och registrera, men originalet får inte förstöras utan beslut.',
      en: 'Secret content in the open: preserve, hide at once and register; the original may not be destroyed without a decision.',
    },
  ),
  rule('NR22', becomes('REGISTER', 'register'), law('must', 'verified', 'OSL 5:1', 'OSL 5:2'), {
    when: { secret: ['yes'], medium: ['paper'] },
    sv: 'Det är hemligt och hör inte till en akt, så det måste registreras, ordning räcker inte.',
    en: 'It is secret and outside a file, so it must be registered; keeping it in order is not enough.',
  }),
  rule(
    'NR23',
    becomes('REGISTER', 'preserve', 'register', 'confirm', 'delete_at_source'),
    law('must', 'verified', 'OSL 5:1', 'OSL 5:2', 'Arkivlag 10'),
    {
      when: { secret: ['yes'], dec: covers.transfer, hold: ['none'] },
      sv: 'Det är hemligt och hör inte till en akt, så registrera det och ta sedan bort källan.',
      en: 'It is secret and outside a file: register it, then remove the source.',
    },
  ),
  rule(
    'NR24',
    becomes('REGISTER', 'preserve', 'register', 'confirm', 'keep_source_locked'),
    law('must', 'verified', 'OSL 5:1', 'OSL 5:2', 'Arkivlag 10'),
    {
      when: { secret: ['yes'] },
      sv: 'Det är hemligt och hör inte till en akt, så registrera det och behåll källan låst tills ett beslut finns.',
      en: 'It is secret and outside a file: register it and keep the source locked until a decision exists.',
    },
  ),
]
