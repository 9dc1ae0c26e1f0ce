import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { LocalRule } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { LinkButton } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { EndRowDialog } from './EndRowDialog.tsx'
import { LocalRowCard } from './LocalRowCard.tsx'

/** The municipality's own stricter rows: those that hold or will hold, and those that have ended. */
export function LocalRowsPart() {
  const { data, error, refetch } = useApi('GET /api/local-rules')
  const [ending, setEnding] = useState<LocalRule>()
  if (error) return <ErrorNotice error={error} onRetry={refetch} />
  if (!data) return <Skeleton />
  const past = data.rows.filter(({ state }) => state === 'past')
  const standing = data.rows.filter(({ state }) => state !== 'past')
  return (
    <>
      <div className="row row-split">
        <p className="sm m">
          {i18n._({
            id: 'local.what',
            message: 'Ett lokalt beslut får vara strängare än regelverket, aldrig mildare.',
          })}
        </p>
        <LinkButton kind="primary" icon="pen" to="/rattslaget/lokala/ny">
          {i18n._({ id: 'local.new', message: 'Skriv ett strängare beslut' })}
        </LinkButton>
      </div>
      <section className="stack" aria-labelledby="local-standing">
        <h2 id="local-standing">{i18n._({ id: 'local.standing', message: 'Gäller eller kommer' })}</h2>
        {standing.length === 0 && (
          <EmptyState title={i18n._({ id: 'local.none', message: 'Inga lokala beslut' })} />
        )}
        <ul className="stack">
          {standing.map((rule) => (
            <LocalRowCard key={rule.id} rule={rule} onEnd={() => setEnding(rule)} />
          ))}
        </ul>
      </section>
      {past.length > 0 && (
        <section className="stack" aria-labelledby="local-past">
          <h2 id="local-past">{i18n._({ id: 'local.past', message: 'Har upphört' })}</h2>
          <ul className="stack">
            {past.map((rule) => (
              <LocalRowCard key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      )}
      {ending && <EndRowDialog rule={ending} onClose={() => setEnding(undefined)} />}
    </>
  )
}
