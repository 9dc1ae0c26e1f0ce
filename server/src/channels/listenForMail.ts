import { bySystem, type Deed, type House } from '../platform/house.ts'
import type { Arrival, Listening } from './channel.ts'
import { smtpIn } from './smtpIn.ts'

interface MailConfig {
  mailDomain: string
  smtpInHost: string
  smtpInPort: number
  mailMaxBytes: number
}

/** Opens the door for e-mail. `keep` stores one arrival; it is committed when the sender hears "received". */
export function listenForMail(
  house: House,
  config: MailConfig,
  keep: (deed: Deed, arrival: Arrival) => Promise<unknown>,
): Promise<Listening> {
  const door = smtpIn({
    host: config.smtpInHost,
    port: config.smtpInPort,
    name: config.mailDomain,
    maxBytes: config.mailMaxBytes,
    log: house.log,
    findUnit: (address) => findUnit(house, config.mailDomain, address),
  })
  return door.listen((arrival) => bySystem(house, 'receive-mail', (deed) => keep(deed, arrival)))
}

/**
 * The unit that an address belongs to: its own, with or without a conversation's token after a plus. Any other
 * name in our domain goes to the common unit, so that nobody is turned away for a slip of the pen (R-KOM-01, L-01).
 * Undefined for other domains, and where there is no common unit.
 */
async function findUnit(house: House, mailDomain: string, address: string): Promise<string | undefined> {
  const bare = address.toLowerCase().replace(/\+[^@]*/, '')
  return bySystem(house, 'find-unit', async ({ tx }) => {
    const units = await tx
      .selectFrom('unit')
      .select(['id', 'email'])
      .where((is) => is.or([is('email', '=', bare), is('is_common', '=', true)]))
      .execute()
    const own = units.find(({ email }) => email === bare)
    if (own !== undefined) return own.id
    return bare.endsWith(`@${mailDomain.toLowerCase()}`) ? units[0]?.id : undefined
  })
}
