/**
 * Finds what points straight at a person: identity numbers, phone numbers, e-mail and street addresses. A warning for
 * whoever writes, never a judgment: that nothing is found says nothing about the text (D10).
 *
 * Every pattern is bounded and starts only where a word starts, so that the time grows with the text and no faster.
 */
import { addresses, emails, phones } from './contact.ts'
import type { Finding } from './finding.ts'
import { personalNumbers } from './personal-number.ts'

/** All findings in the order they stand, never overlapping: where two readings compete, the first of the list wins. */
export function inspect(text: string): Finding[] {
  const taken = new Uint8Array(text.length)
  return [emails, personalNumbers, phones, addresses]
    .flatMap((find) => find(text))
    .filter(({ start, end }) => {
      const free = !taken.subarray(start, end).includes(1)
      if (free) taken.fill(1, start, end)
      return free
    })
    .sort((a, b) => a.start - b.start)
}
