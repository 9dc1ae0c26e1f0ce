import { audit } from '../platform/audit.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireRole, WRITERS } from './access.ts'
import { type CaseFilesOf, readClient } from './clientView.ts'
import type { ClientView, OpeningReason } from './schema.ts'

/**
 * Shows everything about a client in this one answer: name and addresses behind a protected identity, and the
 * personal number. Who, when and why is written down first. Throws `not-found`, `not-allowed`.
 */
export async function openClient(
  deed: OfficerDeed,
  clientId: string,
  { reason, caseFilesOf }: { reason: OpeningReason; caseFilesOf: CaseFilesOf },
): Promise<ClientView> {
  const client = await readClient(deed, clientId, caseFilesOf)
  requireRole(deed, client.unitId, WRITERS)
  await audit(deed.tx, { deed: 'ClientOpened', subject: { clientId }, scope: client.unitId, reason })
  return { ...client, opened: true }
}
