import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { migrations, openTestHouse } from '../testing/database.ts'
import { asAdmin, createDatabase, dropDatabase, dropLogin, makeLogin, urlOf } from '../testing/postgres.ts'
import { realClock } from './clock.ts'
import { type Db, openDatabase } from './db.ts'
import { silentLog } from './log.ts'

type Location = { folder: string } | { url: string }

describe.each(['embedded', 'postgres'] as const)('migrations (%s)', (store) => {
  let own: Awaited<ReturnType<typeof openTestHouse>>
  let location: Location
  let folder: string
  const open = (files: string): Promise<Db> =>
    openDatabase({ location, migrations: files, clock: realClock, log: silentLog })
  const next = (name: string, text: string) => writeFile(join(folder, name), text)

  beforeAll(async () => {
    own = await openTestHouse(store)
    await own.house.jobs.stop()
    await own.house.db.close()
    location = own.house.location
    folder = await mkdtemp(join(tmpdir(), 'slussen-migrations-'))
    await cp(migrations, folder, { recursive: true })
  })
  afterAll(async () => {
    await own.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('run once, as the owner of the tables', async () => {
    await next('9001_wrong.sql', 'select 1')
    await expect(open(folder)).rejects.toThrow(/9001_wrong.sql should have number/)
    await rm(join(folder, '9001_wrong.sql'))
    const file = `${await nextNumber(folder)}_extra.sql`
    await next(
      file,
      `create table extra (id uuid primary key); comment on table extra is 'technical: a test';`,
    )
    await (await open(folder)).close()
    const db = await open(folder)
    const { rows } = await db.jobs.runAsJobs(`select tableowner from pg_tables where tablename = 'extra'`)
    expect(rows).toEqual([{ tableowner: 'slussen_owner' }])
    await db.close()
  })

  it('are undone whole when a statement fails, and say which file', async () => {
    const file = `${await nextNumber(folder)}_broken.sql`
    await next(file, `create table half (id uuid primary key); insert into nowhere values ('Kanariefågel');`)
    const error = await open(folder).catch((caught) => caught)
    expect(error.message).toMatch(new RegExp(`${file} failed and was undone: .*nowhere`))
    expect(error.message).not.toContain('Kanariefågel')
    await rm(join(folder, file))
    const db = await open(folder)
    expect((await db.jobs.runAsJobs(`select from pg_tables where tablename = 'half'`)).rows).toEqual([])
    await db.close()
  })

  it('stop the start when an old file was edited', async () => {
    const file = join(folder, '0002_staff.sql')
    const text = await readFile(file, 'utf8')
    await writeFile(file, `${text}\n-- a harmless remark`)
    await expect(open(folder)).rejects.toThrow(
      '0002_staff.sql has already run, but its file was edited since',
    )
    await writeFile(file, text)
  })

  it('stop the start when the database is newer than the program', async () => {
    await expect(open(migrations)).rejects.toThrow('Start a newer version')
  })
})

describe('migrations on a PostgreSQL of one’s own', () => {
  it('run once when two nodes start together', async () => {
    const server = inject('server')
    const database = await createDatabase({ login: server.login })
    const location = { url: urlOf(server, database) }
    const nodes = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ location, migrations, clock: realClock, log: silentLog })),
    )
    await Promise.all(nodes.map((node) => node.close()))
    await dropDatabase(database)
  })

  it('say what the database administrator has to do when the log-in may not', async () => {
    const poor = await makeLogin()
    const database = await createDatabase(poor)
    await asAdmin((admin) => admin.query(`revoke slussen_owner from ${poor.login}`))
    const location = { url: urlOf(poor, database) }
    const attempt = openDatabase({ location, migrations, clock: realClock, log: silentLog })
    await expect(attempt).rejects.toThrow(
      /Ask the database administrator to run the lines at the head of migrations\/0001/,
    )
    await dropDatabase(database)
    await dropLogin(poor.login)
  })
})

async function nextNumber(folder: string): Promise<string> {
  return String((await readdir(folder)).length + 1).padStart(4, '0')
}
