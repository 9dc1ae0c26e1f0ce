import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import house from '../package.json' with { type: 'json' }

/** Where a running demo is; goes to the test processes, so plain words only. */
export interface DemoPlace {
  url: string
  mailboxUrl: string
  /** Its door for mail, on this machine. */
  smtpPort: number
  /** Where what it hands over to the clients' mail server is kept, a folder for each address. */
  letters: string
  /** All that the process writes, on both streams: for the canary. */
  output: string
}

export interface RunningDemo extends DemoPlace {
  process: ChildProcess
  stop(): Promise<void>
}

const ROOT = join(import.meta.dirname, '..')
/** As `npm start` has it, flags and all. */
const [, ...START] = house.scripts.start.split(' ')

/** Starts the demo as a newcomer does, on a free port and in a folder of its own (or in `folder`, which is kept). */
export async function startDemo(folder?: string): Promise<RunningDemo> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'slussen-e2e-')))
  const output = join(home, 'output.ndjson')
  const port = await freePort()
  const child = spawn(process.execPath, START, {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: join(home, 'demo'), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kept = createWriteStream(output, { flags: 'a' })
  child.stdout.pipe(kept, { end: false })
  child.stderr.pipe(kept, { end: false })
  const tidy = () => (folder === undefined ? rm(home, { recursive: true, force: true }) : undefined)
  const { mailboxUrl, smtpPort } = await untilUp(child).catch(async (error) => {
    await tidy()
    throw error
  })
  return {
    url: `http://localhost:${port}/`,
    mailboxUrl,
    smtpPort,
    letters: join(home, 'demo', 'mailbox'),
    output,
    process: child,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.kill('SIGTERM')) await ended
      await tidy()
    },
  }
}

function untilUp(child: ChildProcess): Promise<{ mailboxUrl: string; smtpPort: number }> {
  return new Promise((resolve, reject) => {
    let written = ''
    const hear = (chunk: Buffer) => {
      written += chunk
      const mailboxUrl = /mailboxes: (\S+)\n/.exec(written)?.[1]
      const smtpPort = Number(/"smtpPort":(\d+)/.exec(written)?.[1])
      if (mailboxUrl !== undefined && smtpPort > 0) resolve({ mailboxUrl, smtpPort })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) =>
      reject(new Error(`The demo ended with ${code} before it was up:\n${written}`)),
    )
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
