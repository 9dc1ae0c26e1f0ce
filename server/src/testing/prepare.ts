import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { realClock } from '../platform/clock.ts'
import { type Db, openDatabase } from '../platform/db.ts'
import { openJobs } from '../platform/jobs.ts'
import { silentLog } from '../platform/log.ts'
import { createDatabase, dropDatabase, dropLogin, makeLogin, type TestServer, urlOf } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    embeddedTemplate: string
    server: TestServer
  }
}

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Runs once before all test files: one migrated template on each store, which every file then copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const login = await makeLogin().catch(() =>
    stop('npm test needs PostgreSQL at TEST_DATABASE_URL or 127.0.0.1:5432'),
  )
  project.provide('embeddedTemplate', await embeddedTemplate())
  await removeLeftovers()
  const template = await createDatabase(login)
  await fill({ url: urlOf(login, template) })
  project.provide('server', { ...login, template })
  return async () => {
    await dropDatabase(template)
    await dropLogin(login.login)
  }
}

// Kept in the system's temporary folder from run to run, by what it was made from.
async function embeddedTemplate(): Promise<string> {
  const parent = join(tmpdir(), 'slussen-test-templates')
  const folder = join(parent, await fingerprint())
  await mkdir(parent, { recursive: true })
  if (!existsSync(folder)) {
    const half = await mkdtemp(join(parent, 'half-'))
    await fill({ folder: half })
    // Another run may have been faster; its template is as good as ours.
    await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }))
  }
  await utimes(folder, new Date(), new Date()) // in use
  return folder
}

// What killed runs could not tidy up, and templates of tables long changed. Other runs may be under way, so only by age.
async function removeLeftovers(): Promise<void> {
  await removeOlder(tmpdir(), { names: /^slussen-test-\w{6}$/, hours: 2 })
  await removeOlder(join(tmpdir(), 'slussen-test-templates'), { names: /./, hours: 24 })
}

async function removeOlder(
  parent: string,
  { names, hours }: { names: RegExp; hours: number },
): Promise<void> {
  for (const name of (await readdir(parent)).filter((each) => names.test(each))) {
    const path = join(parent, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() })) // another run was faster
    if (Date.now() - mtimeMs > hours * 60 * 60_000) await rm(path, { recursive: true, force: true })
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(migrations)).sort()) hash.update(await readFile(join(migrations, name)))
  for (const file of ['prepare.ts', '../platform/durable.ts', '../platform/boss.ts']) {
    hash.update(await readFile(new URL(file, import.meta.url)))
  }
  hash.update(await readFile(new URL('../../../package-lock.json', import.meta.url)))
  return hash.digest('hex').slice(0, 16)
}

async function fill(location: { folder: string } | { url: string }): Promise<void> {
  const db = await openDatabase({ location, migrations, clock: realClock, log: silentLog })
  const jobs = await openJobs({ db, queues: [], clock: realClock, log: silentLog })
  await letJobsReadTheTransactionsTime(db)
  await jobs.stop()
  await db.close()
}

// pg-boss asks its own function for the time. In tests it answers with the time the transaction was given.
async function letJobsReadTheTransactionsTime(db: Db): Promise<void> {
  await db.jobs.runAsJobs(`
    create or replace function pgboss.job_now() returns timestamptz language sql stable as $$
      select coalesce(nullif(current_setting('slussen.now', true), '')::timestamptz, pg_catalog.now())
    $$`)
}

function stop(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
