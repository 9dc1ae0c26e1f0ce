import type { Condition, Facts, Where } from './condition.ts'
import type { FactSpace, Language } from './decision.ts'
import type { QuestionName } from './questions.ts'
import { paired, wordsOf } from './wordsOf.ts'

const JOINTS = {
  sv: { or: 'eller', allBut: 'alla utom', either: 'antingen', otherwise: 'I alla andra fall' },
  en: { or: 'or', allBut: 'all but', either: 'either', otherwise: 'In all other cases' },
} as const

interface Reading {
  question: QuestionName
  space: FactSpace
  language: Language
}

type Part = readonly [fact: string, values: readonly string[]]

/**
 * A condition read aloud: 'Riktning: vi skriver först · Kanal: E-post eller Sms'. What all its alternatives have in
 * common is said once, and an alternative that another one covers not at all.
 */
export function conditionWords(condition: Condition<Facts>, { question, space, language }: Reading): string {
  const { or, allBut, either, otherwise } = JOINTS[language]
  const words = wordsOf(question, language)
  const ways = withoutCovered(condition.map((where) => partsOf(where, space)))
  const shared = (ways[0] ?? []).filter((part) => ways.every((way) => way.some((one) => isSame(one, part))))
  const told = ([fact, values]: Part): string => {
    const others = (space[fact] ?? []).filter((value) => !values.includes(value))
    const isShorter = values.length > 4 && others.length < values.length
    const listed = joined(
      (isShorter ? others : values).map((value) => words.value(fact, value)),
      or,
    )
    return paired(words.fact(fact), isShorter ? `${allBut} ${listed}` : listed)
  }
  const rests = ways
    .map((way) => way.filter((part) => !shared.some((one) => isSame(one, part))))
    .filter((way) => way.length > 0)
    .map((way) => way.map(told).join(', '))
  const alternatives = rests.length === 0 ? [] : [`${either} (${rests.join(`) ${or} (`)})`]
  return [...shared.map(told), ...alternatives].join(' · ') || otherwise
}

/** A fact that may be anything says nothing. */
const partsOf = (where: Where<Facts>, space: FactSpace): Part[] =>
  Object.entries(where)
    .map(([fact, values = []]): Part => [fact, values])
    .filter(([fact, values]) => values.length < (space[fact] ?? []).length)

function withoutCovered(ways: readonly Part[][]): Part[][] {
  return ways.filter(
    (way, place) =>
      !ways.some((other, at) => at !== place && covers(other, way) && (at < place || !covers(way, other))),
  )
}

/** Everything that meets `way` meets `wide` too. */
const covers = (wide: Part[], way: Part[]): boolean =>
  wide.every(([fact, values]) =>
    way.some(([same, some]) => same === fact && some.every((value) => values.includes(value))),
  )

const isSame = ([fact, values]: Part, [other, others]: Part): boolean =>
  fact === other && values.length === others.length && values.every((value) => others.includes(value))

const joined = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`
