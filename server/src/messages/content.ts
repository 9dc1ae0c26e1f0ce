import type { Vault } from '../platform/vault.ts'
import type { Release } from './schema.ts'

/** What `message.sealed` holds. */
export interface Content {
  subject: string
  text: string
  /** Incoming: as the message itself claims. Outgoing: the officer's name and the unit's address. */
  from: { name: string; address: string }
  to: string
  /** Closed words on what was wrong with the message: 'too_deep', 'cut'. */
  problems: readonly string[]
  /** Outgoing, to somebody other than the client: by what right it was given out. */
  release?: Release
}

/** What `draft.sealed` holds. */
export interface DraftContent {
  text: string
  channel: 'external_email' | 'phone' | 'letter' | 'meeting'
  contentClass: 1 | 2 | 3
}

/** What `task.sealed` holds. */
export interface TaskContent {
  note: string
  outcomeNote?: string
}

export function openContent(vault: Vault, row: { id: string; sealed: Buffer; sealed_key: Buffer }): Content {
  return vault.open<Content>(row.id, row)
}
