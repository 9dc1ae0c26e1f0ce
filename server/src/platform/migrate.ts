import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { harmlessDatabaseError } from './databaseError.ts'
import { AppError } from './errors.ts'
import type { Rows } from './store.ts'

/** A connection on the log-in itself, before it has stepped down. */
export interface MigrationConnection {
  query(text: string, values: readonly unknown[]): Promise<Rows>
}

interface Migration {
  number: number
  name: string
  text: string
  checksum: Buffer
}

const OLDEST_SERVER = 15
const LOCK = 0x5105_5e11 // any number, the same for all nodes

/**
 * Brings the tables up to date: the numbered .sql files of a folder, forward only, one transaction each. Two nodes
 * may start at once; the second waits and then finds nothing to do. Returns the names of those it ran.
 * Throws, with nothing changed by the failing file, when an old file was edited or removed, when the database is
 * newer than the program, or when a statement fails.
 */
export async function migrate(connection: MigrationConnection, folder: string, now: Date): Promise<string[]> {
  const files = await readMigrations(folder)
  await requireServer(connection)
  await connection.query('select pg_advisory_lock($1)', [LOCK])
  try {
    const waiting = whatIsLeft(files, await readApplied(connection))
    for (const file of waiting) await run(connection, file, now)
    return waiting.map(({ name }) => name)
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort()
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return {
        number: Number(name.slice(0, 4)),
        name,
        text,
        checksum: createHash('sha256').update(text).digest(),
      }
    }),
  )
  files.forEach(({ number, name }, index) => {
    if (number !== index + 1) throw new Error(`migrations: ${name} should have number ${index + 1}`)
  })
  return files
}

async function requireServer(connection: MigrationConnection): Promise<void> {
  const { rows } = await connection.query(
    `select current_setting('server_version_num')::int / 10000 as major`,
    [],
  )
  const major = Number(rows[0]?.major)
  if (major >= OLDEST_SERVER) return
  throw new AppError('invalid', {
    sv: `Databasen är PostgreSQL ${major}; Slussen behöver ${OLDEST_SERVER} eller nyare. Inget har ändrats.`,
    en: `The database is PostgreSQL ${major}; Slussen needs ${OLDEST_SERVER} or newer. Nothing was changed.`,
  })
}

async function readApplied(
  connection: MigrationConnection,
): Promise<Map<number, { name: string; checksum: Buffer }>> {
  const { rows } = await connection.query(`select to_regclass('slussen.migration') is not null as known`, [])
  if (rows[0]?.known !== true) return new Map()
  await connection.query('begin', [])
  await connection.query('set local role slussen_owner', [])
  const applied = await connection.query('select number, name, checksum from slussen.migration', [])
  await connection.query('commit', [])
  return new Map(
    applied.rows.map((row) => [
      Number(row.number),
      { name: String(row.name), checksum: row.checksum as Buffer },
    ]),
  )
}

function whatIsLeft(
  files: Migration[],
  applied: Map<number, { name: string; checksum: Buffer }>,
): Migration[] {
  for (const [number, { name, checksum }] of applied) {
    const file = files[number - 1]
    if (file === undefined) {
      throw new AppError('conflict', {
        sv: `Databasen har kört ${name}, som det här programmet inte känner till. Starta en nyare version. Inget har ändrats.`,
        en: `The database has run ${name}, which this program does not know. Start a newer version. Nothing was changed.`,
      })
    }
    if (!file.checksum.equals(checksum)) {
      throw new AppError('conflict', {
        sv: `Migreringen ${name} har redan körts men filen är ändrad sedan dess. Återställ den och skriv en ny i stället. Inget har ändrats.`,
        en: `The migration ${name} has already run, but its file was edited since. Restore it and write a new one instead. Nothing was changed.`,
      })
    }
  }
  return files.filter(({ number }) => !applied.has(number))
}

// The first file makes the owner and the table of versions, so there the row comes last instead of first.
async function run(connection: MigrationConnection, file: Migration, now: Date): Promise<void> {
  const isFirst = file.number === 1
  const remember = () =>
    connection.query(
      'insert into slussen.migration (number, name, checksum, applied_at) values ($1, $2, $3, $4)',
      [file.number, file.name, file.checksum, now],
    )
  await connection.query('begin', [])
  try {
    if (!isFirst) {
      await connection.query('set local role slussen_owner', [])
      await remember()
    }
    await connection.query(file.text, [])
    if (isFirst) await remember()
    await connection.query('commit', [])
  } catch (error) {
    await connection.query('rollback', [])
    throw failed(file, harmlessDatabaseError(error))
  }
}

function failed({ name, number }: Migration, error: Error): Error {
  if (number !== 1 || !('code' in error) || error.code !== '42501') {
    return new Error(`migrations: ${name} failed and was undone: ${error.message}`, { cause: error })
  }
  return new AppError('not-allowed', {
    sv: `Databaskontot får inte skapa Slussens roller eller scheman (${error.message}). Be databasadministratören köra raderna i början av migrations/${name}. Inget har ändrats.`,
    en: `The database log-in may not make Slussen's roles or schemas (${error.message}). Ask the database administrator to run the lines at the head of migrations/${name}. Nothing was changed.`,
  })
}
