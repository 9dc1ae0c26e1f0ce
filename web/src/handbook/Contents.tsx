import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { HandbookView } from '../../../server/src/contract.ts'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Select } from '../ui/Select.tsx'
import { HandbookSearch } from './HandbookSearch.tsx'
import { PARTS, partName } from './parts.ts'
import { ASK_PATH, pagePath } from './places.ts'
import { professionName } from './professions.ts'

interface Props {
  book: HandbookView
  /** The page that is open, or the path of another place in the handbook. */
  current: string
  on: string | undefined
}

/** The parts and their pages; those for one's own profession alone, when that is chosen (R-HANDBOK-05). */
export function Contents({ book, current, on }: Props) {
  const [profession, setProfession] = useState('')
  const [open, setOpen] = useState(false)
  const pages = book.pages.filter(({ professions }) => profession === '' || professions.includes(profession))
  return (
    <nav
      className="contents"
      aria-label={i18n._({ id: 'handbook.contents', message: 'Handbokens innehåll' })}
      data-open={open || undefined}
      data-pane
      tabIndex={-1}
    >
      <button
        type="button"
        className="btn contents-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
        {i18n._({ id: 'handbook.contents.toggle', message: 'Innehåll och sök' })}
      </button>
      <div className="contents-body stack">
        <Link
          className="contents-top"
          to="/handbok"
          aria-current={current === '/handbok' ? 'page' : undefined}
        >
          {i18n._({ id: 'handbook.title', message: 'Handbok' })}
        </Link>
        <HandbookSearch />
        <Select
          label={i18n._({ id: 'handbook.profession', message: 'Visa sidor för' })}
          options={[
            { value: '', label: i18n._({ id: 'handbook.profession.all', message: 'alla yrken' }) },
            ...professionsIn(book).map((one) => ({ value: one, label: professionName(one) })),
          ]}
          value={profession}
          onChange={setProfession}
        />
        <ul className="sm">
          <li>
            <Link to={ASK_PATH} aria-current={current === ASK_PATH ? 'page' : undefined}>
              {i18n._({ id: 'handbook.ask', message: 'Får jag …? Alla frågor' })}
            </Link>
          </li>
          <li>
            <Link to="/handbok/fragor" aria-current={current === '/handbok/fragor' ? 'page' : undefined}>
              {i18n._({ id: 'handbook.questions', message: 'Frågor och svar' })}
            </Link>
          </li>
        </ul>
        {PARTS.filter((part) => pages.some((page) => page.part === part)).map((part) => (
          <details key={part} open={profession !== '' || current.startsWith(`${part}/`)}>
            <summary>{partName(part)}</summary>
            <ul className="sm">
              {pages
                .filter((page) => page.part === part)
                .map((page) => (
                  <li key={page.id}>
                    <Link
                      to={pagePath(page.id, on)}
                      aria-current={page.id === current ? 'page' : undefined}
                      onClick={() => setOpen(false)}
                    >
                      {page.title}
                      {page.sector === 'all' && <ForAll />}
                    </Link>
                  </li>
                ))}
            </ul>
          </details>
        ))}
        <p className="xs m">
          <ForAll /> {i18n._({ id: 'handbook.forAll', message: 'Gäller också skola och kultur' })}
        </p>
      </div>
    </nav>
  )
}

/** A page that is as valid for schools and culture (R-HANDBOK-06). */
function ForAll() {
  return (
    <>
      <span className="for-all" aria-hidden="true">
        {' ◆'}
      </span>
      <span className="vh">
        {' '}
        ({i18n._({ id: 'handbook.forAll.short', message: 'även skola och kultur' })})
      </span>
    </>
  )
}

const professionsIn = ({ pages }: HandbookView): string[] =>
  [...new Set(pages.flatMap(({ professions }) => professions))].sort((a, b) => a.localeCompare(b, 'sv'))
