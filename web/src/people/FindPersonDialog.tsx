import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ConversationView, FoundPerson } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Tag } from '../ui/Tag.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { FormDialog } from './FormDialog.tsx'
import { senderOf } from './senderOf.ts'

interface Props {
  conversation: ConversationView
  onClose: () => void
  onChanged: () => void
}

/** Finds somebody by a whole name word or a whole number; the word travels in the body, never in an address. */
export function FindPersonDialog({ conversation, onClose, onChanged }: Props) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly FoundPerson[]>()
  const [addAddress, setAddAddress] = useState(true)
  const deed = useDeed('find')
  const sender = senderOf(conversation)
  const search = () =>
    deed.run(
      async () => setFound((await api('POST /api/people/searches', {}, { query: query.trim() })).people),
      {
        query:
          query.trim().length < 2
            ? /*i18n*/ { id: 'find.fault', message: 'Skriv ett helt namn eller ett helt nummer.' }
            : undefined,
      },
    )
  const link = async (clientId: string) => {
    const done = await deed.run(async () => {
      await api('PUT /api/conversations/:id/client', { id: conversation.id }, { clientId })
      if (sender && addAddress) await giveAddress(clientId, sender)
    })
    if (!done) return
    onChanged()
    onClose()
  }
  return (
    <FormDialog
      title={i18n._({ id: 'find.title', message: 'Sök person' })}
      submit={i18n._({ id: 'find.search', message: 'Sök person' })}
      deed={deed}
      onSubmit={() => void search()}
      onClose={onClose}
    >
      <TextField
        {...deed.field('query')}
        label={i18n._({ id: 'find.query', message: 'Namn, personnummer eller ärendenummer' })}
        hint={i18n._({ id: 'find.query.hint', message: 'Skriv minst ett helt namn eller ett helt nummer.' })}
        value={query}
        maxLength={200}
        onChange={setQuery}
      />
      {sender && (
        <Checkbox
          label={i18n._({ id: 'find.addAddress', message: 'Lägg till adressen som kontaktväg' })}
          hint={<bdi>{sender}</bdi>}
          checked={addAddress}
          onChange={setAddAddress}
        />
      )}
      <div role="status">
        {found && (
          <p className="b">
            {i18n._({
              id: 'find.count',
              message: '{count, plural, =0 {Ingen träff} one {En träff} other {# träffar}}',
              values: { count: found.length },
            })}
          </p>
        )}
      </div>
      {found && found.length > 0 && (
        <ul>
          {found.map((person) => (
            <Found key={person.id} person={person} onLink={() => void link(person.id)} />
          ))}
        </ul>
      )}
    </FormDialog>
  )
}

function Found({ person, onLink }: { person: FoundPerson; onLink: () => void }) {
  const name = person.name || i18n._({ id: 'person.protected', message: 'Skyddade personuppgifter' })
  return (
    <li className="found row row-split">
      <span>
        <bdi className="b">{name}</bdi> {person.born}{' '}
        {person.protectedIdentity && person.name !== '' && (
          <Tag kind="stop">{i18n._({ id: 'person.protected', message: 'Skyddade personuppgifter' })}</Tag>
        )}
        <br />
        <span className="xs m">{[person.unitName, ...person.caseNumbers].join(' · ')}</span>
      </span>
      <Button small onClick={onLink}>
        {i18n._({ id: 'unlinked.link', message: 'Koppla' })}
        <span className="vh"> {name}</span>
      </Button>
    </li>
  )
}

/** The sender's address becomes the person's, unverified. That it is there already is as good. */
async function giveAddress(clientId: string, value: string): Promise<void> {
  try {
    await api(
      'POST /api/people/:id/contact-points',
      { id: clientId },
      { kind: 'email', value, source: 'own_message' },
    )
  } catch (thrown) {
    if (!(thrown instanceof ApiError) || thrown.code !== 'conflict') throw thrown
  }
}
