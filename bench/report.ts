/** The figures in words and columns. */
import type { Agreement } from './agree.ts'
import type { Engine } from './engine.ts'
import type { Whole } from './whole.ts'

export interface Comparison {
  readonly about: { readonly pack: string; readonly kind: string }
  readonly gate: Spread
  readonly peers: readonly { readonly name: string; readonly rate: Spread; readonly ratio: Spread }[]
}

export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

const goal = { ratio: 100, perSecond: 5_000_000 }

/** The first engine is the gate. A ratio is taken within its round, and only then is the median found. */
export function compare(
  about: Comparison['about'],
  engines: readonly Engine[],
  perSecond: readonly number[][],
): Comparison {
  const [ours = [], ...theirs] = perSecond
  return {
    about,
    gate: spread(ours),
    peers: theirs.map((rates, i) => ({
      name: engines[i + 1]?.name ?? '',
      rate: spread(rates),
      ratio: spread(rates.map((rate, round) => (ours[round] ?? 0) / rate)),
    })),
  }
}

function spread(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (place: number) => sorted[place] ?? 0
  const half = (sorted.length - 1) / 2
  return {
    least: at(0),
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    most: at(sorted.length - 1),
  }
}

export function rows({ about, gate, peers }: Comparison): string {
  const head = line(`  ${about.kind}`, 'decisions/s', 'the gate is faster')
  const own = line('    the gate', ranged(gate, count), '')
  const others = peers.map(({ name, rate, ratio }) =>
    line(`    ${name}`, ranged(rate, count), ranged(ratio, times)),
  )
  return [head, own, ...others].join('\n')
}

export function agreementLine({ engine, asked, differs }: Agreement): string {
  const verdict = differs.length === 0 ? 'the same rule each time' : 'NOT the same rule'
  return [`  ${engine}: asked about ${asked.toLocaleString('en')} facts, ${verdict}`, ...differs].join(
    '\n    ',
  )
}

export function wholeLines(all: readonly Whole[]): string {
  const sum = (of: (one: Whole) => number) => all.reduce((ms, one) => ms + of(one), 0)
  const each = all.map(({ pack, question, combinations, undecided, countMs, tableMs }) => {
    const left = undecided === 0n ? '' : `, ${undecided.toLocaleString('en')} undecided`
    const name = `  ${pack} ${question}`.padEnd(28)
    return `${name}${combinations.toLocaleString('en').padStart(16)}${left}  counted in ${milliseconds(countMs)}, table written in ${milliseconds(tableMs)}`
  })
  const total = `  all ten: counted in ${milliseconds(sum((one) => one.countMs))}, tables written in ${milliseconds(sum((one) => one.tableMs))}`
  return ['\nThe whole space, every combination accounted for (once, cold)', ...each, total].join('\n')
}

/** What each peer comes to where it does best against the gate, and the goals by that. */
export function goalLines(all: readonly Comparison[]): string {
  const hardest = least(
    all.flatMap(({ about, peers }) =>
      peers.map(({ name, ratio }) => ({ about, name, figure: ratio.median })),
    ),
  )
  const slowest = least(all.map(({ about, gate }) => ({ about, name: 'the gate', figure: gate.median })))
  if (hardest === undefined || slowest === undefined) return '\nNothing was compared.'
  return [
    '\nThe goals, by the least favourable of the medians above',
    `  ≥ ${goal.ratio} × the fastest peer: ${times(hardest.figure)} ${told(hardest)} – ${met(hardest.figure >= goal.ratio)}`,
    `  ≥ ${count(goal.perSecond)} decisions/s: ${count(slowest.figure)} ${told(slowest)} – ${met(slowest.figure >= goal.perSecond)}`,
  ].join('\n')
}

interface Figure {
  readonly about: Comparison['about']
  readonly name: string
  readonly figure: number
}

const least = (figures: readonly Figure[]) => figures.toSorted((a, b) => a.figure - b.figure)[0]
const told = ({ name, about }: Figure) => `(${name}; ${about.pack}, ${shortly(about.kind)})`
const shortly = (kind: string) => kind.split(':')[0]

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

const met = (is: boolean) => (is ? 'met' : 'not met')
const ranged = ({ least, median, most }: Spread, as: (figure: number) => string) =>
  `${as(median)} (${as(least)} – ${as(most)})`
const count = (figure: number) => Number(figure.toPrecision(3)).toLocaleString('en')
const times = (figure: number) => `${figure < 10 ? figure.toFixed(1) : count(Math.round(figure))} ×`
const milliseconds = (ms: number) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
const line = (what: string, rate: string, ratio: string) =>
  `${what.padEnd(74)}${rate.padEnd(38)}${ratio}`.trimEnd()
