import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { CaseFileRow, FilingView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { inboxPath } from '../messages/views.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { refreshFiling } from './filed.ts'

interface Props {
  view: FilingView
  field: { id: string; error: string | undefined }
  onMade: (file: CaseFileRow) => void
}

/** The person has no open file: one is made here, without leaving the message. */
export function NewCaseFile({ view, field, onMade }: Props) {
  const [matter, setMatter] = useState('')
  const deed = useDeed('case-file')
  const { client } = view
  if (!client)
    return (
      <div className="filing-wide" id={field.id} tabIndex={-1}>
        <InlineNotice
          kind="warn"
          title={i18n._({ id: 'filing.noClient', message: 'Ingen person är kopplad till meddelandet' })}
          actions={
            <LinkButton small to={inboxPath('team', view.conversationId)}>
              {i18n._({ id: 'filing.linkClient', message: 'Koppla en person' })}
            </LinkButton>
          }
        >
          {i18n._({
            id: 'filing.noClient.why',
            message: 'En personakt hör till en person. Koppla personen först.',
          })}
        </InlineNotice>
      </div>
    )
  const make = () =>
    deed.run(
      async () => {
        const made = await api('POST /api/case-files', {}, { clientId: client.id, matter: matter.trim() })
        onMade(made)
        refreshFiling()
      },
      {
        matter:
          matter.trim().length < 2
            ? /*i18n*/ { id: 'caseFile.fault.matter', message: 'Skriv med några ord vad akten gäller.' }
            : undefined,
      },
    )
  return (
    <div className="card stack filing-wide" id={field.id} tabIndex={-1}>
      <p className="b">{i18n._({ id: 'caseFile.none', message: 'Personen har ingen öppen personakt' })}</p>
      {field.error && <p className="field-error">{field.error}</p>}
      <ErrorSummary errors={deed.faults} />
      <TextField
        {...deed.field('matter')}
        label={i18n._({ id: 'caseFile.matter', message: 'Vad akten gäller' })}
        hint={i18n._({
          id: 'caseFile.matter.hint',
          message: 'Några ord, till exempel Ekonomiskt bistånd. Inga namn.',
        })}
        value={matter}
        maxLength={120}
        onChange={setMatter}
      />
      <div>
        <Button icon="files" onClick={() => void make()} disabled={deed.running}>
          {i18n._({ id: 'caseFile.make', message: 'Skapa personakt' })}
        </Button>
      </div>
    </div>
  )
}
