interface Range {
  start: number
  end: number
}

/** The text without these pieces, and without the stray marks and empty lines that they leave. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  const lastFirst = [...ranges].sort((a, b) => b.start - a.start)
  const rest = lastFirst.reduce((left, { start, end }) => {
    const before = left.slice(0, start)
    const after = left.slice(end)
    return /(^|[.!?\n]\s*)$/.test(before) ? before + after.replace(/^[.,;:!?…]+\s?/, '') : before + after
  }, text)
  return rest.replace(/\n{3,}/g, '\n\n').trim()
}
