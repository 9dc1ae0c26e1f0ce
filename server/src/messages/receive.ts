import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Arrival } from '../channels/index.ts'
import { audit } from '../platform/audit.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'

/** What `inbound_raw.sealed` holds. */
export type RawEnvelope = Arrival['envelope']

/**
 * Keeps what arrived, byte by byte, before anybody looks at it; the job that reads it is stored in the same
 * transaction. The same bytes to the same unit once more, as after an answer the sender never heard, are only
 * counted. Source: design 5, first walk; L-13.
 */
export async function keepRaw(deed: Deed, arrival: Arrival): Promise<{ rawId: string; isNew: boolean }> {
  const { tx, house, now } = deed
  const { unitId, channel, bytes, envelope } = arrival
  const fingerprint = fingerprintOf(deed, arrival)
  const known = await countAgain(deed, channel, fingerprint)
  if (known !== undefined) return { rawId: known, isNew: false }

  const id = newId()
  const row = house.vault.seal(id, envelope satisfies RawEnvelope)
  // On the disk before the row: a crash in between leaves a file that nobody can open, never a row without its file.
  const blob = await house.blobs.put(house.vault.sealMore(id, row.sealed_key, bytes))
  const { id: rawId } = await tx
    .insertInto('inbound_raw')
    .values({ id, unit_id: unitId, channel, fingerprint, blob, ...row, size: bytes.length, received_at: now })
    .onConflict((same) =>
      same
        .columns(['channel', 'fingerprint'])
        .doUpdateSet({ times_received: sql<number>`inbound_raw.times_received + 1` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  if (rawId !== id) return { rawId, isNew: false } // the same bytes came by two roads at once
  await audit(tx, { deed: 'MessageReceived', subject: { rawId }, scope: unitId })
  await house.jobs.add(tx, 'understand', { rawId }, { key: rawId })
  return { rawId, isNew: true }
}

/** The bytes as they arrived. Throws `gone` when they have been removed. */
export async function readRawBytes(
  { house }: Pick<Deed, 'house'>,
  row: { id: string; blob: string; sealed_key: Buffer },
): Promise<Buffer> {
  return house.vault.openBytes(row.id, { bytes: await house.blobs.get(row.blob), sealed_key: row.sealed_key })
}

async function countAgain(
  { tx }: Deed,
  channel: Arrival['channel'],
  fingerprint: Buffer,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('inbound_raw')
    .set({ times_received: sql<number>`times_received + 1` })
    .where('channel', '=', channel)
    .where('fingerprint', '=', fingerprint)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

function fingerprintOf({ house }: Deed, { bytes, unitId }: Arrival): Buffer {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return house.vault.blindIndex('arrival', `${hash} ${unitId}`)
}
