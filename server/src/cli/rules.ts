import { packs } from '@slussen/rules'
import type { Io } from './io.ts'
import { replayRules } from './replayRules.ts'
import { unsignedRules } from './unsignedRules.ts'

const PACKS = Object.keys(packs).join('|')
const USAGE = `Usage: slussen rules replay [--law ${PACKS}] [--since 2026-01-01] [--json]
       slussen rules unsigned [--law ${PACKS}] [--json]

replay asks every answer that is stored here again, under the named pack as this program has it (otherwise the one in
force today) and the municipality's own rows of today, and lists what would differ, by unit. Nothing is changed, and
nothing about anybody is printed: ids, rules, outcomes. An answer by another pack differs when its outcome does; one by
the same pack also when another rule decides. 0 nothing would differ, 1 something would, or could not be asked.
--json prints one difference a line, and last {"asked":<number>,"differ":<number>,"refused":<number>}.

unsigned lists the rules of the named pack (otherwise the one in force today) that the lawyer has not signed.
`

/** `slussen rules`. The codes of each are its own; 2 is wrong usage. */
export async function rulesCommand([name, ...args]: string[], io: Io): Promise<number> {
  const run = { replay: replayRules, unsigned: unsignedRules }[name ?? '']
  const wrong =
    run === undefined ? { wrong: 'there is "replay" and "unsigned", and nothing else' } : await run(args, io)
  if (typeof wrong === 'number') return wrong
  io.stderr.write(`slussen rules: ${wrong.wrong}\n\n${USAGE}`)
  return 2
}
