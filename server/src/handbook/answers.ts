/** What the gate answers: a small table of it, or one case with its story. Both are asked when the page is read. */
import {
  type Decision,
  decide,
  type FactSpace,
  type Language,
  type Law,
  type PackId,
  packs,
  type Question,
  wordsOf,
} from '@slussen/rules'
import type { Reading } from './book.ts'
import type { CaseDirective, TableDirective } from './directive.ts'
import { type Asked, completed } from './facts.ts'
import { foldedUnder, packsInForceFirst } from './ruleView.ts'
import type { Block } from './schema.ts'

type AnswersBlock = Extract<Block, { kind: 'answers' }>
type CaseBlock = Extract<Block, { kind: 'case' }>

/** The table under the law in force, and under the other pack where that knows the same facts. */
export function answersBlocks(reading: Reading, table: TableDirective): AnswersBlock[] {
  const known = Object.keys(packs[table.pack].questions[table.question].space)
  const unknown = table.by.filter((fact) => !known.includes(fact))
  for (const fact of unknown) reading.fault(`has a table by "${fact}", which is no fact of ${table.question}`)
  if (unknown.length > 0) return []
  return packsInForceFirst(reading)
    .filter((pack) => pack === table.pack || knows(pack, table))
    .map((pack) => answersOf(reading, { ...table, pack }))
}

function knows(pack: PackId, { question, by, facts }: TableDirective): boolean {
  const space: FactSpace = packs[pack].questions[question].space
  return (
    by.every((fact) => Object.hasOwn(space, fact)) &&
    Object.entries(facts).every(([fact, value]) => space[fact]?.includes(value))
  )
}

function answersOf(reading: Reading, { question, pack, by, facts }: TableDirective): AnswersBlock {
  const words = wordsOf(question, reading.language)
  const law = lawOf(reading, pack)
  const space: FactSpace = packs[pack].questions[question].space
  const [rowFact = '', colFact] = by
  const columns = colFact === undefined ? [undefined] : (space[colFact] ?? [])
  return {
    kind: 'answers',
    question,
    pack,
    given: words.given(facts),
    rowFact,
    rowLabel: words.fact(rowFact),
    colFact: colFact ?? null,
    colLabel: colFact === undefined ? null : words.fact(colFact),
    cols: colFact === undefined ? [] : (space[colFact] ?? []).map((value) => words.value(colFact, value)),
    rows: (space[rowFact] ?? []).map((row) => ({
      label: words.value(rowFact, row),
      cells: columns.map((column) => {
        const here = { ...facts, [rowFact]: row, ...(colFact && column && { [colFact]: column }) }
        const { rule, outcome, step } = answerTo(law, { question, pack }, here)
        const then = words.step(step)
        return {
          outcome,
          word: then === null ? words.outcome(outcome) : `${words.outcome(outcome)}: ${then}`,
          rule,
        }
      }),
    })),
    folded: foldedUnder(reading, pack),
  }
}

/** The case of the page; a fault when the pack answers otherwise than the page says. A stricter row may, and is shown. */
export function caseBlock(reading: Reading, { answer, ...asked }: CaseDirective): CaseBlock {
  const { question, pack, facts } = asked
  const { rule, outcome, step } = answerTo(packs[pack], asked, facts)
  const differs =
    rule !== answer.rule ||
    (answer.outcome !== undefined && outcome !== answer.outcome) ||
    (answer.step !== undefined && step !== answer.step)
  if (differs) {
    const said = [answer.rule, answer.outcome, answer.step].filter(Boolean).join(' ')
    const given = Object.entries(facts).map((pair) => pair.join('='))
    const answered = [rule, outcome, step].filter(Boolean).join(' ')
    reading.fault(`says ${said} where ${pack} answers ${answered}: ${question} ${given.join(' ')}`)
  }
  const { language } = reading
  return answeredCase(asked, { law: lawOf(reading, pack), language, folded: foldedUnder(reading, pack) })
}

/** The law in force with its stricter rows; another pack as it is. */
const lawOf = ({ law }: Reading, pack: PackId): Law => (law.id === pack ? law : packs[pack])

/** A case as the law answers it, without its story. */
export function answeredCase(
  { question, pack, facts }: Asked & { facts: Record<string, string> },
  { law, language, folded }: { law: Law; language: Language; folded: string | null },
): CaseBlock {
  const words = wordsOf(question, language)
  const { rule, outcome, step } = answerTo(law, { question, pack }, facts)
  return {
    kind: 'case',
    question,
    pack,
    facts,
    given: words.given(facts),
    decision: { rule, outcome, word: words.outcome(outcome), step, stepWord: words.step(step) },
    story: null,
    folded,
  }
}

const answerTo = (law: Law, asked: Asked, facts: Record<string, string>): Decision<Question> =>
  decide(law, asked.question, completed(asked, facts) as never)
