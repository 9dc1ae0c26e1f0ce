import type { MessageDescriptor } from '@lingui/core'
import type { Choice, FilingBody, FilingView } from '../../../server/src/contract.ts'

/** What the officer has chosen so far; every field keeps its value while the choice changes. */
export interface FilingForm {
  choice: Choice
  caseFileId: string
  documentType: FilingBody['documentType']
  title: string
  matter: string
  secrecy: FilingBody['secrecy']
  attachmentIds: readonly string[]
  companionIds: readonly string[]
}

export type FilingFaults = Partial<Record<'caseFileId' | 'title' | 'matter', MessageDescriptor>>

/** The proposal, preselected but never filed by itself. Between several open files the officer chooses. */
export function proposedForm(view: FilingView): FilingForm {
  const parts = [view.message, ...view.companions]
  const open = openFiles(view)
  return {
    choice: view.proposal,
    caseFileId: open.length === 1 ? (open[0]?.id ?? '') : '',
    ...view.defaults,
    attachmentIds: parts.flatMap((message) => message.attachments.map((attachment) => attachment.id)),
    companionIds: view.companions.map((message) => message.id),
  }
}

/** The files something can still be put in. */
export function openFiles(view: FilingView): FilingView['caseFiles'] {
  return view.caseFiles.filter((file) => !file.closed)
}

/** What has to be mended before the choice can be carried out, by field. */
export function faultsOf(form: FilingForm): FilingFaults {
  const faults: FilingFaults = {}
  if (form.choice === 'case_file' && form.caseFileId === '')
    faults.caseFileId = /*i18n*/ {
      id: 'filing.fault.caseFile',
      message: 'Välj vilken personakt det hör till.',
    }
  if (form.title.trim() === '')
    faults.title = /*i18n*/ { id: 'filing.fault.title', message: 'Skriv en rubrik.' }
  // law: OSL 5 kap. 2 § – the register says briefly what the matter is
  if (form.choice === 'register' && form.matter.trim() === '')
    faults.matter = /*i18n*/ { id: 'filing.fault.matter', message: 'Skriv med några ord vad det gäller.' }
  return faults
}

/** What is sent: only what belongs to the choice. */
export function filingBody(form: FilingForm, view: FilingView): FilingBody {
  const filed = [view.message, ...view.companions.filter((one) => form.companionIds.includes(one.id))]
  const within = new Set(filed.flatMap((message) => message.attachments.map((attachment) => attachment.id)))
  return {
    choice: form.choice,
    ...(form.choice === 'case_file' ? { caseFileId: form.caseFileId } : {}),
    documentType: form.documentType,
    title: form.title.trim(),
    matter: form.choice === 'register' ? form.matter.trim() : '',
    // To call something of minor importance is to say that nothing in it is secret (rules H07 and H18).
    secrecy: form.choice === 'ordered' ? 'none' : form.secrecy,
    attachmentIds: form.attachmentIds.filter((id) => within.has(id)),
    companionIds: [...form.companionIds],
  }
}
