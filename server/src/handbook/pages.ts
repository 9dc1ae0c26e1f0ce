/** The pages as they lie in the files, filled from the rules. */
import type { Language } from '@slussen/rules'
import { blocksOf, type KeptBlock } from './blocks.ts'
import { type Book, rulesOf } from './book.ts'
import { type Part, parts } from './parts.ts'
import type { PageText } from './readTexts.ts'
import type { PageRow, PageView } from './schema.ts'
import type { Standing } from './standing.ts'

/** A page as it is kept in a version. How hard it is to read follows from it, and who has signed is filled in later. */
export interface KeptPage {
  row: Omit<PageRow, 'lix'>
  wizard: PageView['wizard']
  blocks: KeptBlock[]
}

/** All pages in one language, in the order in which they are read. */
export const keptPages = (book: Book, language: Language, standing: InForce): KeptPage[] =>
  pagesOf(book, language).map((text) => keptPage(book, text, standing))

type InForce = Pick<Standing, 'law' | 'local'>

/** What the build would refuse is left out of the page; nobody is refused the rest. */
export function keptPage(book: Book, text: PageText, { law, local }: InForce): KeptPage {
  const { id, part, language, front } = text
  const { title, order, professions, sector, wizard } = front
  return {
    row: { id, part, title, order, professions, sector, rules: [...rulesOf(book, id)] },
    wizard,
    blocks: blocksOf({ book, page: text, language, law, local, fault: () => {} }),
  }
}

function pagesOf({ pages }: Book, language: Language): PageText[] {
  const order = Object.keys(parts) as Part[]
  return pages
    .filter((page) => page.language === language)
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || a.front.order - b.front.order)
}
