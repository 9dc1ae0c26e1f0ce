import type { Transaction } from 'kysely'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Schema } from './schema.gen.ts'

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

export interface Db {
  readonly store: 'embedded' | 'postgres'
  asStaff<T>(identity: Identity, deed: string, work: (tx: Tx) => Promise<T>): Promise<T>
  asSystem<T>(deed: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Calls back for every notice sent with `notify` and committed, on any node. Returns how to stop. */
  listen(onNotice: (notice: Notice) => void): () => void
  close(): Promise<void>
}

export async function openDatabase(_config: DatabaseConfig): Promise<Db> {
  throw new Error('being built')
}

/** Tells every node, after the commit, that something changed. Carries a topic and an id and nothing else. */
export async function notify(_tx: Tx, _topic: string, _id: string): Promise<void> {
  throw new Error('being built')
}
