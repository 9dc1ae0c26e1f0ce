/**
 * When a rule fits. A condition is plain data – which values each fact may have – so that the same line decides, is
 * printed in a table, is read aloud in the handbook, is loosened by a proof that looks for a missing test, and can be
 * written by a municipality that wants a stricter row.
 */

/** All of these together. A fact that is not named may be anything; nothing named at all fits everything. */
export type Where<Facts> = { readonly [Fact in keyof Facts]?: readonly Facts[Fact][] }

/** Any of these. Most conditions are one. */
export type Condition<Facts> = readonly Where<Facts>[]

export type Facts = Readonly<Record<string, string>>

/** Every fact is one word out of a closed list, so a question has a finite number of cases and can be proved. */
export type FactSpace = Readonly<Record<string, readonly string[]>>
export type FactsOf<S extends FactSpace> = { readonly [Fact in keyof S]: S[Fact][number] }

export const asCondition = <F>(when: Where<F> | Condition<F>): Condition<F> =>
  Array.isArray(when) ? when : [when as Where<F>]

export const meets = <F extends object>(condition: Condition<F>, facts: F): boolean =>
  condition.some((where) =>
    Object.entries<readonly unknown[] | undefined>(where).every(
      ([fact, values]) => values === undefined || values.includes(facts[fact as keyof F]),
    ),
  )

/** Both conditions at once: every pair of their alternatives that can be met together. */
export function both<F extends object>(one: Condition<F>, other: Condition<F>): Condition<F> {
  return one.flatMap((a) => other.flatMap((b) => together(a, b) ?? []))
}

function together<F extends object>(a: Where<F>, b: Where<F>): Where<F> | undefined {
  const joined: Record<string, readonly unknown[] | undefined> = { ...a }
  for (const [fact, values] of Object.entries<readonly unknown[] | undefined>(b)) {
    const shared = (values ?? []).filter((value) => joined[fact]?.includes(value) ?? true)
    if (shared.length === 0) return undefined
    joined[fact] = shared
  }
  return joined as Where<F>
}
