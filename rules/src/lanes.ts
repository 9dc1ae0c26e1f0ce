/**
 * Most rules speak of one channel or medium and cannot decide for another. Sorting them into lanes once makes asking
 * about twice as fast and changes nothing: a proof asks every combination both ways.
 */
interface Conditional {
  readonly when: (facts: never) => boolean
}

/** For each value of `fact`, the cases that may still fit when nothing else is known, in their order. */
export function lanesOf<Case extends Conditional>(
  cases: readonly Case[],
  fact: string,
  values: readonly string[],
): ReadonlyMap<string, readonly Case[]> {
  return new Map(values.map((value) => [value, cases.filter(({ when }) => mayFit(when, { [fact]: value }))]))
}

const asked = new Error('a fact that is not known yet was asked for')

/** A condition that says no without asking for any other fact says no whatever the others are. */
function mayFit(when: Conditional['when'], known: Readonly<Record<string, string>>): boolean {
  const facts = new Proxy(known, {
    get: (target, name) => {
      if (typeof name === 'string' && name in target) return target[name]
      throw asked
    },
  })
  try {
    return when(facts as never)
  } catch (reason) {
    if (reason === asked) return true
    throw reason
  }
}
