/** Passwords as argon2id hashes in PHC strings: `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's floor for argon2id: 19 MiB, two passes, one lane. About 40 ms, on the thread pool.
const COST = { memory: 19456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const derive = promisify(argon2)

/** No password fits it. Checked when the username is unknown, so that the answer takes just as long. */
export const NOBODYS_HASH = phc(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES))

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES)
  return phc(
    nonce,
    await derive('argon2id', { ...COST, nonce, message: bytesOf(password), tagLength: HASH_BYTES }),
  )
}

/** True when the password is the one hashed. The cost is read from the hash: those made at another cost still hold. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', expected = ''] = PHC.exec(hash) ?? []
  if (memory === undefined) throw new Error('password: not an argon2id hash')
  const wanted = Buffer.from(expected, 'base64')
  const made = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, 'base64'),
    message: bytesOf(password),
    tagLength: wanted.length,
  })
  return timingSafeEqual(made, wanted)
}

/** Twenty random signs in four groups (100 bits), none that is mistaken for another when read aloud. */
export function newPassword(): string {
  const signs = Array.from(randomBytes(20), (byte) => READABLE[byte & 31])
  return signs.join('').replace(/.{5}(?=.)/g, '$&-')
}

const READABLE = 'abcdefghijkmnpqrstuvwxyz23456789'

function phc(salt: Buffer, hash: Buffer): string {
  const { memory, passes, parallelism } = COST
  const [s, h] = [salt, hash].map((bytes) => bytes.toString('base64').replace(/=+$/, ''))
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${s}$${h}`
}

// "ö" typed on two keyboards may be one code point or two.
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'))
}
