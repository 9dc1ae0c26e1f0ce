import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss'
import type { Db } from './db.ts'
import { newId } from './ids.ts'
import type { Log } from './log.ts'

// What the job library needs to be told, and what it has to be asked in its own words.

/** Ids, numbers and closed words: a job is stored in clear and outlives what it is about. */
export type JobData = Readonly<Record<string, string | number>>

export interface QueueSpec {
  name: string
  /** Tries after the first that failed; 8. */
  retries?: number
  /** The first wait in seconds; it doubles each time, up to an hour; 30. */
  backoffSeconds?: number
  /** How many jobs of the queue may run at once in one process; 1. */
  parallel?: number
  /** Cron line in Europe/Stockholm, for a queue that fills itself. */
  every?: string
}

export interface FailedJob {
  id: string
  queue: string
  data: JobData
  attempts: number
  failedAt: Date
  /** Name and code of the last error, never its text. */
  error: string
}

const SCHEMA = 'pgboss'
const HEARTBEAT_SECONDS = 30
const DAYS = 24 * 60 * 60

export function makeBoss(db: Db, log: Log, tends: boolean): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: db.jobs.runAsJobs },
    backend: db.store === 'embedded' ? 'pglite' : 'postgres',
    schema: SCHEMA,
    createSchema: false, // 0001_platform.sql makes it, and gives it to slussen_jobs
    migrate: !tends,
    supervise: tends,
    schedule: tends,
    monitorVacuum: false,
    reindex: false,
  })
  boss.on('error', (error) => log.error('jobs.error', error))
  return boss
}

// Adding happens inside the caller's transaction, so on the caller's role: it may put a job in and not read one.
export async function grantAdding(db: Db): Promise<void> {
  const may = `select has_table_privilege('slussen_staff', '${SCHEMA}.job_common', 'insert') as granted`
  const { rows } = await db.jobs.runAsJobs(may)
  if (rows[0]?.granted === true) return
  await db.jobs.runAsJobs(`
    grant usage on schema ${SCHEMA} to slussen_staff, slussen_system;
    grant select on ${SCHEMA}.queue to slussen_staff, slussen_system;
    grant insert, select (id) on ${SCHEMA}.job_common to slussen_staff, slussen_system`)
}

export async function makeQueue(
  boss: PgBoss,
  { name, retries = 8, backoffSeconds = 30 }: QueueSpec,
): Promise<void> {
  const settings = {
    retryLimit: retries,
    retryDelay: backoffSeconds,
    retryBackoff: true,
    retryDelayMax: 3_600,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retentionSeconds: 3_650 * DAYS, // a job that waits is never thrown away
    deleteAfterSeconds: 30 * DAYS, // done, or given up and on the list of failed for that long
  }
  if ((await boss.getQueue(name)) === null) await boss.createQueue(name, { policy: 'short', ...settings })
  else await boss.updateQueue(name, settings)
  // The first look at a queue is a query of the library's own, which on the embedded store would wait for the very
  // transaction that adds to it. So it is taken now, on a job that does not exist.
  await boss.findJobs(name, { id: newId() })
}

interface Fetch {
  db: Db
  queue: string
  now: Date
}

export async function fetchOne(
  boss: PgBoss,
  { db, queue, now }: Fetch,
): Promise<JobWithMetadata<JobData> | undefined> {
  const [job] = await db.jobs.transaction(now, (tx) =>
    boss.fetch<JobData>(queue, { includeMetadata: true, batchSize: 1, db: fromKysely(tx) }),
  )
  return job
}

export async function readFailed(db: Db): Promise<FailedJob[]> {
  const { rows } = await db.jobs.runAsJobs(
    `select id, name, data, retry_count, completed_on, output->>'message' as error
     from ${SCHEMA}.job where state = 'failed' order by completed_on desc limit 500`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    queue: String(row.name),
    data: row.data as JobData,
    attempts: Number(row.retry_count) + 1,
    failedAt: row.completed_on as Date,
    error: String(row.error ?? 'unknown'),
  }))
}
