/**
 * `npm run inspect:eval`: how well the language warns, on every file of marked texts beside it, and how long it takes.
 * `-- --verbose` shows what was missed and what was said too much; words after it choose files by name.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  type Evaluation,
  evaluate,
  f1,
  type MarkedText,
  markedTexts,
  precision,
  recall,
  type Score,
} from '../rules/src/language/evaluation/evaluate.ts'
import { type Inspect, makeInspect } from '../rules/src/language/inspect.ts'
import { root } from './run.ts'

const words = process.argv.slice(2)
const verbose = words.includes('--verbose')
const chosen = words.filter((word) => !word.startsWith('--'))
const paths = globSync('rules/src/language/evaluation/*.jsonl', { cwd: root })
  .filter((path) => chosen.length === 0 || chosen.includes(basename(path, '.jsonl')))
  .sort()
if (paths.length === 0) {
  console.error('No evaluation file by that name in rules/src/language/evaluation.')
  process.exitCode = 1
}
const inspect = makeInspect()
/** What would take long if the time grew faster than the text. */
const oddTexts = ['a', 'missbruk', 'inte orkar inte ', 'Anna ', 'miss bruk ', '12 ', 'a.b@'].map((piece) =>
  piece.repeat(20_000 / piece.length),
)
for (const path of paths) {
  const texts = markedTexts(readFileSync(`${root}${path}`, 'utf8'))
  console.log(`\n${path}: ${texts.length} texts`)
  print(evaluate(texts, inspect))
  const { first, again } = speed(texts)
  console.log(
    `1.5 kB: median ${first.toFixed(2)} ms when read for the first time, ${again.toFixed(2)} ms when read again`,
  )
  if (verbose) for (const text of texts) show(text, inspect)
}
const slowest = Math.max(...oddTexts.map((text) => timed(inspect, text)))
console.log(`\n20 kB of one and the same: at most ${slowest.toFixed(0)} ms`)

function print({ kinds, identifiers, sensitive, reveals, neutral }: Evaluation): void {
  console.log(`${'kind'.padEnd(28)} found missed  wrong  precision recall    F1`)
  for (const [kind, score] of kinds) row(kind, score)
  row('= identifiers', identifiers)
  row('= sensitive', sensitive)
  row('= texts that reveal', reveals)
  const share = neutral.texts === 0 ? 0 : (100 * neutral.falseAlarms.length) / neutral.texts
  console.log(
    `false alarms: ${neutral.falseAlarms.length} of ${neutral.texts} neutral texts (${share.toFixed(1)} %)`,
  )
}

function row(name: string, score: Score): void {
  const counts = [score.hits, score.missed, score.wrong].map((count) => String(count).padStart(6)).join(' ')
  const shares = [precision, recall, f1].map((of) => of(score).toFixed(3).padStart(8)).join(' ')
  console.log(`${name.padEnd(27)}${counts} ${shares}`)
}

/** All the texts in a row, cut in pieces of 1.5 kB, to a reader that has not seen them. */
function speed(texts: readonly MarkedText[]): { readonly first: number; readonly again: number } {
  const all = texts.map(({ text }) => text).join('\n\n')
  const pieces = Array.from({ length: Math.max(1, Math.floor(all.length / 1500)) }, (_, i) =>
    all.slice(i * 1500, (i + 1) * 1500),
  )
  const read = makeInspect()
  for (const odd of oddTexts) read(odd)
  const once = (): number[] => pieces.map((piece) => timed(read, piece))
  return { first: median(once()), again: median(Array.from({ length: 10 }, once).flat()) }
}

function timed(read: Inspect, text: string): number {
  const started = performance.now()
  read(text)
  return performance.now() - started
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function show({ id, text, findings }: MarkedText, read: Inspect): void {
  const found = read(text).findings
  const unlike = (some: typeof found | MarkedText['findings'], others: typeof some) =>
    some
      .filter((a) => !others.some((b) => a.kind === b.kind && a.start < b.end && b.start < a.end))
      .map(({ kind, start, end }) => `${kind} “${text.slice(start, end)}”`)
  const [missed, wrong] = [unlike(findings, found), unlike(found, findings)]
  if (missed.length + wrong.length === 0) return
  console.log(`\n${id}: ${text}`)
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`)
  if (wrong.length > 0) console.log(`  too much: ${wrong.join(', ')}`)
}
