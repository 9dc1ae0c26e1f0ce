/** Lines in, lines out, as fast as the reader takes them: what every command that speaks NDJSON does. */
import { once } from 'node:events'
import type { Io } from './io.ts'

/** The answer to a line, or in words why there is none. */
export type Answered =
  | { readonly text: string; readonly error?: never }
  | { readonly text?: never; readonly error: string }

/**
 * Answers each line of stdin on stdout, in the same order; a line without an answer is told on stderr with its number.
 * Gives the exit code: 0 all answered, 1 some line was refused.
 */
export async function answerLines(io: Io, answer: (line: string) => Answered): Promise<number> {
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

/** The object of a line, or undefined when it holds none. */
export function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Waits when the reader is slower than we are, so that a million lines need no memory. */
export async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}

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
