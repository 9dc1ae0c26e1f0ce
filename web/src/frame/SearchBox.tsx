import { i18n } from '@lingui/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { ApiError } from '../api.ts'
import { Icon } from '../ui/Icon.tsx'
import { KeyHint } from '../ui/KeyHint.tsx'
import { toast } from '../ui/toast.ts'
import { SearchHit } from './SearchHit.tsx'
import { type Hit, openHit, useSearch } from './useSearch.ts'
import './search.css'

/**
 * Finds people by whole name words or numbers, case files and entries by their exact number; never by what anybody
 * has written. The word travels in the body.
 */
export function SearchBox() {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { answer, ask } = useSearch(query)
  const list = useId()
  const hits = answer && 'hits' in answer ? answer.hits : []
  const label = i18n._({
    id: 'frame.search.label',
    message: 'Sök person, personnummer, ärende- eller diarienummer',
  })

  const choose = async (hit: Hit) => {
    try {
      await openHit(hit)
      setOpen(false)
      setQuery('')
    } catch (thrown) {
      if (thrown instanceof ApiError) toast({ text: thrown.text })
    }
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const hit = hits[active]
    if (step && hits.length > 0) setActive((active + step + hits.length) % hits.length)
    else if (event.key === 'Enter' && open && hit) void choose(hit)
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
        aria-expanded={open && hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && hits[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        title={label}
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
          <p role="status" className={hits.length > 0 ? 'vh' : 'search-none'}>
            {'error' in answer ? answer.error : countWords(hits.length)}
          </p>
          <div id={list} role="listbox" aria-label={i18n._({ id: 'frame.search.found', message: 'Träffar' })}>
            {hits.map((hit, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act on the field, as in every combobox
              <div
                key={hit.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => void choose(hit)}
              >
                <SearchHit hit={hit} />
              </div>
            ))}
          </div>
        </div>
      )}
    </search>
  )
}

function countWords(count: number): string {
  return count > 0
    ? i18n._({
        id: 'frame.search.count',
        message: '{count, plural, one {# träff} other {# träffar}}',
        values: { count },
      })
    : i18n._({
        id: 'frame.search.none',
        message: 'Ingen träff. Skriv ett helt namn eller ett helt nummer.',
      })
}
