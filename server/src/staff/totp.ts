/** The second factor: six digits from an app (RFC 6238), thirty seconds each, good once. */
import { Secret, TOTP } from 'otpauth'
import type { Vault } from '../platform/vault.ts'

const PERIOD_SECONDS = 30

export interface SealedTotp {
  totp_sealed: Buffer
  totp_sealed_key: Buffer
}

/** A new secret, sealed for the row, and the address that the app reads it from. */
export function newTotp(vault: Vault, staff: { id: string; username: string }): SealedTotp & { uri: string } {
  const secret = new Secret({ size: 20 })
  const { sealed, sealed_key } = vault.seal(staff.id, secret.base32)
  return {
    totp_sealed: sealed,
    totp_sealed_key: sealed_key,
    uri: generator(secret, staff.username).toString(),
  }
}

/**
 * The time step that the code belongs to, or undefined when it fits none of the three nearest or is not newer
 * than the last one used: a code read over a shoulder is worth nothing afterwards.
 */
export function findStep(
  vault: Vault,
  staff: SealedTotp & { id: string; totp_last_step: number },
  typed: { code: string; now: Date },
): number | undefined {
  const secret = Secret.fromBase32(
    vault.open<string>(staff.id, { sealed: staff.totp_sealed, sealed_key: staff.totp_sealed_key }),
  )
  const timestamp = typed.now.getTime()
  const delta = generator(secret).validate({ token: typed.code, timestamp, window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta
  return step > staff.totp_last_step ? step : undefined
}

function generator(secret: Secret, label = ''): TOTP {
  return new TOTP({ issuer: 'Slussen', label, secret, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS })
}
