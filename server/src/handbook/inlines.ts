import type { MarkedToken, Token } from 'marked'
import { findPage, type Reading } from './book.ts'
import { placedRules } from './placedRules.ts'
import type { Inline } from './schema.ts'

/** [N28] or [N28, N29]: what the words before it rest on. */
const TIE = /\[([A-Z]{1,2}\d{2}[a-z]?(?:\s*,\s*[A-Z]{1,2}\d{2}[a-z]?)*)\]/

/** The words of a paragraph, a cell or a list item. Whatever Markdown has beyond these few is a fault, HTML above all. */
export function inlinesOf(reading: Reading, tokens: readonly Token[]): Inline[] {
  return joined(tokens.flatMap((token) => inlineOf(reading, token as MarkedToken)))
}

function inlineOf(reading: Reading, token: MarkedToken): Inline[] {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? withTies(reading, token.text) : inlinesOf(reading, token.tokens)
    case 'escape':
      return [{ text: token.text }]
    case 'strong':
      return [{ strong: plainText(inlinesOf(reading, token.tokens)) }]
    case 'em':
      return [{ em: plainText(inlinesOf(reading, token.tokens)) }]
    case 'codespan':
      return [{ code: token.text }]
    case 'br':
      return [{ text: ' ' }]
    case 'link':
      return linkOf(reading, token.href, plainText(inlinesOf(reading, token.tokens)))
    default:
      reading.fault(`has ${token.raw.trim()}, which is ${token.type} and not allowed here`)
      return [{ text: token.raw }]
  }
}

function withTies(reading: Reading, text: string): Inline[] {
  if (/&#?\w+;/.test(text)) reading.fault(`has "${text}": write the sign itself`)
  return text.split(TIE).flatMap((part, place): Inline[] => {
    if (place % 2 === 0) return part === '' ? [] : [{ text: part }]
    const tie = part.split(',').map((id) => id.trim())
    for (const id of tie) if (!placedRules.has(id)) reading.fault(`is tied to ${id}, which is no rule`)
    return [{ tie }]
  })
}

function linkOf(reading: Reading, href: string, text: string): Inline[] {
  if (/^(https|mailto|tel):/.test(href)) return [{ link: { href }, text }]
  const page = /^page:(.+)$/.exec(href)?.[1]
  if (page !== undefined && findPage(reading.book, page, reading.language) !== undefined) {
    return [{ link: { page }, text }]
  }
  reading.fault(`has a link to ${href}, which leads nowhere`)
  return [{ text }]
}

/** Signs that were written one by one stand in one piece. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const inline of inlines) {
    const last = all.at(-1)
    if (isText(inline) && last !== undefined && isText(last))
      all[all.length - 1] = { text: last.text + inline.text }
    else all.push(inline)
  }
  return all
}

const isText = (inline: Inline): inline is { text: string } => 'text' in inline && !('link' in inline)

/** As it would be read aloud; ties are for the eye. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(wordsIn).join('')

function wordsIn(inline: Inline): string {
  if ('text' in inline) return inline.text
  if ('strong' in inline) return inline.strong
  if ('em' in inline) return inline.em
  return 'code' in inline ? inline.code : ''
}
