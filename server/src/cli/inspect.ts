import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isEntry, lexiconKinds } from '@slussen/rules'
import { type InspectOptions, makeInspect, type OwnWord } from '@slussen/rules/inspect'
import type { Io } from './io.ts'
import { type Answered, answerLines, parsed } from './lines.ts'

const USAGE = `Usage: slussen inspect [--words FILE] [--unit NAME]…

Texts on stdin, one JSON object a line: {"id":…,"text":"…"}. On stdout, in the same order,
{"id","findings":[{"start","end","kind","text"}],"sensitivity":"none"|"personal"|"sensitive","reveals_contact"};
start and end count UTF-16 units. A line that cannot be read gets no answer: stderr says {"line":<number>,"error":"…"}
instead, and the exit code is 1. That nothing is found says nothing about the text.
--words FILE  the municipality's own words: {"kind":"…","word":"…","effect":"warn"|"ignore"}, one JSON object a line
--unit NAME   what a unit is called; may be given several times
`

/**
 * `slussen inspect`: reads texts for what they give away, a line at a time, as much as the reader can take.
 * Gives the exit code: 0 all answered, 1 some line was refused, 2 wrong usage.
 */
export async function inspectCommand(args: string[], io: Io): Promise<number> {
  const call = await readArguments(args)
  if ('wrong' in call) {
    io.stderr.write(`slussen inspect: ${call.wrong}\n\n${USAGE}`)
    return 2
  }
  const inspect = makeInspect(call)
  return answerLines(io, (line): Answered => {
    const given = parsed(line)
    if (given === undefined) return { error: 'not a JSON object' }
    if (!('id' in given) || !['string', 'number'].includes(typeof given.id))
      return { error: '"id" must be given, a text or a number' }
    if (!('text' in given) || typeof given.text !== 'string') return { error: '"text" must be given, a text' }
    const { findings, sensitivity, revealsContact } = inspect(given.text)
    return {
      text: JSON.stringify({ id: given.id, findings, sensitivity, reveals_contact: revealsContact }),
    }
  })
}

async function readArguments(args: string[]): Promise<InspectOptions | { wrong: string }> {
  const options = { words: { type: 'string' }, unit: { type: 'string', multiple: true } } as const
  try {
    const { values } = parseArgs({ args, options })
    const { words, unit = [] } = values
    if (words === undefined) return { unitNames: unit }
    const ownWords = ownWordsIn(await readFile(words, 'utf8'))
    return typeof ownWords === 'string' ? { wrong: ownWords } : { unitNames: unit, ownWords }
  } catch (fault) {
    return { wrong: fault instanceof Error ? fault.message : String(fault) }
  }
}

/** The words of a file, or which line is wrong and why. */
function ownWordsIn(file: string): OwnWord[] | string {
  const words: OwnWord[] = []
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue
    const own = ownWord(parsed(line) ?? {})
    if (own === undefined)
      return `--words, line ${index + 1}: not {"kind","word","effect"}, or a word that cannot be looked for; kinds: ${lexiconKinds.join(', ')}`
    words.push(own)
  }
  return words
}

function ownWord(given: { kind?: unknown; word?: unknown; effect?: unknown }): OwnWord | undefined {
  const kind = lexiconKinds.find((one) => one === given.kind)
  const { word, effect = 'warn' } = given
  if (kind === undefined || typeof word !== 'string' || !isEntry(word)) return undefined
  return effect === 'warn' || effect === 'ignore' ? { kind, word, effect } : undefined
}
