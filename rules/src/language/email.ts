/** E-mail addresses, also as they are written by those who hide them from machines. */
import { type Finding, matches } from './finding.ts'

const local = '(?<![\\p{L}\\d._%+-])[\\p{L}\\d][\\p{L}\\d._%+-]{0,63}'
const label = '[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?'
const plain = new RegExp(`${local}@(?:${label}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\d])`, 'gu')
/** anna (at) exempel.se, anna [snabel-a] exempel punkt se */
const hidden = new RegExp(
  `${local} ?(?:[([{] ?(?:at|@|snabel-?a) ?[)\\]}]|(?<= )snabel-?a(?= )) ?(?:${label}(?:\\.| ?[([]?(?:dot|punkt)[)\\]]? ?)){1,4}\\p{L}{2,24}(?![\\p{L}\\d])`,
  'gu',
)

export function emails(text: string): Finding<'email'>[] {
  if (!/@|\bat\b|snabel/i.test(text)) return []
  return [...matches(text, plain, 'email'), ...matches(text, hidden, 'email')]
}
