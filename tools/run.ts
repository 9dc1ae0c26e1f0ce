/**
 * Runs an installed tool or a program of the machine. The tools are JavaScript files in node_modules, started with the
 * Node that runs us, so that it does not matter which Node the machine has.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  cruise: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  lingui: 'node_modules/@lingui/cli/dist/lingui.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

export type Ran = { code: number; out: string; err: string }
type How = { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean; input?: string; limitMs?: number }

/** Runs a JavaScript or TypeScript file of the house (path from the root) on this Node. */
export async function runNode(script: string, args: string[], how: How = {}): Promise<Ran> {
  if (!existsSync(`${root}${script}`)) return { code: 127, out: '', err: `${script} is missing` }
  return run(process.execPath, [`${root}${script}`, ...args], how)
}

/** Runs a program. With `show` the output goes straight to the screen; otherwise it is kept. Never throws for an exit code; what is stopped at its time limit ends with code 1. */
export function run(program: string, args: string[], how: How = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: how.cwd ?? root,
      timeout: how.limitMs,
      env: { ...(how.env ?? process.env), ...(how.show ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }) },
      stdio: [how.input ? 'pipe' : 'ignore', how.show ? 'inherit' : 'pipe', how.show ? 'inherit' : 'pipe'],
    })
    child.stdin?.end(how.input)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on('data', (bytes) => out.push(bytes))
    child.stderr?.on('data', (bytes) => err.push(bytes))
    child.on('error', (error) => resolve({ code: 127, out: '', err: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, out: text(out), err: text(err) }))
  })
}

/** True in the file that was started, false in one that was imported. */
export function isStarted(url: string): boolean {
  return process.argv[1] === fileURLToPath(url)
}

function text(parts: Buffer[]): string {
  return Buffer.concat(parts).toString('utf8')
}
