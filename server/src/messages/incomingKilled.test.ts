import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import { expect, inject } from 'vitest'
import { openBlobs } from '../platform/blobs.ts'
import { openDatabase } from '../platform/db.ts'
import { bySystem, type House } from '../platform/house.ts'
import { silentLog } from '../platform/log.ts'
import { makeVault } from '../platform/vault.ts'
import { createBoard, createUnit } from '../staff/index.ts'
import { migrations, onBothStores, type TestHouse } from '../testing/database.ts'
import { openContent } from './content.ts'
import { understand } from './understand.ts'

const program = fileURLToPath(new URL('testIntakeUntilKilled.ts', import.meta.url))
const ADDRESS = 'bou@ekebro.example'
const LETTERS = 40
const KILLS = 2

onBothStores('killed in the middle of taking mail', ({ it, house, store }) => {
  it('has lost none that it said it had received, and doubled none that was sent again', async () => {
    const place = await makePlace(house(), store)
    await inOwnHouse(place, async (own) => {
      await bySystem(own, 'test', async (deed) => {
        const boardId = await createBoard(deed, { name: 'Nämnd', code: 'SN' })
        await createUnit(deed, { boardId, name: 'BoU', code: 'BoU', email: ADDRESS })
      })
    })
    const door = await openDoor(place)
    let received = 0
    const letters = Array.from({ length: LETTERS }, (_, i) => i)
    const senders = Array.from({ length: 4 }, async () => {
      for (let letter = letters.pop(); letter !== undefined; letter = letters.pop()) {
        await sendUntilReceived(door, letter)
        received++
      }
    })
    for (let kill = 1; kill <= KILLS; kill++) {
      await expect
        .poll(() => received, { timeout: 150_000, interval: 5 })
        .toBeGreaterThan((kill * LETTERS) / (KILLS + 1))
      await door.kill()
    }
    await Promise.all(senders)
    await door.shut()

    const texts = await inOwnHouse(place, async (own) => {
      const raws = await bySystem(own, 'test', ({ tx }) =>
        tx.selectFrom('inbound_raw').select(['id', 'state']).execute(),
      )
      for (const { id } of raws) await understand(own, id)
      const messages = await bySystem(own, 'test', ({ tx }) => tx.selectFrom('message').selectAll().execute())
      expect(messages).toHaveLength(raws.length)
      return messages.map((row) => openContent(own.vault, row).text)
    })
    expect(texts.map((text) => Number(text.replace('Brev ', ''))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: LETTERS }, (_, i) => i),
    )
  }, 400_000)
})

interface Place {
  location: TestHouse['location']
  migrations: string
  folder: string
  key: string
  clock: TestHouse['clock']
  /** The suite's own database, where another process may be in it at the same time. */
  shared: House | undefined
}

// The embedded store takes one process at a time, so there the other process has one of its own.
async function makePlace(house: TestHouse, store: 'embedded' | 'postgres'): Promise<Place> {
  const own = join(house.folder, 'killed')
  if (store === 'embedded') await cp(inject('embeddedTemplate'), own, { recursive: true })
  const key = randomBytes(32).toString('hex')
  const location = store === 'embedded' ? { folder: own } : house.location
  return {
    location,
    migrations,
    folder: house.folder,
    key,
    clock: house.clock,
    shared: store === 'postgres' ? house : undefined,
  }
}

async function inOwnHouse<T>(place: Place, work: (house: House) => Promise<T>): Promise<T> {
  const { clock, shared } = place
  const db =
    shared?.db ?? (await openDatabase({ location: place.location, migrations, clock, log: silentLog }))
  const blobs = await openBlobs(join(place.folder, 'blobs'))
  const vault = makeVault(Buffer.from(place.key, 'hex'))
  const jobs = shared?.jobs ?? ({} as House['jobs']) // nothing here adds one
  try {
    return await work({ db, jobs, vault, blobs, clock, log: silentLog })
  } finally {
    if (shared === undefined) await db.close()
  }
}

/** The process behind the door; killed, it is replaced by another at once. */
async function openDoor(place: Place) {
  const begin = async () => {
    const { location, folder, key } = place
    const child = spawn(process.execPath, [program, JSON.stringify({ location, migrations, folder, key })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [port] = await once(createInterface({ input: child.stdout }), 'line')
    return { child, port: Number(port) }
  }
  const end = async () => {
    const exited = once(now.child, 'exit')
    now.child.kill('SIGKILL')
    await exited
  }
  let now = await begin()
  return {
    port: () => now.port,
    kill: async () => {
      await end()
      now = await begin()
    },
    shut: end,
  }
}

/** A sender's server does not give up: it tries again until it hears "received". */
async function sendUntilReceived(door: { port(): number }, letter: number): Promise<void> {
  const raw = `From: a@b.example\r\nTo: ${ADDRESS}\r\nSubject: Hej\r\nMessage-ID: <${letter}@b.example>\r\n\r\nBrev ${letter}\r\n`
  for (;;) {
    const transport = createTransport({ host: '127.0.0.1', port: door.port(), ignoreTLS: true })
    const sent = await transport
      .sendMail({ raw, envelope: { from: 'a@b.example', to: ADDRESS } })
      .catch(() => undefined)
    if (sent !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
