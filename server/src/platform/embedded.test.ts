import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { migrations } from '../testing/database.ts'
import { realClock } from './clock.ts'
import { openDatabase } from './db.ts'
import { openEmbedded } from './embedded.ts'
import { silentLog } from './log.ts'

const write = sql`insert into audit_event (deed, subject) values ('ThingTried', '{}')`
const count = sql<{ n: number }>`select count(*) as n from audit_event`

describe('the embedded store', () => {
  let folder: string
  const open = () => openDatabase({ location: { folder }, migrations, clock: realClock, log: silentLog })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slussen-embedded-'))
    fs.cpSync(inject('embeddedTemplate'), folder, { recursive: true })
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('is closed to a second process, in words that say what to do, and free again when the first one is killed', async () => {
    const other = await openInAnotherProcess(folder)
    await expect(open()).rejects.toThrow(
      new RegExp(`already in use by another Slussen \\(process ${other.pid}`),
    )
    other.kill('SIGKILL')
    await once(other, 'exit')
    await (await open()).close()
  })

  it('is closed to a second opening in the same process', async () => {
    const first = await open()
    await expect(open()).rejects.toThrow('already in use')
    await first.close()
    await (await open()).close()
  })

  it('keeps what was committed when the process is killed', async () => {
    const other = await openInAnotherProcess(folder, `await db.asSystem('write', (tx) => write.execute(tx));`)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const db = await open()
    expect((await db.asSystem('count', (tx) => count.execute(tx))).rows).toEqual([{ n: 1 }])
    await db.close()
  })

  it('reaches the disk with every commit', async () => {
    const db = await open()
    const sync = vi.spyOn(fs, 'fsyncSync')
    for (let i = 0; i < 20; i++) await db.asSystem('write', (tx) => write.execute(tx))
    expect(sync.mock.calls.length).toBeGreaterThanOrEqual(20)
    sync.mockRestore()
    await db.close()
  })

  it('makes the names of its files safe too', async () => {
    const store = await openEmbedded(folder)
    const opened = vi.spyOn(fs, 'openSync')
    await store.prepare((session) => session.query('create database extra', []))
    await store.tidy()
    expect(
      opened.mock.calls.some(
        ([path]) => fs.existsSync(String(path)) && fs.statSync(String(path)).isDirectory(),
      ),
    ).toBe(true)
    opened.mockRestore()
    await store.close()
  })

  it('can be tidied, and stands on no rights afterwards', async () => {
    const store = await openEmbedded(folder)
    await store.prepare(async () => {})
    await store.tidy()
    const session = await store.take()
    await expect(session.query('select * from slussen.unit', [])).rejects.toThrow('permission denied')
    session.giveBack(false)
    await store.close()
  })
})

async function openInAnotherProcess(folder: string, deed = ''): Promise<ChildProcess> {
  const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)
  const script = `
    import { sql } from 'kysely'
    import { openDatabase } from ${at('./db.ts')}
    import { realClock } from ${at('./clock.ts')}
    import { silentLog } from ${at('./log.ts')}
    const write = sql\`insert into audit_event (deed, subject) values ('ThingTried', '{}')\`
    const db = await openDatabase({ location: ${JSON.stringify({ folder })}, migrations: ${JSON.stringify(migrations)}, clock: realClock, log: silentLog })
    ${deed}
    console.log('open')
    setInterval(() => {}, 1_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
