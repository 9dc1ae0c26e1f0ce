/** Something in a text that points straight at a person. */
export type FindingKind = 'personnummer' | 'samordningsnummer' | 'phone' | 'email' | 'address'

export interface Finding {
  /** Offsets in UTF-16 units, the end not included: what a text field and `slice` count in. */
  readonly start: number
  readonly end: number
  readonly kind: FindingKind
  readonly text: string
}
