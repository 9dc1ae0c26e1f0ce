/** The units' own names, from the register: whoever reads one knows who writes. */
import { bitOf } from './finding.ts'
import type { Hit } from './phrases.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * A name of several words is met in any letters. A single word ("Vuxen") is an ordinary word as well, and counts when
 * it is written with its capital within a sentence, or next to the word for unit.
 */
export function unitNamesIn(unitNames: readonly string[]): (tokens: readonly Token[]) => Hit[] {
  const wanted = unitNames
    .map((name) => tokensOf(name).map(({ word }) => word))
    .filter((words) => words.length > 0)
  const bits = bitOf('reveals_social_services')
  return (tokens) =>
    wanted.flatMap((words) =>
      tokens.flatMap((_, first) => {
        const last = first + words.length - 1
        return isHere(tokens, first, words) && (words.length > 1 || standsOut(tokens, first))
          ? [{ first, last, bits, hint: false }]
          : []
      }),
    )
}

function isHere(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const token = tokens[first + i]
    if (token === undefined) return false
    return token.word === word || (i === words.length - 1 && token.word === `${word}s`)
  })
}

function standsOut(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const unit = /^enhet/
  if (unit.test(tokens[index - 1]?.word ?? '') || unit.test(tokens[index + 1]?.word ?? '')) return true
  return token !== undefined && !token.afterBreak && /^\p{Lu}/u.test(token.raw)
}
