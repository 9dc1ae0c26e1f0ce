import { i18n } from '@lingui/core'
import { useApi } from '../query.ts'
import { navigate, useRoute } from '../router.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import './records.css'

const PAGE_SIZE = 500

/** The register by board and year. law: OSL 5:2 – number, date, sender or receiver, briefly what it is about. */
export function RegisterPage() {
  const { query } = useRoute()
  const asked = {
    boardId: query.get('namnd') ?? undefined,
    year: query.get('ar') ?? undefined,
    place: query.get('plats') === 'ordnat' ? 'ordered' : 'register',
    page: query.get('sida') ?? undefined,
  }
  const { data, error, refetch } = useApi('GET /api/register', {}, asked)
  const filtered = asked.boardId !== undefined || asked.year !== undefined
  const change = (part: Record<string, string | undefined>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries({ sida: undefined, ...part })) {
      if (value === undefined || value === '') next.delete(name)
      else next.set(name, value)
    }
    navigate(next.size > 0 ? `/register?${next}` : '/register', { replace: true })
  }
  return (
    <Page title={i18n._({ id: 'register.title', message: 'Register' })}>
      <RegisterFilters {...asked} years={data?.years ?? []} change={change} />
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
          <RegisterTable rows={data.rows} place={asked.place} />
          <Pages page={Number(asked.page ?? 1)} total={data.total} change={change} />
        </>
      )}
      {data?.rows.length === 0 &&
        (filtered ? (
          <EmptyState
            title={i18n._({ id: 'register.noMatch', message: 'Inget i registret passar urvalet' })}
            action={
              <Button onClick={() => change({ namnd: '', ar: '' })}>
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
  change: (part: Record<string, string>) => void
}) {
  const last = Math.ceil(total / PAGE_SIZE)
  if (last < 2) return null
  return (
    <nav className="row" aria-label={i18n._({ id: 'register.pages', message: 'Sidor i registret' })}>
      {page > 1 && (
        <Button icon="back" onClick={() => change({ sida: String(page - 1) })}>
          {i18n._({ id: 'register.newer', message: 'Nyare' })}
        </Button>
      )}
      <span>{i18n._({ id: 'register.page', message: 'Sida {page} av {last}', values: { page, last } })}</span>
      {page < last && (
        <Button onClick={() => change({ sida: String(page + 1) })}>
          {i18n._({ id: 'register.older', message: 'Äldre' })}
        </Button>
      )}
    </nav>
  )
}
