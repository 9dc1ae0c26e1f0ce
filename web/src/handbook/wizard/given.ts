/** From facts to a run that is already filled in, and from a run to a link that says nothing of anybody. */
import { type QuestionName, questions } from '@slussen/rules'
import { type Asked, type Entrance, type Facts, factsAsked } from './entrance.ts'
import { entrances, entrancesFor } from './entrances.ts'
import { type Answer, isAsked, type Run } from './run.ts'

export const freshRun = (entrance: Entrance): Run => ({ entrance, answers: {}, changed: {} })

/**
 * The questions with what is already known filled in. Facts that no question asks for, or only some of those a question
 * asks for, are what we count on.
 */
export function runFrom(entrance: Entrance, given: Facts): Run {
  const asks = entrance.asks.filter((asked) =>
    isAsked(asked, { ...entrance.presets, ...entrance.is, ...given }),
  )
  const answers: Record<string, Answer> = {}
  const told = new Set(Object.keys(entrance.is))
  for (const [index, asked] of asks.entries()) {
    const later = new Set(asks.slice(index + 1).flatMap(factsAsked))
    const own = factsAsked(asked).filter((fact) => !later.has(fact))
    if (own.some((fact) => given[fact] === undefined)) continue
    const same = asked.choices.find(({ sets }) => own.every((fact) => sets[fact] === given[fact]))
    answers[asked.id] = same?.sets ?? pick(given, factsAsked(asked))
    for (const fact of own) told.add(fact)
  }
  const rest = Object.entries(given).filter(
    ([fact, value]) => !told.has(fact) && entrance.presets[fact] !== value,
  )
  return { entrance, answers, changed: Object.fromEntries(rest) }
}

/** The words of an answer: the choice that says the same, or undefined when none does. */
export const choiceOf = (asked: Asked, answer: Answer) =>
  answer === 'unknown'
    ? undefined
    : asked.choices.find(({ sets }) => Object.entries(sets).every(([fact, value]) => answer[fact] === value))

/** '?question=send&ch=sms&dir=reply': facts in closed words. What nobody knows is left for whoever opens it to answer. */
export function queryOf({ entrance, answers, changed, alarm }: Run): string {
  const known = entrance.asks.map(({ id }) => answers[id]).filter((answer) => typeof answer === 'object')
  const facts = Object.assign({}, entrance.is, ...known, changed, alarm) as Facts
  return `?${new URLSearchParams({ question: entrance.question, entrance: entrance.id, ...facts })}`
}

export interface Opening {
  question: QuestionName | undefined
  entrance: Entrance | undefined
  facts: Facts
}

/** Reads such a link. Anything but a known fact with a known value is passed over. */
export function openingFrom(query: URLSearchParams): Opening {
  const asked = query.get('question') ?? ''
  const question = isQuestion(asked) ? asked : undefined
  if (question === undefined) return { question, entrance: undefined, facts: {} }
  const space: Readonly<Record<string, readonly string[]>> = questions[question].space
  const facts = Object.fromEntries([...query].filter(([fact, value]) => space[fact]?.includes(value)))
  const named = entrances.find(({ id, question: its }) => id === query.get('entrance') && its === question)
  return { question, entrance: named ?? theOne(entrancesFor(question, facts), facts), facts }
}

/** The only one that fits; or the only one named by one of these facts; or the only one that counts on all of them. */
function theOne(fitting: readonly Entrance[], facts: Facts): Entrance | undefined {
  if (fitting.length < 2) return fitting[0]
  const given = Object.entries(facts)
  if (given.length === 0) return undefined
  const named = fitting.filter(({ is }) => given.some(([fact, value]) => is[fact] === value))
  const counted = fitting.filter(({ presets }) => given.every(([fact, value]) => presets[fact] === value))
  const [one, ...more] = named.length > 0 ? named : counted
  return more.length === 0 ? one : undefined
}

const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)

/** What does not change when another way is chosen: what it is about, whom it is for, and whether they are in danger. */
const ABOUT = ['sens', 'gen', 'party', 'release', 'prot']

/** The same message another way: what was answered about it goes along. */
export function another(entrance: Entrance, { answers, changed }: Run): Run {
  const known = Object.assign({}, ...Object.values(answers).filter((one) => typeof one === 'object'), changed)
  return runFrom(entrance, pick(known, ABOUT))
}

const pick = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => names.includes(fact)))
