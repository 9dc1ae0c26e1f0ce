/**
 * What points straight at somebody by its shape: numbers and addresses. Needs no lexicon, so it is there from the first
 * letter that is typed, and where nothing else should be refused (the register's matter words).
 *
 * Every pattern is bounded and starts only where a word starts, so that the time grows with the text and no faster.
 */
import { accounts, clearing3300, isPersonsAccount } from './account.ts'
import { addresses, careOfs } from './address.ts'
import { caseNumbers } from './case-number.ts'
import { emails } from './email.ts'
import { type IdentifierFinding, withoutOverlaps } from './finding.ts'
import { personalNumbers } from './personal-number.ts'
import { phones } from './phone.ts'
import { withPlainSpaces } from './tokens.ts'

interface Finder {
  readonly find: (text: string) => IdentifierFinding[]
  /** The fewest that it takes. */
  readonly digits: number
}
const finders: readonly Finder[] = [
  { find: personalNumbers, digits: 6 },
  { find: caseNumbers, digits: 3 },
  { find: accounts, digits: 4 },
  { find: clearing3300, digits: 4 },
  { find: phones, digits: 7 },
  { find: addresses, digits: 1 },
]

/**
 * In the order they stand. Where two readings compete the first of the list wins; nothing overlaps but a personal number
 * that is an account too, which is found as both.
 */
export function identifiers(written: string): IdentifierFinding[] {
  const text = withPlainSpaces(written)
  const places = nearDigits(text)
  const found = finders.flatMap(({ find, digits }) =>
    places.filter((place) => place.digits >= digits).flatMap((place) => within(text, place, find)),
  )
  const certain = withoutOverlaps<IdentifierFinding>(text.length, [
    ...emails(text),
    ...found,
    ...careOfs(text),
  ])
  return certain
    .map((one) => ({ ...one, text: written.slice(one.start, one.end) }))
    .flatMap((one) =>
      one.kind === 'personnummer' && isPersonsAccount(text, one.start, one.end)
        ? [one, { ...one, kind: 'account_number' } as const]
        : [one],
    )
}

interface Place {
  readonly from: number
  readonly to: number
  readonly digits: number
}

/** How far from its first digit a number and the words that say what it is may reach. */
const margin = 90

/** Most of a text has no digits, and nothing but digits makes a number: only their surroundings are read. */
function nearDigits(text: string): Place[] {
  const places: { from: number; to: number; digits: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) continue
    const last = places.at(-1)
    const to = Math.min(text.length, at + margin)
    if (last && at - margin <= last.to) Object.assign(last, { to, digits: last.digits + 1 })
    else places.push({ from: Math.max(0, at - margin), to, digits: 1 })
  }
  return places
}

function within(
  text: string,
  { from, to }: Place,
  find: (text: string) => IdentifierFinding[],
): IdentifierFinding[] {
  if (from === 0 && to === text.length) return find(text)
  return find(text.slice(from, to)).map((one) => ({ ...one, start: one.start + from, end: one.end + from }))
}
