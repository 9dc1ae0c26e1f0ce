/** Where somebody stands in the questions: pure, and asked of the very rules that stop a message. */
import { type Decision, decide, type Law, type PackId, type Question, questions } from '@slussen/rules'
import { type Asked, type Entrance, type Facts, factsAsked } from './entrance.ts'

export type Answer = Facts | 'unknown'
export type WizardDecision = Decision<Question>

export interface Run {
  readonly entrance: Entrance
  /** By question. Facts that no choice offers may stand here too: those that came with a message or an example. */
  readonly answers: Readonly<Record<string, Answer>>
  /** What we count on, as the officer has changed it. */
  readonly changed: Facts
  /** Somebody is in danger: the facts that this settles. */
  readonly alarm?: Facts | undefined
}

export interface Standing {
  /** Complete: what is not answered counts as "Jag vet inte". */
  readonly facts: Facts
  readonly decision: WizardDecision
  readonly answered: readonly { asked: Asked; answer: Answer }[]
  /** The next question that can still change the answer. */
  readonly next: Asked | undefined
  /** 'Fråga 3 av högst 5' */
  readonly number: number
  readonly most: number
  /** The facts that no question settles on this way: what we count on. */
  readonly countedOn: readonly string[]
}

export function standing(law: Law, run: Run): Standing {
  const { answers, entrance, alarm } = run
  const answered: { asked: Asked; answer: Answer }[] = []
  const open = new Set(Object.keys(begin(law, run)))
  let facts = begin(law, run)
  for (const asked of entrance.asks) {
    if (!isAsked(asked, facts)) continue
    const answer = answers[asked.id]
    if (answer !== undefined) answered.push({ asked, answer })
    facts = after({ law, run }, { asked, facts, answer: answer ?? 'unknown' })
    for (const fact of factsAsked(asked)) open.delete(fact)
  }
  for (const fact of Object.keys(entrance.is)) open.delete(fact)
  facts = { ...facts, ...alarm }
  const left = alarm === undefined ? ahead({ law, run }, begin(law, run)) : undefined
  const fork = left !== undefined && isFork(left) ? left : undefined
  return {
    facts,
    decision: ask(law, run, facts),
    answered,
    next: fork?.asked,
    number: answered.length + 1,
    most: answered.length + (fork?.depth ?? 0),
    countedOn: [...open],
  }
}

/** The choices of a question and "Jag vet inte", which is always the last. */
export const optionsOf = (asked: Asked): Answer[] => [...asked.choices.map(({ sets }) => sets), 'unknown']

/** A question whose answers still lead to different places, or a decision. */
type Ahead = WizardDecision | Fork
interface Fork {
  readonly asked: Asked
  readonly to: readonly Ahead[]
  readonly depth: number
}
interface Setting {
  readonly law: Law
  readonly run: Run
}

/**
 * What lies ahead with the answers so far. A question that no answer can make matter is left out, so that nobody is
 * asked for more than the law needs.
 */
function ahead(setting: Setting, facts: Facts, at = 0): Ahead {
  const { law, run } = setting
  const asked = run.entrance.asks[at]
  if (asked === undefined) return ask(law, run, facts)
  if (!isAsked(asked, facts)) return ahead(setting, facts, at + 1)
  const given = run.answers[asked.id]
  const [first, ...rest] = (given === undefined ? optionsOf(asked) : [given]).map((answer) =>
    ahead(setting, after(setting, { asked, facts, answer }), at + 1),
  )
  if (first === undefined) throw new Error(`${asked.id} has no answers`)
  if (rest.every((one) => isSame(first, one))) return first
  const to = [first, ...rest]
  return { asked, to, depth: 1 + Math.max(...to.map((one) => (isFork(one) ? one.depth : 0))) }
}

const isFork = (one: Ahead): one is Fork => 'asked' in one

/** The same facts always give the same object, so decisions are compared by identity. */
function isSame(one: Ahead, other: Ahead): boolean {
  if (!isFork(one) || !isFork(other)) return one === other
  const pairs = one.to.map((next, index) => [next, other.to[index]] as const)
  return (
    one.asked === other.asked && pairs.every(([here, there]) => there !== undefined && isSame(here, there))
  )
}

// Every fact and value of the questions is held against the spaces by a test.
const ask = (law: Law, { entrance }: Run, facts: Facts): WizardDecision =>
  decide(law, entrance.question, facts as never) as WizardDecision

/** Before anything is answered. */
const begin = (law: Law, { entrance, changed }: Run): Facts => ({
  ...standIns(law, entrance),
  ...entrance.presets,
  ...entrance.is,
  ...changed,
})

const standIns = ({ id }: Law, { question }: Entrance): Facts =>
  questions[question].leastFavourable[id as PackId]

/** Only where the answers so far call for it, or may call for it while a fact is not known yet. */
export const isAsked = ({ when = {} }: Asked, facts: Facts): boolean =>
  Object.entries(when).every(([fact, values]) => {
    const value = facts[fact]
    return value === undefined || values.includes(value)
  })

interface Given {
  readonly asked: Asked
  readonly facts: Facts
  readonly answer: Answer
}

/** What somebody has said we can count on stands, whatever a question would make of it. */
function after({ law, run }: Setting, { asked, facts, answer }: Given): Facts {
  if (answer !== 'unknown') return { ...facts, ...answer, ...run.changed }
  const known = standIns(law, run.entrance)
  const least = factsAsked(asked).flatMap((fact) => (known[fact] === undefined ? [] : [[fact, known[fact]]]))
  return { ...facts, ...Object.fromEntries(least), ...asked.unknown, ...run.changed }
}
