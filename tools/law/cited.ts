/** Which rules of the law in force cite which lines of the law map, read from the rules themselves. */
import { type Citation, citations, packs } from '../../rules/src/index.ts'
import type { Cited } from './page.ts'

const byKey: Readonly<Record<string, Citation>> = citations

/** 'L-05' → the rules whose sources answer to it, in the order of the rules. */
export function citedLines(): Cited {
  const cited = new Map<string, string[]>()
  for (const { rule, sections } of rulesOf())
    for (const line of sections.flatMap((section) => byKey[section]?.lines ?? [])) {
      const rules = cited.get(line) ?? []
      if (!rules.includes(rule)) cited.set(line, [...rules, rule])
    }
  return cited
}

export function packRules(): Set<string> {
  return new Set(rulesOf().map(({ rule }) => rule))
}

function rulesOf(): { rule: string; sections: string[] }[] {
  const found: { rule: string; sections: string[] }[] = []
  for (const deck of Object.values(packs['sverige-2026'].questions))
    for (const { decision } of deck.cases)
      found.push({
        rule: decision.rule,
        sections: decision.reasons.flatMap(({ sources }) => sources.map(({ section }) => section)),
      })
  return found
}
