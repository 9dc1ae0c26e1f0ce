import { createConnection, type Socket } from 'node:net'
import { createTransport } from 'nodemailer'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Permit } from '../decisions/index.ts'
import { silentLog } from '../platform/log.ts'
import type { Arrival, Envelope, Listening } from './channel.ts'
import { deliverBy } from './deliver.ts'
import { smtpIn } from './smtpIn.ts'
import { smtpOut } from './smtpOut.ts'

const MB = 1024 * 1024

describe('e-mail in', () => {
  let listening: Listening
  let arrived: Arrival[]
  let keep: () => Promise<void>

  beforeEach(() => {
    arrived = []
    keep = async () => {}
    return start(50 * MB)
  })
  afterEach(() => listening.close())

  async function start(maxBytes: number): Promise<void> {
    const units: Record<string, string> = {
      'bou@ekebro.test': 'bou',
      'bou+t.abc@ekebro.test': 'bou',
      'info@ekebro.test': 'info',
    }
    const findUnit = async (address: string) => {
      if (address === 'broken@ekebro.test') throw new Error('the database is down')
      return units[address]
    }
    const channel = smtpIn({
      host: '127.0.0.1',
      port: 0,
      name: 'mail.ekebro.test',
      maxBytes,
      log: silentLog,
      findUnit,
    })
    listening = await channel.listen(async (arrival) => {
      await keep()
      arrived.push(arrival)
    })
  }
  const transport = () => createTransport({ host: '127.0.0.1', port: listening.port, ignoreTLS: true })
  const mail = (to: string | string[], text = 'Hej!') =>
    transport().sendMail({ from: 'anna@example.test', to, subject: 'Fråga', text })

  it('is answered "received" only after it has been kept', async () => {
    let kept = false
    keep = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      kept = true
    }
    const { response } = await mail('BoU@Ekebro.test')
    expect(response).toMatch(/^250/)
    expect(kept).toBe(true)
    expect(arrived.map(({ bytes, ...rest }) => rest)).toEqual([
      {
        unitId: 'bou',
        channel: 'external_email',
        envelope: { from: 'anna@example.test', to: 'bou@ekebro.test' },
      },
    ])
    expect(arrived[0]?.bytes.toString()).toContain('Hej!')
  })

  it('comes once to each unit it is written to, by the address that carries a token', async () => {
    await mail(['bou@ekebro.test', 'info@ekebro.test', 'bou+t.abc@ekebro.test'])
    expect(arrived.map(({ unitId, envelope }) => [unitId, envelope.to])).toEqual([
      ['bou', 'bou+t.abc@ekebro.test'],
      ['info', 'info@ekebro.test'],
    ])
  })

  it('is refused for an address that is not ours, so that nobody can send through us', async () => {
    await expect(mail('someone@elsewhere.test')).rejects.toMatchObject({ responseCode: 550 })
    expect(arrived).toEqual([])
  })

  it('is to be tried again when it could not be kept, and when nobody could look up the address', async () => {
    keep = () => Promise.reject(new Error('the database is down'))
    await expect(mail('bou@ekebro.test')).rejects.toMatchObject({ responseCode: 451 })
    await expect(mail('broken@ekebro.test')).rejects.toMatchObject({ responseCode: 451 })
    keep = async () => {}
    await mail('bou@ekebro.test')
    expect(arrived).toHaveLength(1)
  })

  it('is taken at 45 MB and refused at 51 with a sentence that says what to do, and the next one still comes', async () => {
    await raw({ size: 45 * MB, answer: /^250/ })
    expect(arrived[0]?.bytes.length).toBeGreaterThan(45 * MB)
    await raw({ size: 51 * MB, answer: /^552 Max 50 MB per brev: dela upp det .*split it or call us/ })
    await mail('bou@ekebro.test')
    expect(arrived).toHaveLength(2)
  })

  it('is refused before it is sent when it says beforehand that it is too large', async () => {
    const client = await connect(listening.port)
    await client.say('EHLO x')
    expect(await client.say(`MAIL FROM:<a@b.test> SIZE=${51 * MB}`)).toMatch(/^552 Max 50 MB/)
    client.socket.destroy()
  })

  it('leaves nothing behind when the sender goes away in the middle', async () => {
    const client = await connect(listening.port)
    await client.begin('bou@ekebro.test')
    client.socket.write('Subject: half\r\n\r\nDear all, I wanted to')
    await new Promise((resolve) => setTimeout(resolve, 50))
    client.socket.destroy()
    await mail('bou@ekebro.test')
    expect(arrived.map(({ bytes }) => bytes.includes('half'))).toEqual([false])
  })

  it('takes commands sent all at once, and dots as they were written', async () => {
    const client = await connect(listening.port)
    client.socket.write('EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<bou@ekebro.test>\r\nDATA\r\n')
    await client.until(/^354/m)
    expect(await client.say('Subject: x\r\n\r\n..\r\n..end\r\n.')).toMatch(/^250/)
    expect(arrived[0]?.bytes.toString()).toBe('Subject: x\r\n\r\n.\r\n.end\r\n')
    expect(arrived[0]?.envelope.from).toBe('')
    client.socket.destroy()
  })

  it('holds no more than four of the largest in memory at a time, and asks for the rest again', async () => {
    await listening.close()
    await start(MB)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let keeping = 0
    keep = () => {
      keeping++
      return held
    }
    const first = Array.from({ length: 4 }, () => raw({ size: 0.9 * MB, answer: /^250/ }))
    await expect.poll(() => keeping).toBe(4)
    await raw({ size: 0.9 * MB, answer: /^452 .*Try again in a while/ })
    release()
    await Promise.all(first)
    await raw({ size: 0.9 * MB, answer: /^250/ })
  })

  async function raw({ size, answer }: { size: number; answer: RegExp }): Promise<string> {
    const client = await connect(listening.port)
    await client.begin('bou@ekebro.test')
    client.socket.write('Subject: large\r\n\r\n')
    const line = Buffer.from(`${'x'.repeat(1022)}\r\n`.repeat(64))
    for (let sent = 0; sent < size; sent += line.length) {
      if (!client.socket.write(line)) await new Promise((resolve) => client.socket.once('drain', resolve))
    }
    const said = await client.say('.')
    expect(said).toMatch(answer)
    client.socket.destroy()
    return said
  }
})

