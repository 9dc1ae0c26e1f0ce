import { type DailyLaw, decideRecord, type RecordDecision, type RecordFacts } from '@slussen/rules'
import type { FilingView } from '../../../server/src/contract.ts'
import type { FilingForm } from './filingForm.ts'

/**
 * What the rules say of the choice as it stands now. A preview: the server asks again, on the same facts, and stores
 * the answer.
 */
export const filingPreview = (law: DailyLaw, form: FilingForm, view: FilingView): RecordDecision =>
  decideRecord(law, filingFacts(form, view))

/** What the rules are asked about the choice. */
export function filingFacts(form: FilingForm, view: FilingView): RecordFacts {
  return {
    ...(view.facts as unknown as RecordFacts),
    public: form.choice === 'not_a_record' ? 'no' : 'yes',
    akt: form.choice === 'case_file' ? 'yes' : 'no',
    secret: form.choice === 'ordered' || form.secrecy === 'none' ? 'no' : 'yes',
    weight: form.choice === 'ordered' ? 'minor' : 'not_minor',
  }
}
