import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

// Run as a process of its own by embedded.ts. Made beside and renamed, so that a half-made store is never opened.
const [, , data] = process.argv
if (data === undefined) throw new Error('embeddedInit: which folder?')
const half = `${data}.half`
rmSync(half, { recursive: true, force: true })
mkdirSync(dirname(data), { recursive: true, mode: 0o700 })
const pg = await PGlite.create(half)
await pg.close()
renameSync(half, data)
