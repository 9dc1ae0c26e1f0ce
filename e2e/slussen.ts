import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface RunningDemo {
  url: string
  mailboxUrl: string
  /** All that the process has written, on both streams: for the canary. */
  output(): string
  folder: string
  process: ChildProcess
  stop(): Promise<void>
}

const ROOT = join(import.meta.dirname, '..')

/** Starts the demo as a newcomer does, on a free port and in a folder of its own. */
export async function startDemo(folder?: string): Promise<RunningDemo> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'slussen-e2e-')))
  const port = await freePort()
  const child = spawn(process.execPath, ['tools/runtime.mjs', 'demo/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: join(home, 'demo'), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (written += chunk))
  const mailboxUrl = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const url = /mailboxes: (\S+)/.exec(line)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code} before it was up:\n${written}`)))
  })
  return {
    url: `http://localhost:${port}/`,
    mailboxUrl,
    output: () => written,
    folder: home,
    process: child,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.kill('SIGTERM')) await ended
      if (folder === undefined) await rm(home, { recursive: true, force: true })
    },
  }
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
