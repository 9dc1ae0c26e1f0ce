import type { Language } from '@slussen/rules'
import { nameWords } from '../platform/vault.ts'
import type { KeptBlock } from './blocks.ts'
import type { Book } from './book.ts'
import { plainText } from './inlines.ts'
import { keptPages } from './pages.ts'
import type { FoundPage } from './schema.ts'
import type { Standing } from './standing.ts'

/** Something that can be found: a title, a heading, a paragraph, a rule. */
interface Piece {
  text: string
  words: readonly string[]
  /** The place on the page: a heading's or 'rule-N28'; null is the top. */
  place: string | null
  weight: number
}

interface IndexedPage {
  id: string
  part: FoundPage['part']
  title: string
  pieces: readonly Piece[]
}

export type Index = readonly IndexedPage[]

const WEIGHT = { title: 16, heading: 6, text: 1 }
const MOST = 30
const EXCERPT = 180

/** The handbook as it is searched. There is nothing about any person in it. */
export function indexOf(book: Book, language: Language, standing: Standing): Index {
  return keptPages(book, language, standing).map(({ row: { id, part, title }, blocks }) => {
    const top: Piece = { text: title, words: nameWords(title), place: null, weight: WEIGHT.title }
    return { id, part, title, pieces: [top, ...piecesOf(blocks)] }
  })
}

/** Pages on which every word stands, or begins a word; the one where they stand highest first. */
export function searchIndex(index: Index, query: string): FoundPage[] {
  const wanted = nameWords(query)
  if (wanted.length === 0) return []
  return index
    .flatMap((page) => found(page, wanted) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ page }) => page)
}

function found(page: IndexedPage, wanted: readonly string[]) {
  const hits = page.pieces.map((piece) => ({
    piece,
    met: wanted.filter((word) => piece.words.some((one) => one.startsWith(word))),
  }))
  if (!wanted.every((word) => hits.some(({ met }) => met.includes(word)))) return undefined
  const score = wanted.reduce(
    (sum, word) => sum + Math.max(...hits.map(({ piece, met }) => (met.includes(word) ? piece.weight : 0))),
    0,
  )
  // What is shown is the text where most of the words stand; a heading only when there is nothing else.
  const best = hits.reduce((one, other) => (worth(other) > worth(one) ? other : one))
  const { id, part, title } = page
  return {
    score,
    page: { id, part, title, place: best.piece.place, excerpt: cut(best.piece.text, best.met) },
  }
}

const worth = ({ piece, met }: { piece: Piece; met: readonly string[] }): number =>
  2 * met.length + Number(piece.weight === WEIGHT.text)

function piecesOf(blocks: readonly KeptBlock[]): Piece[] {
  let place: string | null = null
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      place = block.id
      return [{ text: block.text, words: nameWords(block.text), place, weight: WEIGHT.heading }]
    }
    return textsIn(block).map(({ text, at = place }) => ({
      text,
      words: nameWords(text),
      place: at,
      weight: WEIGHT.text,
    }))
  })
}

function textsIn(block: KeptBlock): { text: string; at?: string }[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: plainText(block.inlines) }]
    case 'list':
      return block.items.map((item) => ({ text: plainText(item) }))
    case 'table':
      return block.rows.map((row) => ({ text: row.map(plainText).join(' · ') }))
    case 'copy':
      return [{ text: block.text }]
    case 'rules':
      return block.rules.map(({ id, word, reason }) => ({
        text: `${id} ${word}. ${reason}`,
        at: `rule-${id}`,
      }))
    case 'case':
      return block.story === null ? [] : [{ text: plainText(block.story) }]
    case 'definitions':
      return block.items.map(({ term, text }) => ({ text: `${term}: ${plainText(text)}` }))
    default:
      return []
  }
}

/** A line's worth of the text, from a little before the first word that was looked for. */
function cut(text: string, met: readonly string[]): string {
  const whole = text.trim().replace(/\s+/g, ' ')
  if (whole.length <= EXCERPT) return whole
  const words = whole.split(' ')
  const first = words.findIndex((word) =>
    nameWords(word).some((one) => met.some((each) => one.startsWith(each))),
  )
  let from = Math.max(0, first - 6)
  if (words.slice(from).join(' ').length < EXCERPT / 2) from = Math.max(0, from - 10)
  const line = words
    .slice(from)
    .reduce((taken, word) => (taken.length > EXCERPT ? taken : `${taken} ${word}`.trim()), '')
  const isEnd = whole.endsWith(line)
  return `${from > 0 ? '… ' : ''}${line}${isEnd ? '' : ' …'}`
}
