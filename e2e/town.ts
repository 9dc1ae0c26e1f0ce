/** Preparations, made by the same doors as everybody's: the staff API for officers, SMTP for those who write. */
import { randomInt } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import { inject, vi } from 'vitest'
import type { Api, ConversationRow, Role } from '../server/src/contract.ts'
import type {} from './demo.ts'

type Call = <R extends keyof Api>(
  route: R,
  ids?: Record<string, string>,
  body?: Api[R]['in'],
  query?: string,
) => Promise<Api[R]['out']>

/** One of the demo's people at the staff API. Throws on everything but a success. */
export async function as(who: string | { staffId: string }): Promise<Call> {
  const cookie = await cookieOf(who)
  return async (route, ids = {}, body, query = '') => {
    const [method = '', pattern = ''] = route.split(' ')
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')
    const answer = await ask(method, path + query, body, cookie)
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
}

/** Logs somebody in, and gives the session's cookie. */
export async function cookieOf(who: string | { staffId: string }): Promise<string> {
  const staffId = typeof who === 'string' ? await idOf(who) : who.staffId
  const entered = await ask('POST', '/api/demo/sessions', { staffId })
  return entered.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** One request to the staff API, whatever comes of it. */
export function ask(method: string, path: string, body?: unknown, cookie = ''): Promise<Response> {
  const { url } = inject('demo')
  return fetch(new URL(path, url), {
    method,
    headers: {
      cookie,
      origin: new URL(url).origin,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

async function idOf(name: string): Promise<string> {
  const { people } = await (await ask('GET', '/api/demo/people')).json()
  return people.find((one: { name: string; id: string }) => one.name === name).id
}

/** A new colleague, for a journey that changes settings or needs an inbox of its own. */
export async function newOfficer(
  name: string,
  { role = 'case_officer', unit = 'Ekonomiskt bistånd' }: { role?: Role; unit?: string } = {},
): Promise<{ staffId: string; name: string }> {
  const kaj = await as('Kaj Rönnstam')
  const { units } = await kaj('GET /api/staff')
  const username = `e2e-${randomInt(1e9)}`
  const { staffId } = await kaj('POST /api/staff', {}, { username, name, title: 'Socialsekreterare' })
  const unitId = role === 'administrator' || role === 'lawyer' ? null : (units.find((one) => one.name === unit)?.id ?? null)
  await kaj('PUT /api/staff/:id/roles', { id: staffId }, { roles: [{ role, unitId }] })
  return { staffId, name }
}

export interface Writer {
  name: string
  address: string
}

/** Somebody writes to the unit, in a conversation when they answer a message. Returns the mail's own id. */
export async function writeMail(
  from: Writer,
  mail: { subject: string; text: string; inReplyTo?: string },
): Promise<string> {
  const wire = createTransport({ host: '127.0.0.1', port: inject('demo').smtpPort, ignoreTLS: true })
  const { messageId } = await wire.sendMail({ to: 'post.hamnen@ekebro.example', from, ...mail })
  return messageId
}

/** Waits until the mail has become a conversation that the officer sees. */
export function arrived(call: Call, title: string): Promise<ConversationRow> {
  return vi.waitFor(
    async () => {
      const { rows } = await call('GET /api/conversations', {}, undefined, '?view=team')
      const row = rows.find((one) => one.title === title)
      if (row === undefined) throw new Error(`nothing has come from ${title}`)
      return row
    },
    { timeout: 30_000, interval: 100 },
  )
}

export interface Person extends Writer {
  clientId: string
  conversationId: string
  personalNumber: string
  /** The id of their first mail, to answer it. */
  mailId: string
}

/** Somebody in the unit's register, with a verified address and a file. Nobody has written yet. */
export async function registerPerson(call: Call, name: string) {
  const { units } = await call('GET /api/me')
  const unitId = units.find((unit) => unit.name === 'Ekonomiskt bistånd')?.id ?? ''
  const address = `${randomInt(1e9)}@brevladan.example`
  const personalNumber = testNumber()
  const { id } = await call('POST /api/people', {}, { unitId, kind: 'client', name, personalNumber })
  const point = { kind: 'email', value: address, source: 'meeting', verifiedHow: 'meeting' } as const
  await call('POST /api/people/:id/contact-points', { id }, point)
  await call('POST /api/case-files', {}, { clientId: id, matter: 'Ekonomiskt bistånd' })
  return { name, address, clientId: id, personalNumber }
}

/** A person of the register who has written, and whose conversation is linked and that officer's to answer. */
export async function newClient(
  who: string | { staffId: string },
  { name, subject = 'Fråga', text }: { name: string; subject?: string; text: string },
): Promise<Person> {
  const call = await as(who)
  const person = await registerPerson(call, name)
  const mailId = await writeMail(person, { subject, text })
  const { id } = await arrived(call, name)
  await call('PUT /api/conversations/:id/client', { id }, { clientId: person.clientId })
  const me = await call('GET /api/me')
  await call('PUT /api/conversations/:id/assignee', { id }, { staffId: me.id })
  return { ...person, conversationId: id, mailId }
}

/** What has reached an address on the other side, oldest first. */
export async function lettersTo(address: string): Promise<{ subject: string; text: string }[]> {
  const box = join(inject('demo').letters, address)
  const names = await readdir(box).catch(() => [])
  return Promise.all(
    names.sort().map(async (name) => {
      const { subject = '', text = '' } = await simpleParser(await readFile(join(box, name)))
      return { subject, text }
    }),
  )
}

/** A personal number of the series that the Swedish Tax Agency keeps for tests (birth numbers 238 and 239). */
export function testNumber(): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${randomInt(50, 100)}${two(randomInt(1, 13))}${two(randomInt(1, 29))}`
  const birth = `${day}23${randomInt(8, 10)}`
  const sum = [...birth].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return `19${day}-${birth.slice(6)}${(10 - (sum % 10)) % 10}`
}
