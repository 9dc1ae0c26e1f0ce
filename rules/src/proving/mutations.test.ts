/**
 * Moves every limit of every rule by one, and looks who notices: a line of facts and answer, or else a promise. A change
 * that no combination notices is none; a change that only the committed table would show asks for a line more.
 */
import { describe, expect, test } from 'vitest'
import { type Facts, meets } from '../condition.ts'
import { type Decision, deckOf, type Question, type Rule } from '../decision.ts'
import { packs, usualFacts } from '../index.ts'
import { type Mutation, mutationsOf } from './mutations.ts'
import { type Proved, proofs } from './proofs.ts'
import { readLine, said, says, written } from './written.ts'

type AnyRule = Rule<Question, Facts>
interface Noticed extends Mutation {
  readonly by: 'a line' | 'a promise' | 'nobody' | 'no combination'
  /** The line or the promise; where nobody notices, the line to add. */
  readonly which: string
}

const linesOf = ({ pack, question }: Proved): string[] => {
  const { stories, witnesses, boundaries } = written[pack][question]
  return [...Object.values(stories).flat(), ...witnesses, ...boundaries]
}

function watch(proved: Proved, watched = linesOf(proved)): (rule: AnyRule) => Noticed[] {
  const { pack, question, proof } = proved
  const usual = usualFacts[pack][question]
  const { space } = packs[pack].questions[question]
  const outcomes = [...new Set(proof.rules.map(({ outcome }) => outcome))]
  const lines = watched.map((line) => ({ line, ...readLine(pack, question, line) }))

  const answering = (rules: readonly AnyRule[]) => {
    const { cases } = deckOf<Question, Facts>('changed@0', space, rules)
    return (facts: Facts): Decision<Question> | undefined =>
      cases.find(({ condition }) => meets(condition, facts))?.decision
  }
  const asItIs = answering(proof.rules)

  const notice = (rule: AnyRule, mutation: Mutation): Noticed => {
    const rules = proof.rules.flatMap((one) => (one === rule ? (mutation.rule ?? []) : one))
    const answer = answering(rules)
    const concerns = (facts: Facts) =>
      meets(rule.condition, facts) || (mutation.rule !== undefined && meets(mutation.rule.condition, facts))
    const line = lines.find(({ facts, answer: expected }) => {
      if (!concerns(facts)) return false
      const decision = answer(facts)
      return decision === undefined || !says(decision, expected)
    })
    if (line !== undefined) return { ...mutation, by: 'a line', which: line.line }

    const difference = proof.difference(rules, usual)
    const taken = mutation.rule === undefined
    if (difference === undefined && !taken) return { ...mutation, by: 'no combination', which: '' }

    const findings = proof.on(rules)
    const promise = proof.guarantees.find(({ name }) => findings.broken(name) !== undefined)
    if (promise !== undefined) return { ...mutation, by: 'a promise', which: promise.name }
    return { ...mutation, by: 'nobody', which: lineFor(usual, difference ?? usual, asItIs) }
  }
  return (rule) => mutationsOf(rule, space, outcomes).map((mutation) => notice(rule, mutation))
}

function lineFor(
  usual: Facts,
  facts: Facts,
  answer: (facts: Facts) => Decision<Question> | undefined,
): string {
  const unusual = Object.entries(facts).filter(([fact, value]) => usual[fact] !== value)
  const decision = answer(facts)
  return [...unusual.map((pair) => pair.join('=')), '->', decision && said(decision)].join(' ')
}

const count = (noticed: readonly Noticed[], by: Noticed['by']) =>
  noticed.filter((one) => one.by === by).length

describe.each(proofs)('$pack: $question', (proved) => {
  const noticedOf = watch(proved)
  const told = proved.proof.rules.map((rule) => {
    const noticed = noticedOf(rule)
    const [taken] = noticed
    const changes = noticed.length - count(noticed, 'no combination')
    const [byLine, byPromise] = [count(noticed, 'a line'), count(noticed, 'a promise')]
    const title = `${rule.id} taken away: noticed by ${taken?.by}, “${taken?.which}”. ${changes} changes: ${byLine} by a line, ${byPromise} by a promise`
    return [title, noticed] as const
  })
  test.each(told)('%s', (_, noticed) => {
    expect(noticed[0]?.by).toMatch(/^a /)
    expect(noticed.filter(({ by }) => by === 'nobody').map(({ what, which }) => `${what}: ${which}`)).toEqual(
      [],
    )
  })
})

test('a change that neither a line nor a promise sees is told, with the line that would see it', () => {
  const [outreach] = proofs.filter(({ question }) => question === 'outreach')
  const [rule] = outreach?.proof.rules.filter(({ id }) => id === 'NU13') ?? []
  if (outreach === undefined || rule === undefined) throw new Error('NU13 is gone')
  const unseen = watch(outreach, [])(rule).filter(({ by }) => by === 'nobody')
  expect(unseen.map(({ what, which }) => `${what}: ${which}`)).toContain(
    'is taken away: contact=direct_message -> NU13 ALLOW POINT_TO_SAFE_CHANNEL',
  )
})
