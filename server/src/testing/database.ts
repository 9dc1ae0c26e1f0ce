import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, inject, it, type TestAPI } from 'vitest'
import { type Blobs, openBlobs } from '../platform/blobs.ts'
import { type SettableClock, settableClock } from '../platform/clock.ts'
import { type Db, openDatabase } from '../platform/db.ts'
import { type Jobs, openJobs, type QueueSpec } from '../platform/jobs.ts'
import { type Log, type LogLine, makeLog } from '../platform/log.ts'
import { makeVault, type Vault } from '../platform/vault.ts'
import { createDatabase, dropDatabase, urlOf } from './postgres.ts'

/** A whole machine for one suite: migrated, empty, its own. */
export interface TestHouse {
  db: Db
  vault: Vault
  blobs: Blobs
  jobs: Jobs
  clock: SettableClock
  log: Log
  /** Everything that was logged, as the sink saw it. */
  lines: LogLine[]
  /** A folder of the suite's own, removed afterwards. */
  folder: string
  /** How another Slussen would open the same database; not for the embedded store, which takes one at a time. */
  location: { folder: string } | { url: string }
}

export interface TestHouseOptions {
  queues?: readonly QueueSpec[]
  /** The limit of one transaction, for the test that waits for it. */
  limitMs?: number
}

export const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * Runs a suite once on each store. `house()` may be called inside `it`, `beforeAll` and `beforeEach`; the
 * database is shared by the tests of the suite.
 *
 *   onBothStores('receiving', ({ it, house }) => {
 *     it('stores a message', async () => { await house().db.asSystem('receive', …) })
 *   }, { queues: [{ name: 'deliver' }] })
 */
export function onBothStores(
  name: string,
  suite: (test: { it: TestAPI; house: () => TestHouse; store: 'embedded' | 'postgres' }) => void,
  options: TestHouseOptions = {},
): void {
  for (const store of ['embedded', 'postgres'] as const) {
    describe(`${name} (${store})`, () => {
      let opened: Awaited<ReturnType<typeof openTestHouse>> | undefined
      beforeAll(async () => {
        opened = await openTestHouse(store, options)
      })
      afterAll(() => opened?.close())
      const house = () => {
        if (opened === undefined) throw new Error('house() is there once the suite has begun')
        return opened.house
      }
      suite({ it, house, store })
    })
  }
}

/** One such machine, and how to take it down again. */
export async function openTestHouse(store: 'embedded' | 'postgres', options: TestHouseOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'slussen-test-'))
  const { location, remove } = await copyTemplate(store, folder)
  const clock = settableClock()
  const lines: LogLine[] = []
  const log = makeLog((line) => lines.push(line), clock.now)
  const { queues = [], limitMs = 10_000 } = options
  const db = await openDatabase({ location, migrations, clock, log, limitMs })
  const jobs = await openJobs({ db, queues, clock, log })
  const blobs = await openBlobs(join(folder, 'blobs'))
  const vault = makeVault(randomBytes(32))
  const house: TestHouse = { db, vault, blobs, jobs, clock, log, lines, folder, location }
  return {
    house,
    close: async () => {
      await jobs.stop()
      await db.close()
      await remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function copyTemplate(store: 'embedded' | 'postgres', folder: string) {
  if (store === 'embedded') {
    const copy = join(folder, 'store')
    cpSync(inject('embeddedTemplate'), copy, { recursive: true }) // four times faster than the patient one
    return { location: { folder: copy }, remove: async () => {} }
  }
  const server = inject('server')
  const database = await createDatabase(server)
  return { location: { url: urlOf(server, database) }, remove: () => dropDatabase(database) }
}
