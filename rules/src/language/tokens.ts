/** A text as words with their places. Everything that reads words reads these. */

export interface Token {
  /** Lower case, in composed letters. */
  readonly word: string
  /** As it is written. */
  readonly raw: string
  readonly start: number
  readonly end: number
  /** What stands between this word and the one before: nothing ends here, or a sentence does. */
  readonly afterBreak: boolean
  /** Only a space or a hyphen parts it from the word before. */
  readonly joinsPrevious: boolean
}

/** A space that may not break is a space like any other; the text stays as long. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u202f]/g, ' ')

const word = /[\p{L}\p{M}\p{N}]+/gu
/** Full stops, question marks and blank lines end what belongs together; a comma or a single line break does not. */
const sentenceEnd = /[.!?…;]|\n\s*\n/

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: raw, index } of text.matchAll(word)) {
    const between = text.slice(end, index)
    const first = tokens.length === 0
    end = index + raw.length
    tokens.push({
      word: lowered(raw),
      raw,
      start: index,
      end,
      afterBreak: first || (between !== ' ' && sentenceEnd.test(between)),
      joinsPrevious: !first && (between === ' ' || between === '-'),
    })
  }
  return tokens
}

/** Å may come as one sign or as A and a ring; both are the same word. */
function lowered(raw: string): string {
  const small = raw.toLowerCase()
  return /\p{M}/u.test(small) ? small.normalize('NFC') : small
}

/** Nobody has å, ä or ö on this keyboard: a text of some length without any of them is read without them. */
export function isBare(text: string): boolean {
  return text.length >= 40 && !/å|ä|ö|\u030a|\u0308/i.test(text)
}
