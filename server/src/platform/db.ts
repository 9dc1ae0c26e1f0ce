import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Clock } from './clock.ts'
import { openEmbedded } from './embedded.ts'
import { AppError } from './errors.ts'
import { isId } from './ids.ts'
import type { Log } from './log.ts'
import { migrate } from './migrate.ts'
import { connectAsLogin, openPostgres } from './postgres.ts'
import type { Schema } from './schema.gen.ts'
import { kyselyOn, type Store } from './store.ts'

export type Tx = Transaction<Schema>

/** On whose behalf a transaction runs, and the scopes whose rows it may see. */
export interface Identity {
  actorId: string
  scopeIds: readonly string[]
}

/** Something changed: which kind, and the id to read again. */
export interface Notice {
  topic: string
  id: string
}

export interface DatabaseConfig {
  /** A folder for the embedded store, or postgres://… */
  location: { folder: string } | { url: string }
  /** The folder with the numbered .sql files; brought up to date before anything else. */
  migrations: string
  clock: Clock
  log: Log
  /** How long one transaction may take; 10 s. */
  limitMs?: number
}

/** The only doors to the data. Each opens one transaction on a role of its own; outside them nothing is allowed. */
export interface Db {
  readonly store: 'embedded' | 'postgres'
  /** `deed`: a short closed word, for the limit, the slow log and nothing else. */
  asStaff<T>(identity: Identity, deed: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** `deed` is also the name the audit is written in: system:<deed>. */
  asSystem<T>(deed: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Calls back for every notice sent with `notify` and committed, on any node. Returns how to stop. */
  listen(onNotice: (notice: Notice) => void): () => void
  /** For the job library only: its own tables, under its own role. */
  readonly jobs: Pick<Store, 'runAsJobs'> & {
    transaction<T>(now: Date, work: (tx: Tx) => Promise<T>): Promise<T>
  }
  close(): Promise<void>
}

const CHANNEL = 'slussen'
const LIMIT_MS = 10_000
const SLOW_MS = 1_000

/** Opens the store, brings its tables up to date and steps down to a role without rights. */
export async function openDatabase(config: DatabaseConfig): Promise<Db> {
  const { clock, log, limitMs = LIMIT_MS } = config
  const store = await openMigrated(config, limitMs)
  const kysely = kyselyOn(store)
  const listeners = new Set<(notice: Notice) => void>()
  await store.listen(CHANNEL, (payload) => {
    const notice = parseNotice(payload)
    if (notice !== undefined) for (const tell of listeners) tell(notice)
  })

  const door = async <T>(settings: Settings, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const started = performance.now()
    try {
      return await transact(kysely, settings, { limitMs, work })
    } finally {
      const ms = Math.round(performance.now() - started)
      if (ms > SLOW_MS) log.warn('database.slow', { deed: settings.deed, ms })
    }
  }
  return {
    store: store.kind,
    asStaff: ({ actorId, scopeIds }, deed, work) =>
      door({ role: 'slussen_staff', actorId, scopeIds, deed, now: clock.now() }, work),
    asSystem: (deed, work) =>
      door({ role: 'slussen_system', actorId: '', scopeIds: [], deed, now: clock.now() }, work),
    jobs: {
      runAsJobs: store.runAsJobs,
      transaction: (now, work) =>
        door({ role: 'slussen_jobs', actorId: '', scopeIds: [], deed: 'jobs', now }, work),
    },
    listen: (onNotice) => {
      // One listener's fault must not keep the others from hearing.
      const tell = (notice: Notice) => {
        try {
          onNotice(notice)
        } catch (error) {
          log.error('notice.unheard', error, { topic: notice.topic })
        }
      }
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    close: () => store.close(),
  }
}

/** Tells every node, after the commit, that something changed. Carries a topic and an id and nothing else. */
export async function notify(tx: Tx, topic: string, id: string): Promise<void> {
  if (!/^[a-z_.]{1,64}$/.test(topic) || !isId(id))
    throw new Error('notify: a topic is a word and an id is an id')
  await sql`select pg_notify(${CHANNEL}, ${`${topic} ${id}`})`.execute(tx)
}

interface Settings extends Identity {
  role: 'slussen_staff' | 'slussen_system' | 'slussen_jobs'
  deed: string
  now: Date
}

async function openMigrated(
  { location, migrations, clock, log }: DatabaseConfig,
  limitMs: number,
): Promise<Store> {
  if ('folder' in location) {
    const store = await openEmbedded(location.folder)
    try {
      await store.prepare((connection) => migrate(connection, migrations, clock.now()))
      return store
    } catch (error) {
      await store.close()
      throw error
    }
  }
  const connection = await connectAsLogin(location.url)
  try {
    await migrate({ query: (text, values) => connection.query(text, [...values]) }, migrations, clock.now())
  } finally {
    await connection.end()
  }
  return openPostgres(location.url, { limitMs, log })
}

interface Work<T> {
  limitMs: number
  work: (tx: Tx) => Promise<T>
}

// A transaction inside a transaction would wait for itself on the embedded store and read another state on the
// other, so both refuse it.
const inside = new AsyncLocalStorage<{ open: boolean }>()

async function transact<T>(
  kysely: Kysely<Schema>,
  settings: Settings,
  { limitMs, work }: Work<T>,
): Promise<T> {
  checkSettings(settings)
  if (inside.getStore()?.open)
    throw new Error(`database: ${settings.deed} opens a transaction inside another`)
  const { promise: limit, reject } = Promise.withResolvers<never>()
  limit.catch(() => {})
  const here = { open: true }
  const transaction = kysely.transaction().execute(async (tx) => {
    const timer = setTimeout(() => reject(tooLong(settings.deed, limitMs)), limitMs)
    try {
      await stepUp(tx, settings)
      return await Promise.race([inside.run(here, () => work(tx)), limit])
    } finally {
      clearTimeout(timer)
      here.open = false
    }
  })
  // On the limit the caller is told at once; the roll-back follows when the statement under way has ended.
  return Promise.race([transaction, limit])
}

async function stepUp(tx: Tx, { role, actorId, scopeIds, deed, now }: Settings): Promise<void> {
  await sql`select
    set_config('role', ${role}, true),
    set_config('slussen.actor_id', ${actorId}, true),
    set_config('slussen.scope_ids', ${`{${scopeIds.join(',')}}`}, true),
    set_config('slussen.deed', ${deed}, true),
    set_config('slussen.now', ${now.toISOString()}, true)`.execute(tx)
}

function checkSettings({ role, actorId, scopeIds, deed }: Settings): void {
  if (!/^[a-z][a-z0-9_.-]{0,63}$/.test(deed)) throw new Error('database: a deed is a short closed word')
  if (role === 'slussen_staff' && !isId(actorId)) throw new Error('database: an actor is an id')
  if (!scopeIds.every(isId)) throw new Error('database: a scope is an id')
}

function tooLong(deed: string, limitMs: number): AppError {
  const s = limitMs / 1_000
  return new AppError('busy', {
    sv: `Det tog längre än ${s} s: ${deed}. Inget sparades. Försök igen om en stund.`,
    en: `It took longer than ${s} s: ${deed}. Nothing was saved. Try again in a while.`,
  })
}

function parseNotice(payload: string): Notice | undefined {
  const [topic, id] = payload.split(' ')
  return topic !== undefined && isId(id) ? { topic, id } : undefined
}
