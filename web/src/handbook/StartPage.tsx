import { i18n } from '@lingui/core'
import type { HandbookView } from '../../../server/src/contract.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Link } from '../ui/Link.tsx'
import { HandbookFrame } from './HandbookFrame.tsx'
import { OlderBand } from './OlderBand.tsx'
import { BookMeta } from './PageMeta.tsx'
import { PARTS, partName } from './parts.ts'
import { ASK_PATH, pagePath } from './places.ts'

/** The first page: the parts with their pages, and the way to an answer. */
export function StartPage({ on }: { on: string | undefined }) {
  return (
    <HandbookFrame current="/handbok" on={on} title={i18n._({ id: 'handbook.title', message: 'Handbok' })}>
      {(book) => (
        <>
          {on !== undefined && <OlderBand on={on} until={undefined} now="/handbok" />}
          <BookMeta book={book} />
          <p>
            <Link className="btn primary" to={ASK_PATH}>
              {i18n._({ id: 'handbook.start.ask', message: 'Får jag …? Svar på högst fem frågor' })}
            </Link>
          </p>
          {book.pages.length === 0 ? (
            <EmptyState title={i18n._({ id: 'handbook.empty', message: 'Handboken har inga sidor här.' })}>
              {i18n._({ id: 'handbook.empty.why', message: 'Välj en senare dag under Ändringar.' })}
            </EmptyState>
          ) : (
            <Parts book={book} on={on} />
          )}
        </>
      )}
    </HandbookFrame>
  )
}

function Parts({ book, on }: { book: HandbookView; on: string | undefined }) {
  return (
    <div className="entrances">
      {PARTS.map((part) => {
        const pages = book.pages.filter((page) => page.part === part)
        if (pages.length === 0) return null
        return (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{partName(part)}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page.id}>
                  <Link to={pagePath(page.id, on)}>{page.title}</Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
