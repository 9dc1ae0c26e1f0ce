/** The handbook as it lies in the files: its pages, and which page each rule has its home on. */
import type { Language, Law } from '@slussen/rules'
import type { LocalRow } from '../decisions/index.ts'
import { type PageText, readTexts } from './readTexts.ts'

export interface Book {
  pages: readonly PageText[]
  /** Rule → page. */
  homes: ReadonlyMap<string, string>
  /** The page where the municipality's decisions stand, and so its stricter rows. */
  decisions: string | undefined
  /** docs/glossary.md */
  glossary: string
  /** What was wrong with the files; the pages are read as far as they go. */
  faults: readonly string[]
}

/** One page being read in one language under one law. */
export interface Reading {
  book: Book
  page: PageText
  language: Language
  /** The law in force: what it says stands open, what another pack says is folded away. */
  law: Law
  /** Its stricter rows. */
  local: readonly LocalRow[]
  /** Hears of everything in the page that the build refuses. */
  fault(words: string): void
}

export function readBook(folder: string, glossary: string): Book {
  const { pages, faults } = readTexts(folder)
  const homes = new Map<string, string>()
  for (const { id, language, front } of pages) {
    if (language === 'sv') for (const rule of front.rules) if (!homes.has(rule)) homes.set(rule, id)
  }
  const decisions = pages.find(({ body }) => body.includes('{{who-decides}}'))?.id
  return { pages, homes, decisions, glossary, faults }
}

export const findPage = ({ pages }: Book, id: string, language: Language): PageText | undefined =>
  pages.find((page) => page.id === id && page.language === language)

/** Which rules the page is the home of; its other language need not say it again. */
export const rulesOf = (book: Book, id: string): readonly string[] =>
  findPage(book, id, 'sv')?.front.rules ?? []

/** The page on which a rule of a pack, or a stricter row ('L7'), has its place. */
export const homeOf = ({ homes, decisions }: Book, rule: string): string | undefined =>
  /^L\d+$/.test(rule) ? decisions : homes.get(rule)
