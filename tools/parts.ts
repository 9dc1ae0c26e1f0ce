/**
 * What the tests need of the machine besides Node. `npm run setup` brings it, `npm test` only looks.
 * A new part is one more entry in the list: how to find it, and the Debian packages that hold it.
 */
import { type Found, findProgram, isProgram } from './machine.ts'
import { findPostgres, startPostgres } from './postgres.ts'

export type Part = {
  name: string
  /** Debian packages, all needed. */
  packages: string[]
  /** Changes nothing. */
  find(): Promise<Found>
  /** Wakes a part that is installed but asleep, or opens it to the tests. */
  prepare?(): Promise<void>
}

export const parts: Part[] = [
  { name: 'Chromium', packages: ['chromium'], find: async () => findChromium() },
  { name: 'Poppler', packages: ['poppler-utils'], find: async () => findPoppler() },
  { name: 'PostgreSQL', packages: ['postgresql'], find: findPostgres, prepare: startPostgres },
]

/** CHROMIUM_PATH, else the names the distributions use, on PATH. */
function findChromium(): Found {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    return isProgram(named)
      ? { ok: true, where: named }
      : { ok: false, why: `CHROMIUM_PATH is ${named}, which is no program` }
  }
  const where = findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome')
  if (where === undefined) return { ok: false, why: 'no chromium on PATH and no CHROMIUM_PATH' }
  return { ok: true, where, env: { CHROMIUM_PATH: where } }
}

/** Reads what was printed: text by page, fonts, what the file says of itself. */
function findPoppler(): Found {
  const [missing] = ['pdfinfo', 'pdffonts', 'pdftotext'].filter((name) => findProgram(name) === undefined)
  if (missing !== undefined) return { ok: false, why: `no ${missing} on PATH` }
  return { ok: true, where: findProgram('pdftotext') ?? '' }
}
