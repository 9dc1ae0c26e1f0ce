/** For a test: a process that files one message after the other, and tells of each when it is safe, until killed. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openBlobs } from '../platform/blobs.ts'
import { realClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/db.ts'
import type { House } from '../platform/house.ts'
import { openJobs } from '../platform/jobs.ts'
import { silentLog } from '../platform/log.ts'
import { makeVault } from '../platform/vault.ts'
import { byOfficer } from '../staff/index.ts'
import { fileMessage } from './filing.ts'
import { makeOffice } from './testFilingOffice.ts'

const { location, migrations, folder } = JSON.parse(process.argv[2] ?? '')
const db = await openDatabase({ location, migrations, clock: realClock, log: silentLog })
const house: House = {
  db,
  jobs: await openJobs({ db, queues: [], clock: realClock, log: silentLog }),
  vault: makeVault(randomBytes(32)),
  blobs: await openBlobs(join(folder, 'blobs')),
  clock: realClock,
  log: silentLog,
}
const office = await makeOffice(house)
const officer = await office.officer('Lina Sandström')
const conversation = await office.conversation()

async function fileOn(): Promise<never> {
  for (;;) {
    const message = await office.incoming(conversation)
    const { label } = await byOfficer(house, officer, 'file', (deed) =>
      fileMessage(deed, message, {
        choice: 'register',
        documentType: 'incoming_letter',
        title: 'Hej',
        matter: 'Fråga till enheten',
        secrecy: 'osl_26_1',
        attachmentIds: [],
        companionIds: [],
      }),
    )
    process.stdout.write(`${label}\n`)
  }
}

await Promise.all(Array.from({ length: 4 }, fileOn))
