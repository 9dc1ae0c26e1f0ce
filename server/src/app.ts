import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packs } from '@slussen/rules'
import { listenForMail } from './channels/index.ts'
import type { Config } from './config.ts'
import { askCasesAgain, decisionRoutes, packInForce } from './decisions/index.ts'
import { type Book, handbookQuestionRoutes, handbookRoutes, keepVersion, readBook } from './handbook/index.ts'
import { languageRoutes } from './language/index.ts'
import {
  conversationRoutes,
  deliverMessage,
  filingRoutes,
  keepRaw,
  letterRoutes,
  lookAfter,
  noticeRoutes,
  protectedEntries,
  sendRoutes,
  understand,
} from './messages/index.ts'
import { peopleRoutes } from './people/index.ts'
import { openBlobs } from './platform/blobs.ts'
import { type Clock, realClock } from './platform/clock.ts'
import { openDatabase } from './platform/db.ts'
import type { Deed, House } from './platform/house.ts'
import { type Http, makeHttp } from './platform/http.ts'
import { openJobs } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import { openVault } from './platform/vault.ts'
import { caseFilesOf, recordRoutes } from './records/index.ts'
import { authenticate, staffRoutes } from './staff/index.ts'
import { webApp } from './webApp.ts'

const QUEUES = [
  { name: 'understand' },
  { name: 'deliver' },
  { name: 'look-after', every: '*/5 * * * *' },
  { name: 'keep-handbook', every: '5 0 * * *' },
]
const ROOT = join(import.meta.dirname, '..', '..')

export interface Running {
  house: House
  url: string
  smtpPort: number
  close(): Promise<void>
}

export interface AppOptions {
  log: Log
  clock?: Clock
  /** More routes from outside the server: the demo's log-in buttons and mailbox. `serve` never gives any. */
  extend?(http: Http, house: House): void
  /** Hears of every route: for the test that tries them all. */
  onRoute?(route: { method: string | string[]; url: string }): void
}

/** Puts the house together by hand, floor by floor, and opens the doors last. */
export async function startApp(config: Config, options: AppOptions): Promise<Running> {
  const house = await openHouse(config, options)
  const http = await makeHttp({
    title: 'Slussen',
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    log: house.log,
    authenticate: authenticate(house),
    ready: () => house.db.asSystem('ready', async () => true).catch(() => false),
  })
  if (options.onRoute !== undefined) http.addHook('onRoute', options.onRoute)
  const { municipality } = config
  staffRoutes(http, house, { municipality, lawOf, demo: options.extend !== undefined })
  languageRoutes(http, house)
  peopleRoutes(http, house, { caseFilesOf })
  decisionRoutes(http, house)
  recordRoutes(http, house, protectedEntries)
  conversationRoutes(http, house)
  sendRoutes(http, house)
  filingRoutes(http, house)
  letterRoutes(http, house, municipality)
  noticeRoutes(http, house)
  const book = await openBook()
  handbookRoutes(http, house, book)
  handbookQuestionRoutes(http, house, book)
  options.extend?.(http, house)
  await webApp(http, join(ROOT, 'web', 'dist'))

  const delivery = { smtpOutUrl: config.smtpOutUrl, municipality }
  house.jobs.work('understand', ({ data }) => understand(house, String(data.rawId)))
  house.jobs.work('deliver', ({ data }) => deliverMessage(house, delivery, String(data.messageId)))
  house.jobs.work('look-after', () => lookAfter(house))
  house.jobs.work('keep-handbook', async () => void (await keepVersion(house, book)))
  await keepVersion(house, book)
  if (house.db.store === 'embedded') await lookAfter(house, 0) // alone here: whatever stood open has been left
  await askCasesAgain(house)
  await house.jobs.start()
  const mail = await listenForMail(house, config, keepRaw)
  const url = await http.listen({ host: config.host, port: config.port })
  house.log.info('house.open', { store: house.db.store, smtpPort: mail.port })
  return {
    house,
    url,
    smtpPort: mail.port,
    // Doors first, then the work in hand, then the store.
    close: async () => {
      await mail.close()
      await http.close()
      await closeHouse(house)
    },
  }
}

/** The handbook as it lies in the files. */
const openBook = async (): Promise<Book> =>
  readBook(join(ROOT, 'texts', 'handbook'), await readFile(join(ROOT, 'docs', 'glossary.md'), 'utf8'))

/** What the pack in force is worth, for every page. */
async function lawOf(deed: Deed) {
  const { id, status } = packs[await packInForce(deed)]
  return { id, status: { ...status } }
}

/** The machinery without any door: for the command line too. */
export async function openHouse(config: Config, { log, clock = realClock }: AppOptions): Promise<House> {
  const location = config.databaseUrl === undefined ? { folder: config.dataDir } : { url: config.databaseUrl }
  const db = await openDatabase({ location, migrations: join(ROOT, 'server', 'migrations'), clock, log })
  try {
    const vault = await openVault(db, config.masterKey)
    const blobs = await openBlobs(join(config.dataDir, 'blobs'))
    const jobs = await openJobs({ db, clock, log, queues: QUEUES })
    return { db, jobs, vault, blobs, clock, log }
  } catch (error) {
    await db.close()
    throw error
  }
}

/** Jobs first: a worker that finds no database keeps the process waiting. */
export async function closeHouse(house: House): Promise<void> {
  await house.jobs.stop()
  await house.db.close()
}
