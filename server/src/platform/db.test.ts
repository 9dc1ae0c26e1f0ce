import { sql } from 'kysely'
import { expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { newId } from './ids.ts'

onBothStores('the doors', ({ it, house }) => {
  it('step up to a role of their own', async () => {
    const actorId = newId()
    const { rows } = await house().db.asStaff({ actorId, scopeIds: [] }, 'try', (tx) =>
      sql<{ role: string; actor: string }>`select current_user as role, current_actor() as actor`.execute(tx),
    )
    expect(rows).toEqual([{ role: 'slussen_staff', actor: actorId }])
  })
})
