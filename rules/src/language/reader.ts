/**
 * Reads a text for whoever is about to send it: what points at a person, what is sensitive, and what tells that it is
 * the social services who write. A warning, never a judgment: that nothing is found says nothing about the text, and
 * nothing here lowers a class (D10).
 */
import { bitOf, type Finding, type LexiconKind, lexiconKinds, sensitiveKinds } from './finding.ts'
import { identifiers } from './identifiers.ts'
import { friends } from './lexicon/friends.ts'
import { groups } from './lexicon/groups.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { names } from './names.ts'
import { once } from './once.ts'
import type { Hit } from './phrases.ts'
import { makeSearch, type WordList } from './search.ts'
import { bare } from './spelling.ts'
import { isBare, type Token, tokensOf, withPlainSpaces } from './tokens.ts'
import { unitNamesIn } from './unit-names.ts'

/** A word of the municipality's own, written as ./pattern.ts says. */
export interface OwnWord {
  readonly kind: LexiconKind
  readonly word: string
  /** 'ignore' switches off what our list would warn about. */
  readonly effect: 'warn' | 'ignore'
}
export interface InspectOptions {
  /** What the municipality calls its units: each of them tells who writes. */
  readonly unitNames?: readonly string[]
  readonly ownWords?: readonly OwnWord[]
}
export type Sensitivity = 'none' | 'personal' | 'sensitive'
export interface Inspection {
  /** In the order they stand. Two kinds may be said of the same words. */
  readonly findings: readonly Finding[]
  /** Worked out from the findings; says nothing of who writes, which `revealsContact` does. */
  readonly sensitivity: Sensitivity
  readonly revealsContact: boolean
}
export type Inspect = (text: string) => Inspection

/**
 * Makes the reader of these lexicons; the words are put in order once, at the first text. The lexicons are handed in
 * because they are large: the browser fetches them in pieces, when somebody is about to write.
 */
export function makeReader(
  lexicons: readonly Lexicon[],
  { unitNames = [], ownWords = [] }: InspectOptions = {},
): Inspect {
  const lists = [
    ...lexiconKinds.map((kind) => wordListOf(kind, lexicons, ownWords)),
    { bit: 0, words: '', hints: '', not: friends },
  ]
  const search = once(() => makeSearch(lists, groups))
  /** For texts from a keyboard without å, ä and ö. */
  const searchBare = once(() => makeSearch(lists, groups, bare))
  const units = unitNamesIn(unitNames)
  return (written) => {
    const text = withPlainSpaces(written)
    const tokens = tokensOf(text)
    const find = isBare(text) ? searchBare() : search()
    const certain = identifiers(text)
    const named = [...certain, ...names(text, tokens).filter((name) => !certain.some(overlaps(name)))]
    const spoken = withoutHints(withoutNames(find(tokens), tokens, named), tokens)
    const told = [...spoken, ...units(tokens)]
    const findings = [...named, ...tellingIn(certain), ...findingsOf(text, tokens, told)]
      .map((one) => ({ ...one, text: written.slice(one.start, one.end) }))
      .sort(inOrder)
    return { findings, ...summaryOf(findings) }
  }
}

function wordListOf(kind: LexiconKind, lexicons: readonly Lexicon[], own: readonly OwnWord[]): WordList {
  const ours = lexicons.filter((lexicon) => lexicon.kind === kind)
  const theirs = own.filter((one) => one.kind === kind)
  const added = theirs.filter(({ effect }) => effect === 'warn')
  const ignored = theirs.filter(({ effect }) => effect === 'ignore')
  return {
    bit: bitOf(kind),
    words: [...ours, ...added.map(({ word }) => ({ words: word }))].map(({ words }) => words).join('\n'),
    hints: ours.map((one) => one.hints).join('\n'),
    not: [...ours.map((one) => one.not), ...ignored.map(({ word }) => word)].join('\n'),
  }
}

/** A street, an address or somebody's surname may hold any word. */
function withoutNames(hits: readonly Hit[], tokens: readonly Token[], named: readonly Finding[]): Hit[] {
  return hits.filter(({ first, last }) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    return !named.some((one) => one.start < end && start < one.end && one.end - one.start >= end - start)
  })
}

/** A hint beside something that says more is left out: the sentence is marked already. */
function withoutHints(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const plain = hits.filter(({ hint, bits }) => !hint && (bits & sensitiveBits) !== 0)
  return hits.filter(({ hint, first, last }) => {
    if (!hint) return true
    let start = first
    while (start > 0 && !tokens[start]?.afterBreak) start--
    let end = last + 1
    while (end < tokens.length && !tokens[end]?.afterBreak) end++
    return !plain.some((one) => one.first >= start && one.last < end)
  })
}

/** socialtjansten@ekebro.se, SOC 2026-0412: an address and a case's code may say who writes. */
function tellingIn(identifiers: readonly Finding[]): Finding[] {
  return identifiers
    .filter(({ kind, text }) => (kind === 'email' || kind === 'case_number') && telling.test(text))
    .map((one) => ({ ...one, kind: 'reveals_social_services' }))
}
const telling =
  /(?<![a-zåäö])(?:soc(?:ial(?!a?[-.]?med|dem|ist)[a-z]*|n)?|ifo|lv[mu]|bist[aå]nd[a-z]*|hemtj[aä]nst[a-z]*|familjehem[a-z]*|f[oö]rs[oö]rj[a-zö]*|boendest[oö]d[a-z]*)(?![a-zåäö])/i

/** One finding for each kind and stretch. */
function findingsOf(text: string, tokens: readonly Token[], hits: readonly Hit[]): Finding[] {
  return lexiconKinds.flatMap((kind) => {
    const own = hits.filter(({ bits }) => (bits & bitOf(kind)) !== 0)
    return merged(own, tokens).map(({ first, last }) => {
      const start = tokens[first]?.start ?? 0
      const end = tokens[last]?.end ?? 0
      return { start, end, kind, text: text.slice(start, end) }
    })
  })
}

const sensitiveBits = sensitiveKinds.reduce((bits, kind) => bits | bitOf(kind), 0)

/** Stretches that overlap, or are parted by a word or two of the same sentence, are one. */
function merged(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const joined: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.first - b.first)) {
    const last = joined.at(-1)
    if (last && isClose(tokens, last.last, hit.first))
      joined[joined.length - 1] = { ...last, last: Math.max(last.last, hit.last) }
    else joined.push(hit)
  }
  return joined
}

const between = 2

function isClose(tokens: readonly Token[], end: number, start: number): boolean {
  if (start - end > between + 1) return false
  for (let at = end + 1; at <= start; at++) if (tokens[at]?.afterBreak) return false
  return true
}

function summaryOf(findings: readonly Finding[]): Pick<Inspection, 'sensitivity' | 'revealsContact'> {
  const has = (kinds: readonly string[]) => findings.some(({ kind }) => kinds.includes(kind))
  const revealsContact = has(['reveals_social_services'])
  if (has(sensitiveKinds)) return { sensitivity: 'sensitive', revealsContact }
  const personal = findings.some(({ kind }) => kind !== 'reveals_social_services')
  return { sensitivity: personal ? 'personal' : 'none', revealsContact }
}

const overlaps =
  (a: Pick<Finding, 'start' | 'end'>) =>
  (b: Pick<Finding, 'start' | 'end'>): boolean =>
    a.start < b.end && b.start < a.end

const inOrder = (a: Finding, b: Finding): number => a.start - b.start || b.end - a.end
