import type { Permit } from '../decisions/index.ts'
import type { Envelope, Handover } from './channel.ts'
import { smtpOut } from './smtpOut.ts'

export type { Envelope, Handover } from './channel.ts'

/**
 * Hands one message over on the channel its permit is for. Only messages/deliver.ts may import this file; the
 * floors are checked. Throws for a channel that has no wire, since a letter or a call is made by a person.
 */
export function deliverBy(smtpOutUrl: string, envelope: Envelope, permit: Permit): Promise<Handover> {
  if (permit.channel !== 'external_email') throw new Error(`deliver: no wire leads to ${permit.channel}`)
  return smtpOut(smtpOutUrl).deliver(envelope, permit)
}
