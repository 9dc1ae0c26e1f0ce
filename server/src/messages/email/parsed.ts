/** What is left of an e-mail when it has been read, and what it is called when it could not be. */

export interface Attached {
  name: string
  contentType: string
  bytes: Uint8Array
}

/** Closed words: what the officer should know about how the message was read. */
export type Problem = 'cut' | 'characters_lost' | 'encrypted' | 'bounce' | 'no_sender'

export interface Parsed {
  kind: 'message'
  subject: string
  /** As the message itself claims; an address proves nothing about who wrote. */
  from: { name: string; address: string }
  to: string
  /** Without angle brackets, as the next two. */
  messageId: string | null
  inReplyTo: string[]
  references: string[]
  text: string
  attachments: Attached[]
  /** What a report says did not arrive: Message-IDs, as above. Anybody may claim it. */
  failed: string[]
  /** Written by a machine: out-of-office, lists, receipts, bounces. Nobody is waiting for an answer. */
  automatic: boolean
  problems: Problem[]
}

/** A value, not an error: the message is shown in the inbox as a file to open, and is never lost. */
export interface Unreadable {
  kind: 'unreadable'
  reason:
    | 'not_a_message'
    | 'too_many_parts'
    | 'headers_too_large'
    | 'damaged'
    | 'too_slow'
    | 'too_heavy'
    | 'crashed'
}

/** Letters of text that are shown; the whole message stays in the raw file. */
export const TEXT_LIMIT = 200_000
