/** Where two texts differ: the piece of the old one, and what stands there in the new one. */
export function difference(before: string, after: string): { start: number; end: number; piece: string } {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start++
  let tail = 0
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: before.length - tail, piece: after.slice(start, after.length - tail) }
}

/**
 * Changes a text field as if somebody had typed it, so that Ctrl+Z takes it back. `execCommand` is old, but is the
 * only way to reach the browser's own undo; where it is missing the text is set without it.
 */
export function typeInto(field: HTMLTextAreaElement, after: string): void {
  const { start, end, piece } = difference(field.value, after)
  if (start === end && piece === '') return
  field.focus()
  field.setSelectionRange(start, end)
  const typed =
    piece === '' ? document.execCommand('delete') : document.execCommand('insertText', false, piece)
  if (typed) return
  field.setRangeText(piece, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

interface Range {
  start: number
  end: number
}

export function select(field: HTMLTextAreaElement | null, range: Range): void {
  field?.focus()
  field?.setSelectionRange(range.start, range.end)
}

/** The hit after the cursor (or before it), round and round. */
export function nextHit<T extends Range>(hits: readonly T[], cursor: number, step: 1 | -1): T | undefined {
  const further =
    step === 1 ? hits.find((hit) => hit.start > cursor) : hits.findLast((hit) => hit.start < cursor)
  return further ?? hits.at(step === 1 ? 0 : -1)
}

/** F8 and Shift+F8 go from hit to hit. */
export function hitKeys(
  field: { current: HTMLTextAreaElement | null },
  hits: readonly Range[],
): Record<string, () => void> {
  const go = (step: 1 | -1) => () => {
    const hit = nextHit(hits, field.current?.selectionStart ?? 0, step)
    if (hit) select(field.current, hit)
  }
  return { F8: go(1), 'Shift+F8': go(-1) }
}
