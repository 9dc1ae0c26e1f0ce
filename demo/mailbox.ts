import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { CLIENTS, UNITS } from './ekebro.ts'
import type { Letter, PostOffice } from './postOffice.ts'

export interface Mailbox {
  url: string
  close(): Promise<void>
}

const PEOPLE = Object.entries(CLIENTS).map(([key, { name, email, unit }]) => ({
  key,
  name,
  email,
  unitEmail: UNITS[unit].email,
}))
type Person = (typeof PEOPLE)[number]

/**
 * The clients' side of the demo, on a port of its own: what has reached each of them, and a form to write to
 * the municipality. Everything goes over real SMTP, both ways.
 */
export async function openMailbox(office: PostOffice, smtpPort: number): Promise<Mailbox> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const person = PEOPLE.find(({ key }) => pathname === `/${key}`) ?? PEOPLE[0]
    if (person === undefined) return
    if (request.method === 'POST') {
      const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString('utf8'))
      await office.write({ ...formMail(form, person), from: person.email, name: person.name }, smtpPort)
      response.writeHead(303, { location: `/${person.key}` }).end()
      return
    }
    const page = mailboxPage(person, await office.read(person.email))
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    })
    response.end(page)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end('Det gick inte. Försök igen.'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function formMail(form: URLSearchParams, person: Person) {
  const inReplyTo = form.get('inReplyTo') || undefined
  return {
    to: form.get('to') || person.unitEmail,
    subject: form.get('subject') || '(inget ämne)',
    text: form.get('text') ?? '',
    inReplyTo,
  }
}

function mailboxPage(person: Person, letters: readonly Letter[]): string {
  const others = PEOPLE.map(
    ({ key, name }) =>
      `<a href="/${key}"${key === person.key ? ' aria-current="page"' : ''}>${escaped(name)}</a>`,
  )
  const last = letters[0]
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Brevlådan – demo</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1b1f24;background:#f4f6f8}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-block:1rem}nav a[aria-current]{font-weight:700}
article,form{background:#fff;border:1px solid #c9d0d8;border-radius:6px;padding:1rem;margin-block:1rem}
pre{white-space:pre-wrap;font:inherit;margin:.5rem 0 0}.m{color:#4a525b}a{color:#0b4a8f}
label{display:block;font-weight:600;margin-block:.5rem .25rem}input,textarea{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #6b7480;border-radius:4px}
button{margin-block-start:1rem;font:600 1rem inherit;padding:.6rem 1rem;border:0;border-radius:4px;background:#1f4e79;color:#fff}
</style>
<header><p class="m">Demo – påhittade personer. Så här ser det ut hos klienterna.</p><nav aria-label="Brevlådor">${others.join('')}</nav></header>
<main><h1>Brevlådan: ${escaped(person.name)}</h1>
${letters.length === 0 ? '<p>Inget har kommit.</p>' : letters.map(letterCard).join('')}
<form method="post" action="/${person.key}"><h2>Skriv till kommunen</h2>
<input type="hidden" name="to" value="${escaped(last?.replyTo ?? '')}"><input type="hidden" name="inReplyTo" value="${escaped(last?.messageId ?? '')}">
<label for="s">Ämne</label><input id="s" name="subject" maxlength="200" value="${escaped(last === undefined ? '' : `Sv: ${last.subject}`)}">
<label for="t">Text</label><textarea id="t" name="text" rows="5" required></textarea>
<button>Skicka</button></form></main></html>`
}

function letterCard(letter: Letter): string {
  const when = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(letter.date)
  return `<article><h2>${escaped(letter.subject)}</h2><p class="m">Från ${escaped(letter.from)} · ${when}</p><pre>${escaped(letter.text)}</pre></article>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
