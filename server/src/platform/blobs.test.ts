import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Blobs, openBlobs } from './blobs.ts'

describe('blobs', () => {
  let folder: string
  let blobs: Blobs
  const bytes = randomBytes(10_000)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slussen-blobs-'))
    blobs = await openBlobs(join(folder, 'blobs'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('are found by the hash of their bytes', async () => {
    const hash = await blobs.put(bytes)
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(await blobs.get(hash)).toEqual(bytes)
    expect(await blobs.has(hash)).toBe(true)
  })

  it('leave no half-written file behind, and are for the owner only', async () => {
    const hash = await blobs.put(bytes)
    await blobs.put(bytes)
    const place = join(folder, 'blobs', hash.slice(0, 2))
    expect(await readdir(place)).toEqual([hash])
    expect((await stat(join(place, hash))).mode & 0o777).toBe(0o600)
  })

  it('are not handed out damaged', async () => {
    const hash = await blobs.put(bytes)
    await writeFile(join(folder, 'blobs', hash.slice(0, 2), hash), 'other bytes')
    await expect(blobs.get(hash)).rejects.toThrow('damaged')
  })

  it('are gone when removed, and may be removed again', async () => {
    const hash = await blobs.put(bytes)
    await blobs.remove(hash)
    await blobs.remove(hash)
    expect(await blobs.has(hash)).toBe(false)
    await expect(blobs.get(hash)).rejects.toMatchObject({ code: 'gone' })
  })

  it('cannot be reached by a path', async () => {
    await expect(blobs.get('../../etc/passwd')).rejects.toThrow('not a SHA-256')
  })
})
