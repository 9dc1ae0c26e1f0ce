import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server'
import type { Log } from '../platform/log.ts'
import type { Arrival, Channel, Listening, OnRaw } from './channel.ts'
import { type Memory, takeBytes } from './takeBytes.ts'

export interface SmtpInOptions {
  host: string
  /** 0: any free one. */
  port: number
  /** What the server calls itself. */
  name: string
  /** MAIL_MAX_BYTES. */
  maxBytes: number
  log: Log
  /** The unit an address belongs to; undefined: not ours. */
  findUnit(address: string): Promise<string | undefined>
  /** Certificate for STARTTLS; without it the server stands behind a gateway that has one. */
  tls?: { key: string; cert: string }
  /** At once; 50. */
  maxSessions?: number
}

/**
 * E-mail in: takes mail for our own addresses and nothing else, and says 250 only when the bytes are committed.
 * A failure of ours is always "try again", so that the sender's server keeps the message (R-KOM-01).
 */
export function smtpIn(options: SmtpInOptions): Pick<Channel, 'listen'> {
  return { listen: (onRaw) => listen(options, onRaw) }
}

async function listen(options: SmtpInOptions, onRaw: OnRaw): Promise<Listening> {
  const server = new SMTPServer({ ...settings(options), ...conversation(options, onRaw) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  server.on('error', (error) => options.log.warn('mail.session_failed', { code: codeOf(error) }))
  return {
    port: (server.server.address() as { port: number }).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function settings(options: SmtpInOptions): SMTPServerOptions {
  return {
    name: options.name,
    banner: 'Slussen',
    disabledCommands: options.tls === undefined ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...options.tls,
    authOptional: true,
    disableReverseLookup: true, // no question to the outside
    logger: false, // the library would log addresses
    hideSize: true, // SIZE is announced without a number, so that the limit is answered in our own words
    size: options.maxBytes,
    maxClients: options.maxSessions ?? 50,
    socketTimeout: 60_000,
    closeTimeout: 10_000,
  }
}

/** What is answered to MAIL, RCPT and DATA. */
function conversation(options: SmtpInOptions, onRaw: OnRaw): SMTPServerOptions {
  const { maxBytes, findUnit, log } = options
  const unitOf = new WeakMap<SMTPServerAddress, string>()
  const memory: Memory = { held: 0, limit: 4 * maxBytes }
  const notKept = (answer: (error: Error) => void) => (error: unknown) => {
    log.error('mail.not_kept', error)
    answer(no(REPLIES.notKept))
  }
  return {
    onMailFrom: ({ args }, _session, answer) => {
      const announced = Number((args as { SIZE?: string }).SIZE ?? 0)
      answer(announced > maxBytes ? no(tooLarge(maxBytes)) : null)
    },
    onRcptTo: (recipient, _session, answer) => {
      const decided = (unitId: string | undefined) => {
        if (unitId === undefined) return answer(no(REPLIES.notOurs))
        unitOf.set(recipient, unitId)
        answer(null)
      }
      findUnit(recipient.address.toLowerCase()).then(decided).catch(notKept(answer))
    },
    onData: (stream, session, answer) => {
      const keep = async (bytes: Buffer | 'too_large' | 'busy') => {
        if (bytes === 'too_large') return answer(no(tooLarge(maxBytes)))
        if (bytes === 'busy') return answer(no(REPLIES.busy))
        for (const arrival of arrivals(session, unitOf)) await onRaw({ ...arrival, bytes })
        answer(null)
      }
      takeBytes(stream, { maxBytes, memory, use: keep }).catch(notKept(answer))
    },
  }
}

/** One for each unit written to. Where an address carries a conversation's token, that one stands for the unit. */
function arrivals({ envelope }: SMTPServerSession, unitOf: WeakMap<SMTPServerAddress, string>) {
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
  const byUnit = new Map<string, string>()
  for (const recipient of envelope.rcptTo) {
    const unitId = unitOf.get(recipient)
    if (unitId === undefined) throw new Error('smtp: a recipient was taken without a unit')
    const to = recipient.address.toLowerCase()
    if (!byUnit.has(unitId) || to.includes('+t.')) byUnit.set(unitId, to)
  }
  return [...byUnit].map(
    ([unitId, to]): Omit<Arrival, 'bytes'> => ({ unitId, channel: 'external_email', envelope: { from, to } }),
  )
}

type Reply = readonly [code: number, words: string]

/** Replies are read by machines, in seven bits, and passed on to people: the Swedish here needs no å, ä or ö. */
const REPLIES = {
  notOurs: [550, 'Vi tar inte emot post till den adressen. We take no mail for that address.'],
  busy: [
    452,
    'Det kommer mycket post just nu. Prova igen om en stund. Much mail is coming in. Try again in a while.',
  ],
  notKept: [
    451,
    'Vi kunde inte spara brevet just nu. Prova igen om en stund. We could not keep it. Try again in a while.',
  ],
} satisfies Record<string, Reply>

function tooLarge(maxBytes: number): Reply {
  const limit = `${Math.floor(maxBytes / 1024 / 1024)} MB`
  return [
    552,
    `Max ${limit} per brev: dela upp det eller ring oss. The limit is ${limit} a message: split it or call us.`,
  ]
}

function no([responseCode, words]: Reply): Error {
  return Object.assign(new Error(words), { responseCode })
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? 'none')
}
