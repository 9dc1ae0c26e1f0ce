/** Looks for all the words and phrases of all lexicons in one pass over a text. */

import { once } from './once.ts'
import { type Groups, type Pattern, patternsOf, type WordPattern } from './pattern.ts'
import { type Around, endOf, type Hit, makePlaces, nextWords, type Spell, withNear } from './phrases.ts'
import { sound } from './spelling.ts'
import type { Token } from './tokens.ts'
import { makeTrie, type Trie } from './trie.ts'

/** Words that warn and words that do not, for one kind; `bit` is the kind. */
export interface WordList {
  readonly bit: number
  readonly words: string
  /** Words that only count where nothing says more. */
  readonly hints: string
  /** What looks like one of the words, but is something else. */
  readonly not: string
}
export type Search = (tokens: readonly Token[]) => Hit[]

/** Speaks for the kind, faintly for it, or against it. */
type Role = 'word' | 'hint' | 'not'
interface Entry {
  readonly bit: number
  readonly role: Role
  readonly word: WordPattern
  readonly endings: ReadonlySet<string>
  /** What has to follow or stand near; undefined for a word by itself. */
  readonly around: Around | undefined
}

/** A misspelt word is only taken for a long one, or every other word would be somebody's mistake. */
const shortestMisspelt = 7

/** A word within a word: after two letters at least, and of four itself. */
const shortestFirstPart = 2
const shortestLastPart = 4

/** @param spell how words are read: as they are, or without å, ä and ö */
export function makeSearch(
  lists: readonly WordList[],
  groups: Groups,
  spell: Spell = (word) => word,
): Search {
  const starting = makeTrie<Entry>()
  const inside = makeTrie<Entry>()
  const sounding = makeTrie<Entry>()
  const unsure = makeTrie<Entry>()
  const placesOf = makePlaces(spell)
  const met = new Map<string, Reading>()
  for (const { bit, words, hints, not } of lists) {
    for (const pattern of patternsOf(words, groups)) plant(pattern, bit, 'word')
    for (const pattern of patternsOf(hints, groups)) plant(pattern, bit, 'hint')
    for (const pattern of patternsOf(not, groups)) plant(pattern, bit, 'not')
  }

  function plant(pattern: Pattern, bit: number, role: Role): void {
    const around = placesOf(pattern)
    for (const word of pattern.heads)
      for (const { stem, endings } of word.stems) {
        const entry = { bit, role, word, endings, around }
        starting.add(spell(stem), entry)
        if (word.inside) inside.add(spell(stem), entry)
        const mayBeMisspelt = role !== 'not' && !around && !word.written && (endings.size > 1 || word.open)
        if (mayBeMisspelt && stem.length >= shortestMisspelt) plantSound(stem, entry)
      }
  }
  function plantSound(stem: string, entry: Entry): void {
    const heard = sound(stem)
    if (heard.length < shortestMisspelt) return
    sounding.add(heard, entry)
    if (entry.word.unsure) unsure.add(heard, entry)
  }

  return (tokens) => {
    const hits: Hit[] = []
    const against: Hit[] = []
    const note = ({ bit, role, around }: Entry, first: number): void => {
      const span = around ? stretch(tokens, first, around) : { first, last: first }
      if (span) (role === 'not' ? against : hits).push({ ...span, bits: bit, hint: role === 'hint' })
    }
    for (const [index, token] of tokens.entries()) {
      const noted = hits.length + against.length
      const read = reading(token.word)
      for (const entry of read.always) if (isWrittenSo(entry, token.raw)) note(entry, index)
      const next = read.byNext?.get(tokens[index + 1]?.word ?? '')
      if (next) for (const entry of next) if (isWrittenSo(entry, token.raw)) note(entry, index)
      if (hits.length + against.length > noted) continue
      if (token.word.length >= shortestMisspelt) for (const entry of read.misspelt()) note(entry, index)
      const previous = tokens[index - 1]
      if (previous && token.joinsPrevious)
        torn(starting, previous.word, token.word, ({ bit }) =>
          hits.push({ first: index - 1, last: index, bits: bit, hint: false }),
        )
    }
    return unspoken(hits, against)
  }

  /** Most words of a text have been met before: what was found for them is kept. */
  function reading(word: string): Reading {
    const known = met.get(word)
    if (known) return known
    const always: Entry[] = []
    const byNext = new Map<string, Entry[]>()
    const found = (entry: Entry): void => {
      const words = nextWords(entry.around)
      if (words === undefined) always.push(entry)
      else for (const next of words) byNext.set(next, [...(byNext.get(next) ?? []), entry])
    }
    walk(starting, word, 0, found)
    for (let at = shortestFirstPart; at <= word.length - shortestLastPart; at++) walk(inside, word, at, found)
    if (met.size >= mostMet) met.clear()
    const read = {
      always,
      byNext: byNext.size === 0 ? undefined : byNext,
      misspelt: once(() => misspelt(word)),
    }
    if (word.length <= longestMet) met.set(word, read)
    return read
  }

  function misspelt(word: string): Entry[] {
    const found: Entry[] = []
    const heard = sound(word)
    walk(sounding, heard, 0, (entry) => found.push(entry))
    if (found.length === 0) walkWithFault(unsure, heard, (entry) => found.push(entry))
    return found
  }
}

