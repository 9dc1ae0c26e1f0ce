import { i18n } from '@lingui/core'
import { type FormEvent, useState } from 'react'
import type { HandbookView, VersionRow } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { navigate } from '../router.tsx'
import { Button } from '../ui/Button.tsx'
import { isDay } from '../ui/days.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Link } from '../ui/Link.tsx'
import { TextField } from '../ui/TextField.tsx'
import { longDay } from '../ui/time.ts'
import { HandbookFrame } from './HandbookFrame.tsx'
import { Crumbs } from './PageMeta.tsx'
import { pagePath } from './places.ts'

/** How the handbook has read, and the way to any day of it. */
export function ChangesPage() {
  const { data, error, refetch } = useApi('GET /api/handbook/versions')
  return (
    <HandbookFrame
      current="/handbok/andringar"
      title={i18n._({ id: 'handbook.changes', message: 'Ändringar' })}
      crumbs={<Crumbs />}
      failure={{ error: data ? undefined : error, refetch }}
    >
      {data &&
        ((book) => (
          <>
            <DayForm />
            {data.versions.length === 0 && (
              <EmptyState title={i18n._({ id: 'handbook.changes.none', message: 'Inget har ändrats än' })}>
                {i18n._({
                  id: 'handbook.changes.none.why',
                  message: 'Här står varje version, när den gällde och vad som ändrades.',
                })}
              </EmptyState>
            )}
            <ol className="stack">
              {data.versions.map((version) => (
                <li key={version.version} className="card">
                  <Version version={version} book={book} />
                </li>
              ))}
            </ol>
          </>
        ))}
    </HandbookFrame>
  )
}

function Version({ version, book }: { version: VersionRow; book: HandbookView }) {
  const { from, until, pack, packVersion, changed } = version
  const titles = changed.flatMap((id) => book.pages.find((page) => page.id === id) ?? [])
  return (
    <>
      <h2>
        {i18n._({
          id: 'handbook.version',
          message: 'Version {version}',
          values: { version: version.version },
        })}
      </h2>
      <p className="sm m">
        {until === null
          ? i18n._({ id: 'handbook.from', message: 'Gäller från {date}', values: { date: longDay(from) } })
          : i18n._({
              id: 'handbook.fromUntil',
              message: 'Gällde {from} – {until}',
              values: { from: longDay(from), until: longDay(until) },
            })}
        {` · ${pack} ${packVersion}`}
      </p>
      {until !== null && (
        <p>
          <Link to={`/handbok?on=${from}`}>
            {i18n._({ id: 'handbook.readAs', message: 'Läs som den löd' })}
            <span className="vh"> {longDay(from)}</span>
          </Link>
        </p>
      )}
      {titles.length > 0 && (
        <details className="sm">
          <summary>
            {i18n._({
              id: 'handbook.changed',
              message: '{count, plural, one {# ny eller ändrad sida} other {# nya eller ändrade sidor}}',
              values: { count: titles.length },
            })}
          </summary>
          <ul className="bulleted">
            {titles.map(({ id, title }) => (
              <li key={id}>
                <Link to={pagePath(id, until === null ? undefined : from)}>{title}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The handbook as it read on any day. */
function DayForm() {
  const [day, setDay] = useState('')
  const [wrong, setWrong] = useState(false)
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (isDay(day)) navigate(`/handbok?on=${day}`)
    else setWrong(true)
  }
  return (
    <form className="row day-form" onSubmit={open} noValidate>
      <TextField
        label={i18n._({ id: 'handbook.day', message: 'Läs handboken som den löd den' })}
        hint={i18n._({ id: 'handbook.day.form', message: 'åååå-mm-dd' })}
        error={
          wrong && !isDay(day)
            ? i18n._({ id: 'handbook.day.wrong', message: 'Skriv dagen som 2026-07-01' })
            : undefined
        }
        value={day}
        inputMode="numeric"
        onChange={(next) => setDay(next.trim())}
      />
      <Button type="submit">{i18n._({ id: 'handbook.day.open', message: 'Öppna' })}</Button>
    </form>
  )
}
