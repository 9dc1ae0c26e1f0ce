/** A whole edition of the handbook in one language, with its signatures and decisions, ready to be set. */
import type { Language } from '@slussen/rules'
import { stockholmDay } from '../../platform/day.ts'
import type { Deed } from '../../platform/house.ts'
import type { Book } from '../book.ts'
import { examplesOn, withExamples } from '../examples.ts'
import { filledIn, rulesInForce, unsignedRules } from '../live.ts'
import { keptPages } from '../pages.ts'
import type { Block, PageRow } from '../schema.ts'
import type { Standing } from '../standing.ts'
import { listVersions } from '../versions.ts'

export interface EditionPage {
  row: Omit<PageRow, 'lix'>
  /** The rules, and stricter rows, that have their place on it. */
  home: readonly string[]
  blocks: Block[]
}

export interface Edition {
  language: Language
  municipality: string
  standing: Standing
  /** Null where no store was asked: the number of the version is not known. */
  version: string | null
  /** The day it is set. */
  day: string
  pages: readonly EditionPage[]
  unsigned: number
  rules: number
}

interface Setting {
  language: Language
  municipality: string
  standing: Standing
}

/** As it reads now. Without a deed, from the files alone: nobody is known to have signed or decided anything. */
export async function editionOf(
  book: Book,
  { language, municipality, standing }: Setting,
  { deed, now }: { deed: Deed | undefined; now: Date },
): Promise<Edition> {
  const versions = deed === undefined ? [] : await listVersions(deed)
  const day = stockholmDay(now)
  const pages: EditionPage[] = []
  for (const { row, blocks } of keptPages(book, language, standing)) {
    const filled = filledIn(blocks, { book, language, standing, versions })
    const examples = deed === undefined ? [] : await examplesOn(deed, { page: row.id, day, standing })
    const local = row.id === book.decisions ? standing.local.map((one) => one.id) : []
    const shown = withExamples(filled, examples, language)
    pages.push({ row, home: [...row.rules, ...local], blocks: shown })
  }
  return {
    language,
    municipality,
    standing,
    version: versions[0]?.version ?? null,
    day,
    pages,
    unsigned: unsignedRules(standing).length,
    rules: rulesInForce(standing.law.id).length,
  }
}
