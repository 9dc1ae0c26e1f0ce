import type { KeptBlock } from './blocks.ts'
import { plainText } from './inlines.ts'

/**
 * How hard a page is to read: words per sentence, and the share of words longer than six letters, in per cent (LIX).
 * Counted on the author's own prose; tables and rules are not read as sentences. Below 30 is very easy, 40 is a newspaper.
 */
export function lixOf(blocks: readonly KeptBlock[]): number {
  const sentences = blocks.flatMap(proseIn).flatMap((text) => text.split(/(?<=[.!?:])\s+/))
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{Letter}\p{Number}-]+/gu) ?? [])
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6)
  return Math.round(words.length / sentences.length + (100 * long.length) / words.length)
}

function proseIn(block: KeptBlock): string[] {
  if (block.kind === 'paragraph') return [plainText(block.inlines).trim()]
  if (block.kind === 'list') return block.items.map((item) => plainText(item).trim())
  return block.kind === 'case' && block.story !== null ? [plainText(block.story).trim()] : []
}
