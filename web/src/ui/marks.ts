export interface Mark {
  start: number
  end: number
  number: number
}
export interface Segment {
  start: number
  text: string
  number?: number
}

/** Cuts a text where marks begin and end. Marks that overlap an earlier one, or lie outside the text, are left out. */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const pieces: Segment[] = []
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue
    if (mark.start > at) pieces.push({ start: at, text: text.slice(at, mark.start) })
    pieces.push({ start: mark.start, text: text.slice(mark.start, mark.end), number: mark.number })
    at = mark.end
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) })
  return pieces
}
