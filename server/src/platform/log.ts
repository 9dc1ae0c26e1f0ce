import { fileURLToPath } from 'node:url'
import { AppError } from './errors.ts'
import { isId } from './ids.ts'

export type LogValue = string | number | boolean | undefined
export type LogFields = Readonly<Record<string, LogValue>>

/** There is no log(sentence): an event has a name, and its values are ids, numbers, booleans and closed words (L-04). */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, error: unknown, fields?: LogFields): void
}

export interface LogLine {
  at: string
  level: 'info' | 'warn' | 'error'
  event: string
  [field: string]: LogValue | string[]
}

export type LogSink = (line: LogLine) => void

const EVENT = /^[a-z]+(\.[a-z_]+)+$/
const CLOSED_WORD = /^[a-zA-Z0-9_.:/*-]{1,64}$/
const WITHHELD = '<withheld>'

/** One JSON object a line; errors and warnings to the second stream. */
export function ndjson(out: NodeJS.WritableStream, err: NodeJS.WritableStream): LogSink {
  return (line) => {
    ;(line.level === 'info' ? out : err).write(`${JSON.stringify(line)}\n`)
  }
}

/** What is neither an id, a number, a boolean nor a closed word is replaced before the sink sees it. */
export function makeLog(sink: LogSink, now: () => Date): Log {
  const write = (level: LogLine['level'], event: string, fields: LogFields, more: Partial<LogLine> = {}) => {
    const safe = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, harmless(value)]))
    sink({ ...safe, ...more, at: now().toISOString(), level, event: EVENT.test(event) ? event : WITHHELD })
  }
  return {
    info: (event, fields = {}) => write('info', event, fields),
    warn: (event, fields = {}) => write('warn', event, fields),
    error: (event, error, fields = {}) => write('error', event, fields, describe(error)),
  }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

function harmless(value: unknown): LogValue {
  if (value === undefined || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : WITHHELD
  return isId(value) || (typeof value === 'string' && isClosedWord(value)) ? value : WITHHELD
}

// A run of ten digits or more is a personal number or a telephone number until somebody proves otherwise.
function isClosedWord(value: string): boolean {
  return CLOSED_WORD.test(value) && !/\d{6,8}[-+]?\d{4}|\d{9,}/.test(value)
}

/**
 * The name, the code and where in our own code it happened. Never the text: libraries put the value they
 * stumbled over into it. Our own AppError is the exception, since its words are written by us.
 */
function describe(error: unknown): Partial<LogLine> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error ? harmless(String(error.code)) : undefined
  return {
    error: harmless(error.name),
    ...(code !== undefined && { code }),
    ...(error instanceof AppError && { text: error.text.en }),
    frames: ownFrames(error.stack ?? ''),
  }
}

const HERE = fileURLToPath(new URL('../../../', import.meta.url))

function ownFrames(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^ +at /.test(line) && line.includes(HERE) && !line.includes('node_modules'))
    .map((line) => line.slice(line.indexOf(HERE) + HERE.length).replace(/\)$/, ''))
    .slice(0, 8)
}
