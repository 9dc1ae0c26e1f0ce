import { i18n } from '@lingui/core'
import { type FormEvent, useState } from 'react'
import type { FoundPage } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { language } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { Link } from '../ui/Link.tsx'
import { TextField } from '../ui/TextField.tsx'
import { partName } from './parts.ts'
import { goTo, pagePath } from './places.ts'

type Found = { pages: readonly FoundPage[] } | { error: string }

/** Looks for words in the handbook. They travel in the body, as all that somebody searches for. */
export function HandbookSearch() {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found>()
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return setFound(undefined)
    setFound(
      await api('POST /api/handbook/search', {}, { words: words.trim() }, { lang: language() }).catch(
        (thrown: unknown) => ({ error: thrown instanceof ApiError ? thrown.text : String(thrown) }),
      ),
    )
  }
  const pages = found && 'pages' in found ? found.pages : []
  return (
    <search className="stack">
      <form className="contents-search" onSubmit={ask}>
        <TextField
          label={i18n._({ id: 'handbook.search', message: 'Sök i handboken' })}
          type="search"
          value={words}
          maxLength={200}
          onChange={setWords}
        />
        <Button
          type="submit"
          icon="search"
          aria-label={i18n._({ id: 'handbook.search.go', message: 'Sök' })}
          title={i18n._({ id: 'handbook.search.go', message: 'Sök' })}
        />
      </form>
      <p role="status" className="xs m">
        {found && ('error' in found ? found.error : countWords(found.pages.length))}
      </p>
      {pages.length > 0 && (
        <ul className="sm contents-found">
          {pages.map((page) => (
            <li key={`${page.id} ${page.place}`}>
              <Hit page={page} />
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}

function Hit({ page: { id, part, title, place, excerpt } }: { page: FoundPage }) {
  return (
    <>
      <Link
        to={place === null ? pagePath(id) : `${pagePath(id)}#${place}`}
        onClick={() => place !== null && requestAnimationFrame(() => goTo(place))}
      >
        {title}
      </Link>
      <span className="xs m">
        {partName(part)} · {excerpt}
      </span>
    </>
  )
}

const countWords = (count: number) =>
  count > 0
    ? i18n._({
        id: 'handbook.search.count',
        message: '{count, plural, one {# ställe} other {# ställen}}',
        values: { count },
      })
    : i18n._({ id: 'handbook.search.none', message: 'Inget hittades. Pröva ett annat ord.' })
