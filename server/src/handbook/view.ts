import type { Language, Law, PackId } from '@slussen/rules'
import { AppError } from '../platform/errors.ts'
import { blocksOf, type KeptBlock } from './blocks.ts'
import { type Book, findPage, rulesOf } from './book.ts'
import { withSignatures } from './live.ts'
import { lixOf } from './lix.ts'
import { type Part, parts } from './parts.ts'
import type { PageText } from './readTexts.ts'
import type { HandbookView, PageRow, PageView } from './schema.ts'
import type { Standing } from './standing.ts'

interface Reader {
  language: Language
  standing: Standing
  /** Whether the reader is told how hard a page is to read. */
  seesLix: boolean
}

/** The table of contents. */
export function handbookView(
  book: Book,
  version: string,
  { language, standing, seesLix }: Reader,
): HandbookView {
  const { law, from, decidedBy } = standing
  return {
    version,
    pack: { id: law.id as PackId, version: law.version, status: law.status[language] },
    decidedBy,
    from,
    pages: pagesOf(book, language).map((page) => ({
      ...rowOf(book, page),
      lix: seesLix ? lixOf(keptBlocks(book, page, law)) : null,
    })),
  }
}

/** One page. Throws `not-found`. */
export function pageView(book: Book, id: string, { language, standing, seesLix }: Reader): PageView {
  const page = findPage(book, id, language)
  if (page === undefined) throw new AppError('not-found')
  const blocks = keptBlocks(book, page, standing.law)
  return {
    id,
    part: page.part,
    title: page.front.title,
    lix: seesLix ? lixOf(blocks) : null,
    wizard: page.front.wizard,
    blocks: withSignatures(blocks, { book, language, standing }),
    from: null,
    until: null,
  }
}

/** The pages in the order in which they are read. */
function pagesOf({ pages }: Book, language: Language): PageText[] {
  const order = Object.keys(parts) as Part[]
  return pages
    .filter((page) => page.language === language)
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || a.front.order - b.front.order)
}

function rowOf(book: Book, { id, part, front }: PageText): Omit<PageRow, 'lix'> {
  const { title, order, professions, sector } = front
  return { id, part, title, order, professions, sector, rules: [...rulesOf(book, id)] }
}

/** The page with its directives filled. What the build would refuse is left out; nobody is refused the rest. */
const keptBlocks = (book: Book, page: PageText, law: Law): KeptBlock[] =>
  blocksOf({ book, page, language: page.language, law, fault: () => {} })
