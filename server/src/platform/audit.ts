import { sql } from 'kysely'
import type { Tx } from './db.ts'
import { isId } from './ids.ts'

export interface AuditEvent {
  /** EntityAction: `MessageReceived`. */
  deed: string
  /** Ids only: `{ messageId }`. */
  subject: Readonly<Record<string, string>>
  /** The scope the deed was done in, when it has one. */
  scope?: string
  /** A closed word, never a sentence. */
  reason?: string
}

/**
 * Writes who did what, in the deed's own transaction: either both happened or neither (L-69). The database fills in
 * the actor and the time from the transaction's settings, so that nobody can write in another's name.
 * Throws on anything but ids and closed words; that is a bug, since free text here would never be destroyed.
 */
export async function audit(tx: Tx, event: AuditEvent): Promise<void> {
  refuseFreeText(event)
  const { deed, subject, scope = null, reason = null } = event
  await sql`
    insert into audit_event (deed, subject, scope, reason)
    values (${deed}, ${JSON.stringify(subject)}::jsonb, ${scope}, ${reason})`.execute(tx)
}

function refuseFreeText({ deed, subject, scope, reason }: AuditEvent): void {
  if (!/^[A-Z][A-Za-z]+$/.test(deed)) throw new Error('audit: a deed is one word in the form EntityAction')
  if (reason !== undefined && !/^[a-z_]+$/.test(reason)) throw new Error('audit: a reason is one closed word')
  if (scope !== undefined && !isId(scope)) throw new Error('audit: a scope is an id')
  for (const [key, value] of Object.entries(subject)) {
    if (!/^[a-z][A-Za-z]*Id$/.test(key) || !isId(value))
      throw new Error('audit: a subject holds ids only, as {thingId}')
  }
}
