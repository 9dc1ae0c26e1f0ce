import type { Clock } from './clock.ts'
import type { Db, Tx } from './db.ts'
import type { Log } from './log.ts'

/** Ids and numbers only: a job is stored in clear and outlives what it is about. */
export type JobData = Readonly<Record<string, string | number>>

export interface QueueSpec {
  name: string
  /** Tries after the first that failed; 8. */
  retries?: number
  /** The first wait; doubles each time; 30 s. */
  backoffSeconds?: number
  /** Cron line in Europe/Stockholm, for a queue that fills itself. */
  every?: string
}

export interface Job {
  id: string
  queue: string
  data: JobData
  /** 1 the first time. */
  attempt: number
  /** No further try follows this one. */
  isLast: boolean
}

export type JobHandler = (job: Job) => Promise<void>

export interface FailedJob {
  id: string
  queue: string
  data: JobData
  attempts: number
  failedAt: Date
  /** Name and code of the last error, never its text. */
  error: string
}

export interface Jobs {
  /** Stores a job in the caller's transaction: rolled back with it. `key`: at most one waiting job with that key. */
  add(tx: Tx, queue: string, data: JobData, options?: { after?: Date; key?: string }): Promise<void>
  /** Who does the work of a queue. A job may come twice; handlers are idempotent. */
  work(queue: string, handler: JobHandler): void
  start(): Promise<void>
  stop(): Promise<void>
  /** Runs every job due at `now` (the clock's, if not given), and those they add, until none is left. For tests. */
  runPending(now?: Date): Promise<number>
  /** Jobs that have used up their tries. */
  failed(): Promise<FailedJob[]>
  /** Gives a failed job its tries again. */
  retry(queue: string, id: string): Promise<void>
}

export async function openJobs(_options: { db: Db; queues: readonly QueueSpec[]; clock: Clock; log: Log }): Promise<Jobs> {
  throw new Error('being built')
}
