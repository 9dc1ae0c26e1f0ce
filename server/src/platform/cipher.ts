import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'

/** One key of the master key's, for one use and no other. */
export function derive(master: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), use, 32))
}

/** nonce (12 bytes) | tag (16) | ciphertext */
export function encrypt(key: Buffer, aad: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(aad))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Throws when the key, the id or a single bit is another than when it was sealed. */
export function decrypt(key: Buffer, aad: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(aad)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}
