/**
 * Channels: the wires to the outside. What arrives is handed over as raw bytes; what leaves carries a permit.
 * What may never leave it: an address or a word of a message in a log; a refusal that was our own fault.
 *
 * `deliver.ts` is left out here on purpose: only messages/deliver.ts may import it.
 */
export type { Arrival, Listening } from './channel.ts'
export { listenForMail } from './listenForMail.ts'
