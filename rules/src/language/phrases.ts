/** What follows a word, or stands near it, before the two together say something. */
import type { Pattern, Step, WordPattern } from './pattern.ts'
import type { Token } from './tokens.ts'

/** A stretch of words, and the kinds it is of. */
export interface Hit {
  readonly first: number
  readonly last: number
  /** The kinds, a bit each. */
  readonly bits: number
  /** It counts only where nothing says more. */
  readonly hint: boolean
}
type Span = Pick<Hit, 'first' | 'last'>
export type Spell = (word: string) => string

/** Words that may stand in a place: most are looked up, a few are looked into. */
interface Place {
  readonly exact: ReadonlySet<string>
  readonly loose: readonly WordPattern[]
}
type Stride = { readonly skip: number } | Place
export interface Around {
  readonly rest: readonly Stride[]
  readonly near: readonly Place[]
}

/** Gives the places of a pattern, undefined when it is a single word. */
export function makePlaces(spell: Spell): (pattern: Pattern) => Around | undefined {
  const place = (words: readonly WordPattern[]): Place => {
    const exact = new Set<string>()
    const loose: WordPattern[] = []
    for (const word of words) {
      const stem = spell(word.stems[0]?.stem ?? '')
      if (word.open || word.inside || word.written)
        loose.push({ ...word, stems: [{ stem, endings: word.stems[0]?.endings ?? exact }] })
      else exact.add(stem)
    }
    return { exact, loose }
  }
  const stride = (step: Step): Stride => ('skip' in step ? step : place(step))
  return ({ rest, near }) =>
    rest.length + near.length === 0 ? undefined : { rest: rest.map(stride), near: near.map(place) }
}

/** One of these has to follow at once; undefined when that cannot be said. */
export function nextWords(around: Around | undefined): ReadonlySet<string> | undefined {
  const step = around?.rest[0]
  return step === undefined || 'skip' in step || step.loose.length > 0 ? undefined : step.exact
}

/** The last word of a way that goes on at `index`, or -1. */
export function endOf(tokens: readonly Token[], index: number, rest: readonly Stride[], from = 0): number {
  const step = rest[from]
  if (step === undefined) return index - 1
  if ('skip' in step) {
    for (let skipped = 0; skipped <= step.skip; skipped++) {
      const last = endOf(tokens, index + skipped, rest, from + 1)
      if (last !== -1 || tokens[index + skipped]?.afterBreak) return last
    }
    return -1
  }
  const token = tokens[index]
  if (token === undefined || token.afterBreak || !stands(token, step)) return -1
  return endOf(tokens, index + 1, rest, from + 1)
}

/** How many words away something near may be. */
const reach = 5

/** The stretch with a word for each place that is near; undefined when one is missing. */
export function withNear(tokens: readonly Token[], span: Span, near: readonly Place[]): Span | undefined {
  let { first, last } = span
  for (const place of near) {
    const at = nearest(tokens, span, place)
    if (at === undefined) return undefined
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  return { first, last }
}

function nearest(tokens: readonly Token[], { first, last }: Span, place: Place): number | undefined {
  let [back, on] = [true, true]
  for (let step = 1; step <= reach && (back || on); step++) {
    const after = tokens[last + step]
    on &&= after?.afterBreak === false
    if (on && after && stands(after, place)) return last + step
    const before = tokens[first - step]
    back &&= before !== undefined && tokens[first - step + 1]?.afterBreak === false
    if (back && before && stands(before, place)) return first - step
  }
  return undefined
}

function stands(token: Token, { exact, loose }: Place): boolean {
  if (exact.has(token.word)) return true
  for (const word of loose) if (fits(token, word)) return true
  return false
}

function fits({ word, raw }: Token, { stems, inside, open, written }: WordPattern): boolean {
  if (written !== undefined) return raw === written || (open && raw.startsWith(written))
  const stem = stems[0]?.stem ?? ''
  if (!inside) return word.startsWith(stem)
  return open ? word.includes(stem) : word.endsWith(stem)
}
