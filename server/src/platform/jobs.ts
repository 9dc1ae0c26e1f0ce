import { fromKysely, type JobWithMetadata } from 'pg-boss'
import {
  type FailedJob,
  fetchOne,
  grantAdding,
  type JobData,
  makeBoss,
  makeQueue,
  type QueueSpec,
  readFailed,
} from './boss.ts'
import type { Clock } from './clock.ts'
import type { Db, Tx } from './db.ts'
import { isId, newId } from './ids.ts'
import type { Log } from './log.ts'

export type { FailedJob, JobData, QueueSpec } from './boss.ts'

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

export interface Jobs {
  /** Stores a job in the caller's transaction: rolled back with it. `key`: at most one waiting job with that key. */
  add(tx: Tx, queue: string, data: JobData, options?: { after?: Date; key?: string }): Promise<void>
  /** Who does the work of a queue. A job may come twice; handlers are idempotent. */
  work(queue: string, handler: JobHandler): void
  start(): Promise<void>
  stop(): Promise<void>
  /**
   * Runs every job due at `now` (the clock's, if not given), and those they add, until none is left; says how many.
   * For tests: only there does the library read its time from the transaction (testing/database.ts).
   */
  runPending(now?: Date): Promise<number>
  /** Jobs that have used up their tries. */
  failed(): Promise<FailedJob[]>
  /** Gives a failed job another try. */
  retry(queue: string, id: string): Promise<void>
}

export interface JobsOptions {
  db: Db
  /** Every queue there is; adding to another is a bug. */
  queues: readonly QueueSpec[]
  clock: Clock
  log: Log
}

const POLL_SECONDS = 0.5
const STOP_MS = 10_000

/** The job library (pg-boss) behind few words. Makes the queues and is ready to add; `start` begins the work. */
export async function openJobs({ db, queues, clock, log }: JobsOptions): Promise<Jobs> {
  const handlers = new Map<string, JobHandler>()
  const specOf = (queue: string) => {
    const spec = queues.find(({ name }) => name === queue)
    if (spec === undefined) throw new Error(`jobs: no queue is called ${queue}`)
    return spec
  }
  // Two of them: one that adds and asks, in every process, and one that polls and tends, where the work is done.
  const desk = makeBoss(db, log, false)
  const floor = makeBoss(db, log, true)
  await desk.start()
  await grantAdding(db)
  for (const spec of queues) await makeQueue(desk, spec)

  const attempt = async (job: JobWithMetadata<JobData>): Promise<{ error: string } | undefined> => {
    const started = performance.now()
    const handler = handlers.get(job.name)
    const isLast = job.retryCount >= job.retryLimit
    const fields = { jobId: job.id, queue: job.name, attempt: job.retryCount + 1 }
    try {
      const { id, name: queue, data } = job
      await handler?.({ id, queue, data, attempt: job.retryCount + 1, isLast })
      log.info('job.done', { ...fields, ms: Math.round(performance.now() - started) })
      return undefined
    } catch (error) {
      log.error(isLast ? 'job.given_up' : 'job.failed', error, fields)
      return { error: nameOf(error) }
    }
  }

  return {
    add: async (tx, queue, data, { after, key = newId() } = {}) => {
      specOf(queue)
      refuseText(data)
      const startAfter = after?.toISOString()
      await desk.send(queue, data, {
        db: fromKysely(tx),
        singletonKey: key,
        ...(startAfter && { startAfter }),
      })
    },
    work: (queue, handler) => {
      specOf(queue)
      handlers.set(queue, handler)
    },
    start: async () => {
      await floor.start()
      for (const queue of handlers.keys()) {
        const { parallel = 1, every } = specOf(queue)
        if (every !== undefined) await floor.schedule(queue, every, {}, { tz: 'Europe/Stockholm' })
        const how = {
          includeMetadata: true,
          pollingIntervalSeconds: POLL_SECONDS,
          localConcurrency: parallel,
        } as const
        await floor.work(queue, how, async ([job]: JobWithMetadata<JobData>[]) => {
          const failure = job && (await attempt(job))
          // pg-boss stores what is thrown, stack and all; this one says nothing but a name.
          if (failure) throw Object.assign(new Error(failure.error), { stack: '' })
        })
      }
    },
    stop: async () => {
      await floor.stop({ timeout: STOP_MS })
      await desk.stop({ graceful: false })
    },
    runPending: async (now) => {
      let count = 0
      for (let before = -1; before !== count; ) {
        before = count
        for (const queue of handlers.keys()) {
          for (let job = await fetchOne(desk, { db, queue, now: now ?? clock.now() }); job; count++) {
            const { id } = job
            const failure = await attempt(job)
            await db.jobs.transaction(now ?? clock.now(), (tx) =>
              failure
                ? desk.fail(queue, id, { message: failure.error }, { db: fromKysely(tx) })
                : desk.complete(queue, id, null, { db: fromKysely(tx) }),
            )
            job = await fetchOne(desk, { db, queue, now: now ?? clock.now() })
          }
        }
      }
      return count
    },
    failed: () => readFailed(db),
    retry: async (queue, id) => {
      await desk.retry(queue, id)
    },
  }
}

function refuseText(data: JobData): void {
  for (const value of Object.values(data)) {
    if (typeof value === 'number' || isId(value) || /^[a-z0-9_]{1,64}$/.test(value)) continue
    throw new Error('jobs: data is ids, numbers and closed words')
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}
