import { i18n } from '@lingui/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { HandbookView } from '../../../server/src/contract.ts'
import type { ApiError } from '../api.ts'
import { language } from '../i18n.ts'
import { useApi } from '../query.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Link } from '../ui/Link.tsx'
import { useTitle } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Contents } from './Contents.tsx'
import './handbook.css'

interface Props {
  /** The page that is open, or the path of another place in the handbook. */
  current: string
  on?: string | undefined
  title: string
  crumbs?: ReactNode
  /** What this place reads beside the contents: its error and how to try again. */
  failure?: { error: ApiError | undefined; refetch: () => void } | undefined
  children: ((book: HandbookView) => ReactNode) | undefined
  /** "Får jag …?" beside the page. */
  aside?: ReactNode
}

/** A day before there was a handbook, or before the page was written. */
function NotThatDay({ words }: { words: string }) {
  return (
    <EmptyState
      title={i18n._({ id: 'handbook.older.none', message: 'Så långt tillbaka finns den inte' })}
      action={
        <Link to="/handbok">{i18n._({ id: 'handbook.older.now', message: 'Läs det som gäller nu' })}</Link>
      }
    >
      {words}
    </EmptyState>
  )
}

/** The handbook's three columns: contents, page, and "Får jag …?". Under each other where they do not fit. */
export function HandbookFrame({ current, on, title, crumbs, failure, children, aside }: Props) {
  const read = useApi('GET /api/handbook', {}, { lang: language(), on })
  const heading = useRef<HTMLHeadingElement>(null)
  const book = read.data
  const error = book ? failure?.error : read.error
  const retry = book ? failure?.refetch : read.refetch
  useTitle(title)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes to the heading of each page that opens
  useEffect(() => {
    if (window.location.hash === '') heading.current?.focus()
  }, [current])
  return (
    <div className="handbook" data-asking={aside ? true : undefined}>
      {book ? (
        <Contents book={book} current={current} on={on} />
      ) : (
        <div className="contents">{!read.error && <Skeleton lines={8} />}</div>
      )}
      <article className="handbook-page" data-pane tabIndex={-1} aria-labelledby="handbook-heading">
        {crumbs}
        <h1 ref={heading} id="handbook-heading" tabIndex={-1}>
          {title}
        </h1>
        {aside && (
          <p className="to-wizard">
            <a href="#far-jag">{i18n._({ id: 'handbook.toWizard', message: 'Till frågorna: Får jag …?' })}</a>
          </p>
        )}
        {error && on !== undefined && error.code === 'not-found' && <NotThatDay words={error.text} />}
        {error && !(on !== undefined && error.code === 'not-found') && (
          <ErrorNotice error={error} {...(retry && { onRetry: retry })} />
        )}
        {!error && !(book && children) && <Skeleton lines={7} />}
        {book && children?.(book)}
      </article>
      {aside && (
        <aside
          id="far-jag"
          className="wizard"
          data-pane
          tabIndex={-1}
          aria-label={i18n._({ id: 'handbook.wizard', message: 'Får jag …?' })}
        >
          {aside}
        </aside>
      )}
    </div>
  )
}
