import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it as plain } from 'vitest'
import { migrations, onBothStores, openTestHouse, type TestHouse } from '../testing/database.ts'
import { brokenUnique } from './databaseError.ts'
import { notify, openDatabase, type Tx } from './db.ts'
import { openEmbedded } from './embedded.ts'
import { newId } from './ids.ts'
import { openPostgres } from './postgres.ts'
import type { Store } from './store.ts'

const anybody = () => ({ actorId: newId(), scopeIds: [newId()] })

const whoIs = (tx: Tx) =>
  sql<{ role: string; actor: string | null; scopes: string[]; moment: Date }>`
    select current_user as role, current_actor() as actor, current_scopes() as scopes, current_moment() as moment`
    .execute(tx)
    .then(({ rows }) => rows[0])

onBothStores('the doors', ({ it, house, store }) => {
  it('step up to a role of their own, and say who asks, for which scopes, and when', async () => {
    const { db, clock } = house()
    const identity = anybody()
    const staff = await db.asStaff(identity, 'try', whoIs)
    expect(staff).toEqual({
      role: 'slussen_staff',
      actor: identity.actorId,
      scopes: identity.scopeIds,
      moment: clock.now(),
    })
    expect(await db.asSystem('try', whoIs)).toMatchObject({ role: 'slussen_system', actor: null, scopes: [] })
  })

  it('keep many at once apart', async () => {
    const people = Array.from({ length: 30 }, anybody)
    const seen = await Promise.all(people.map((person) => house().db.asStaff(person, 'try', whoIs)))
    expect(seen.map((each) => each?.actor)).toEqual(people.map(({ actorId }) => actorId))
  })

  it('roll everything back when the deed throws', async () => {
    const { db } = house()
    const count = (tx: Tx) =>
      sql<{ n: number }>`select count(*) as n from audit_event`.execute(tx).then(({ rows }) => rows[0]?.n)
    const before = await db.asSystem('try', count)
    const attempt = db.asSystem('try', async (tx) => {
      await sql`insert into audit_event (deed, subject) values ('ThingTried', '{}')`.execute(tx)
      throw new Error('no')
    })
    await expect(attempt).rejects.toThrow('no')
    expect(await db.asSystem('try', count)).toBe(before)
  })

  it('do not report a commit after an error that was swallowed', async () => {
    const attempt = house().db.asSystem('try', async (tx) => {
      await sql`insert into audit_event (deed, subject) values ('ThingTried', '{}')`.execute(tx)
      await sql`select 1 / 0`.execute(tx).catch(() => {})
    })
    await expect(attempt).rejects.toThrow('swallowed')
  })

  it('refuse a transaction inside another', async () => {
    const { db } = house()
    const attempt = db.asSystem('outer', () => db.asSystem('inner', async () => 1))
    await expect(attempt).rejects.toThrow('inner opens a transaction inside another')
  })

  it('close behind the deed: a transaction kept for later does nothing', async () => {
    let kept: Tx | undefined
    await house().db.asSystem('try', async (tx) => {
      kept = tx
    })
    await expect(sql`select 1`.execute(kept as Tx)).rejects.toThrow('already committed')
  })

  it('refuse a deed that is a sentence and a scope that is no id', async () => {
    const { db } = house()
    await expect(db.asSystem('Anna Andersson', async () => 1)).rejects.toThrow('closed word')
    await expect(db.asStaff({ actorId: newId(), scopeIds: ['}'] }, 'try', async () => 1)).rejects.toThrow(
      'an id',
    )
  })

  it('see nothing of a table that has granted nothing', async () => {
    const attempt = house().db.asStaff(anybody(), 'try', (tx) => sql`select * from migration`.execute(tx))
    await expect(attempt).rejects.toThrow('permission denied')
  })

  it('give the same values on both stores', async () => {
    const { rows } = await house().db.asSystem('try', (tx) =>
      sql`select '\\x0102'::bytea as bytes, array['\\x01'::bytea] as list, 12345678901::bigint as big, '2026-03-01'::date as day,
        '2026-03-01T10:00:00Z'::timestamptz as instant, '{"a":[1]}'::jsonb as json, array['a','b'] as words, 1.50::numeric as exact,
        ${[Buffer.from('ab')]}::bytea[] as given, ${['x', 'y']}::text[] as texts`.execute(tx),
    )
    expect(rows[0]).toEqual({
      bytes: Buffer.from([1, 2]),
      list: [Buffer.from([1])],
      big: 12345678901,
      day: '2026-03-01',
      instant: new Date('2026-03-01T10:00:00Z'),
      json: { a: [1] },
      words: ['a', 'b'],
      exact: '1.50',
      given: [Buffer.from('ab')],
      texts: ['x', 'y'],
    })
  })

  it('say how many rows were changed', async () => {
    const changed = await house().db.asSystem('try', (tx) =>
      tx.insertInto('audit_event').values({ deed: 'ThingTried', subject: '{}' }).executeTakeFirst(),
    )
    expect(changed.numInsertedOrUpdatedRows).toBe(1n)
  })

  it(`are the only way: between transactions the connection has no rights (${store})`, async () => {
    const own = await openTestHouse(store)
    await own.house.jobs.stop()
    await own.house.db.close()
    const bare = await openBare(own.house)
    const session = await bare.take()
    for (const statement of [
      'select * from slussen.unit',
      'create table public.x ()',
      'select * from pgboss.job',
    ]) {
      await expect(session.query(statement, [])).rejects.toThrow('permission denied')
    }
    session.giveBack(false)
    await bare.close()
    await own.close()
  })
})

