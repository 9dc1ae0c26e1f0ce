/**
 * Asks by need: what is asked is run on facts that are not known yet, and where it reads one it is asked again for each
 * value. So a question that needs few facts is answered for the whole space, however large, in few questions.
 */
import type { FactSpace, FactsOf } from './decision.ts'

/** `ask` may read facts but not list them; `join` puts together what it answered for each value of a fact. */
export function byNeed<S extends FactSpace, T>(
  space: S,
  ask: (facts: FactsOf<S>) => T,
  join: (fact: string, parts: readonly (readonly [value: string, part: T])[]) => T,
): T {
  const known: Record<string, string> = {}
  let wanted = ''
  const facts: object = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(space).map((fact) => {
        const get = () => {
          const value = known[fact]
          if (value !== undefined) return value
          wanted = fact
          throw unread
        }
        return [fact, { get }]
      }),
    ),
  )
  const visit = (): T => {
    try {
      return ask(facts as FactsOf<S>)
    } catch (reason) {
      if (reason !== unread) throw reason
    }
    const fact = wanted
    const parts = (space[fact] ?? []).map((value) => {
      known[fact] = value
      return [value, visit()] as const
    })
    delete known[fact]
    return join(fact, parts)
  }
  return visit()
}

const unread = new Error('a fact that is not known yet was read')
