import { parseArgs } from 'node:util'
import {
  completeFacts,
  type Decision,
  decide,
  type FactSpace,
  type Language,
  type PackId,
  packs,
  type Question,
  type QuestionName,
  questions,
  tableOf,
  titleOf,
} from '@slussen/rules'
import type { Io } from './io.ts'
import { type Answered, answerLines, parsed, write } from './lines.ts'

const USAGE = `Usage: slussen decide ${Object.keys(questions).join('|')} [--law ${Object.keys(packs).join('|')}] [--lang sv|en] [--table]

Facts on stdin, one JSON object a line; answers on stdout, one JSON object a line, in the same order. A fact that is
not given counts as its least favourable value; send needs "dir" and "ch", record needs "medium". A line that cannot
be read gets no answer: stderr says {"line":<number>,"error":"…"} instead, and the exit code is 1.
Both packs take the same facts; what the report of 2012 did not know is read as the nearest there was, and the answer
then says "existed":false.
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
    await write(io.stdout, tableOf(call.law, call.question))
    return 0
  }
  return answerLines(io, answerer(call))
}

interface Call {
  question: QuestionName
  law: PackId
  language: Language
  table: boolean
}

function readArguments(args: string[]): Call | { wrong: string } {
  const options = { law: { type: 'string' }, lang: { type: 'string' }, table: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [question, ...rest] = positionals
    const { law = 'sverige-2026', lang = 'sv', table = false } = values
    if (!isOneOf(questions, question))
      return { wrong: `the question is ${Object.keys(questions).join(', ')}` }
    if (rest.length > 0) return { wrong: `one question at a time, not also "${rest[0]}"` }
    if (!isOneOf(packs, law)) return { wrong: `--law is ${Object.keys(packs).join(' or ')}` }
    if (lang !== 'sv' && lang !== 'en') return { wrong: '--lang is sv or en' }
    return { question, law, language: lang, table }
  } catch (unknownOption) {
    return { wrong: unknownOption instanceof Error ? unknownOption.message : String(unknownOption) }
  }
}

const isOneOf = <T extends object>(known: T, word: string | undefined): word is keyof T & string =>
  word !== undefined && Object.hasOwn(known, word)

/** Answers a line. There are few answers and many lines, so each answer is written out once. */
function answerer(call: Call): (line: string) => Answered {
  const { question, law, language } = call
  const existed =
    law === 'stockholm-2012' ? (questions[question].existed2012 as (f: object) => boolean) : undefined
  const written = new Map<object, string>()
  return (line) => {
    const facts = readFacts(call, line)
    if (typeof facts === 'string') return { error: facts }
    const decision = decide(packs[law], question, facts as never)
    const text = written.get(decision) ?? writeOut(decision, question, language)
    written.set(decision, text)
    return { text: existed?.(facts) === false ? `${text.slice(0, -1)},"existed":false}` : text }
  }
}

function writeOut(decision: Decision<Question>, question: QuestionName, language: Language): string {
  const { rule, outcome, step, acts, atOnce, offers, warnings, kind, strength, confidence, readAsOf, law } =
    decision
  const reasons = decision.reasons.map(({ text, sources }) => ({
    text: text[language],
    sources: sources.map((source) => ({ ...source, title: titleOf(source, language) })),
  }))
  return JSON.stringify({
    rule,
    outcome,
    step,
    acts,
    ...(question === 'record' ? { at_once: atOnce } : {}),
    offers,
    warnings,
    reasons,
    law,
    status: packs[law.split('@')[0] as PackId].status[language],
    kind,
    strength,
    confidence,
    read_as_of: readAsOf,
    signed_by: null,
  })
}

/** Complete facts, or in words what is wrong with the line and what is allowed. */
function readFacts({ question, law }: Call, line: string): object | string {
  const given = parsed(line)
  if (given === undefined) return 'not a JSON object'
  const space: FactSpace = questions[question].space
  const read = completeFacts(law, question, given)
  if ('facts' in read) return read.facts
  const { fault, fact } = read
  if (fault === 'unknown_fact')
    return `unknown fact ${quoted(fact)}; allowed: ${Object.keys(space).join(', ')}`
  const allowed = space[fact]?.join(', ')
  return fault === 'unknown_value'
    ? `unknown value ${quoted(read.value)} of "${fact}"; allowed: ${allowed}`
    : `"${fact}" must be given; allowed: ${allowed}`
}

const quoted = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60)
