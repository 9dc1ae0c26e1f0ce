import { SMTPServer } from 'smtp-server'

/** How the other side behaves, one way at a time. */
export type Behaviour = 'takes' | 'refuses' | 'not_now' | 'goes_silent'

export interface Postbox {
  url: string
  /** Whole messages, as they came. */
  taken: string[]
  behave(how: Behaviour): void
  close(): Promise<void>
  /** Comes back on the same port. */
  open(): Promise<void>
}

/** A real SMTP server on loopback that plays the client's own. */
export async function openPostbox(): Promise<Postbox> {
  const taken: string[] = []
  let how: Behaviour = 'takes'
  let port = 0
  let server: SMTPServer | undefined
  const answer = (responseCode: number) => Object.assign(new Error('no'), { responseCode })

  const open = async () => {
    const opened = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: (_address, _session, done) =>
        done(how === 'refuses' ? answer(550) : how === 'not_now' ? answer(450) : null),
      onData: (stream, session, done) => {
        stream.toArray().then((chunks) => {
          taken.push(Buffer.concat(chunks).toString('utf8'))
          if (how === 'goes_silent') return hangUp(opened, session.id)
          done()
        }, done)
      },
    })
    opened.on('error', () => {}) // a line cut on purpose
    await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve))
    port = (opened.server.address() as { port: number }).port
    server = opened
  }
  await open()
  return {
    get url() {
      return `smtp://127.0.0.1:${port}`
    },
    taken,
    behave: (next) => {
      how = next
    },
    open,
    close: () => new Promise((resolve) => server?.close(() => resolve())),
  }
}

function hangUp(server: SMTPServer, sessionId: string): void {
  const { connections } = server as unknown as {
    connections: Set<{ id: string; _socket: { destroy(): void } }>
  }
  for (const connection of connections) if (connection.id === sessionId) connection._socket.destroy()
}
