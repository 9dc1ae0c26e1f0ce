import fs from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { syncFolder } from './durable.ts'

// Run as a process of its own by embedded.ts. Made beside and renamed, so that a half-made store is never opened.
const [, , data] = process.argv
if (data === undefined) throw new Error('embeddedInit: which folder?')
const half = `${data}.half`
fs.rmSync(half, { recursive: true, force: true })
fs.mkdirSync(dirname(data), { recursive: true, mode: 0o700 })
const pg = await PGlite.create(half)
await pg.close()

// The first files were written without fsync. PostgreSQL only looks after those it changes later.
for (const entry of fs.readdirSync(half, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isDirectory()) syncFolder(path)
  else if (entry.isFile()) syncFile(path)
}
fs.renameSync(half, data)
syncFolder(dirname(data))

function syncFile(path: string): void {
  const descriptor = fs.openSync(path, 'r+')
  fs.fsyncSync(descriptor)
  fs.closeSync(descriptor)
}
