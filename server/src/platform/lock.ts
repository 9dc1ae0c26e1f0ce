import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError } from './errors.ts'

/**
 * Keeps a folder to one process. Two processes on one embedded store notice nothing, and one of them loses every
 * row. Node has no file lock of its own, but the SQLite inside it holds one in the kernel, which lets go by itself
 * when the process ends in whatever way: no stale lock, and no guessing about process numbers. Nothing is stored
 * in it. Returns how to let go; throws `busy` when another process holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const holder = join(folder, 'in-use-by')
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (/locked/.test(String(error))) throw inUse(folder, holder)
    throw error
  }
  writeFileSync(holder, `process ${process.pid}, ${new Date().toISOString()}`)
  return () => {
    if (lock.isOpen) lock.close()
  }
}

function inUse(folder: string, holder: string): AppError {
  let by = ''
  try {
    by = ` (${readFileSync(holder, 'utf8')})`
  } catch {
    // the other one has not come as far as writing its name
  }
  return new AppError('busy', {
    sv: `Datamappen ${folder} används redan av en annan Slussen${by}. Stoppa den först, eller ange en annan DATA_DIR. Inget har ändrats.`,
    en: `The data folder ${folder} is already in use by another Slussen${by}. Stop that one first, or give another DATA_DIR. Nothing was changed.`,
  })
}
