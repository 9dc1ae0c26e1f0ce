import { conditionWords, type PackId, packs, policies2026, titleOf, wordsOf } from '@slussen/rules'
import type { Reading } from './book.ts'
import { stricterViews } from './localRows.ts'
import { type PlacedRule, placedRules } from './placedRules.ts'
import type { Block, RuleView } from './schema.ts'

type RulesBlock = Extract<Block, { kind: 'rules' }>

/** These rules as rows with reason, strength and source (R-HANDBOK-04), those of the pack in force first; each pack's in the order in which they are read. */
export function rulesBlocks(reading: Reading, ids: readonly string[]): RulesBlock[] {
  const unknown = ids.filter((id) => !placedRules.has(id))
  for (const id of unknown) reading.fault(`shows ${id}, which is no rule`)
  const views = [...placedRules.values()]
    .filter(({ rule }) => ids.includes(rule.id))
    .map((placed) => ruleView(reading, placed))
  return packsInForceFirst(reading).flatMap((pack) => {
    const own = views.filter((view) => view.pack === pack)
    const rules = [...stricterViews(reading, own), ...own]
    return rules.length === 0 ? [] : [{ kind: 'rules', pack, rules, folded: foldedUnder(reading, pack) }]
  })
}

export const packsInForceFirst = ({ law }: Reading): PackId[] =>
  (Object.keys(packs) as PackId[]).sort((a, b) => Number(b === law.id) - Number(a === law.id))

const FOLDS = {
  'sverige-2026': { sv: 'Så säger lagen i dag', en: 'What the law says today' },
  'stockholm-2012': { sv: 'Så stod det i rapporten 2012', en: 'What the report of 2012 said' },
} as const

/** The words under which what this pack says is folded away; null when it is the law in force and stands open. */
export const foldedUnder = ({ law, language }: Reading, pack: PackId): string | null =>
  law.id === pack ? null : FOLDS[pack][language]

function ruleView({ language, book }: Reading, { pack, question, rule }: PlacedRule): RuleView {
  const words = wordsOf(question, language)
  const { id, outcome, step, strength, kind, confidence, readAsOf } = rule
  const space = packs[pack].questions[question].space
  return {
    id,
    question,
    pack,
    when: conditionWords(rule.condition, { question, space, language }),
    outcome,
    word: words.outcome(outcome),
    step,
    stepWord: words.step(step),
    acts: rule.acts.map(words.act),
    offers: rule.offers.map(words.offer),
    reason: rule.reason[language],
    sources: rule.sources.map((source) => ({ text: titleOf(source, language) })),
    strength,
    kind,
    confidence,
    readAsOf,
    note: (pack === 'sverige-2026' ? policies2026[id]?.[language] : undefined) ?? null,
    signedBy: null,
    signedOn: null,
    page: book.homes.get(id) ?? null,
  }
}
