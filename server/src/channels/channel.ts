import type { Permit } from '../decisions/index.ts'

/**
 * What every channel can do, and all it can do: call back with what arrives, byte by byte, and hand over what a
 * permit lets out. It knows neither units' work nor the law.
 */
export interface Channel {
  listen(onRaw: OnRaw): Promise<Listening>
  deliver(envelope: Envelope, permit: Permit): Promise<Handover>
}

/** Returns when the arrival is safe on disk; the other side hears "received" only then. A throw means "try again". */
export type OnRaw = (arrival: Arrival) => Promise<unknown>

export interface Arrival {
  unitId: string
  channel: 'external_email'
  bytes: Buffer
  /** What the other server said, which need not be what stands in the message. */
  envelope: { from: string; to: string }
}

export interface Listening {
  port: number
  /** Takes no more, lets what is being received finish, then lets go. */
  close(): Promise<void>
}

/** One message to one person, written by an officer. No room for the person's own words or a file (R-KOM-14, L-23). */
export interface Envelope {
  from: { name: string; address: string }
  to: string
  /** Carries the conversation's token, so that an answer, and a bounce, finds its way back. */
  replyTo: string
  subject: string
  text: string
  /** Ours, in angle brackets: the same at every try. */
  messageId: string
  date: Date
}

/**
 * delivered: the other server took responsibility. refused: it said a lasting no to this very message.
 * try_later: it has certainly not taken it. unsure: the words have left us and no answer came.
 */
export interface Handover {
  outcome: 'delivered' | 'refused' | 'try_later' | 'unsure'
  /** The other server's number ('250', '550'), or a closed word where it gave none. */
  code: string
}
