import { i18n } from '@lingui/core'
import { useApi } from '../query.ts'
import { useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { type RegisterChoice, useRegisterChoice } from './registerChoice.ts'
import './records.css'

const PAGE_SIZE = 500

/** The register by board and year. law: OSL 5:2 – number, date, sender or receiver, briefly what it is about. */
export function RegisterPage() {
  const { units } = useMe()
  const { choice, change } = useRegisterChoice(units.map((unit) => unit.boardId))
  const { data, error, refetch } = useApi('GET /api/register', {}, { ...choice })
  const filtered = choice.boardId !== undefined || choice.year !== undefined
  return (
    <Page title={i18n._({ id: 'register.title', message: 'Register' })}>
      <RegisterFilters choice={choice} years={data?.years ?? []} change={change} />
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && data.rows.length > 0 && (
        <>
          <p role="status" className="sm m">
            {i18n._({
              id: 'register.count',
              message: '{count, plural, one {# handling} other {# handlingar}}',
              values: { count: data.total },
            })}
          </p>
          <RegisterTable rows={data.rows} place={choice.place} />
          <Pages page={choice.page} total={data.total} change={change} />
        </>
      )}
      {data?.rows.length === 0 &&
        (filtered ? (
          <EmptyState
            title={i18n._({ id: 'register.noMatch', message: 'Inget i registret passar urvalet' })}
            action={
              <Button onClick={() => change({ boardId: undefined, year: undefined })}>
                {i18n._({ id: 'register.clear', message: 'Visa alla nämnder och år' })}
              </Button>
            }
          />
        ) : (
          <EmptyState title={i18n._({ id: 'register.empty', message: 'Registret är tomt' })}>
            {i18n._({ id: 'register.empty.why', message: 'Handlingar hamnar här när de bevaras i diariet.' })}
          </EmptyState>
        ))}
    </Page>
  )
}

function Pages({
  page,
  total,
  change,
}: {
  page: number
  total: number
  change: (part: Partial<RegisterChoice>) => void
}) {
  const last = Math.ceil(total / PAGE_SIZE)
  if (last < 2) return null
  return (
    <nav className="row" aria-label={i18n._({ id: 'register.pages', message: 'Sidor i registret' })}>
      {page > 1 && (
        <Button icon="back" onClick={() => change({ page: page - 1 })}>
          {i18n._({ id: 'register.newer', message: 'Nyare' })}
        </Button>
      )}
      <span>{i18n._({ id: 'register.page', message: 'Sida {page} av {last}', values: { page, last } })}</span>
      {page < last && (
        <Button onClick={() => change({ page: page + 1 })}>
          {i18n._({ id: 'register.older', message: 'Äldre' })}
        </Button>
      )}
    </nav>
  )
}
