import { i18n } from '@lingui/core'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { FoundPerson } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { navigate } from '../router.tsx'
import { Icon } from '../ui/Icon.tsx'
import { KeyHint } from '../ui/KeyHint.tsx'

type Answer = { people: readonly FoundPerson[] } | { error: string }

/** Finds people by whole name words or numbers; never by what they have written. The word travels in the body. */
export function SearchBox() {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { answer, ask } = useSearch(query)
  const list = useId()
  const people = answer && 'people' in answer ? answer.people : []

  const choose = async (person: FoundPerson) => {
    const { conversationId } = await api('POST /api/people/:id/conversations', { id: person.id }, {})
    setOpen(false)
    setQuery('')
    navigate(`/inkorg/teamet/${conversationId}`)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const person = people[active]
    if (step && people.length > 0) setActive((active + step + people.length) % people.length)
    else if (event.key === 'Enter' && open && person) void choose(person)
    else if (event.key === 'Enter') ask()
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <search
      className="search"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Icon name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        aria-expanded={open && people.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && people[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-label={i18n._({
          id: 'frame.search.label',
          message: 'Sök person, personnummer eller ärendenummer',
        })}
        placeholder={i18n._({
          id: 'frame.search.placeholder',
          message: 'Sök person, personnummer eller ärende',
        })}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
      />
      <KeyHint>/</KeyHint>
      {open && answer && (
        <div className="search-found">
          <p role="status" className={people.length > 0 ? 'vh' : 'search-none'}>
            {'error' in answer
              ? answer.error
              : people.length > 0
                ? i18n._({
                    id: 'frame.search.count',
                    message: '{count, plural, one {# person} other {# personer}}',
                    values: { count: people.length },
                  })
                : i18n._({
                    id: 'frame.search.none',
                    message: 'Ingen träff. Skriv ett helt namn eller ett helt nummer.',
                  })}
          </p>
          <div id={list} role="listbox" aria-label={i18n._({ id: 'frame.search.found', message: 'Träffar' })}>
            {people.map((person, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act on the field, as in every combobox
              <div
                key={person.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => void choose(person)}
              >
                <PersonLine person={person} />
              </div>
            ))}
          </div>
        </div>
      )}
    </search>
  )
}

function PersonLine({ person }: { person: FoundPerson }) {
  const name =
    person.protectedIdentity && !person.name
      ? i18n._({ id: 'frame.search.protected', message: 'Skyddade personuppgifter' })
      : person.name
  return (
    <>
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      {person.born}
      <span className="xs m"> {[person.unitName, ...person.caseNumbers].join(' · ')}</span>
    </>
  )
}

/** Asks a third of a second after the last letter, or at once on Enter. A late answer to an old word is thrown away. */
function useSearch(query: string) {
  const [answer, setAnswer] = useState<Answer>()
  const newest = useRef('')
  const ask = async () => {
    const words = query.trim()
    newest.current = words
    if (words.length < 2) return setAnswer(undefined)
    const found = await api('POST /api/people/searches', {}, { query: words }).catch((thrown: unknown) => ({
      error: thrown instanceof ApiError ? thrown.text : String(thrown),
    }))
    if (newest.current === words) setAnswer(found)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks anew for each new word only
  useEffect(() => {
    const timer = setTimeout(ask, 330)
    return () => clearTimeout(timer)
  }, [query])
  return { answer, ask: () => void ask() }
}
