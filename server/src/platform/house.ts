/** What every room is handed: the machinery, and the one transaction a deed is done in. */
import type { Blobs } from './blobs.ts'
import type { Clock } from './clock.ts'
import type { Db, Tx } from './db.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Vault } from './vault.ts'

export interface House {
  db: Db
  jobs: Jobs
  vault: Vault
  blobs: Blobs
  clock: Clock
  log: Log
}

/** One deed: everything in it happens in one transaction, or not at all. */
export interface Deed {
  tx: Tx
  house: House
  now: Date
}

/** Does `work` as the system itself: intake, delivery, nightly work. `name` is a closed word, as `log-in`. */
export function bySystem<T>(house: House, name: string, work: (deed: Deed) => Promise<T>): Promise<T> {
  return house.db.asSystem(name, (tx) => work({ tx, house, now: house.clock.now() }))
}
