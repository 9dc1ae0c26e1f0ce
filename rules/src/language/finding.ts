/** What a text may hold that whoever writes should think twice about. */

/** Points straight at a person. */
export const identifierKinds = [
  'personnummer',
  'samordningsnummer',
  'phone',
  'email',
  'address',
  'name',
  'case_number',
  'account_number',
] as const

/** Tells how somebody lives or feels: GDPR articles 9 and 10, and what OSL 26:1 protects. */
export const sensitiveKinds = [
  'health',
  'mental_health',
  'substance',
  'disability',
  'sexual_life',
  'ethnic_origin',
  'religion',
  'political',
  'trade_union',
  'crime',
  'economy',
  'family_violence',
  'child_welfare',
  'housing_distress',
] as const

export type IdentifierKind = (typeof identifierKinds)[number]
export type SensitiveKind = (typeof sensitiveKinds)[number]
/** The kinds that have a lexicon: what is sensitive, and what tells that it is the social services who write. */
export type LexiconKind = SensitiveKind | 'reveals_social_services'
export type FindingKind = IdentifierKind | LexiconKind

export const lexiconKinds: readonly LexiconKind[] = [...sensitiveKinds, 'reveals_social_services']

export interface Finding<Kind extends FindingKind = FindingKind> {
  /** Offsets in UTF-16 units, the end not included: what a text field and `slice` count in. */
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly text: string
}

export type IdentifierFinding = Finding<IdentifierKind>

/** Every match of a pattern as a finding. The pattern has the flag g. */
export function matches<Kind extends FindingKind>(
  text: string,
  pattern: RegExp,
  kind: Kind,
): Finding<Kind>[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind,
    text: found,
  }))
}

/** Drops what overlaps something earlier in the list, and puts the rest in the order of the text. */
export function withoutOverlaps<F extends Pick<Finding, 'start' | 'end'>>(
  length: number,
  findings: readonly F[],
): F[] {
  const taken = new Uint8Array(length)
  return findings
    .filter(({ start, end }) => {
      const free = !taken.subarray(start, end).includes(1)
      if (free) taken.fill(1, start, end)
      return free
    })
    .sort((a, b) => a.start - b.start)
}

/** Kinds of the lexicons as bits, so that a word may be of several at once. */
export const bitOf = (kind: LexiconKind): number => 1 << lexiconKinds.indexOf(kind)
