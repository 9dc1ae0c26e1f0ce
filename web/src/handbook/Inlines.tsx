import { i18n } from '@lingui/core'
import { createContext, use } from 'react'
import type { Inline } from '../../../server/src/contract.ts'
import { Link } from '../ui/Link.tsx'
import { keyed } from './keyed.ts'
import { pagePath, ruleId, rulePath } from './places.ts'

/** The rules that stand on the page, and the day it is read as of. */
export const PageContext = createContext<{ rules: ReadonlySet<string>; on: string | undefined }>({
  rules: new Set(),
  on: undefined,
})

/** Words with their links; a tie is a small link to each rule they rest on. */
export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return keyed(inlines).map(({ key, part }) => <Piece key={key} inline={part} />)
}

function Piece({ inline }: { inline: Inline }) {
  const { on } = use(PageContext)
  if ('link' in inline) {
    if ('page' in inline.link) return <Link to={pagePath(inline.link.page, on)}>{inline.text}</Link>
    return (
      <a href={inline.link.href} rel="noopener noreferrer">
        {inline.text}
      </a>
    )
  }
  if ('strong' in inline) return <strong>{inline.strong}</strong>
  if ('em' in inline) return <em>{inline.em}</em>
  if ('code' in inline) return <code>{inline.code}</code>
  if ('tie' in inline)
    return (
      <span className="ties">
        {inline.tie.map((rule) => (
          <RuleLink key={rule} rule={rule} />
        ))}
      </span>
    )
  return inline.text
}

/** 'N28': to the rule on this page, or on its own. */
export function RuleLink({ rule }: { rule: string }) {
  const { rules } = use(PageContext)
  const words = (
    <>
      <span className="vh">{i18n._({ id: 'handbook.rule', message: 'Regel' })} </span>
      {rule}
    </>
  )
  if (rules.has(rule))
    return (
      <a className="tie" href={`#${ruleId(rule)}`}>
        {words}
      </a>
    )
  return (
    <Link className="tie" to={rulePath(rule)}>
      {words}
    </Link>
  )
}
