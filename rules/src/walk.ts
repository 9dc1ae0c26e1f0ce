/**
 * Walks a space of facts by need: what is asked is run on facts that are not known yet; when it reads one, the walk
 * splits there and tries each value. Every end is a block – all combinations that agree on what was read – so nothing is
 * sampled, and spaces far too large to count through are walked whole.
 */
import type { FactSpace, FactsOf } from './decision.ts'

export interface Block {
  /** What was read on the way. */
  readonly known: Readonly<Record<string, string>>
  /** How many combinations it stands for. */
  readonly size: bigint
}

/** Calls `ask` once for each block, with facts that may be read but not listed; gives how many blocks there were. */
export function walk<S extends FactSpace, T>(
  space: S,
  ask: (facts: FactsOf<S>) => T,
  see: (answer: T, block: Block) => void,
): void {
  const known: Record<string, string> = {}
  let wanted = ''
  const facts = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(space).map((fact) => [
        fact,
        {
          get: () => {
            const value = known[fact]
            if (value !== undefined) return value
            wanted = fact
            throw unread
          },
        },
      ]),
    ),
  ) as FactsOf<S>
  const visit = (size: bigint): void => {
    let answer: T
    try {
      answer = ask(facts)
    } catch (reason) {
      if (reason !== unread) throw reason
      const fact = wanted
      const values = space[fact] ?? []
      for (const value of values) {
        known[fact] = value
        visit(size / BigInt(values.length))
      }
      delete known[fact]
      return
    }
    see(answer, { known, size })
  }
  visit(Object.values(space).reduce((n, values) => n * BigInt(values.length), 1n))
}

const unread = new Error('a fact that is not known yet was read')

/** The same facts but for these, without reading the others. */
export const but = <F extends object>(facts: F, change: Partial<F>): F =>
  ({ __proto__: facts, ...change }) as F

/** The first block in which something is wrong, as "dir=reply ch=sms …"; undefined where nothing is. */
export function firstWrong<S extends FactSpace>(
  space: S,
  isWrong: (facts: FactsOf<S>) => boolean,
): string | undefined {
  let found: string | undefined
  const stop = new Error('found')
  try {
    walk(space, isWrong, (wrong, { known }) => {
      if (!wrong) return
      found = written(known)
      throw stop
    })
  } catch (reason) {
    if (reason !== stop) throw reason
  }
  return found
}

const written = (known: Readonly<Record<string, string>>): string =>
  Object.entries(known)
    .map(([fact, value]) => `${fact}=${value}`)
    .join(' ')
