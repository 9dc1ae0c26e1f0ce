interface Range {
  start: number
  end: number
}

/** The text without these pieces, and without the empty lines that they leave. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start > at) rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  return (rest + text.slice(at)).replace(/\n{3,}/g, '\n\n').trimEnd()
}
