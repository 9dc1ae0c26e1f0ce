/** The handbook as somebody reads it: today from the files and the rules, and on another day as it read then. */
import type { Language, PackId } from '@slussen/rules'
import { versionOf } from '../decisions/index.ts'
import { stockholmDay } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { type Book, findPage } from './book.ts'
import { examplesOn, withExamples } from './examples.ts'
import { filledIn } from './live.ts'
import { lixOf } from './lix.ts'
import { type KeptPage, keptPage, keptPages } from './pages.ts'
import type { HandbookView, PageView } from './schema.ts'
import { type Standing, signedBy, standingOf } from './standing.ts'
import { findStoredPage, type KeptVersion, listVersions, storedPages, versionOn } from './versions.ts'

export interface Reader {
  language: Language
  /** The day it is to be read as on; today where nothing is said. */
  on?: string | undefined
  /** The unit whose own stricter rows are read too; null: the municipality's alone. */
  unitId: string | null
  /** Whether the reader is told how hard a page is to read. */
  seesLix: boolean
}

/** The contents. Throws `not-found` for a day on which there was no handbook. */
export async function readHandbook(deed: Deed, book: Book, reader: Reader): Promise<HandbookView> {
  const { version, standing, isOld } = await edition(deed, reader)
  const { law, from, decidedBy } = standing
  const pages = isOld
    ? await storedPages(deed, version.id, reader.language)
    : keptPages(book, reader.language, standing)
  return {
    version: String(version.number),
    pack: { id: law.id as PackId, version: law.version, status: law.status[reader.language] },
    decidedBy,
    from,
    pages: pages.map(({ row, blocks }) => ({ ...row, lix: reader.seesLix ? lixOf(blocks) : null })),
  }
}

/** One page. Throws `not-found` where there is, or was, no such page. */
export async function readPage(deed: Deed, book: Book, id: string, reader: Reader): Promise<PageView> {
  const { language, seesLix } = reader
  const { day, version, standing, isOld } = await edition(deed, reader)
  const page = isOld
    ? await findStoredPage(deed, { versionId: version.id, id, language })
    : pageToday(book, id, reader, standing)
  if (page === undefined) throw new AppError('not-found')
  const blocks = filledIn(page.blocks, {
    book,
    language,
    standing,
    versions: hasChanges(page) ? await listVersions(deed) : [],
  })
  return {
    id,
    part: page.row.part,
    title: page.row.title,
    lix: seesLix ? lixOf(page.blocks) : null,
    wizard: page.wizard,
    blocks: withExamples(blocks, await examplesOn(deed, { page: id, day, standing }), language),
    from: version.from,
    until: version.until,
  }
}

function pageToday(book: Book, id: string, { language }: Reader, standing: Standing): KeptPage | undefined {
  const text = findPage(book, id, language)
  return text && keptPage(book, text, standing)
}

const hasChanges = ({ blocks }: KeptPage): boolean =>
  blocks.some((block) => block.kind === 'appendix' && block.of === 'changes')

interface Edition {
  day: string
  version: KeptVersion
  /** The law and the signatures of that day. */
  standing: Standing
  /** It reads otherwise today: what was kept is shown. */
  isOld: boolean
}

async function edition(deed: Deed, { on, unitId }: Reader): Promise<Edition> {
  const day = on ?? stockholmDay(deed.now)
  const version = await versionOn(deed, day)
  if (version === undefined) {
    throw new AppError('not-found', {
      sv: `Det fanns ingen handbok den ${day}. Välj en senare dag.`,
      en: `There was no handbook on ${day}. Choose a later day.`,
    })
  }
  if (on === undefined) return { day, version, standing: await standingOf(deed, unitId), isOld: false }
  const standing = await standingOf({ ...deed, now: new Date(`${day}T11:00:00Z`) }, unitId)
  const isOld = version.until !== null
  const law = isOld ? version.law : versionOf(standing.law.id as PackId)
  return { day, version, standing: { ...standing, signed: await signedBy(deed, law, day) }, isOld }
}