/** What is kept stays small, whatever is read. */
const mostMet = 20_000
const longestMet = 40

/** What the lexicons say of a word, whatever stands around it. */
interface Reading {
  readonly always: readonly Entry[]
  /** By the word that has to follow: there are many phrases that begin as every other sentence does. */
  readonly byNext: ReadonlyMap<string, readonly Entry[]> | undefined
  /** Looked for where none of the others counts. */
  readonly misspelt: () => readonly Entry[]
}

const isWrittenSo = ({ word: { written } }: Entry, raw: string): boolean =>
  written === undefined || raw.startsWith(written)

function stretch(tokens: readonly Token[], first: number, { rest, near }: Around) {
  const last = endOf(tokens, first + 1, rest)
  return last === -1 ? undefined : withNear(tokens, { first, last }, near)
}

/** "miss bruk": one word that was written as two. */
function torn(trie: Trie<Entry>, before: string, after: string, found: (entry: Entry) => void): void {
  if (before.length < 2) return
  const joined = before + after
  walk(trie, joined, 0, (entry, end) => {
    if (!entry.around && entry.role === 'word' && end >= shortestMisspelt && end > before.length) found(entry)
  })
}

/** Every entry whose word begins at `from`. */
function walk(
  trie: Trie<Entry>,
  word: string,
  from: number,
  found: (entry: Entry, end: number) => void,
): void {
  let node = 0
  for (let at = from; at < word.length; at++) {
    node = trie.child(node, word.charCodeAt(at))
    if (node === -1) return
    const entries = trie.valuesAt(node)
    if (entries !== undefined)
      for (const entry of entries) if (endsWell(entry, word, at + 1)) found(entry, at + 1)
  }
}

function endsWell({ word, endings }: Entry, text: string, end: number): boolean {
  return (
    word.open || (end === text.length ? endings.has('') : endings.size > 1 && endings.has(text.slice(end)))
  )
}

/** As `walk` from the first letter, with one letter wrong, missing, too many, or changed with its neighbour. */
function walkWithFault(trie: Trie<Entry>, word: string, found: (entry: Entry) => void): void {
  const seen = new Set<Entry>()
  const follow = (from: number, at: number): void => {
    let node = from
    for (let i = at; node !== -1; i++) {
      for (const entry of trie.valuesAt(node) ?? []) {
        if (seen.has(entry) || !entry.endings.has(word.slice(i))) continue
        seen.add(entry)
        found(entry)
      }
      if (i >= word.length) return
      node = trie.child(node, word.charCodeAt(i))
    }
  }
  let node = trie.child(0, word.charCodeAt(0))
  for (let at = 1; node !== -1 && at <= word.length; at++) {
    follow(node, at + 1) // one too many
    for (let child = trie.firstChild(node); child !== -1; child = trie.nextSibling(child)) {
      follow(child, at + 1) // a wrong one
      follow(child, at) // one missing
    }
    const second = trie.child(node, word.charCodeAt(at + 1))
    if (second !== -1) follow(trie.child(second, word.charCodeAt(at)), at + 2) // two changed about
    node = trie.child(node, word.charCodeAt(at))
  }
}

/** Without what something speaks against, word for word and kind for kind. */
function unspoken(hits: readonly Hit[], against: readonly Hit[]): Hit[] {
  if (against.length === 0) return [...hits]
  return hits.flatMap((hit) => {
    const stopped = against
      .filter(({ first, last }) => first <= hit.last && last >= hit.first)
      .reduce((bits, one) => bits | one.bits, 0)
    const bits = hit.bits & ~stopped
    return bits === 0 ? [] : [{ ...hit, bits }]
  })
}
