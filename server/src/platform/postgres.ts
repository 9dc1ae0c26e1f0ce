import pg from 'pg'
import { AppError } from './errors.ts'
import type { Log } from './log.ts'
import type { Rows, Store } from './store.ts'

const CONNECTIONS = 10
const CONNECTIONS_FOR_JOBS = 3
const LONGEST_WAIT_MS = 10_000
const LONGEST_RECONNECT_MS = 30_000

/**
 * A pool of connections to a real PostgreSQL. The role is part of the connection's start, so there is no moment at
 * which it stands on the log-in's own rights, and `reset role` leads back to slussen_login.
 */
export function openPostgres(url: string, { limitMs, log }: { limitMs: number; log: Log }): Store {
  const limits = `-c statement_timeout=${limitMs} -c idle_in_transaction_session_timeout=${limitMs * 2}`
  const pool = makePool(url, CONNECTIONS, `${FIXED} -c role=slussen_login ${limits}`)
  const jobs = makePool(url, CONNECTIONS_FOR_JOBS, `${FIXED} -c role=slussen_jobs`)
  for (const each of [pool, jobs])
    each.on('error', (error) => log.warn('database.connection_lost', { code: codeOf(error) }))
  const listeners = new Set<() => Promise<void>>()

  return {
    kind: 'postgres',
    take: async () => {
      const client = await pool.connect().catch((error) => {
        throw /timeout/i.test(String(error)) ? new AppError('busy') : error
      })
      return {
        query: async (text, values) => rowsOf(await client.query(text, [...values])),
        giveBack: (broken) => client.release(broken),
      }
    },
    runAsJobs: async (text, values) => rowsOf(await jobs.query(text, values && [...values])),
    listen: async (channel, onPayload) => {
      listeners.add(await keepListening(url, channel, onPayload, log))
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()))
      await Promise.all([pool, jobs].map((each) => each.ending || each.end()))
    },
  }
}

/** One connection on the log-in itself: for the migrations, which step up to the owner of the tables. */
export async function connectAsLogin(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: FIXED, types: TYPES })
  await client.connect()
  return client
}

const FIXED = '-c search_path=slussen,pg_temp -c timezone=UTC'

// Same JavaScript values as the embedded store gives: a day is a string, a bigint a number.
const PARSERS = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, String],
])
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format),
}

function makePool(url: string, max: number, options: string): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    options,
    max,
    types: TYPES,
    connectionTimeoutMillis: LONGEST_WAIT_MS,
    allowExitOnIdle: true,
  })
}

// pg answers several statements with a list of results.
function rowsOf(result: pg.QueryResult | pg.QueryResult[]): Rows {
  if (Array.isArray(result)) return { rows: result.flatMap((each) => each.rows) }
  return { rows: result.rows, affected: result.rowCount ?? undefined }
}

// A connection of its own. When it breaks it comes back by itself: what was missed meanwhile is read from the tables.
async function keepListening(url: string, channel: string, onPayload: (payload: string) => void, log: Log) {
  let stopped = false
  let client: pg.Client | undefined
  let wait = 250

  const connect = async () => {
    const next = new pg.Client({
      connectionString: url,
      options: `${FIXED} -c role=slussen_login`,
      keepAlive: true,
    })
    next.on('notification', ({ payload = '' }) => onPayload(payload))
    next.on('error', (error) => {
      if (stopped || client !== next) return
      log.warn('database.listener_lost', { code: codeOf(error) })
      client = undefined
      void next.end().catch(() => {})
      retry()
    })
    await next.connect()
    await next.query(`listen ${pg.escapeIdentifier(channel)}`)
    if (stopped) return next.end()
    client = next
    wait = 250
  }
  const retry = () => {
    setTimeout(() => {
      if (!stopped) connect().catch(retry)
    }, wait).unref()
    wait = Math.min(wait * 2, LONGEST_RECONNECT_MS)
  }

  await connect()
  return async () => {
    stopped = true
    await client?.end()
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name
}
