/** Facts as an author writes them: 'dir=initiated ch=sms'. */
import {
  type FactSpace,
  type Facts,
  type PackId,
  packs,
  type QuestionName,
  questions,
  usualFacts,
} from '@slussen/rules'

export interface Asked {
  question: QuestionName
  pack: PackId
}

/** The facts of the line, or in words which of them the pack does not know. */
export function readFacts(line: string, { question, pack }: Asked): Record<string, string> | string {
  const known: FactSpace = packs[pack].questions[question].space
  const collected: FactSpace = questions[question].space
  const facts: Record<string, string> = {}
  for (const pair of line.split(/\s+/).filter((one) => one !== '')) {
    const [fact = '', value = '', ...more] = pair.split('=')
    if (!Object.hasOwn(known, fact)) return `"${fact}" is no fact of ${question} in ${pack}`
    if (more.length > 0 || !collected[fact]?.includes(value)) return `"${pair}" is no value of ${fact}`
    if (Object.hasOwn(facts, fact)) return `"${fact}" is given twice`
    facts[fact] = value
  }
  return facts
}

/** All facts of a question: those given, and the usual ones for the rest. */
export const completed = ({ question, pack }: Asked, given: Facts): Facts => ({
  ...usualFacts['sverige-2026'][question],
  ...usualFacts[pack][question],
  ...given,
})

export const isQuestion = (word: string | undefined): word is QuestionName =>
  word !== undefined && Object.hasOwn(questions, word)
