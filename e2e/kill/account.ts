import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openHouse } from '../../server/src/app.ts'
import { readConfig } from '../../server/src/config.ts'
import { bySystem, type House } from '../../server/src/platform/house.ts'
import { silentLog } from '../../server/src/platform/log.ts'
import { openSession } from '../../server/src/staff/index.ts'
import { makeCorrespondents } from '../../server/src/testing/mail.ts'
import type { Postbox } from '../../server/src/testing/postbox.ts'
import { type Env, startServer } from './server.ts'

interface Mail {
  mark: string
  raw: string
}

/** Who works, and what they have been told: the other side of the account. */
export interface Office {
  unitId: string
  boardId: string
  unitEmail: string
  clientId: string
  clientEmail: string
  contactPointId: string
  kills: number
  unsent: Mail[]
  acknowledged: Set<string>
  /** Conversation → message, where the server said "sent". */
  answered: Map<string, string>
  /** Message → record, where the server said "filed". */
  filed: Map<string, string>
  newMail(): Mail
  acknowledge(mail: Mail): void
  // biome-ignore lint/suspicious/noExplicitAny: the journeys check shapes; this only counts
  call(url: string, method: string, path: string, body?: unknown): Promise<any>
}

export interface Account {
  kills: number
  mails: { acknowledged: number; lost: string[]; doubled: string[] }
  answers: {
    accepted: number
    lost: string[]
    open: string[]
    twice: string[]
    withoutRecord: string[]
    deliveredButNotTaken: string[]
  }
  filings: { accepted: number; lost: string[]; empty: string[]; numbers: number[] }
}

/** A unit, an officer with a session and a client, made before the first start. */
export async function openOffice(env: Env): Promise<Office> {
  return withHouse(env, async (house) => {
    const office = await makeCorrespondents(house)
    const { token } = await bySystem(house, 'test', (deed) =>
      openSession(deed, office.officer.staffId, 'totp'),
    )
    const unsent: Mail[] = []
    const acknowledged = new Set<string>()
    return {
      ...office,
      unitEmail: office.email,
      kills: 0,
      unsent,
      acknowledged,
      answered: new Map(),
      filed: new Map(),
      newMail: () => {
        const mark = `mark-${randomUUID()}`
        const raw = `From: <${office.clientEmail}>\r\nTo: <${office.email}>\r\nSubject: Hej\r\nMessage-ID: <${mark}@brevladan.example>\r\n\r\nNär har ni öppet? ${mark}\r\n`
        const mail = { mark, raw: Buffer.from(raw, 'utf8').toString('latin1') }
        unsent.push(mail)
        return mail
      },
      acknowledge: (mail) => {
        unsent.splice(unsent.indexOf(mail), 1)
        acknowledged.add(mail.mark)
      },
      call: async (url, method, path, body) => {
        const response = await fetch(`${url}${path}`, {
          method,
          headers: {
            cookie: `__Host-slussen=${token}`,
            origin: url,
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        })
        const answer = await response.json()
        if (!response.ok)
          throw new Error(`${method} ${path.split('?')[0]}: ${response.status} ${JSON.stringify(answer)}`)
        return answer
      },
    }
  })
}

/** One last start, until everything has come to rest; then the books are compared. */
export async function countUp({
  env,
  office,
  postbox,
}: {
  env: Env
  office: Office
  postbox: Postbox
}): Promise<Account> {
  const server = await startServer(env)
  await untilAtRest(server.url, office)
  await server.stop()
  return withHouse(env, async (house) => {
    const { messages, outbound, records } = await readEverything(house)
    const copies = (mark: string) => messages.filter(({ text }) => text.includes(mark)).length
    const everyMark = messages.flatMap(({ text }) => /mark-[0-9a-f-]{36}/.exec(text) ?? [])
    const taken = postbox.taken.map(
      (raw) => /^Message-ID:\s*<([^>]+)>/im.exec(raw)?.[1] ?? `none in ${JSON.stringify(raw.slice(0, 400))}`,
    )
    return {
      kills: office.kills,
      mails: {
        acknowledged: office.acknowledged.size,
        lost: [...office.acknowledged].filter((mark) => copies(mark) === 0),
        doubled: [...new Set(everyMark)].filter((mark) => copies(mark) > 1),
      },
      answers: {
        accepted: office.answered.size,
        lost: [...office.answered.values()].filter(
          (id) => !outbound.some(({ message_id }) => message_id === id),
        ),
        open: outbound
          .filter(({ state }) => !['delivered', 'refused', 'unsure'].includes(state))
          .map(({ state }) => state),
        twice: taken.filter((id, index) => taken.indexOf(id) !== index),
        withoutRecord: taken.filter(
          (id) => !outbound.some(({ wire_id, outcome }) => wire_id === id && outcome === 'ALLOW'),
        ),
        deliveredButNotTaken: outbound
          .filter(({ state, wire_id }) => state === 'delivered' && !taken.includes(wire_id ?? ''))
          .map(({ message_id }) => message_id),
      },
      filings: {
        accepted: office.filed.size,
        lost: [...office.filed]
          .filter(
            ([messageId, recordId]) =>
              !messages.some(({ id, record_id }) => id === messageId && record_id === recordId),
          )
          .map(([id]) => id),
        empty: records
          .filter(({ id }) => !messages.some(({ record_id }) => record_id === id))
          .map(({ id }) => id),
        numbers: records.map(({ number }) => Number(number?.split('-')[1])).sort((a, b) => a - b),
      },
    }
  })
}

function readEverything(house: House) {
  return bySystem(house, 'test', async ({ tx }) => {
    const rows = await tx
      .selectFrom('message')
      .select(['id', 'direction', 'record_id', 'sealed', 'sealed_key'])
      .execute()
    return {
      messages: rows.map((row) => ({
        ...row,
        text: row.direction === 'in' ? house.vault.open<{ text: string }>(row.id, row).text : '',
      })),
      outbound: await tx
        .selectFrom('outbound')
        .innerJoin('message', 'message.id', 'outbound.message_id')
        .innerJoin('decision', 'decision.id', 'outbound.decision_id')
        .select(['outbound.message_id', 'outbound.state', 'message.wire_id', 'decision.outcome'])
        .execute(),
      records: await tx.selectFrom('record').select(['id', 'number']).execute(),
    }
  })
}

/** Nothing waits to be understood or to leave. A job whose worker was killed comes back after its heartbeat. */
async function untilAtRest(url: string, office: Office): Promise<void> {
  for (let seconds = 0; seconds < 300; seconds++) {
    const { rows } = await office.call(url, 'GET', '/api/conversations?view=team')
    const views = await Promise.all(
      rows.map(({ id }: { id: string }) => office.call(url, 'GET', `/api/conversations/${id}`)),
    )
    const waiting = views
      .flatMap(({ messages }) => messages)
      .filter(({ out }) => ['queued', 'handing_over'].includes(out?.state))
    if (waiting.length === 0 && rows.length >= office.acknowledged.size) return
    await sleep(1_000)
  }
}

async function withHouse<T>(env: Env, work: (house: House) => Promise<T>): Promise<T> {
  const read = readConfig(env)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const house = await openHouse(read.config, { log: silentLog })
  try {
    return await work(house)
  } finally {
    await house.jobs.stop()
    await house.db.close()
  }
}
