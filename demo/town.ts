import { createTransport } from 'nodemailer'
import type { Api, ConversationView } from '../server/src/contract.ts'
import { bySystem, type House } from '../server/src/platform/house.ts'
import { openSession } from '../server/src/staff/index.ts'
import type { TurnableClock } from './clock.ts'
import type { Town } from './day.ts'
import { CLIENTS, type ClientKey, type StaffKey } from './ekebro.ts'
import type { Ekebro } from './people.ts'

interface Place {
  house: House
  ekebro: Ekebro
  clock: TurnableClock
  url: string
  smtpPort: number
}

/** The day is lived through the same doors as every other day: SMTP for those outside, the staff API for those inside. */
export function townOf({ house, ekebro, clock, url, smtpPort }: Place): Town {
  const wire = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true })
  const as: Town['as'] = async (who, call, ids = {}, body) => {
    const { token } = await bySystem(house, 'demo-login', (deed) =>
      openSession(deed, ekebro.staff[who], 'demo'),
    )
    return request(url, { call, ids, body, token })
  }
  const settle = async () => {
    clock.advance(11_000)
    await until(() => isSettled(house))
  }
  return {
    as,
    settle,
    ago: clock.ago,
    clientId: (key) => ekebro.clients[key],
    write: async (from, to, { headers = {}, ...mail }) => {
      const sender =
        typeof from === 'string' ? { name: CLIENTS[from].name, address: CLIENTS[from].email } : from
      await wire.sendMail({ ...mail, headers, to, from: sender, date: clock.now() })
      await until(() => isSettled(house))
    },
    find: (who, sender) => findConversation(as, who, isClient(sender) ? titleOf(sender) : sender),
  }
}

/** What the list calls a client's conversation: a protected person's has no name. */
function titleOf(key: ClientKey): string {
  return 'protectedIdentity' in CLIENTS[key] ? '' : CLIENTS[key].name
}

async function findConversation(as: Town['as'], who: StaffKey, title: string): Promise<ConversationView> {
  const { rows } = await as(who, 'GET /api/conversations')
  const row = rows
    .filter((each) => each.title === title)
    .sort((a, b) => b.lastMessageAt.localeCompare(a.lastMessageAt))[0]
  if (row === undefined) throw new Error(`demo: ${title} is not in the inbox of ${who}`)
  return as(who, 'GET /api/conversations/:id', { id: row.id })
}

function isClient(key: string): key is ClientKey {
  return key in CLIENTS
}

interface Call {
  call: string
  ids: Record<string, string>
  body: unknown
  token: string
}

async function request<Call_ extends keyof Api>(
  url: string,
  { call, ids, body, token }: Call,
): Promise<Api[Call_]['out']> {
  const [method = 'GET', pattern = ''] = call.split(' ')
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')
  const response = await fetch(new URL(path === '/api/conversations' ? `${path}?view=team` : path, url), {
    method,
    headers: {
      cookie: `__Host-slussen=${token}`,
      origin: new URL(url).origin,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`demo: ${call} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Api[Call_]['out']
}

/** Nothing that came in waits to be understood, and nothing whose time has come waits to leave. */
function isSettled(house: House): Promise<boolean> {
  return bySystem(house, 'demo-settled', async ({ tx, now }) => {
    const arrived = await tx
      .selectFrom('inbound_raw')
      .select('id')
      .where('state', '=', 'received')
      .executeTakeFirst()
    const leaving = await tx
      .selectFrom('outbound')
      .select('message_id')
      .where('state', 'in', ['queued', 'handing_over'])
      .where('send_after', '<=', now)
      .executeTakeFirst()
    return arrived === undefined && leaving === undefined
  })
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('demo: what was waited for did not happen within 30 seconds')
}
