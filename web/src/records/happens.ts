import type { MessageDescriptor } from '@lingui/core'
import type { FilingView } from '../../../server/src/contract.ts'
import { type FilingForm, filingBody } from './filingForm.ts'

/** "Det här händer": what the button will do, sentence by sentence, told before it is pressed. */
export function happens(form: FilingForm, view: FilingView): MessageDescriptor[] {
  const sentences = [place(form, view)]
  const { attachmentIds, companionIds } = filingBody(form, view)
  if (companionIds.length > 0)
    sentences.push(
      /*i18n*/ {
        id: 'filing.happens.companions',
        message:
          '{count, plural, one {Frågan och svaret blir en och samma handling.} other {Meddelandet och # till i samma utväxling blir en och samma handling.}}',
        values: { count: companionIds.length },
      },
    )
  if (attachmentIds.length > 0)
    sentences.push(
      /*i18n*/ {
        id: 'filing.happens.attachments',
        message: '{count, plural, one {En bilaga} other {# bilagor}} tas med.',
        values: { count: attachmentIds.length },
      },
    )
  sentences.push(
    /*i18n*/ {
      id: 'filing.happens.always',
      message: 'Tid, avsändare och kontrollsumma följer med. Du kan ångra i 10 minuter.',
    },
  )
  return sentences
}

function place(form: FilingForm, view: FilingView): MessageDescriptor {
  if (form.choice === 'case_file') return inCaseFile(form, view)
  if (form.choice === 'register')
    return /*i18n*/ {
      id: 'filing.happens.register',
      message:
        'Meddelandet registreras i diariet som {number}. Nummer, datum och ärendet i korthet går att läsa där; namn och rubrik är skyddade.',
      values: { number: view.nextNumber.register },
    }
  if (form.choice === 'ordered')
    return /*i18n*/ {
      id: 'filing.happens.ordered',
      message:
        'Meddelandet får inget nummer. Det hålls ordnat, så att det syns när det kom in och från vem. Du säger samtidigt att inget i det omfattas av sekretess.',
    }
  return /*i18n*/ {
    id: 'filing.happens.notRecord',
    message: 'Meddelandet registreras inte. Ditt namn, tiden och beslutet skrivs ned.',
  }
}

function inCaseFile(form: FilingForm, view: FilingView): MessageDescriptor {
  const file = view.caseFiles.find((one) => one.id === form.caseFileId)
  if (file === undefined)
    return /*i18n*/ { id: 'filing.happens.noCaseFile', message: 'Välj eller skapa en personakt först.' }
  const next = view.nextNumber.caseFile
  // The next number is told for the proposed file; another file's is not known until it is taken.
  const label = next?.startsWith(file.number) ? next : file.number
  return /*i18n*/ {
    id: 'filing.happens.caseFile',
    message: 'Meddelandet läggs sist i personakten: {label}. Det diarieförs inte.',
    values: { label },
  }
}
