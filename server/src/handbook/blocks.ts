import { type MarkedToken, marked, type Token, type Tokens } from 'marked'
import { answersBlocks, caseBlock } from './answers.ts'
import { type AppendixBlock, appendixBlocks } from './appendices.ts'
import { type Reading, rulesOf } from './book.ts'
import { type Directive, isDirective, readDirective } from './directive.ts'
import { inlinesOf, plainText } from './inlines.ts'
import { rulesBlocks } from './ruleView.ts'
import type { Block, Inline } from './schema.ts'

/** A page as it is kept: what depends on signatures and decisions is filled in when somebody reads it. */
export type KeptBlock = Block | AppendixBlock

/** The page's text with its directives filled from the rules, as the tree that is shown, printed and kept. */
export function blocksOf(reading: Reading): KeptBlock[] {
  const tokens = marked.lexer(reading.page.body).filter(({ type }) => type !== 'space')
  return withStories(tokens.flatMap((token) => blockOf(reading, token as MarkedToken))).map(withOwnIds())
}

/** Stands after a case only: an ordinary paragraph is the story of the case above it. */
function withStories(blocks: readonly KeptBlock[]): KeptBlock[] {
  const told: KeptBlock[] = []
  for (const block of blocks) {
    const last = told.at(-1)
    if (block.kind === 'paragraph' && last?.kind === 'case' && last.story === null) {
      told[told.length - 1] = { ...last, story: block.inlines }
    } else told.push(block)
  }
  return told
}

function blockOf(reading: Reading, token: MarkedToken): KeptBlock[] {
  switch (token.type) {
    case 'heading':
      return headingOf(reading, token)
    case 'paragraph':
      return isDirective(token.raw)
        ? filled(reading, token.raw)
        : [{ kind: 'paragraph', inlines: inlinesOf(reading, token.tokens) }]
    case 'list':
      return [
        { kind: 'list', ordered: token.ordered, items: token.items.map((item) => itemOf(reading, item)) },
      ]
    case 'table': {
      const cell = ({ tokens }: Tokens.TableCell) => inlinesOf(reading, tokens)
      return [{ kind: 'table', head: token.header.map(cell), rows: token.rows.map((row) => row.map(cell)) }]
    }
    case 'code':
      if (token.lang === 'copy') return [{ kind: 'copy', text: token.text }]
      reading.fault(`has a fenced text that is not marked "copy"`)
      return []
    default:
      reading.fault(`has ${token.raw.trim().slice(0, 60)}, which is ${token.type} and not allowed`)
      return []
  }
}

function headingOf(reading: Reading, { depth, tokens }: Tokens.Heading): KeptBlock[] {
  const text = plainText(inlinesOf(reading, tokens))
  if (depth !== 2 && depth !== 3) reading.fault(`has a heading "${text}" that is neither ## nor ###`)
  return [{ kind: 'heading', level: depth, text, id: idOf(text) }]
}

/** 'Om du får nej' → 'om-du-far-nej' */
const idOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Two headings of the same words get places of their own. */
function withOwnIds(): (block: KeptBlock) => KeptBlock {
  const seen = new Map<string, number>()
  return (block) => {
    if (block.kind !== 'heading') return block
    const count = (seen.get(block.id) ?? 0) + 1
    seen.set(block.id, count)
    return count === 1 ? block : { ...block, id: `${block.id}-${count}` }
  }
}

function itemOf(reading: Reading, { tokens }: Tokens.ListItem): Inline[] {
  const parts = tokens.filter(({ type }) => type !== 'space')
  const [only] = parts
  if (parts.length !== 1 || (only?.type !== 'text' && only?.type !== 'paragraph')) {
    reading.fault('has a list item with more in it than one paragraph')
  }
  return parts.flatMap((part) => inlinesOf(reading, 'tokens' in part ? (part.tokens as Token[]) : []))
}

function filled(reading: Reading, raw: string): KeptBlock[] {
  return raw
    .trim()
    .split('\n')
    .flatMap((line) => {
      const directive = readDirective(line)
      if (!('wrong' in directive)) return fill(reading, directive)
      reading.fault(directive.wrong)
      return []
    })
}

function fill(reading: Reading, directive: Directive): KeptBlock[] {
  switch (directive.name) {
    case 'rules': {
      const { ids } = directive
      return rulesBlocks(reading, ids.length > 0 ? ids : rulesOf(reading.book, reading.page.id))
    }
    case 'table':
      return answersBlocks(reading, directive)
    case 'case':
      return [caseBlock(reading, directive)]
    case 'appendix':
      return appendixBlocks(reading, directive.of)
  }
}
