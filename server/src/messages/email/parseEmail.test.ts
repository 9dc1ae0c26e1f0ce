import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { htmlText } from './htmlText.ts'
import type { Parsed } from './parsed.ts'
import { makeReader, parseEmail } from './parseEmail.ts'

const HEAD = [
  'From: Anna Ek <anna@example.test>',
  'To: bou@ekebro.test',
  'Subject: Hej',
  'Message-ID: <1@example.test>',
]

function mail(headers: string[], body: string | Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${[...HEAD, ...headers].join('\r\n')}\r\n\r\n`),
    Buffer.from(body as string),
  ])
}

async function read(bytes: Buffer): Promise<Parsed> {
  const parsed = await parseEmail(bytes)
  if (parsed.kind === 'unreadable') throw new Error(`unreadable: ${parsed.reason}`)
  return parsed
}

describe('an e-mail that is read', () => {
  it('gives who it says it is from, what it answers, and its words', async () => {
    const parsed = await read(
      mail(['In-Reply-To: <a@x>', 'References: <q@x>\r\n <a@x>'], 'Hej hej\r\n\r\nAnna\r\n'),
    )
    expect(parsed).toEqual({
      kind: 'message',
      subject: 'Hej',
      from: { name: 'Anna Ek', address: 'anna@example.test' },
      to: 'bou@ekebro.test',
      messageId: '1@example.test',
      inReplyTo: ['a@x'],
      references: ['q@x', 'a@x'],
      failed: [],
      text: 'Hej hej\n\nAnna',
      attachments: [],
      automatic: false,
      problems: [],
    })
  })

  it.each([
    [
      'iso-8859-1',
      '8bit',
      Buffer.from('Får jag barnbidrag? ÅÄÖ åäö é', 'latin1'),
      'Får jag barnbidrag? ÅÄÖ åäö é',
    ],
    [
      'windows-1252',
      '8bit',
      Buffer.from('\x93Hej\x94 \x96 100 \x80 \xe5\xe4\xf6', 'latin1'),
      '“Hej” – 100 € åäö',
    ],
    [
      'iso-8859-1',
      'quoted-printable',
      'F=E5r jag en tid p=E5 m=E5ndag? =C5=C4=D6',
      'Får jag en tid på måndag? ÅÄÖ',
    ],
    ['utf-8', 'quoted-printable', 'F=C3=A5r jag en l=C3=A5=\r\nng tid', 'Får jag en lång tid'],
    ['utf-8', 'base64', Buffer.from('åäö och 👋').toString('base64'), 'åäö och 👋'],
  ])('has its letters right in %s as %s', async (charset, encoding, body, words) => {
    const headers = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`]
    expect((await read(mail(headers, body))).text).toBe(words)
  })

  it('says so when letters were lost on the way', async () => {
    const parsed = await read(
      mail(['Content-Type: text/plain; charset=utf-8'], Buffer.from('f\xe5r', 'latin1')),
    )
    expect(parsed.problems).toEqual(['characters_lost'])
  })

  it('shows the plain way of several, and all that is said', async () => {
    const alternative =
      'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b--\r\n'
    expect((await read(mail([], `--m`))).text).toBe('--m')
    const mixed = mail(
      ['Content-Type: multipart/mixed; boundary=m'],
      `--m\r\n${alternative}--m\r\nContent-Type: text/html\r\n\r\n<p>and <b>more</b></p>\r\n--m--\r\n`,
    )
    expect((await read(mixed)).text).toBe('plain\n\nand more')
  })

  it('gives the words of an HTML message, and fetches nothing', async () => {
    let asked = 0
    const web = createServer((_request, response) => response.end(String(++asked)))
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
    const html = `<html><head><title>x</title><style>p{background:url(${address}/c.png)}</style><link rel=stylesheet href="${address}/s.css"></head>
      <body><p>Hej&nbsp;p&aring; &#246; dig,<br>se <a href="${address}/l">här</a></p><img src="${address}/i.png" alt="vår logga"><script src="${address}/j.js">alert(1)</script></body>`
    const parsed = await read(mail(['Content-Type: text/html; charset=utf-8'], html))
    await new Promise((resolve) => setTimeout(resolve, 100))
    web.close()
    expect(parsed.text).toBe(`Hej på ö dig,\nse här <${address}/l>\nvår logga`)
    expect(asked).toBe(0)
  })

  it('keeps attachments byte for byte, a forwarded message whole, and no name that leads out of a folder', async () => {
    const file = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 31) % 256))
    const inner = 'From: x@y.test\r\nSubject: inner\r\n\r\nforwarded words'
    const parts = [
      '--m\r\n\r\nse bilagor',
      `--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="=?utf-8?Q?..=2Fhyreskontrakt_=C3=A5r.pdf?="\r\nContent-Transfer-Encoding: base64\r\n\r\n${file.toString('base64')}`,
      `--m\r\nContent-Type: message/rfc822\r\n\r\n${inner}`,
      '--m--',
    ]
    const parsed = await read(mail(['Content-Type: multipart/mixed; boundary=m'], parts.join('\r\n')))
    expect(parsed.text).toBe('se bilagor')
    expect(parsed.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['hyreskontrakt år.pdf', 'application/pdf'],
      ['bilaga 2.eml', 'message/rfc822'],
    ])
    expect(Buffer.from(parsed.attachments[0]?.bytes ?? []).equals(file)).toBe(true)
    expect(Buffer.from(parsed.attachments[1]?.bytes ?? []).toString()).toBe(inner)
  })

  it.each([
    ['Auto-Submitted: auto-replied', true],
    ['Auto-Submitted: no', false],
    ['X-Auto-Response-Suppress: All', true],
    ['Precedence: bulk', true],
    ['Precedence: first-class', false],
    ['X-Autoreply: yes', true],
    ['List-Id: <parents.example.test>', true],
    ['List-Unsubscribe: <mailto:a@b.test>', false],
    ['Return-Path: <>', true],
    ['Return-Path: <anna@example.test>', false],
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', true],
  ])('with %s is automatic: %s', async (header, automatic) => {
    const parsed = await read(mail([header], '--b\r\n\r\nText\r\n--b--'))
    expect(parsed.automatic).toBe(automatic)
    expect(parsed.problems).toEqual(header.includes('report') ? ['bounce'] : [])
  })

  it('is shown up to 200 000 letters, however long a line is', async () => {
    const parsed = await read(mail([], `${'å'.repeat(1_500_000)}\r\n`))
    expect(parsed.text).toHaveLength(200_000)
    expect(parsed.problems).toEqual(['cut'])
  })

  it('may be 45 MB', async () => {
    const file = 'QUJD'.repeat(18).concat('\r\n').repeat(600_000)
    const parsed = await read(
      mail(['Content-Type: application/zip', 'Content-Transfer-Encoding: base64'], file),
    )
    expect(parsed.attachments[0]?.bytes).toHaveLength(600_000 * 54)
  })

  it('may be nested three hundred deep', async () => {
    let body = 'innermost'
    for (let i = 0; i < 300; i++)
      body = `--b${i}\r\n${i === 0 ? '' : `Content-Type: multipart/mixed; boundary=b${i - 1}\r\n`}\r\n${body}\r\n--b${i}--`
    expect((await read(mail(['Content-Type: multipart/mixed; boundary=b299'], body))).text).toContain(
      'innermost',
    )
  })
})