describe('e-mail out', () => {
  const permit = { decisionId: 'd', channel: 'external_email' } as Permit
  const envelope: Envelope = {
    from: { name: 'Ekebro kommun', address: 'bou@ekebro.test' },
    to: 'anna@example.test',
    replyTo: 'bou+t.abc@ekebro.test',
    subject: 'Meddelande från Ekebro kommun',
    text: 'Hej! Vi ses på måndag kl. 10.\n.\nHälsningar',
    messageId: '<abc.1@ekebro.test>',
    date: new Date('2026-03-02T09:00:00Z'),
  }
  const servers: SMTPServer[] = []
  afterEach(() =>
    Promise.all(servers.splice(0).map((server) => new Promise<void>((done) => server.close(done)))),
  )

  async function against(behaviour: SMTPServerOptions): Promise<string> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      disableReverseLookup: true,
      closeTimeout: 50,
      ...behaviour,
    })
    server.on('error', () => {})
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`
  }
  const says = (responseCode: number) => Object.assign(new Error('so it is'), { responseCode })

  it('is delivered as it was written, and nothing is added', async () => {
    let received = ''
    let sender: unknown
    const url = await against({
      onData: (stream, session, answer) => {
        sender = session.envelope.mailFrom
        stream
          .setEncoding('utf8')
          .on('data', (chunk) => (received += chunk))
          .on('end', () => answer(null))
      },
    })
    expect(await deliverBy(url, envelope, permit)).toEqual({ outcome: 'delivered', code: '250' })
    expect(sender).toMatchObject({ address: 'bou+t.abc@ekebro.test' })
    const [head = '', body] = received.split('\r\n\r\n')
    expect(
      head
        .split('\r\n')
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual([
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Reply-To',
      'Subject',
      'To',
    ])
    expect(head).toContain('Content-Type: text/plain; charset=utf-8')
    expect(head).toContain('Message-ID: <abc.1@ekebro.test>')
    expect(body).toBe('Hej! Vi ses p=C3=A5 m=C3=A5ndag kl. 10.\r\n.\r\nH=C3=A4lsningar\r\n')
  })

  it.each([
    ['the sender', { onMailFrom: (_a, _s, answer) => answer(says(550)) }],
    ['the recipient', { onRcptTo: (_a, _s, answer) => answer(says(550)) }],
    ['the words', { onData: (stream, _s, answer) => stream.resume().on('end', () => answer(says(550))) }],
  ] satisfies [string, SMTPServerOptions][])(
    'is refused when the other server says a lasting no to %s',
    async (_to, behaviour) => {
      expect(await deliverBy(await against(behaviour), envelope, permit)).toEqual({
        outcome: 'refused',
        code: '550',
      })
    },
  )

  it.each([
    ['the sender', 451, { onMailFrom: (_a, _s, answer) => answer(says(451)) }],
    ['the recipient', 450, { onRcptTo: (_a, _s, answer) => answer(says(450)) }],
    [
      'the words',
      452,
      { onData: (stream, _s, answer) => stream.resume().on('end', () => answer(says(452))) },
    ],
    ['the connection', 554, { onConnect: (_s, answer) => answer(says(554)) }],
  ] satisfies [string, number, SMTPServerOptions][])(
    'is tried later when the other server cannot take %s now',
    async (_to, code, behaviour) => {
      expect(await deliverBy(await against(behaviour), envelope, permit)).toEqual({
        outcome: 'try_later',
        code: String(code),
      })
    },
  )

  it('is tried later when the other server is down, or hangs up before the words', async () => {
    expect(await deliverBy('smtp://127.0.0.1:1', envelope, permit)).toEqual({
      outcome: 'try_later',
      code: 'no_connection',
    })
    const url = await against({ onRcptTo: () => hangUp() })
    const hangUp = () =>
      servers[0]?.connections.forEach(
        (connection) => void (connection as unknown as { close(): void }).close(),
      )
    expect(await deliverBy(url, envelope, permit)).toEqual({ outcome: 'try_later', code: 'no_connection' })
  })

  it('is unsure when the connection is lost after the words, or no answer comes in time', async () => {
    const hangUp = () =>
      servers[0]?.connections.forEach(
        (connection) => void (connection as unknown as { _socket: Socket })._socket.destroy(),
      )
    const lost = await against({ onData: (stream) => void stream.resume().on('end', hangUp) })
    expect(await deliverBy(lost, envelope, permit)).toEqual({ outcome: 'unsure', code: 'no_answer' })
    const silent = await against({ onData: (stream) => void stream.resume() })
    expect(await smtpOut(silent, 200).deliver(envelope, permit)).toEqual({
      outcome: 'unsure',
      code: 'no_answer',
    })
  })

  it('does not leave with a permit for another channel', async () => {
    expect(() =>
      deliverBy('smtp://127.0.0.1:1', envelope, { ...permit, channel: 'letter' } as Permit),
    ).toThrow('no wire')
    await expect(
      smtpOut('smtp://127.0.0.1:1').deliver(envelope, { ...permit, channel: 'letter' } as Permit),
    ).rejects.toThrow('another channel')
  })
})

/** A client that says what it is told to, line by line. */
async function connect(port: number) {
  const socket = createConnection(port, '127.0.0.1')
  socket.on('error', () => {})
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk.toString()
  })
  const until = async (end: RegExp) => {
    for (;;) {
      if (end.test(heard)) {
        const said = heard
        heard = ''
        return said
      }
      if (socket.destroyed) throw new Error('hung up')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const say = (line: string) => {
    socket.write(`${line}\r\n`)
    return until(/^\d{3} .*\r\n$/m)
  }
  await until(/^220/)
  const begin = async (to: string) => {
    await say('EHLO x')
    await say('MAIL FROM:<anna@example.test>')
    await say(`RCPT TO:<${to}>`)
    await say('DATA')
  }
  return { socket, say, until, begin }
}
