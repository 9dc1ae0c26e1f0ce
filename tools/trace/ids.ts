/** The ids of requirements and scenarios, found where somebody wrote them. */
import type { Source } from '../sources.ts'

export type Mention = { id: string; path: string; line: number }

/** 'R-KOM-08', also in the short lists of our comments: 'R-KOM-08, -14', 'R-CHATT-11…14', 'R-CHATT-11 to -14'. */
const requirement = /\bR-([A-ZÅÄÖ]+)-(\d+)((?:(?:, | and |, and )-\d+|(?:…|\.\.| to )-?\d+)*)/g
const furtherOn = /(, | and |…|\.\.| to )-?(\d+)/g
const scenario = /\bS-\d{3}\b/g
/** A scenario is proved by what runs: its id stands in a name, which is a string, and not in a comment. */
const named = /^(?!\s*(?:\/\/|\*|\/\*)).*['"`]/

export function requirementsIn({ path, text }: Source): Mention[] {
  return linesOf(text).flatMap(([line, content]) =>
    [...content.matchAll(requirement)].flatMap(([, group = '', first = '', further = '']) =>
      numbersOf(first, further).map((number) => ({ id: `R-${group}-${number}`, path, line })),
    ),
  )
}

export function scenariosIn({ path, text }: Source): Mention[] {
  return linesOf(text).flatMap(([line, content]) =>
    [...content.matchAll(scenario)].map(([id]) => ({ id, path, line })),
  )
}

/** Only those in the name of a test or of a case. */
export function scenariosNamedIn({ path, text }: Source): Mention[] {
  const strings = text.split('\n').map((line) => (named.test(line) ? line : ''))
  return scenariosIn({ path, text: strings.join('\n') })
}

function numbersOf(first: string, further: string): string[] {
  const numbers = [first]
  for (const [, sign = '', number = ''] of further.matchAll(furtherOn)) {
    if (!/[,a]/.test(sign)) numbers.push(...between(numbers.at(-1) ?? first, number))
    numbers.push(number)
  }
  return numbers
}

/** '11', '14' → '12', '13' */
function between(from: string, to: string): string[] {
  const count = Math.max(0, Number(to) - Number(from) - 1)
  return Array.from({ length: count }, (_, index) =>
    String(Number(from) + index + 1).padStart(from.length, '0'),
  )
}

function linesOf(text: string): [number, string][] {
  return text.split('\n').map((content, index) => [index + 1, content])
}
