import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from './errors.ts'

/** Files by their SHA-256. Only ciphertext comes here, so no two items ever share a blob. */
export interface Blobs {
  /** Stores the bytes; when it returns, they have reached the disk. */
  put(bytes: Buffer): Promise<string>
  /** Throws `gone` when it has been removed, and an error when the bytes are no longer the ones stored. */
  get(hash: string): Promise<Buffer>
  has(hash: string): Promise<boolean>
  /** Removing what is not there is no error: a removal may be tried again. */
  remove(hash: string): Promise<void>
}

export async function openBlobs(folder: string): Promise<Blobs> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('blobs: not a SHA-256')
    return join(folder, hash.slice(0, 2), hash)
  }
  return {
    put: async (bytes) => {
      const hash = sha256(bytes)
      await writeOnce(path(hash), bytes)
      return hash
    },
    get: async (hash) => {
      const bytes = await readFile(path(hash)).catch((error) => {
        throw error.code === 'ENOENT' ? new AppError('gone') : error
      })
      if (sha256(bytes) !== hash) throw new Error(`blobs: ${hash} is damaged on the disk`)
      return bytes
    },
    has: (hash) =>
      access(path(hash), constants.R_OK).then(
        () => true,
        () => false,
      ),
    remove: async (hash) => {
      await rm(path(hash), { force: true })
      await syncFolder(dirname(path(hash))).catch(() => {}) // the folder itself may never have been made
    },
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

// Whole or not at all: the name appears when the bytes are safe, and the name itself is then made safe.
async function writeOnce(path: string, bytes: Buffer): Promise<void> {
  const folder = dirname(path)
  const created = await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = `${path}.${randomUUID()}.half`
  const file = await open(half, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(half, path)
  await syncFolder(folder)
  if (created !== undefined) await syncFolder(dirname(folder))
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // no such thing there
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
