import { sql } from 'kysely'

/**
 * Whether a row of `message` came from an address of somebody in the unit whose identity is protected today, linked
 * or not: nobody has said that it is this person, but name and address stay hidden until somebody has.
 */
export const fromProtected = sql<boolean>`exists (
  select from contact_point as point join client as person on person.id = point.client_id
  where point.value_index = message.sender_index and point.kind = 'email' and point.ended_at is null
    and point.unit_id = message.unit_id and person.protected_identity)`
