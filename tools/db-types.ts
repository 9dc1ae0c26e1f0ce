import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { realClock } from '../server/src/platform/clock.ts'
import { openDatabase } from '../server/src/platform/db.ts'
import { silentLog } from '../server/src/platform/log.ts'

// Writes the table types from a freshly migrated database, or with --check says whether they are still true.
const target = fileURLToPath(new URL('../server/src/platform/schema.gen.ts', import.meta.url))
const migrations = fileURLToPath(new URL('../server/migrations', import.meta.url))

interface Column {
  table: string
  column: string
  type: string
  isArray: boolean
  notNull: boolean
  generated: 'always' | 'default' | 'no'
  /** The check constraint of this one column, where the set of its words is closed. */
  check: string | null
}

async function main(): Promise<void> {
  const written = print(await readColumns())
  if (!process.argv.includes('--check')) {
    await writeFile(target, written)
  } else if ((await readFile(target, 'utf8')) !== written) {
    console.error('schema.gen.ts is not what the migrations say: run `npm run db:types`')
    process.exitCode = 1
  }
}

async function readColumns(): Promise<Column[]> {
  const folder = await mkdtemp(join(tmpdir(), 'slussen-types-'))
  try {
    const db = await openDatabase({ location: { folder }, migrations, clock: realClock, log: silentLog })
    const { rows } = await db.asSystem('types', (tx) => COLUMNS.execute(tx))
    await db.close()
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const COLUMNS = sql<Column>`
  select c.relname as "table", a.attname as "column", (t.typelem <> 0 and t.typcategory = 'A') as "isArray",
    case when t.typcategory = 'A' then e.typname else t.typname end as "type", a.attnotnull as "notNull",
    case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
         when a.attidentity = 'd' or a.atthasdef then 'default' else 'no' end as "generated",
    (select min(pg_get_constraintdef(k.oid)) from pg_constraint k
     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
       and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[''') as "check"
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem
  where n.nspname = 'slussen' and c.relkind in ('r', 'p', 'v', 'm')
  order by c.relname collate "C", a.attnum`

// What both stores give back; tested in platform/db.test.ts.
const TYPES: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  jsonb: 'unknown',
  numeric: 'string',
  text: 'string',
  timestamptz: 'Date',
  uuid: 'string',
}

function print(columns: Column[]): string {
  const tables = Map.groupBy(columns, ({ table }) => table)
  const interfaces = [...tables].map(
    ([table, its]) => `export interface ${pascal(table)} {\n${its.map(printColumn).join('')}}\n`,
  )
  const schema = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}\n`).join('')
  const imports = columns.some(({ generated }) => generated === 'always')
    ? 'Generated, GeneratedAlways'
    : 'Generated'
  return [
    '// Written by tools/db-types.ts from the migrated database. Do not edit: `npm run db:types`.\n',
    `import type { ${imports} } from 'kysely'\n`,
    ...interfaces,
    `export interface Schema {\n${schema}}\n`,
  ].join('\n')
}

function printColumn({ column, type, isArray, notNull, generated, check }: Column): string {
  const known = check === null ? TYPES[type] : words(check)
  if (known === undefined) throw new Error(`db-types: no TypeScript type for ${type} (${column})`)
  const plain = `${isArray ? `${known}[]` : known}${notNull || known === 'unknown' ? '' : ' | null'}`
  const whole = { always: `GeneratedAlways<${plain}>`, default: `Generated<${plain}>`, no: plain }[generated]
  return `  ${column}: ${whole}\n`
}

/** `CHECK ((state = ANY (ARRAY['open'::text, 'done'::text])))` as a union. */
function words(check: string): string {
  return [...check.matchAll(/('[^']+')::text/g)].map(([, word]) => word).join(' | ')
}

function pascal(name: string): string {
  return name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}

await main()
