/** Does a draft carry the other person's text back? Their words may hold what we may not send (R-KOM-14, R-EPOST-11). */

export interface Range {
  readonly start: number
  readonly end: number
}

/** Five words in a row are everyday Swedish; six the same are hardly a coincidence. */
const run = 6

/**
 * The stretches of `draft` that quote: lines marked with ">" and runs of at least six words that also stand in
 * `original`, whatever the capitals, line breaks and punctuation between them. Empty: nothing is quoted.
 */
export function quotes(draft: string, original: string): Range[] {
  return merged([...markedLines(draft), ...sharedRuns(draft, original)])
}

function markedLines(draft: string): Range[] {
  return [...draft.matchAll(/^[ \t]{0,20}>.*$/gm)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

function sharedRuns(draft: string, original: string): Range[] {
  const known = new Set(runsOf(wordsOf(original)).map(({ key }) => key))
  return runsOf(wordsOf(draft)).filter(({ key }) => known.has(key))
}

function wordsOf(text: string): (Range & { word: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function runsOf(words: ReturnType<typeof wordsOf>): (Range & { key: string })[] {
  return words.slice(run - 1).map(({ end }, i) => {
    const first = words[i]
    return {
      key: words
        .slice(i, i + run)
        .map((one) => one.word)
        .join(' '),
      start: first?.start ?? 0,
      end,
    }
  })
}

function merged(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}
