import { randomBytes } from 'node:crypto'
import pg from 'pg'

const ADMIN_URL = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const ROLES = ['slussen_owner', 'slussen_login', 'slussen_staff', 'slussen_system', 'slussen_jobs']
const LOCK = 0x5105_7e57 // two test runs on one server make the same roles

/** Where the databases of this run are, and the log-in without privileges that owns them. */
export interface TestServer {
  login: string
  password: string
  template: string
}

/** Makes the run's log-in. Throws when the server cannot be reached or the account is no administrator. */
export async function makeLogin(): Promise<Pick<TestServer, 'login' | 'password'>> {
  const login = `slussen_test_${Date.now()}_${randomBytes(4).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [LOCK])
    for (const role of ROLES) {
      const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
      if (rowCount === 0) await admin.query(`create role ${role} nologin`)
    }
    await removeLeftovers(admin)
    await admin.query(`create role ${login} login nosuperuser nocreaterole nocreatedb password '${password}'`)
    await admin.query(`grant ${ROLES.join(', ')} to ${login}`)
  })
  return { login, password }
}

// A run that was killed could not tidy up after itself. Two hours later nobody can be using what it left.
async function removeLeftovers(admin: pg.Client): Promise<void> {
  const oldest = `slussen_test_${Date.now() - 2 * 60 * 60_000}`
  const { rows } = await admin.query<{ login: string; databases: string[] }>(
    `select r.rolname as login, array_remove(array_agg(d.datname::text), null) as databases
     from pg_roles r left join pg_database d on d.datdba = r.oid
     where r.rolname ~ '^slussen_test_[0-9]{13}_' and r.rolname < $1 group by 1`,
    [oldest],
  )
  for (const { login, databases } of rows) {
    for (const name of databases) await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`drop role if exists ${login}`)
  }
}

export async function dropLogin(login: string): Promise<void> {
  await asAdmin((admin) => admin.query(`drop role if exists ${login}`))
}

/** A database of its own, empty or a copy, owned by the run's log-in. */
export async function createDatabase({ login, template }: Pick<TestServer, 'login'> & { template?: string }) {
  const name = `slussen_test_${randomBytes(6).toString('hex')}`
  const copy = template === undefined ? '' : `template ${template}`
  await asAdmin((admin) => admin.query(`create database ${name} owner ${login} ${copy}`))
  return name
}

export async function dropDatabase(name: string): Promise<void> {
  await asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`))
}

export function urlOf({ login, password }: Pick<TestServer, 'login' | 'password'>, database: string): string {
  const url = new URL(ADMIN_URL)
  url.username = login
  url.password = password
  url.pathname = `/${database}`
  return url.href
}

/** On the administrator's account, which no Slussen ever runs on. */
export async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: ADMIN_URL, connectionTimeoutMillis: 5_000 })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
