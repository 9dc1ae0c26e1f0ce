import { once } from 'node:events'
import { parseArgs } from 'node:util'
import {
  decideRecord,
  decideSend,
  type FactSpace,
  type Language,
  leastFavourableRecord,
  leastFavourableSend,
  packs,
  type RecordDecision,
  type RecordFacts,
  recordSpace,
  type SendDecision,
  type SendFacts,
  sendSpace,
  tables,
} from '@slussen/rules'
import type { Io } from './io.ts'

const USAGE = `Usage: slussen decide send|record [--law stockholm-2012] [--lang sv|en] [--table]

Facts on stdin, one JSON object a line; answers on stdout, one JSON object a line, in the same order. A fact that is
not given counts as its least favourable value; send needs "dir" and "ch", record needs "medium". A line that cannot
be read gets no answer: stderr says {"line":<number>,"error":"…"} instead, and the exit code is 1.
--table prints the whole question as a grouped table (CSV) and reads nothing.
`

/**
 * `slussen decide`: asks the law from the command line, a line at a time, as much as the reader can take.
 * Gives the exit code: 0 all answered, 1 some line was refused, 2 wrong usage.
 */
export async function decideCommand(args: string[], io: Io): Promise<number> {
  const call = readArguments(args)
  if ('wrong' in call) {
    io.stderr.write(`slussen decide: ${call.wrong}\n\n${USAGE}`)
    return 2
  }
  if (call.table) {
    await write(io.stdout, tables[call.question]())
    return 0
  }
  const answer = answerer(call.question, call.language)
  let refused = false
  let number = 0
  for await (const lines of linesOf(io.stdin)) {
    let answers = ''
    let errors = ''
    for (const line of lines) {
      number++
      if (line.trim() === '') continue
      const { text, error } = answer(line)
      if (error === undefined) answers += `${text}\n`
      else errors += `${JSON.stringify({ line: number, error })}\n`
    }
    refused ||= errors !== ''
    await write(io.stdout, answers)
    await write(io.stderr, errors)
  }
  return refused ? 1 : 0
}

type Answer = SendDecision | RecordDecision

const QUESTIONS = {
  send: {
    space: sendSpace as FactSpace,
    standIns: leastFavourableSend,
    required: ['dir', 'ch'],
    decide: (facts: object): Answer => decideSend(facts as SendFacts),
    /** Sending has no acts, so nothing that could be at once. */
    extra: (_: Answer): object => ({}),
  },
  record: {
    space: recordSpace as FactSpace,
    standIns: leastFavourableRecord,
    required: ['medium'],
    decide: (facts: object): Answer => decideRecord(facts as RecordFacts),
    extra: ({ atOnce }: Answer): object => ({ at_once: atOnce }),
  },
} as const
type QuestionName = keyof typeof QUESTIONS
type Call = { question: QuestionName; language: Language; table: boolean } | { wrong: string }

function readArguments(args: string[]): Call {
  const options = { law: { type: 'string' }, lang: { type: 'string' }, table: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [question, ...rest] = positionals
    const { law = 'stockholm-2012', lang = 'sv', table = false } = values
    if (question !== 'send' && question !== 'record') return { wrong: 'the question is send or record' }
    if (rest.length > 0) return { wrong: `one question at a time, not also "${rest[0]}"` }
    if (!Object.hasOwn(packs, law)) return { wrong: `--law is ${Object.keys(packs).join(' or ')}` }
    if (lang !== 'sv' && lang !== 'en') return { wrong: '--lang is sv or en' }
    return { question, language: lang, table }
  } catch (unknownOption) {
    return { wrong: unknownOption instanceof Error ? unknownOption.message : String(unknownOption) }
  }
}

type Asked =
  | { readonly text: string; readonly error?: never }
  | { readonly text?: never; readonly error: string }

/** Answers a line. There are few answers and many lines, so each answer is written out once. */
function answerer(name: QuestionName, language: Language): (line: string) => Asked {
  const { decide, extra } = QUESTIONS[name]
  const written = new Map<Answer, Asked>()
  return (line) => {
    const facts = readFacts(name, line)
    if (typeof facts === 'string') return { error: facts }
    const decision = decide(facts)
    const known = written.get(decision)
    if (known) return known
    const { rule, outcome, step, acts, offers, warnings, law } = decision
    const reasons = decision.reasons.map(({ text, sources }) => ({ text: text[language], sources }))
    const shape = { rule, outcome, step, acts, ...extra(decision), offers, warnings, reasons, law }
    const text = JSON.stringify(shape)
    written.set(decision, { text })
    return { text }
  }
}

/** Complete facts, or in words what is wrong with the line and what is allowed. */
function readFacts(name: QuestionName, line: string): object | string {
  const { space, standIns, required } = QUESTIONS[name]
  const given = parsed(line)
  if (given === undefined) return 'not a JSON object'
  const facts: Record<string, string> = { ...standIns }
  for (const [fact, value] of Object.entries(given)) {
    const values = Object.hasOwn(space, fact) ? space[fact] : undefined
    if (values === undefined) return `unknown fact ${quoted(fact)}; allowed: ${Object.keys(space).join(', ')}`
    const known = values.find((one) => one === value)
    if (known === undefined)
      return `unknown value ${quoted(value)} of "${fact}"; allowed: ${values.join(', ')}`
    facts[fact] = known
  }
  const missing = required.find((fact) => facts[fact] === undefined)
  return missing === undefined ? facts : `"${missing}" must be given; allowed: ${space[missing]?.join(', ')}`
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

const quoted = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60)

/** The complete lines of each chunk, and at the end what is left without a line break. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n')
    rest = lines.pop() ?? ''
    yield lines
  }
  yield [rest + decoder.decode()]
}

/** Waits when the reader is slower than we are, so that a million lines need no memory. */
async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}
