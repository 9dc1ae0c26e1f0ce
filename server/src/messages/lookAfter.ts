import { bySystem, type House } from '../platform/house.ts'

/** Longer than any hand-over can last (the wire gives up after a minute), with room to spare. */
const PATIENCE_MS = 10 * 60_000

/**
 * Nothing is forgotten: once in a while, everything that should long have moved on gets its job again, in case
 * the job itself was lost or had used up its tries. The handlers are idempotent, so one too many does no harm;
 * a message found in `handing_over` becomes a person's business, as after a crash. `patienceMs` is 0 at
 * the start of the embedded store, whose lock says that nobody else can be in the middle of anything.
 */
export async function lookAfter(house: House, patienceMs = PATIENCE_MS): Promise<void> {
  await bySystem(house, 'look-after', async ({ tx, now }) => {
    const since = new Date(now.getTime() - patienceMs)
    const arrived = await tx
      .selectFrom('inbound_raw')
      .select('id')
      .where('state', '=', 'received')
      .where('received_at', '<=', since)
      .limit(500)
      .execute()
    const leaving = await tx
      .selectFrom('outbound')
      .select('message_id as id')
      .where((is) =>
        is.or([
          is.and([is('state', '=', 'queued'), is('send_after', '<=', since)]),
          is.and([is('state', '=', 'handing_over'), is('handed_over_at', '<=', since)]),
        ]),
      )
      .limit(500)
      .execute()
    for (const { id } of arrived) await house.jobs.add(tx, 'understand', { rawId: id }, { key: id })
    for (const { id } of leaving) await house.jobs.add(tx, 'deliver', { messageId: id }, { key: id })
    if (arrived.length + leaving.length > 0) {
      house.log.warn('message.late', { arrived: arrived.length, leaving: leaving.length })
    }
  })
}
