import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** 32 bytes, written as 64 hexadecimal digits or as base64; undefined when the text is neither. */
export function parseMasterKey(text: string): Buffer | undefined {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, /^[0-9a-fA-F]{64}$/.test(trimmed) ? 'hex' : 'base64')
  return key.length === 32 ? key : undefined
}

/** The key of a file, made on the first run and readable by its owner only. For the demo: serve is given its key. */
export async function readOrMakeMasterKey(file: string): Promise<Buffer> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  try {
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (Object(error).code !== 'EEXIST') throw error
    await chmod(file, 0o600)
  }
  const key = parseMasterKey(await readFile(file, 'utf8'))
  if (key === undefined) throw new Error(`masterKey: ${file} does not hold 32 bytes`)
  return key
}
