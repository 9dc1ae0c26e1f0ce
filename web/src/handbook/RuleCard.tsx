import { i18n } from '@lingui/core'
import { packStatus } from '@slussen/rules'
import { use } from 'react'
import type { RuleView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { colourOf, SIGNS } from '../ui/Verdict.tsx'
import { DoubtContext } from './doubt.ts'
import { ruleId } from './places.ts'
import { levelOf } from './words.ts'

/** One rule with the look of the verdict it gives: when, what, why, and what it rests on. */
export function RuleCard({ rule, heading: Heading }: { rule: RuleView; heading: 'h3' | 'h4' }) {
  const level = levelOf(rule.question, rule.outcome)
  const doubt = use(DoubtContext)
  return (
    <section
      id={ruleId(rule.id)}
      tabIndex={-1}
      className={`notice rule ${colourOf(level)}`}
      aria-labelledby={`${ruleId(rule.id)}-name`}
    >
      <div className="row row-split">
        <Heading id={`${ruleId(rule.id)}-name`}>
          <Icon name={SIGNS[level]} />
          {rule.word} <span className="rule-id">{rule.id}</span>
        </Heading>
        <Signature rule={rule} />
      </div>
      <p>{rule.reason}</p>
      <p className="sm">
        <span className="m">{i18n._({ id: 'handbook.rule.when', message: 'Gäller när:' })}</span> {rule.when}
      </p>
      <Deeds rule={rule} />
      {rule.note && <p className="sm">{rule.note}</p>}
      <details className="xs m">
        <summary>
          {kindWord(rule)} · {strengthWord(rule)} · {sourcesWords(rule.sources.length)}
        </summary>
        <ul>
          {rule.sources.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>{confidenceWord(rule)}</p>
        <p>
          {i18n._({
            id: 'handbook.rule.readAsOf',
            message: 'Läst enligt {readAsOf} ({status}).',
            values: { readAsOf: rule.readAsOf, status: statusOf(rule.pack) },
          })}
        </p>
      </details>
      {doubt && (
        <Button small kind="link" onClick={() => doubt({ rule: rule.id })}>
          {i18n._({ id: 'handbook.doubt', message: 'Jag tror att regeln är fel' })}
          <span className="vh"> {rule.id}</span>
        </Button>
      )}
    </section>
  )
}

/** What has to be done, and the lawful ways instead. */
function Deeds({ rule }: { rule: RuleView }) {
  const first = [rule.stepWord, ...rule.acts].filter((one) => one !== null)
  return (
    <>
      {first.length > 0 && (
        <p className="sm">
          <span className="m">{i18n._({ id: 'handbook.rule.do', message: 'Gör så här:' })}</span>{' '}
          {first.join(' → ')}
        </p>
      )}
      {rule.offers.length > 0 && (
        <p className="sm">
          <span className="m">{i18n._({ id: 'handbook.rule.ways', message: 'Andra sätt:' })}</span>{' '}
          {rule.offers.join(' · ')}
        </p>
      )}
    </>
  )
}

/** Unsigned is said wherever the rule is shown. */
function Signature({ rule: { signedBy, signedOn } }: { rule: RuleView }) {
  if (signedBy === null)
    return <Tag kind="note">{i18n._({ id: 'handbook.unsigned', message: 'ej signerad' })}</Tag>
  return (
    <Tag>
      {i18n._({
        id: 'handbook.signed',
        message: 'signerad av {name}, {date}',
        values: { name: signedBy, date: signedOn === null ? '' : day(signedOn) },
      })}
    </Tag>
  )
}

/** Whether the law decides, or leaves a choice that was made here. */
function kindWord({ kind }: RuleView): string {
  switch (kind) {
    case 'policy':
      return i18n._({ id: 'handbook.kind.policy', message: 'Försiktigt val' })
    case 'report':
      return i18n._({ id: 'handbook.kind.report', message: 'Rapporten 2012' })
    default:
      return i18n._({ id: 'handbook.kind.law', message: 'Lag' })
  }
}

function strengthWord({ strength }: RuleView): string {
  switch (strength) {
    case 'must':
      return i18n._({ id: 'handbook.strength.must', message: 'Ska' })
    case 'should':
      return i18n._({ id: 'handbook.strength.should', message: 'Bör' })
    default:
      return i18n._({ id: 'handbook.strength.may', message: 'Får' })
  }
}

const sourcesWords = (count: number) =>
  i18n._({
    id: 'handbook.sources',
    message: '{count, plural, one {# källa} other {# källor}}',
    values: { count },
  })

function confidenceWord({ confidence }: RuleView): string {
  switch (confidence) {
    case 'verified':
      return i18n._({ id: 'handbook.confidence.verified', message: 'Läst i källan.' })
    case 'well_known':
      return i18n._({ id: 'handbook.confidence.wellKnown', message: 'Vedertagen tillämpning.' })
    default:
      return i18n._({
        id: 'handbook.confidence.unsure',
        message: 'Osäkert hur lagen ska tillämpas här. Den skyddande läsningen är vald.',
      })
  }
}

function statusOf(pack: RuleView['pack']): string {
  const status = packStatus(pack)
  return status ? say(status) : pack
}