describe('an e-mail that cannot be read', () => {
  it.each([
    ['not_a_message', Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * 7919 + (i >> 3)) % 256))],
    ['not_a_message', Buffer.alloc(0)],
    ['headers_too_large', mail([`X-Long: ${'x'.repeat(3_000_000)}`], 'text')],
    ['too_many_parts', mail(['Content-Type: multipart/mixed; boundary=b'], '--b\r\n\r\nx\r\n'.repeat(2000))],
  ])('is %s, as a value', async (reason, bytes) => {
    expect(await parseEmail(bytes)).toEqual({ kind: 'unreadable', reason })
  })

  it('does not take the process with it when it is too heavy or too slow, and the next one is read', async () => {
    const heavy = mail([], 'åäö '.repeat(8_000_000))
    expect(await makeReader({ timeMs: 10_000, memoryMb: 8, idleMs: 10 })(heavy)).toEqual({
      kind: 'unreadable',
      reason: 'too_heavy',
    })
    const hasty = makeReader({ timeMs: 1, memoryMb: 512, idleMs: 10 })
    expect(await hasty(heavy)).toEqual({ kind: 'unreadable', reason: 'too_slow' })
    expect((await read(mail([], 'still here'))).text).toBe('still here')
  })

  it('waits its turn behind others', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, (_, i) => read(mail([], `number ${i}`))))
    expect(many.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, i) => `number ${i}`))
  })
})

describe('the words of broken HTML', () => {
  it.each([
    ['a < b and c', 'a < b and c'],
    ['<p title="a > b">yes</p>', 'yes'],
    ['<p title="never closed>yes</p>', 'yes'],
    ['one <!-- never closed two', 'one never closed two'],
    ['<style>never closed', 'never closed'],
    ['<ul><li>one<li>two</ul>', '– one\n– two'],
    ['&lt;b&gt; &unknown; &#0;&#x1F44B;', '<b> &unknown; 👋'],
    [`<img src="data:image/png;base64,${'A'.repeat(100_000)}" alt="">text`, 'text'],
  ])('of %#', (html, words) => {
    expect(htmlText(html, 1000)).toBe(words)
  })

  it.each(['<', '<a "', '<a \'"', '<!--', '<style>', '<div>', '<a ">', '&#', '<a href="x" '])(
    'takes no longer for many of %s',
    (bit) => {
      const begun = performance.now()
      htmlText(bit.repeat(300_000), 200_000)
      expect(performance.now() - begun).toBeLessThan(3_000)
    },
  )
})
