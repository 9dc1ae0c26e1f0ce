import { i18n } from '@lingui/core'
import type { FilingView } from '../../../server/src/contract.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { type FilingForm, openFiles } from './filingForm.ts'
import { NewCaseFile } from './NewCaseFile.tsx'
import { DOCUMENT_TYPES, SECRECIES } from './words.ts'

interface Props {
  view: FilingView
  form: FilingForm
  change: (part: Partial<FilingForm>) => void
  field: (name: string) => { id: string; error: string | undefined }
}

/** The fields that belong to the choice. What is not asked keeps its value, should the choice change again. */
export function FilingDetails({ view, form, change, field }: Props) {
  const { choice } = form
  const kept = choice === 'case_file' || choice === 'register'
  return (
    <div className="filing-fields">
      {choice === 'case_file' && <CaseFileField view={view} form={form} change={change} field={field} />}
      {choice === 'register' && (
        <div className="filing-wide">
          <TextField
            {...field('matter')}
            label={i18n._({ id: 'filing.matter', message: 'Ärendet i korthet' })}
            hint={i18n._({
              id: 'filing.matter.hint',
              message: 'Står öppet i diariet. Skriv inga namn och inga omständigheter.',
            })}
            value={form.matter}
            maxLength={120}
            onChange={(matter) => change({ matter })}
          />
        </div>
      )}
      <Select
        {...field('documentType')}
        label={i18n._({ id: 'filing.documentType', message: 'Handlingstyp' })}
        options={optionsOf(DOCUMENT_TYPES)}
        value={form.documentType}
        onChange={(documentType) => change({ documentType })}
      />
      <TextField
        {...field('title')}
        label={
          choice === 'case_file'
            ? i18n._({ id: 'filing.title.caseFile', message: 'Rubrik i akten' })
            : i18n._({ id: 'filing.title.other', message: 'Rubrik' })
        }
        value={form.title}
        maxLength={200}
        onChange={(title) => change({ title })}
      />
      {kept && (
        <Select
          {...field('secrecy')}
          label={i18n._({ id: 'filing.secrecy', message: 'Sekretess' })}
          options={optionsOf(SECRECIES)}
          value={form.secrecy}
          onChange={(secrecy) => change({ secrecy })}
        />
      )}
    </div>
  )
}

function CaseFileField({ view, form, change, field }: Props) {
  const files = openFiles(view)
  if (files.length === 0)
    return (
      <NewCaseFile
        view={view}
        field={field('caseFileId')}
        onMade={(file) => change({ caseFileId: file.id })}
      />
    )
  const options = files.map((file) => ({ value: file.id, label: `${file.number} ${file.matter}` }))
  const none = { value: '', label: i18n._({ id: 'filing.caseFile.choose', message: 'Välj akt …' }) }
  return (
    <Select
      {...field('caseFileId')}
      label={i18n._({ id: 'filing.caseFile', message: 'Ärende' })}
      options={form.caseFileId === '' ? [none, ...options] : options}
      value={form.caseFileId}
      onChange={(caseFileId) => change({ caseFileId })}
    />
  )
}
