/** What a kept page does not hold: who has signed a rule, and what the municipality has decided. */
import type { Language } from '@slussen/rules'
import type { AppendixBlock } from './appendices.ts'
import type { KeptBlock } from './blocks.ts'
import type { Book } from './book.ts'
import { localRuleView } from './localRows.ts'
import { placedRules } from './placedRules.ts'
import type { Block, Inline, RuleView, VersionRow } from './schema.ts'
import type { Signature, Standing } from './standing.ts'

export interface Live {
  book: Book
  language: Language
  standing: Standing
  /** Newest first; needed where the page lists them. */
  versions: readonly VersionRow[]
}

/** The page with its signatures, and with the appendices that follow from decisions. */
export function filledIn(blocks: readonly KeptBlock[], live: Live): Block[] {
  const signed = new Map(live.standing.signed.map((one) => [one.rule, one]))
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'appendix') return appendix(block, live)
    if (block.kind !== 'rules') return [block]
    return [{ ...block, rules: block.rules.map((rule) => signedRule(rule, signed.get(rule.id))) }]
  })
}

const signedRule = (rule: RuleView, signature: Signature | undefined): RuleView =>
  signature === undefined || rule.kind === 'local'
    ? rule
    : { ...rule, signedBy: signature.by, signedOn: signature.on }

function appendix({ of }: AppendixBlock, live: Live): Block[] {
  if (of === 'unsigned') return unsigned(live)
  return of === 'who-decides' ? whoDecides(live) : changes(live)
}

/** The rules of the law in force that nobody has signed. */
export function unsignedRules({ law, signed }: Standing): string[] {
  const done = new Set(signed.map(({ rule }) => rule))
  return rulesInForce(law.id).filter((id) => !done.has(id))
}

export const rulesInForce = (pack: string): string[] =>
  [...placedRules.values()].filter((placed) => placed.pack === pack).map(({ rule }) => rule.id)

function unsigned(live: Live): Block[] {
  const { book, language, standing } = live
  const ids = unsignedRules(standing)
  const all = rulesInForce(standing.law.id).length
  const said = {
    sv: `${ids.length} av ${all} regler är inte signerade av kommunens jurist.`,
    en: `${ids.length} of ${all} rules are not signed by the municipality’s lawyer.`,
  }
  const head = { sv: ['Regel', 'Vad den säger', 'Sida'], en: ['Rule', 'What it says', 'Page'] }
  const rows = ids.map((id) => {
    const page = book.homes.get(id)
    return [
      [{ tie: [id] }],
      [{ text: placedRules.get(id)?.rule.reason[language] ?? '' }],
      page === undefined ? [] : [linkTo(live, page)],
    ]
  })
  const table: Block = { kind: 'table', head: head[language].map((text) => [{ text }]), rows }
  return [{ kind: 'paragraph', inlines: [{ text: said[language] }] }, ...(rows.length === 0 ? [] : [table])]
}

function whoDecides({ book, language, standing }: Live): Block[] {
  const { law, from, decidedBy, signed, local } = standing
  const undecided = {
    sv: 'Ingenting har beslutats än; tills dess gäller regelpaketet som det levereras.',
    en: 'Nothing has been decided yet; until then the pack applies as it is delivered.',
  }
  const decided = { sv: `${decidedBy}, från ${from}`, en: `${decidedBy}, from ${from}` }
  const rules = rulesInForce(law.id).length
  const signing = {
    sv: `${signed.length} av ${rules} är signerade.`,
    en: `${signed.length} of ${rules} are signed.`,
  }
  const terms = {
    sv: ['Regelpaket', 'Beslut', 'Signerade regler'],
    en: ['Pack of rules', 'Decision', 'Signed rules'],
  }
  const texts = [
    `${law.id}, version ${law.version}: ${law.status[language]}`,
    decidedBy === null ? undecided[language] : decided[language],
    signing[language],
  ]
  return [
    {
      kind: 'definitions',
      items: terms[language].map((term, place) => ({ term, text: [{ text: texts[place] ?? '' }] })),
    },
    ...stricterRows(
      local.map((row) => localRuleView(row, { book, language, law })),
      language,
    ),
  ]
}

function stricterRows(rules: RuleView[], language: Language): Block[] {
  const none = {
    sv: 'Kommunen har inga egna, strängare regler.',
    en: 'The municipality has no stricter rows of its own.',
  }
  const [first] = rules
  if (first === undefined) return [{ kind: 'paragraph', inlines: [{ text: none[language] }] }]
  return [{ kind: 'rules', pack: first.pack, rules, folded: null }]
}

const CHANGES = {
  sv: ['Utgåva', 'Från', 'Till och med', 'Regelpaket', 'Nya och ändrade sidor'],
  en: ['Edition', 'From', 'To', 'Pack of rules', 'New and changed pages'],
} as const

/** Every version there has been. Of the first one every page is new, which nobody needs to be told. */
function changes(live: Live): Block[] {
  const { language, versions } = live
  const all = { sv: 'alla', en: 'all' }
  const none = { sv: 'Inga tidigare utgåvor är kända.', en: 'No earlier editions are known.' }
  if (versions.length === 0) return [{ kind: 'paragraph', inlines: [{ text: none[language] }] }]
  const rows = versions.map(({ version, from, until, pack, packVersion, changed }): Inline[][] => [
    [{ text: version }],
    [{ text: from }],
    [{ text: until ?? '' }],
    [{ text: `${pack}, ${packVersion}` }],
    version === '1' ? [{ text: all[language] }] : listed(changed.map((page) => linkTo(live, page))),
  ])
  return [{ kind: 'table', head: CHANGES[language].map((text) => [{ text }]), rows }]
}

const listed = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline, place) => (place === 0 ? [inline] : [{ text: ', ' }, inline]))

/** By its title; a page that is gone is called by the name it had. */
function linkTo({ book, language }: Live, page: string): Inline {
  const title = book.pages.find((one) => one.id === page && one.language === language)?.front.title
  return title === undefined ? { text: page } : { link: { page }, text: title }
}
