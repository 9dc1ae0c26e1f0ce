/** What questions, packs and standings are called on these pages. */
import type { MessageDescriptor } from '@lingui/core'
import type { Confidence, Kind, PackId, QuestionName, Strength } from '@slussen/rules'
import type { PackDecision } from '../../../server/src/contract.ts'
import type { RuleFilter } from './ruleList.ts'

export const QUESTIONS: Readonly<Record<QuestionName, MessageDescriptor>> = {
  send: /*i18n*/ { id: 'decisions.question.send', message: 'Skicka och ta emot' },
  record: /*i18n*/ { id: 'decisions.question.record', message: 'Handlingar' },
  search: /*i18n*/ { id: 'decisions.question.search', message: 'Söka information' },
  publish: /*i18n*/ { id: 'decisions.question.publish', message: 'Sprida information' },
  outreach: /*i18n*/ { id: 'decisions.question.outreach', message: 'Uppsökande arbete' },
}

export const PACKS: Readonly<Record<PackId, MessageDescriptor>> = {
  'sverige-2026': /*i18n*/ { id: 'decisions.pack.2026', message: 'Gällande rätt (sverige-2026)' },
  'stockholm-2012': /*i18n*/ { id: 'decisions.pack.2012', message: 'Rapporten 2012 (stockholm-2012)' },
}

export const FILTERS: Readonly<Record<RuleFilter, MessageDescriptor>> = {
  unsigned: /*i18n*/ { id: 'decisions.filter.unsigned', message: 'Ej signerade' },
  unsure: /*i18n*/ { id: 'decisions.filter.unsure', message: 'Osäkra' },
  policy: /*i18n*/ { id: 'decisions.filter.policy', message: 'Försiktiga val' },
  all: /*i18n*/ { id: 'decisions.filter.all', message: 'Alla' },
}

export const CONFIDENCES: Readonly<Record<Confidence, MessageDescriptor>> = {
  verified: /*i18n*/ { id: 'decisions.confidence.verified', message: 'Läst i källan' },
  well_known: /*i18n*/ { id: 'decisions.confidence.well_known', message: 'Vedertagen tillämpning' },
  unsure: /*i18n*/ {
    id: 'decisions.confidence.unsure',
    message: 'Osäkert hur lagen ska tillämpas; den skyddande läsningen är vald',
  },
}

export const STRENGTHS: Readonly<Record<Strength, MessageDescriptor>> = {
  must: /*i18n*/ { id: 'decisions.strength.must', message: 'Ska' },
  should: /*i18n*/ { id: 'decisions.strength.should', message: 'Bör' },
  may: /*i18n*/ { id: 'decisions.strength.may', message: 'Får' },
}

export const KINDS: Readonly<Record<Kind, MessageDescriptor>> = {
  law: /*i18n*/ { id: 'decisions.kind.law', message: 'följer av lag' },
  report: /*i18n*/ { id: 'decisions.kind.report', message: 'följer av rapporten' },
  policy: /*i18n*/ { id: 'decisions.kind.policy', message: 'försiktigt val där lagen lämnar ett val' },
  local: /*i18n*/ { id: 'decisions.kind.local', message: 'kommunens egen rad' },
}

export const STATES: Readonly<Record<PackDecision['state'], MessageDescriptor>> = {
  coming: /*i18n*/ { id: 'decisions.state.coming', message: 'kommande' },
  in_force: /*i18n*/ { id: 'decisions.state.in_force', message: 'gäller' },
  past: /*i18n*/ { id: 'decisions.state.past', message: 'har upphört' },
}
