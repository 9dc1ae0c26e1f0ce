import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { OwnWordRow } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { remember, useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Page } from '../ui/Page.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import { AddWordDialog } from './AddWordDialog.tsx'
import { EFFECTS, kindName } from './kinds.ts'
import { TryText } from './TryText.tsx'

/** The municipality's own words beside our lists: some that are to warn here, some that are not. For the administrator. */
export function OwnWordsPage() {
  const { data, error, refetch } = useApi('GET /api/language')
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  const title = i18n._({ id: 'words.title', message: 'Ord som varnar' })
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  return (
    <Page
      title={title}
      actions={
        <Button kind="primary" icon="pen" onClick={() => setAdding(true)}>
          {i18n._({ id: 'words.add', message: 'Lägg till ord' })}
        </Button>
      }
    >
      <p>
        {i18n._({
          id: 'words.what',
          message:
            'När någon skriver varnar Slussen för ord som kan säga något känsligt eller visa att det gäller socialtjänsten. Här lägger du till kommunens egna ord, eller stänger av ord som varnar i onödan. Orden varnar bara, de avgör ingenting.',
        })}
      </p>
      {data.ownWords.length === 0 ? (
        <EmptyState title={i18n._({ id: 'words.empty', message: 'Inga egna ord än' })} />
      ) : (
        <DataTable
          caption={i18n._({ id: 'words.caption', message: 'Kommunens egna ord' })}
          hideCaption
          rows={data.ownWords}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'word',
              head: i18n._({ id: 'words.word', message: 'Ord' }),
              rowHead: true,
              cell: ({ word }) => word,
            },
            {
              key: 'kind',
              head: i18n._({ id: 'words.kind', message: 'Vad det säger något om' }),
              cell: ({ kind }) => kindName(kind),
            },
            {
              key: 'effect',
              head: i18n._({ id: 'words.effect', message: 'Vad som händer' }),
              cell: ({ effect }) => i18n._(EFFECTS[effect]),
            },
            {
              key: 'deeds',
              head: i18n._({ id: 'words.deeds', message: 'Åtgärder' }),
              cell: (row) => <RemoveWord row={row} />,
            },
          ]}
        />
      )}
      <section className="stack" aria-labelledby="words-units">
        <h2 id="words-units">{i18n._({ id: 'words.units', message: 'Enheternas namn' })}</h2>
        <p>
          {i18n._({
            id: 'words.units.what',
            message: 'De visar också vem som skriver, och varnar utan att du lägger till dem: {names}.',
            values: { names: data.unitNames.join(', ') },
          })}
        </p>
      </section>
      <TryText />
      {adding && <AddWordDialog onClose={close} />}
    </Page>
  )
}

function RemoveWord({ row: { id, word } }: { row: OwnWordRow }) {
  const deed = useDeed(`word-${id}`)
  const remove = async () => {
    const done = await deed.run(async () =>
      remember('GET /api/language', {}, await api('DELETE /api/own-words/:id', { id })),
    )
    if (done) toast({ text: i18n._({ id: 'words.removed', message: 'Ordet är borttaget.' }) })
  }
  return (
    <div className="stack">
      <ErrorSummary errors={deed.faults} />
      <div>
        <Button small onClick={() => void remove()} disabled={deed.running}>
          {i18n._({ id: 'words.remove', message: 'Ta bort ordet' })}
          <span className="vh"> {word}</span>
        </Button>
      </div>
    </div>
  )
}
