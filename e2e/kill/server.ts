import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../slussen.ts'

export type Env = Record<string, string>

export interface Server {
  url: string
  smtpPort: number
  /** SIGKILL: no warning, no tidying up. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const ROOT = join(import.meta.dirname, '..', '..')

/** `slussen serve` as a process of its own. */
export async function startServer(env: Env): Promise<Server> {
  const port = await freePort()
  const child = spawn(process.execPath, ['server/src/main.ts', 'serve'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? '',
      ...env,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_IN_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  child.stderr.on('data', (chunk) => (written += chunk))
  const smtpPort = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const { event, smtpPort } = JSON.parse(line)
      if (event === 'house.open') resolve(smtpPort)
    })
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it was up:\n${written}`)),
    )
  })
  return {
    url: `http://localhost:${port}`,
    smtpPort,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  }
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}
