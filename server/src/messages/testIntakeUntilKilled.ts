/** For a test: a process that takes mail and reads it, and says on which port, until it is killed. */
import { join } from 'node:path'
import { listenForMail } from '../channels/index.ts'
import { openBlobs } from '../platform/blobs.ts'
import { realClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/db.ts'
import type { House } from '../platform/house.ts'
import { openJobs } from '../platform/jobs.ts'
import { silentLog } from '../platform/log.ts'
import { makeVault } from '../platform/vault.ts'
import { keepRaw } from './receive.ts'
import { understand } from './understand.ts'

const { location, migrations, folder, key } = JSON.parse(process.argv[2] ?? '')
const db = await openDatabase({ location, migrations, clock: realClock, log: silentLog })
// The commit is followed by a pause, so that some are killed after it and before the sender hears "received".
const asSystem: typeof db.asSystem = async (deed, work) => {
  const result = await db.asSystem(deed, work)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
  return result
}
const house: House = {
  db: { ...db, asSystem },
  jobs: await openJobs({ db, queues: [{ name: 'understand' }], clock: realClock, log: silentLog }),
  vault: makeVault(Buffer.from(key, 'hex')),
  blobs: await openBlobs(join(folder, 'blobs')),
  clock: realClock,
  log: silentLog,
}
house.jobs.work('understand', ({ data }) => understand(house, String(data.rawId)))
await house.jobs.start()
const config = {
  mailDomain: 'ekebro.example',
  smtpInHost: '127.0.0.1',
  smtpInPort: 0,
  mailMaxBytes: 1_000_000,
}
const { port } = await listenForMail(house, config, keepRaw)
process.stdout.write(`${port}\n`)
