import { i18n } from '@lingui/core'
import { conditionWords, questions, wordsOf } from '@slussen/rules'
import type { LocalRule } from '../../../server/src/contract.ts'
import { language, say } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { QUESTIONS, STATES } from './words.ts'

export function LocalRowCard({ rule, onEnd }: { rule: LocalRule; onEnd?: () => void }) {
  const { row, state, endedBy } = rule
  const words = wordsOf(row.question, language())
  return (
    <li className="card stack">
      <div className="row row-split">
        <h3>
          {row.id} · {words.outcome(row.outcome)}
        </h3>
        <Tag kind={state === 'in_force' ? 'ok' : 'plain'}>{i18n._(STATES[state])}</Tag>
      </div>
      <SummaryList
        rows={[
          {
            term: i18n._({ id: 'rules.question', message: 'Område' }),
            value: i18n._(QUESTIONS[row.question]),
          },
          {
            term: i18n._({ id: 'rules.when', message: 'Gäller när' }),
            value: conditionWords([row.where], {
              question: row.question,
              space: questions[row.question].space,
              language: language(),
            }),
          },
          ...(row.step === null
            ? []
            : [{ term: i18n._({ id: 'rules.todo', message: 'Ska göras' }), value: words.step(row.step) }]),
          ...(row.offers.length === 0
            ? []
            : [
                {
                  term: i18n._({ id: 'rules.offers', message: 'Andra sätt' }),
                  value: row.offers.map(words.offer).join(' · '),
                },
              ]),
          { term: i18n._({ id: 'rules.reason', message: 'Skäl' }), value: say(row.reason) },
          {
            term: i18n._({ id: 'local.where', message: 'Gäller i' }),
            value:
              row.unitId === null
                ? i18n._({ id: 'local.everywhere', message: 'hela kommunen' })
                : rule.unitName,
          },
          {
            term: i18n._({ id: 'decisions.decidedBy', message: 'Beslutat av' }),
            value: `${row.decidedBy}, ${day(row.decidedOn)}`,
          },
          { term: i18n._({ id: 'local.days', message: 'Tid' }), value: daysOf(rule) },
          ...(endedBy === null
            ? []
            : [{ term: i18n._({ id: 'local.endedBy', message: 'Avslutat av' }), value: endedBy }]),
        ]}
      />
      {onEnd && endedBy === null && (
        <div className="row">
          <Button small onClick={onEnd}>
            {i18n._({ id: 'local.end', message: 'Avsluta raden' })}
            <span className="vh"> {row.id}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

function daysOf({ row: { from, until } }: LocalRule): string {
  if (until === null)
    return i18n._({ id: 'local.from', message: 'från {from}, tills vidare', values: { from: day(from) } })
  return i18n._({
    id: 'local.fromUntil',
    message: 'från {from} till och med {until}',
    values: { from: day(from), until: day(until) },
  })
}
