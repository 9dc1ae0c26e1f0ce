import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'

export interface Letter {
  from: string
  subject: string
  text: string
  date: Date
  messageId: string
  replyTo: string
}

export interface PostOffice {
  port: number
  /** Newest first. */
  read(address: string): Promise<Letter[]>
  /** The client writes: real SMTP to Slussen's door. */
  write(
    mail: {
      from: string
      name: string
      to: string
      subject: string
      text: string
      inReplyTo?: string | undefined
    },
    smtpPort: number,
  ): Promise<void>
  close(): Promise<void>
}

/** An address at which nobody lives, and one whose server goes silent in the middle: two ways it can go wrong. */
const NOBODY = 'finns-inte@brevladan.example'
const GOES_SILENT = 'tappar-kontakten@brevladan.example'

/**
 * The other side's mail server: a real SMTP server on loopback that keeps what Slussen hands over as .eml
 * files, so that the demo's clients have a mailbox to look in.
 */
export async function openPostOffice(folder: string): Promise<PostOffice> {
  const box = (address: string) => join(folder, address.toLowerCase().replace(/[^a-z0-9@.-]/g, '_'))
  let count = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      address === NOBODY ? done(Object.assign(new Error('No such user'), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      stream.toArray().then(async (chunks) => {
        if (session.envelope.rcptTo.some(({ address }) => address === GOES_SILENT))
          return hangUp(server, session.id)
        for (const { address } of session.envelope.rcptTo) {
          await mkdir(box(address), { recursive: true })
          const name = `${Date.now()}-${String(count++).padStart(5, '0')}.eml`
          await writeFile(join(box(address), name), Buffer.concat(chunks))
        }
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const port = (server.server.address() as { port: number }).port

  return {
    port,
    read: async (address) => {
      const names = await readdir(box(address)).catch(() => [])
      const letters = await Promise.all(
        names
          .sort()
          .reverse()
          .map(async (name) => readLetter(await readFile(join(box(address), name)))),
      )
      return letters
    },
    write: async ({ name, from, ...mail }, smtpPort) => {
      const wire = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true })
      await wire.sendMail({ ...mail, from: { name, address: from } })
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function readLetter(raw: Buffer): Promise<Letter> {
  const { simpleParser } = await import('mailparser') // large, and wanted only when somebody looks
  const mail = await simpleParser(raw)
  return {
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    date: mail.date ?? new Date(0),
    messageId: mail.messageId ?? '',
    replyTo: mail.replyTo?.value[0]?.address ?? mail.from?.value[0]?.address ?? '',
  }
}

function hangUp(server: SMTPServer, sessionId: string): void {
  const connections = (
    server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
  ).connections
  for (const connection of connections) if (connection.id === sessionId) connection._socket.destroy()
}
