/** Parts of a page that has been read stand still: their place is their key. */
export const keyed = <T>(parts: readonly T[]): { key: string; part: T }[] =>
  parts.map((part, place) => ({ key: String(place), part }))
