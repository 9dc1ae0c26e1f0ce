/**
 * How a lexicon is written, one entry to a line or between commas, by us and by the municipality alike:
 *
 *   missbruk         the word in all its forms
 *   missbruk*        words that begin so: missbruksvård
 *   *missbruk        words that end so, and the word itself: blandmissbruk, blandmissbruket
 *   *missbruk*       words that hold it anywhere
 *   missbruk?        the word in all its forms, also with one letter wrong: for long words that are often misspelt
 *   soc!             this form and no other
 *   SoL              with a capital in it: only when it is written so
 *   slår|slog mig    several words in a row, each as it stands; | between those that may take one another's place,
 *                    _ for any word, ~ for at most two, and @name for a list of words in lexicon/groups.ts
 *   drog & håret     the words near one another in a sentence, whichever comes first
 *   # …              a heading
 */
import { fixed, type Stem, stemsOf } from './endings.ts'

/** What a word has to look like. */
export interface WordPattern {
  readonly stems: readonly Stem[]
  /** It may stand at the end of a longer word. */
  readonly inside: boolean
  /** Anything may follow. */
  readonly open: boolean
  /** It may be misspelt by a letter. */
  readonly unsure: boolean
  /** Letters that must be written just so, capitals and all. */
  readonly written: string | undefined
}
export type Step = { readonly skip: number } | readonly WordPattern[]
/** One word, or a way through several, perhaps with others near it. */
export interface Pattern {
  readonly heads: readonly WordPattern[]
  readonly rest: readonly Step[]
  readonly near: readonly (readonly WordPattern[])[]
}

export type Groups = Readonly<Record<string, string>>

/** Every entry of a list, in order. */
export function patternsOf(list: string, groups: Groups): Pattern[] {
  return list
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .flatMap((entry) => {
      const [way = '', ...near] = entry.split('&')
      const [head, ...rest] = wordsOf(way)
      if (head === undefined) return []
      const inPhrase = rest.length + near.length > 0
      return [
        {
          heads: oneOf(head, groups, inPhrase),
          rest: rest.map((one) => stepOf(one, groups)),
          near: near.map((one) => oneOf(one.trim(), groups, true)),
        },
      ]
    })
}

/** Is this one entry that can be looked for? For words from outside; ours are tested. */
export function isEntry(text: string): boolean {
  const letters = /[\p{L}\p{N}]{2}/u
  return (
    letters.test(text) &&
    !/[,\n#@]/.test(text) &&
    text.split(/[\s&|-]+/).every((one) => one === '' || letters.test(one))
  )
}

function stepOf(text: string, groups: Groups): Step {
  return text === '~' ? { skip: 2 } : oneOf(text, groups, true)
}

function oneOf(text: string, groups: Groups, inPhrase: boolean): WordPattern[] {
  return text
    .split('|')
    .flatMap((one) => groupOf(one, groups))
    .map((one) => wordPattern(one, inPhrase))
}

function groupOf(word: string, groups: Groups): string[] {
  return word.startsWith('@') ? wordsOf(groups[word.slice(1)] ?? '') : [word]
}

function wordPattern(text: string, inPhrase: boolean): WordPattern {
  const word = text === '_' ? '' : text.replace(/^\*|[*!?]$/g, '')
  const small = word.toLowerCase()
  const open = text.endsWith('*') || text === '_'
  const written = small === word ? undefined : word
  const stems = open || inPhrase || written || text.endsWith('!') ? fixed(small) : stemsOf(small)
  return { stems, inside: text.startsWith('*'), open, unsure: text.endsWith('?'), written }
}

const wordsOf = (text: string): string[] => text.split(/[\s-]+/).filter(Boolean)
