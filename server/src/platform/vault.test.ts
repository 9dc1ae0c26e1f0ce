import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { newId } from './ids.ts'
import { parseMasterKey, readOrMakeMasterKey } from './masterKey.ts'
import { makeVault, nameWords, openVault } from './vault.ts'

const vault = makeVault(randomBytes(32))
const flip = (bytes: Buffer, at: number) =>
  Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))

describe('the vault', () => {
  const id = newId()
  const value = { name: 'Kanariefågel', list: [1, null, 'å'] }

  it('opens what it sealed, and seals the same thing differently each time', () => {
    const row = vault.seal(id, value)
    expect(vault.open(id, row)).toEqual(value)
    expect(row.sealed.includes('Kanariefågel')).toBe(false)
    expect(vault.seal(id, value).sealed.equals(row.sealed)).toBe(false)
  })

  it('does not open what was moved to another row, or changed by one bit anywhere', () => {
    const row = vault.seal(id, value)
    expect(() => vault.open(newId(), row)).toThrow()
    for (let at = 0; at < row.sealed.length; at++) {
      expect(() => vault.open(id, { ...row, sealed: flip(row.sealed, at) })).toThrow()
    }
    for (let at = 0; at < row.sealed_key.length; at++) {
      expect(() => vault.open(id, { ...row, sealed_key: flip(row.sealed_key, at) })).toThrow()
    }
  })

  it('does not open with another master key', () => {
    expect(() => makeVault(randomBytes(32)).open(id, vault.seal(id, value))).toThrow()
    expect(() => makeVault(randomBytes(16))).toThrow('32 bytes')
  })

  it('seals bytes, and more bytes under the same key', () => {
    const bytes = randomBytes(100_000)
    const sealed = vault.sealBytes(id, bytes)
    expect(vault.openBytes(id, sealed)).toEqual(bytes)
    const more = vault.sealMore(id, sealed.sealed_key, Buffer.from('envelope'))
    expect(vault.openBytes(id, { bytes: more, sealed_key: sealed.sealed_key }).toString()).toBe('envelope')
  })

  it('finds by a keyed hash: same word and kind, same hash; another key, another hash', () => {
    const hash = vault.blindIndex('name', 'öberg')
    expect(hash).toHaveLength(16)
    expect(vault.blindIndex('name', 'öberg')).toEqual(hash)
    expect(vault.blindIndex('number', 'öberg')).not.toEqual(hash)
    expect(makeVault(randomBytes(32)).blindIndex('name', 'öberg')).not.toEqual(hash)
  })
})

describe('the words of a name', () => {
  it.each([
    ['Anna-Karin Élise  Öberg', ['anna', 'karin', 'elise', 'öberg']],
    ['ÅSA ÄNG', ['åsa', 'äng']],
    ['A\u030asa O\u0308berg', ['åsa', 'öberg']], // written with combining signs
    ['Søren Æbelø', ['sören', 'äbelö']],
    ['Łukasz Müller', ['lukasz', 'muller']],
    ['İpek Weiß', ['ipek', 'weiss']],
    ["O'Brien, o'brien", ['o', 'brien']],
    ['محمد علي', ['محمد', 'علي']],
    ['19121212-1212', ['19121212', '1212']],
    ['  ', []],
  ])('of %s', (name, words) => {
    expect(nameWords(name)).toEqual(words)
  })
})

describe('the master key', () => {
  it('is 32 bytes, in hexadecimal or base64', () => {
    const key = randomBytes(32)
    expect(parseMasterKey(`${key.toString('hex')}\n`)).toEqual(key)
    expect(parseMasterKey(key.toString('base64'))).toEqual(key)
    expect(parseMasterKey('secret')).toBeUndefined()
  })

  it('is made once, for the owner’s eyes only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slussen-key-'))
    const file = join(folder, 'new', 'master.key')
    const key = await readOrMakeMasterKey(file)
    expect(await readOrMakeMasterKey(file)).toEqual(key)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toBe(`${key.toString('hex')}\n`)
    await writeFile(file, 'spoiled')
    await expect(readOrMakeMasterKey(file)).rejects.toThrow('does not hold 32 bytes')
    await rm(folder, { recursive: true })
  })
})

onBothStores('a database with another master key', ({ it, house }) => {
  it('is recognised, and left alone', async () => {
    const { db } = house()
    const key = randomBytes(32)
    const row = (await openVault(db, key)).seal('a', 1)
    expect((await openVault(db, key)).open('a', row)).toBe(1)
    await expect(openVault(db, randomBytes(32))).rejects.toThrow(
      /not the one the database was encrypted with.*Nothing was changed/,
    )
  })
})
