import { createHmac, randomBytes } from 'node:crypto'
import { decrypt, derive, encrypt } from './cipher.ts'
import type { Db } from './db.ts'
import { AppError } from './errors.ts'
import { newId } from './ids.ts'

/** A sealed value and the key that opens it. Deleting the two is destroying the value, in every backup after (L-03). */
export interface Sealed {
  sealed: Buffer
  sealed_key: Buffer
}

/** A ciphertext too large for a row, and the key that goes in the row instead. */
export interface SealedBytes {
  bytes: Buffer
  sealed_key: Buffer
}

export interface Vault {
  /** Any JSON value. `id` is the row's: a value moved to another row does not open. */
  seal(id: string, value: unknown): Sealed
  open<T>(id: string, row: Sealed): T
  sealBytes(id: string, bytes: Buffer): SealedBytes
  openBytes(id: string, sealed: SealedBytes): Buffer
  /** More bytes under a key that already stands in the row, so that one deletion destroys both. */
  sealMore(id: string, sealedKey: Buffer, bytes: Buffer): Buffer
  /** A keyed hash, to find by a whole word or number without storing it. */
  blindIndex(kind: string, text: string): Buffer
}

/** All keys come from the one master key, each for its own use. Throws when it is not 32 bytes. */
export function makeVault(masterKey: Buffer): Vault {
  if (masterKey.length !== 32) throw new Error('vault: the master key is 32 bytes')
  const wrapping = derive(masterKey, 'slussen wrap 1')
  const indexing = derive(masterKey, 'slussen index 1')
  const unwrap = (id: string, sealedKey: Buffer) => decrypt(wrapping, `key ${id}`, sealedKey)

  const sealBytes = (id: string, bytes: Buffer): SealedBytes => {
    const key = randomBytes(32)
    return { bytes: encrypt(key, id, bytes), sealed_key: encrypt(wrapping, `key ${id}`, key) }
  }
  const openBytes = (id: string, { bytes, sealed_key }: SealedBytes) =>
    decrypt(unwrap(id, sealed_key), id, bytes)

  return {
    sealBytes,
    openBytes,
    seal: (id, value) => {
      const { bytes, sealed_key } = sealBytes(id, Buffer.from(JSON.stringify(value)))
      return { sealed: bytes, sealed_key }
    },
    open: <T>(id: string, row: Sealed) =>
      JSON.parse(openBytes(id, { bytes: row.sealed, sealed_key: row.sealed_key }).toString('utf8')) as T,
    sealMore: (id, sealedKey, bytes) => encrypt(unwrap(id, sealedKey), id, bytes),
    blindIndex: (kind, text) =>
      createHmac('sha256', indexing).update(`${kind}\0${text}`).digest().subarray(0, 16),
  }
}

/**
 * The vault over a database that knows which master key it was begun with. Throws `conflict`, before anything is
 * read or written, when this is another.
 */
export async function openVault(db: Db, masterKey: Buffer): Promise<Vault> {
  const vault = makeVault(masterKey)
  await db.asSystem('open-vault', async (tx) => {
    const known = await tx
      .selectFrom('master_key_check')
      .select(['id', 'sealed', 'sealed_key'])
      .executeTakeFirst()
    if (known !== undefined) return requireOpens(vault, known)
    const id = newId()
    await tx
      .insertInto('master_key_check')
      .values({ id, ...vault.seal(id, KNOWN_WORD) })
      .execute()
  })
  return vault
}

const KNOWN_WORD = 'slussen'

function requireOpens(vault: Vault, row: Sealed & { id: string }): void {
  try {
    if (vault.open(row.id, row) === KNOWN_WORD) return
  } catch {
    // said below, in words
  }
  throw new AppError('conflict', {
    sv: 'Huvudnyckeln är en annan än den som databasen krypterades med. Ange rätt MASTER_KEY eller MASTER_KEY_FILE. Inget har ändrats.',
    en: 'The master key is not the one the database was encrypted with. Give the right MASTER_KEY or MASTER_KEY_FILE. Nothing was changed.',
  })
}

/**
 * The words of a name, folded for the blind index: lower case and without accents, but å, ä and ö stay the
 * letters they are in Swedish. "Anna-Karin Élise Öberg" → anna, karin, elise, öberg.
 */
export function nameWords(text: string): string[] {
  const folded = text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^åäö\p{ASCII}]/gu, (sign) => FOLDED[sign] ?? sign.normalize('NFD').replace(/\p{Mark}/gu, ''))
  return [...new Set(folded.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== ''))]
}

// Swedish sorts these as the letter given; they have no accent that Unicode could take off.
const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ä',
  ø: 'ö',
  œ: 'ö',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
}
