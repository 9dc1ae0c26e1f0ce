/**
 * `npm start`: the invented municipality Ekebro, and nothing else.
 *
 * It shares a newcomer's machine and has the database in the process, so package.json starts it lean: with little room
 * for what is new on the heap, and with the database as the quick compiler leaves it. The thorough one took a second of
 * processor time and half a gigabyte at every start, for answers a few milliseconds sooner.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/config.ts'
import { type LogSink, makeLog, ndjson } from '../server/src/platform/log.ts'
import { buildWebIfStale } from '../tools/build-web.ts'
import { turnableClock } from './clock.ts'
import { liveThroughADay } from './day.ts'
import { MUNICIPALITY } from './ekebro.ts'
import { openMailbox } from './mailbox.ts'
import { claimDemoFolder, markPeopled } from './mark.ts'
import { peopleEkebro } from './people.ts'
import { openPostOffice } from './postOffice.ts'
import { demoRoutes } from './routes.ts'
import { townOf } from './town.ts'

const folder = process.env.DATA_DIR ?? join(import.meta.dirname, '..', 'data', 'demo')
const port = Number(process.env.PORT ?? 8080)
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { isPeopled } = await claimDemoFolder(folder, process.env)
  if (!(await buildWebIfStale())) process.exit(1)
  const office = await openPostOffice(join(folder, 'mailbox'))
  const clock = turnableClock()
  let mailboxUrl = ''
  const read = readConfig({
    DATA_DIR: folder,
    HOST: 'localhost',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    MASTER_KEY: await demoKey(),
    MUNICIPALITY,
    MAIL_DOMAIN: 'ekebro.example',
    SMTP_IN_HOST: '127.0.0.1',
    SMTP_IN_PORT: '0',
    SMTP_OUT_URL: `smtp://127.0.0.1:${office.port}`,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  // Somebody at a terminal reads sentences; a pipe or a file gets every line.
  const every = ndjson(process.stderr, process.stderr)
  const quiet: LogSink = (line) => line.level !== 'info' && every(line)
  const log = makeLog(process.stderr.isTTY ? quiet : every, () => new Date())
  const running = await startApp(read.config, {
    log,
    clock,
    extend: (http, house) => demoRoutes(http, house, () => mailboxUrl),
  })
  const mailbox = await openMailbox(office, running.smtpPort)
  mailboxUrl = mailbox.url

  if (!isPeopled) {
    say('Ekebro is being peopled: a board, three units, seven staff, nine clients and a day of mail …')
    clock.ago({ days: 40 }) // they have been in the registers for a while
    const ekebro = await peopleEkebro(running.house)
    await liveThroughADay(townOf({ ...running, url: `http://localhost:${port}`, ekebro, clock }))
    await markPeopled(folder)
  }
  say(`\nSlussen, the demo: http://localhost:${port}`)
  say(`The clients' mailboxes: ${mailbox.url}`)
  say('Everybody in it is invented. Stop with Ctrl+C.')

  const stop = async () => {
    await Promise.all([running.close(), mailbox.close(), office.close()])
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** The demo's own key lies in its own folder: what it locks is invented, and nothing else must ever be. */
async function demoKey(): Promise<string> {
  const file = join(folder, 'master.key')
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  return readFile(file, 'utf8')
}
