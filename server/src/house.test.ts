import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Db } from './platform/db.ts'
import { connectAsLogin } from './platform/postgres.ts'
import { onBothStores, openTestHouse } from './testing/database.ts'

// Habits of the schema, asked of the live database.
const QUESTIONS = {
  'has a comment that says its retention class, or why it is technical': sql<{ fault: string }>`
    select c.relname as fault from pg_class c
    where c.relnamespace = 'slussen'::regnamespace and c.relkind in ('r', 'p')
      and coalesce(obj_description(c.oid, 'pg_class'), '') !~ '^(retention: [a-z_]+|technical: .{10,})$'`,
  'has row-level security, also for its owner, unless it is technical and granted to nobody': sql<{
    fault: string
  }>`
    select c.relname as fault from pg_class c
    where c.relnamespace = 'slussen'::regnamespace and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity)
      and not (obj_description(c.oid, 'pg_class') like 'technical: %'
        and not has_table_privilege('slussen_staff', c.oid, 'select, insert, update, delete')
        and not has_table_privilege('slussen_system', c.oid, 'select, insert, update, delete'))`,
  'has an index for every foreign key': sql<{ fault: string }>`
    select k.conrelid::regclass || ' (' || k.conname || ')' as fault from pg_constraint k
    where k.connamespace = 'slussen'::regnamespace and k.contype = 'f' and not exists (
      select from pg_index i where i.indrelid = k.conrelid
        and (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(k.conkey)] @> k.conkey)`,
  'has a name in the singular': sql<{ fault: string }>`
    select c.relname as fault from pg_class c
    where c.relnamespace = 'slussen'::regnamespace and c.relkind in ('r', 'p', 'v')
      and c.relname ~ 's$' and c.relname not in ('register_series')`,
  'keeps instants in timestamptz and words in text': sql<{ fault: string }>`
    select c.relname || '.' || a.attname as fault from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'slussen'::regnamespace and c.relkind in ('r', 'p')
      and a.atttypid in ('timestamp'::regtype, 'varchar'::regtype, 'bpchar'::regtype)`,
  'asks once for each query, and not for each row, which units may be seen': sql<{ fault: string }>`
    select tablename as fault from pg_policies
    where schemaname = 'slussen' and regexp_replace(concat(qual, with_check), 'SELECT current_scopes\\(\\)', '', 'g') like '%current_scopes()%'`,
  'is closed to the log-in and to everybody': sql<{ fault: string }>`
    select c.relname as fault from pg_class c
    where c.relnamespace = 'slussen'::regnamespace and c.relkind in ('r', 'p', 'v')
      and (has_table_privilege('slussen_login', c.oid, 'select, insert, update, delete, truncate')
        or exists (select from aclexplode(c.relacl) where grantee = 0))`,
} as const

onBothStores('every table', ({ house }) => {
  for (const [habit, question] of Object.entries(QUESTIONS)) {
    it(habit, async () => {
      expect(await faults(house().db, question)).toEqual([])
    })
  }
})

describe('each of these habits', () => {
  it('is seen to be broken by a table that breaks them all', async () => {
    const own = await openTestHouse('postgres')
    const { location, db } = own.house
    const owner = await connectAsLogin('url' in location ? location.url : '')
    await owner.query(`set role slussen_owner;
      create table faults (unit_id uuid references unit, at timestamp);
      create policy faults on faults using (unit_id = any (current_scopes()));
      grant select on faults to public`)
    await owner.end()
    for (const question of Object.values(QUESTIONS)) {
      expect(await faults(db, question)).toEqual([expect.stringMatching(/^faults/)])
    }
    await own.close()
  })
})

async function faults(db: Db, question: (typeof QUESTIONS)[keyof typeof QUESTIONS]): Promise<string[]> {
  const { rows } = await db.asSystem('look', (tx) => question.execute(tx))
  return rows.map(({ fault }) => fault)
}
