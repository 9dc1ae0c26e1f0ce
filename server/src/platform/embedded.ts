import { fork } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { durably } from './durable.ts'
import { lockFolder } from './lock.ts'
import type { Rows, Session, Store } from './store.ts'
import { makeTurns } from './turns.ts'

const COMMITS_BETWEEN_CHECKPOINTS = 1_000
const VACUUM_EVERY_MS = 30 * 60_000

export interface EmbeddedStore extends Store {
  /** As superuser, before anybody else: for the migrations. */
  prepare<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Removes dead rows and writes the log home. Nothing in an embedded PostgreSQL does so by itself. */
  tidy(): Promise<void>
}

/**
 * PostgreSQL inside the process (PGlite), with what it lacks: an exclusive lock on the folder, a real fsync for
 * each commit, housekeeping, and one queue before its one session. Throws `busy` when the folder is in use.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedStore> {
  const unlock = lockFolder(folder)
  try {
    const data = join(folder, 'postgres')
    if (!fs.existsSync(join(data, 'PG_VERSION'))) await initialise(data)
    return await openStore(data, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function openStore(data: string, unlock: () => void): Promise<EmbeddedStore> {
  const pg = await PGlite.create(durably(data))
  const turn = makeTurns()
  let commits = 0

  const query = async (text: string, values: readonly unknown[]): Promise<Rows> => {
    const { rows, affectedRows } = await pg.query<Record<string, unknown>>(text, [...values])
    return { rows, affected: affectedRows }
  }
  // Works on another role than slussen_login, and never leaves it standing there.
  const standingOn = async <T>(role: string, work: () => Promise<T>): Promise<T> => {
    const done = await turn()
    try {
      await pg.exec(`set role ${role}`)
      return await work()
    } finally {
      await pg.exec('rollback; set role slussen_login')
      done()
    }
  }
  const tidy = (vacuum = true) =>
    standingOn('none', async () => {
      if (vacuum) await pg.exec('vacuum (analyze)')
      await pg.exec('checkpoint')
    })
  const housekeeping = setInterval(() => void tidy().catch(() => {}), VACUUM_EVERY_MS)
  housekeeping.unref()

  return {
    kind: 'embedded',
    take: async () => {
      const done = await turn()
      return {
        query,
        giveBack: () => {
          done()
          if (++commits % COMMITS_BETWEEN_CHECKPOINTS === 0) void tidy(false).catch(() => {})
        },
      }
    },
    prepare: async (work) => {
      const done = await turn()
      try {
        const made = await work({ query: (text, values) => several(pg, text, values), giveBack: () => {} })
        await pg.exec('set role slussen_login')
        return made
      } finally {
        done()
      }
    },
    runAsJobs: (text, values) => standingOn('slussen_jobs', () => several(pg, text, values)),
    listen: async (channel, onPayload) => {
      const done = await turn()
      await pg.listen(channel, onPayload).finally(done)
    },
    tidy,
    close: async () => {
      clearInterval(housekeeping)
      const done = await turn()
      if (!pg.closed) await pg.close()
      unlock()
      done()
    },
  }
}

// Statements without values may come several at a time, which only the simple protocol takes.
async function several(pg: PGlite, text: string, values: readonly unknown[] = []): Promise<Rows> {
  if (values.length > 0) return { rows: (await pg.query<Record<string, unknown>>(text, [...values])).rows }
  return { rows: (await pg.exec(text)).flatMap((result) => result.rows as Record<string, unknown>[]) }
}

// In a child process: making the first files takes 300 MB that the process would otherwise never give back.
function initialise(data: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./embeddedInit.ts', import.meta.url), [data], {
      stdio: 'inherit',
      execArgv: [],
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`embedded: making the first files failed (${code})`))
    })
  })
}
