import { sql } from 'kysely'
import { expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { audit } from './audit.ts'
import { newId } from './ids.ts'

onBothStores('the audit', ({ it, house }) => {
  const event = () => ({ deed: 'ThingTried', subject: { thingId: newId() } })
  const all = () =>
    house().db.asSystem('read', (tx) => tx.selectFrom('audit_event').selectAll().orderBy('id').execute())

  it('says who, when and what, by the transaction and not by the caller', async () => {
    const { db, clock } = house()
    const actorId = newId()
    const scope = newId()
    const first = event()
    const second = event()
    await db.asStaff({ actorId, scopeIds: [] }, 'try', (tx) =>
      audit(tx, { ...first, scope, reason: 'lost_key' }),
    )
    await db.asSystem('night-work', (tx) => audit(tx, second))
    expect((await all()).slice(-2)).toMatchObject([
      { ...first, actor: `staff:${actorId}`, at: clock.now(), scope, reason: 'lost_key' },
      { ...second, actor: 'system:night-work', scope: null, reason: null },
    ])
  })

  it('is not there when the deed was rolled back', async () => {
    const before = (await all()).length
    const attempt = house().db.asSystem('try', async (tx) => {
      await audit(tx, event())
      throw new Error('no')
    })
    await expect(attempt).rejects.toThrow('no')
    expect(await all()).toHaveLength(before)
  })

  it('cannot be written in another’s name or at another time, changed, removed, or read by staff', async () => {
    const { db } = house()
    await db.asSystem('try', (tx) => audit(tx, event()))
    for (const statement of [
      sql`insert into audit_event (deed, subject, actor) values ('ThingTried', '{}', 'system:other')`,
      sql`insert into audit_event (deed, subject, at) values ('ThingTried', '{}', now())`,
      sql`update audit_event set deed = 'Other'`,
      sql`delete from audit_event`,
      sql`truncate audit_event`,
    ]) {
      await expect(db.asSystem('try', (tx) => statement.execute(tx))).rejects.toThrow('permission denied')
    }
    const read = db.asStaff({ actorId: newId(), scopeIds: [] }, 'try', (tx) =>
      sql`select from audit_event`.execute(tx),
    )
    await expect(read).rejects.toThrow('permission denied')
  })

  it('holds ids and closed words only', async () => {
    const { db } = house()
    const wrong = [
      { deed: 'Anna called', subject: {} },
      { deed: 'ThingTried', subject: { name: newId() } },
      { deed: 'ThingTried', subject: { thingId: 'Anna' } },
      { deed: 'ThingTried', subject: {}, reason: 'she asked me to' },
      { deed: 'ThingTried', subject: {}, scope: 'unit' },
    ]
    for (const each of wrong)
      await expect(db.asSystem('try', (tx) => audit(tx, each as never))).rejects.toThrow('audit:')
  })
})
