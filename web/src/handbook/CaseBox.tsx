import { i18n } from '@lingui/core'
import { type QuestionName, usualFacts } from '@slussen/rules'
import type { Block } from '../../../server/src/contract.ts'
import { Link } from '../ui/Link.tsx'
import { AnswerTag } from './AnswerTag.tsx'
import { Inlines, RuleLink } from './Inlines.tsx'
import { ASK_PATH } from './places.ts'

type Case = Extract<Block, { kind: 'case' }>

/** An example: what happened, what the gate answers, and the way to try it with something changed. */
export function CaseBox({ block }: { block: Case }) {
  const { question, given, decision, story } = block
  const words = decision.stepWord === null ? decision.word : `${decision.word}: ${decision.stepWord}`
  const link = linkTo(block)
  return (
    <div className="case">
      {story && (
        <p>
          <Inlines inlines={story} />
        </p>
      )}
      <p className="row">
        <AnswerTag question={question} outcome={decision.outcome} word={words} />
        <span className="ties">
          <RuleLink rule={decision.rule} />
        </span>
        {link && (
          <Link className="sm" to={link}>
            {i18n._({ id: 'handbook.case.try', message: 'Pröva i Får jag …?' })}
          </Link>
        )}
      </p>
      {given && <p className="xs m">{given}</p>}
    </div>
  )
}

/** All the facts of the example, in closed words; undefined where another law answered. */
function linkTo({ question, pack, facts, folded }: Case): string | undefined {
  if (folded !== null) return undefined
  const usual = usualFacts as Readonly<Record<string, Readonly<Record<QuestionName, object>>>>
  const all: Record<string, string> = {
    ...usual['sverige-2026']?.[question],
    ...usual[pack]?.[question],
    ...facts,
  }
  return `${ASK_PATH}?${new URLSearchParams({ question, ...all })}`
}