onBothStores(
  'the limit of a transaction',
  ({ it, house }) => {
    it('names the deed, tells the caller in time, and lets the next one through', async () => {
      const { db } = house()
      let late: Promise<unknown> | undefined
      const attempt = db.asSystem('stuck', async (tx) => {
        await sql`insert into audit_event (deed, subject) values ('ThingStuck', '{}')`.execute(tx)
        await wait(900)
        late = sql`select 1`.execute(tx)
        await late
      })
      await expect(attempt).rejects.toThrow('longer than 0.3 s: stuck')
      const { rows } = await db.asSystem('next', (tx) =>
        sql`select from audit_event where deed = 'ThingStuck'`.execute(tx),
      )
      expect(rows).toHaveLength(0)
      await wait(900)
      await expect(late).rejects.toThrow('already rolled back')
    })
  },
  { limitMs: 300 },
)

onBothStores('database errors', ({ it, house }) => {
  const planted = 'kanariefågel-4711'

  it('lose the row they refused', async () => {
    const row = {
      username: planted,
      name: planted,
      title: '',
      password_hash: '',
      totp_sealed: Buffer.alloc(0),
    }
    const more = { totp_sealed_key: Buffer.alloc(0), created_at: new Date() }
    const insert = () =>
      house().db.asSystem('try', (tx) =>
        tx
          .insertInto('staff')
          .values({ id: newId(), ...row, ...more })
          .execute(),
      )
    await insert()
    const error = await insert().catch((caught) => caught)
    expect(brokenUnique(error)).toBe('staff_username_key')
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(planted)
    expect(Object.keys(error).sort()).toEqual(['code', 'constraint', 'name', 'table'])
  })

  it.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['a value of the wrong form', (tx: Tx) => sql`select ${planted}::text::uuid`.execute(tx)],
    ['a check', (tx: Tx) => sql`insert into board values (${newId()}, 'x', ${planted}, now())`.execute(tx)],
    ['a parameter', (tx: Tx) => sql`select ${planted}::int`.execute(tx)],
  ])('lose the value in %s', async (_what, work) => {
    const error = await house()
      .db.asSystem('try', work)
      .catch((caught) => caught)
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(planted)
  })
})

onBothStores('notices', ({ it, house, store }) => {
  it('come after the commit, and never after a roll-back', async () => {
    const { db } = house()
    const id = newId()
    const heard: string[] = []
    const stop = db.listen((notice) => heard.push(`${notice.topic} ${notice.id}`))
    await db
      .asSystem('try', async (tx) => {
        await notify(tx, 'thing', newId())
        throw new Error('no')
      })
      .catch(() => {})
    await db.asSystem('try', async (tx) => {
      await notify(tx, 'thing', id)
      await wait(50)
      expect(heard).toEqual([])
    })
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([`thing ${id}`])
    stop()
  })

  it('carry nothing but a word and an id', async () => {
    const attempt = house().db.asSystem('try', (tx) => notify(tx, 'thing', 'Anna'))
    await expect(attempt).rejects.toThrow('an id is an id')
  })

  if (store === 'embedded') return // one process, so no other nodes
  it('reach other nodes', async () => {
    const { db, location, clock, log } = house()
    const other = await openDatabase({ location, migrations, clock, log })
    const id = newId()
    const heard: string[] = []
    other.listen((notice) => heard.push(notice.id))
    await db.asSystem('try', (tx) => notify(tx, 'thing', id))
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([id])
    await other.close()
  })
})

describe('a slow transaction', () => {
  plain('is logged by its deed', async () => {
    const own = await openTestHouse('postgres')
    await own.house.db.asSystem('dawdle', () => wait(1_100))
    expect(own.house.lines).toContainEqual(
      expect.objectContaining({ event: 'database.slow', deed: 'dawdle' }),
    )
    await own.close()
  })
})

/** The store below the doors. */
async function openBare({ location, log }: TestHouse): Promise<Store> {
  if ('url' in location) return openPostgres(location.url, { limitMs: 1_000, log })
  const store = await openEmbedded(location.folder)
  await store.prepare(async () => {})
  return store
}
