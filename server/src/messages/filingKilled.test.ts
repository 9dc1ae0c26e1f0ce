import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, inject } from 'vitest'
import { type Db, openDatabase } from '../platform/db.ts'
import { silentLog } from '../platform/log.ts'
import { migrations, onBothStores, type TestHouse } from '../testing/database.ts'

const program = fileURLToPath(new URL('testFilingUntilKilled.ts', import.meta.url))
const ROUNDS = 2

onBothStores('killed in the middle of filing', ({ it, house, store }) => {
  it('leaves whole entries only: every number told is there, none is missing, and each has its message', async () => {
    const location = await placeFor(house(), store)
    const told: string[] = []
    for (let round = 0; round < ROUNDS; round++)
      told.push(...(await fileUntilKilled(location, house().folder)))
    expect(told.length).toBeGreaterThanOrEqual(ROUNDS * 10)

    const db = store === 'postgres' ? house().db : await reopened(location, house())
    const left = await db.asSystem('test', async (tx) => ({
      entries: await tx.selectFrom('record').select(['id', 'board_id', 'number']).execute(),
      filed: await tx.selectFrom('message').select('record_id').where('record_id', 'is not', null).execute(),
      series: await tx.selectFrom('register_series').selectAll().execute(),
    }))
    if (db !== house().db) await db.close()

    expect(left.entries.map(({ number }) => number)).toEqual(expect.arrayContaining(told))
    expect(left.filed.map(({ record_id }) => record_id).sort()).toEqual(
      left.entries.map(({ id }) => id).sort(),
    )
    expect(left.series).toHaveLength(ROUNDS)
    for (const { owner_id, last } of left.series) {
      const numbers = left.entries.flatMap(({ board_id, number }) =>
        board_id === owner_id ? Number(number?.slice(-4)) : [],
      )
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, i) => i + 1))
    }
  }, 120_000)
})

type Location = TestHouse['location']

// The embedded store takes one process at a time, so there the other process has one of its own.
async function placeFor(house: TestHouse, store: Db['store']): Promise<Location> {
  if (store === 'postgres') return house.location
  const folder = join(house.folder, 'killed')
  await cp(inject('embeddedTemplate'), folder, { recursive: true })
  return { folder }
}

const reopened = (location: Location, { clock }: TestHouse) =>
  openDatabase({ location, migrations, clock, log: silentLog })

/** Gives back what the process said was safe before it was killed, somewhere after its tenth. */
async function fileUntilKilled(location: Location, folder: string): Promise<string[]> {
  const child = spawn(process.execPath, [program, JSON.stringify({ location, migrations, folder })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const told: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line)
    if (told.length === 10) setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)
  }
  const [, signal] = await exited
  expect(signal).toBe('SIGKILL')
  return told
}
