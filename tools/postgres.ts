/**
 * The PostgreSQL that the tests use: TEST_DATABASE_URL, else the server on 127.0.0.1:5432. Each test file makes a database
 * and a login without rights in it, so what is needed here is an administrator's login.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { asRoot, type Found, findProgram } from './machine.ts'
import { run } from './run.ts'

const oldest = 15
const remembered = join(
  process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'),
  'slussen',
  'test-database-url',
)
const here = '127.0.0.1:5432/postgres'

/** The first login that works and is allowed enough, as TEST_DATABASE_URL for the tests. */
export async function findPostgres(): Promise<Found> {
  const given = process.env.TEST_DATABASE_URL
  const me = encodeURIComponent(userInfo().username)
  const urls = given ? [given] : [...recall(), `postgres://postgres@${here}`, `postgres://${me}@${here}`]
  let why = ''
  for (const url of urls) {
    const answer = await ask(url)
    if (answer.ok) return answer
    why = answer.why
  }
  return { ok: false, why: `${given ? 'TEST_DATABASE_URL' : '127.0.0.1:5432'}: ${why}` }
}

/** Starts the machine's own server if it sleeps, and makes a login for the tests if none of the usual ones works. */
export async function startPostgres(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return
  const clusters = await run(findProgram('pg_lsclusters') ?? 'pg_lsclusters', ['--no-header'])
  const rows = clusters.out
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
  const cluster = rows.find(([, , port]) => port === '5432')
  if (cluster === undefined) return
  const [version = '', name = '', , status = ''] = cluster
  if (status.startsWith('down')) await asRoot(['pg_ctlcluster', version, name, 'start'])
  if (!(await findPostgres()).ok) await makeLogin()
}

async function ask(url: string): Promise<Found> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; enough: boolean }>(
      `select current_setting('server_version_num')::int / 10000 as version, rolsuper as enough
       from pg_roles where rolname = current_user`,
    )
    const { version = 0, enough = false } = rows[0] ?? {}
    if (version < oldest) return { ok: false, why: `PostgreSQL ${version} is too old (${oldest} or later)` }
    if (!enough) return { ok: false, why: `${client.user} is no administrator of it` }
    const where = `${client.host}:${client.port} (${version}, as ${client.user})`
    return { ok: true, where, env: { TEST_DATABASE_URL: url } }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message || 'no answer' : String(error) }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** An administrator's login for this user's tests, with a random password that only this user can read. */
async function makeLogin(): Promise<void> {
  const login = `slussen_setup_${userInfo().username.replace(/\W/g, '_')}`
  const password = randomBytes(24).toString('hex')
  const sql = `do $$ begin
    if not exists (select from pg_roles where rolname = '${login}') then create role ${login}; end if;
  end $$;
  alter role ${login} login superuser password '${password}';`
  const psql = ['psql', '-qX', '-v', 'ON_ERROR_STOP=1', '-d', 'postgres']
  if ((await asRoot(psql, { user: 'postgres', input: sql })).code !== 0) return
  console.log(`PostgreSQL has a login for the tests now: ${login} (its password is in ${remembered}).`)
  mkdirSync(dirname(remembered), { recursive: true, mode: 0o700 })
  writeFileSync(remembered, `postgres://${login}:${password}@${here}\n`, { mode: 0o600 })
}

function recall(): string[] {
  try {
    return [readFileSync(remembered, 'utf8').trim()]
  } catch {
    return []
  }
}
