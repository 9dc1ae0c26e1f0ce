/**
 * `npm run dev`: the demo, started anew when the server's code changes, and beside it the staff app straight from its
 * sources. Both end together.
 */
import { spawn } from 'node:child_process'
import { bin, root } from './run.ts'

const port = process.env.PORT ?? '3000'
const sources = ['rules/src', 'server/src', 'server/migrations', 'demo'].map(
  (path) => `--watch-path=${root}${path}`,
)

const both = [
  start([...sources, '--watch-preserve-output', `${root}demo/main.ts`], root),
  start([`${root}${bin.vite}`, '--clearScreen', 'false'], `${root}web`),
]

for (const one of both) {
  one.on('exit', (code) => {
    for (const other of both) other.kill()
    process.exitCode = code ?? 0
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const one of both) one.kill(signal)
  })
}

function start(args: string[], cwd: string) {
  return spawn(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, PORT: port } })
}
