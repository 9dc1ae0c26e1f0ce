/** What the appendices are filled with: words, sources and limits from the product, and what stands in the decisions. */
import {
  citations,
  type LawLine,
  lawLines,
  type PackId,
  reportSections,
  type Source,
  titleOf,
} from '@slussen/rules'
import { marked, type Tokens } from 'marked'
import type { Reading } from './book.ts'
import type { Appendix } from './directive.ts'
import { placedRules } from './placedRules.ts'
import { foldedUnder, packsInForceFirst } from './ruleView.ts'
import type { Block, Inline } from './schema.ts'

/** Filled when the page is read, since it depends on signatures and decisions (`live.ts`). */
export interface AppendixBlock {
  kind: 'appendix'
  of: 'changes' | 'unsigned' | 'who-decides'
}

export function appendixBlocks(reading: Reading, of: Appendix): (Block | AppendixBlock)[] {
  switch (of) {
    case 'glossary':
      return [glossary(reading)]
    case 'sources':
      return packsInForceFirst(reading).map((pack) => sources(reading, pack))
    case 'not-modelled':
      return [notModelled(reading)]
    default:
      return [{ kind: 'appendix', of }]
  }
}

/** docs/glossary.md: the Swedish words, and what each is in the language of the page. Words of the code only are left out. */
function glossary({ book, language, fault }: Reading): Block {
  const table = marked.lexer(book.glossary).find((token): token is Tokens.Table => token.type === 'table')
  const items = (table?.rows ?? []).flatMap((row) => {
    const [, swedish, english, explained] = row.map(({ text }) => text)
    const text = language === 'sv' ? explained : english
    const term = { term: swedish ?? '', ...(language === 'en' && { termLang: 'sv' as const }) }
    return explained && swedish && text ? [{ ...term, text: [{ text }] }] : []
  })
  if (items.length === 0) fault('has a glossary without any words')
  const collator = new Intl.Collator('sv')
  return { kind: 'definitions', items: items.sort((a, b) => collator.compare(a.term, b.term)) }
}

const SOURCES = {
  sv: ['Källa', 'Läst till', 'Regler'],
  en: ['Source', 'As read', 'Rules'],
} as const

/** Every source that a rule of the pack rests on, in the order of the law file or the report, with its rules. */
function sources(reading: Reading, pack: PackId): Block {
  const { language } = reading
  const work: Source['work'] = pack === 'stockholm-2012' ? 'report' : 'law'
  const sections = work === 'law' ? Object.keys(citations) : Object.keys(reportSections)
  const rows = inOrder(sections, work).flatMap((section): Inline[][][] => {
    const tie = rulesCiting(pack, { work, section })
    if (tie.length === 0) return []
    const asRead = work === 'law' ? (new Map(Object.entries(citations)).get(section)?.readAsOf ?? '') : '2012'
    return [[[{ text: titleOf({ work, section }, language) }], [{ text: inOnePiece(asRead) }], [{ tie }]]]
  })
  return {
    kind: 'table',
    head: SOURCES[language].map((text) => [{ text }]),
    rows,
    folded: foldedUnder(reading, pack),
  }
}

/** The law file has an order of its own; chapters of the report go by their numbers. */
const inOrder = (sections: readonly string[], work: Source['work']): readonly string[] =>
  work === 'law' ? sections : sections.toSorted(new Intl.Collator('sv', { numeric: true }).compare)

/** 'SFS 2025:582' on one line, however narrow the column. */
const inOnePiece = (text: string): string => text.replaceAll(' ', '\u00a0')

const rulesCiting = (pack: PackId, { work, section }: Source): string[] =>
  [...placedRules.values()]
    .filter((placed) => placed.pack === pack)
    .filter(({ rule }) => rule.sources.some((one) => one.work === work && one.section === section))
    .map(({ rule }) => rule.id)

const LIMITS = {
  sv: ['Vad lagen säger', 'Varför det inte är med', 'Rad'],
  en: ['What the law says', 'Why it is left out', 'Line'],
} as const

/** What the law says and the product does not, with the reason (R-HANDBOK-10). */
function notModelled({ language }: Reading): Block {
  const rows = Object.entries<LawLine>(lawLines).flatMap(([id, { title, notModelled }]) =>
    notModelled === undefined
      ? []
      : [[[{ text: title[language] }], [{ text: notModelled[language] }], [{ code: id }]]],
  )
  return { kind: 'table', head: LIMITS[language].map((text) => [{ text }]), rows }
}
