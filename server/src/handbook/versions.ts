/** The handbook as it has read: a version is kept when it reads otherwise than the one before, and never changed. */
import { createHash } from 'node:crypto'
import type { Language } from '@slussen/rules'
import { sql } from 'kysely'
import { stockholmDay } from '../platform/day.ts'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { Book } from './book.ts'
import { type KeptPage, keptPages } from './pages.ts'
import type { VersionRow } from './schema.ts'
import { type Standing, standingOf } from './standing.ts'

const LOCK = 0x0b_00_c5

interface Rendered {
  language: Language
  page: KeptPage
  hash: string
}

/**
 * Keeps what the handbook says today, unless the newest version says the same. Called when the house opens and each
 * night, since a decided change of law begins with a day. Gives the version's number.
 */
export function keepVersion(house: House, book: Book): Promise<number> {
  return bySystem(house, 'keep-handbook', async (deed) => {
    const standing = await standingOf(deed)
    const pages = rendered(book, standing)
    const hash = hashOf([standing.law.id, standing.law.version, ...pages.map((page) => page.hash)])
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(deed.tx) // two nodes may open at once
    const newest = await deed.tx
      .selectFrom('handbook_version')
      .select(['number', 'content_hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (newest?.content_hash === hash) return newest.number
    const number = (newest?.number ?? 0) + 1
    await insertVersion(deed, { number, hash, standing, pages })
    return number
  })
}

const rendered = (book: Book, standing: Standing): Rendered[] =>
  (['sv', 'en'] as const).flatMap((language) =>
    keptPages(book, language, standing).map((page) => ({ language, page, hash: hashOf(page) })),
  )

const hashOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)

interface NewVersion {
  number: number
  hash: string
  standing: Standing
  pages: readonly Rendered[]
}

async function insertVersion(
  { tx, now }: Deed,
  { number, hash, standing, pages }: NewVersion,
): Promise<void> {
  const id = newId(now.getTime())
  await tx
    .insertInto('handbook_version')
    .values({
      id,
      number,
      content_hash: hash,
      pack: standing.law.id as 'sverige-2026',
      pack_version: standing.law.version,
      from_date: stockholmDay(now),
      created_at: now,
    })
    .execute()
  const rows = pages.map(({ language, page, hash: content_hash }, place) => ({
    id: newId(now.getTime()),
    version_id: id,
    page: page.row.id,
    language,
    place,
    content_hash,
    content: JSON.stringify(page),
  }))
  if (rows.length > 0) await tx.insertInto('handbook_page').values(rows).execute()
}

export interface KeptVersion {
  id: string
  /** 'sverige-2026@1': whose rules it shows. */
  law: string
  number: number
  from: string
  until: string | null
}

/** The version that was read on that day, or undefined where the handbook is younger. */
export async function versionOn(deed: Deed, day: string): Promise<KeptVersion | undefined> {
  const rows = await versionRows(deed)
  const row = rows.findLast(({ from }) => from <= day)
  if (row === undefined) return undefined
  const { id, number, from, until, pack, packVersion } = row
  return { id, law: `${pack}@${packVersion}`, number, from, until }
}

/** The last days and changed pages of all versions, newest first. */
export async function listVersions(deed: Deed): Promise<VersionRow[]> {
  const rows = await versionRows(deed)
  const pages = await deed.tx
    .selectFrom('handbook_page')
    .select(['version_id', 'page', 'content_hash', 'language'])
    .orderBy('place')
    .execute()
  const hashes = Map.groupBy(pages, ({ version_id }) => version_id)
  const known = (at: number) =>
    new Set(
      (hashes.get(rows[at]?.id ?? '') ?? []).map(
        ({ language, page, content_hash }) => `${language} ${page} ${content_hash}`,
      ),
    )
  return rows
    .map(({ id, number, from, until, pack, packVersion }, at) => {
      const before = known(at - 1)
      const changed = (hashes.get(id) ?? [])
        .filter(({ language, page, content_hash }) => !before.has(`${language} ${page} ${content_hash}`))
        .map(({ page }) => page)
      return { version: String(number), from, until, pack, packVersion, changed: [...new Set(changed)] }
    })
    .toReversed()
}

/** Oldest first. Of two versions from the same day the later one is what was read. */
async function versionRows({ tx }: Deed) {
  const rows = await tx
    .selectFrom('handbook_version')
    .select(['id', 'number', 'pack', 'pack_version as packVersion', 'from_date as from'])
    .orderBy('number')
    .execute()
  return rows.map((row, at) => ({ ...row, until: lastDay(row.from, rows[at + 1]?.from) }))
}

/** The day before the next version's first; a version of less than a day ends on the day it began. */
function lastDay(from: string, next: string | undefined): string | null {
  if (next === undefined) return null
  const before = new Date(Date.parse(`${next}T12:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return before < from ? from : before
}

/** The pages of a version, in the order in which they are read. */
export async function storedPages({ tx }: Deed, versionId: string, language: Language): Promise<KeptPage[]> {
  const rows = await tx
    .selectFrom('handbook_page')
    .select('content')
    .where('version_id', '=', versionId)
    .where('language', '=', language)
    .orderBy('place')
    .execute()
  return rows.map(({ content }) => content as unknown as KeptPage)
}

export async function findStoredPage(
  { tx }: Deed,
  { versionId, id, language }: { versionId: string; id: string; language: Language },
): Promise<KeptPage | undefined> {
  const row = await tx
    .selectFrom('handbook_page')
    .select('content')
    .where('version_id', '=', versionId)
    .where('language', '=', language)
    .where('page', '=', id)
    .executeTakeFirst()
  return row && (row.content as unknown as KeptPage)
}
