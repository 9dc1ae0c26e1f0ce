import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Permit } from '../decisions/index.ts'
import type { Channel, Envelope, Handover } from './channel.ts'

/** Long enough for a slow server to store the message, short enough that a lost one becomes a person's business. */
const WAIT_MS = 60_000

/**
 * E-mail out through the house's own server, given as smtp(s)://user:secret@host:port. Never throws for what the
 * other side does: each way it can go is an outcome. `waitMs` is how long an answer is waited for.
 */
export function smtpOut(url: string, waitMs: number = WAIT_MS): Pick<Channel, 'deliver'> {
  return { deliver: (envelope, permit) => handOver({ url, waitMs }, envelope, permit) }
}

async function handOver(
  wire: { url: string; waitMs: number },
  mail: Envelope,
  permit: Permit,
): Promise<Handover> {
  // The type already says so; a permit for another channel that was forced through the compiler stops here.
  if (permit.channel !== 'external_email') throw new Error('smtp: the permit is for another channel')
  const transport = createTransport({
    url: wire.url,
    connectionTimeout: wire.waitMs,
    greetingTimeout: wire.waitMs,
    socketTimeout: wire.waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  let bodyLeft = false
  transport.use('stream', ({ message }, next) => {
    message.processFunc((body) =>
      onFirstRead(body, () => {
        bodyLeft = true
      }),
    )
    next()
  })
  try {
    const { response } = await transport.sendMail(composed(mail))
    return { outcome: 'delivered', code: /^\d{3}/.exec(response)?.[0] ?? '250' }
  } catch (error) {
    return judge(error, bodyLeft)
  } finally {
    transport.close()
  }
}

/** From the officer's text alone: one plain part, no quotation, no attachment, nothing that is fetched. */
function composed({ from, to, replyTo, subject, text, messageId, date }: Envelope) {
  return {
    from,
    to,
    replyTo,
    subject,
    text,
    messageId,
    date,
    // A bounce goes to the envelope's sender: with the token it comes to the conversation it is about.
    envelope: { from: replyTo, to },
    textEncoding: 'quoted-printable' as const,
    xMailer: false as const,
  }
}

// The library starts to read only when the other server has said "go ahead", so the first read is the moment
// from which an unanswered message may have arrived.
function onFirstRead(body: Readable, tell: () => void): Readable {
  async function* told() {
    tell()
    yield* body
  }
  return Readable.from(told(), { objectMode: false })
}

/** Source: RFC 5321, 4.2.1 and 4.5.4: an answered no is a no; silence after the words is neither. */
function judge(error: unknown, bodyLeft: boolean): Handover {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  if (responseCode !== undefined) {
    const aboutThisMessage = command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA'
    const lasting = responseCode >= 500 && aboutThisMessage // a lasting no to log-in or greeting is ours to mend
    return { outcome: lasting ? 'refused' : 'try_later', code: String(responseCode) }
  }
  return bodyLeft ? { outcome: 'unsure', code: 'no_answer' } : { outcome: 'try_later', code: 'no_connection' }
}
