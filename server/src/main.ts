/** The command line: `./slussen <command>`. Exit code 0 done, 1 something refused or failed, 2 wrong usage. */
import type { Io } from './cli/io.ts'
import { AppError } from './platform/errors.ts'

type Command = (args: string[], io: Io) => Promise<number>

/** Loaded when called for: `decide` should not wait for a web server to be read. */
const COMMANDS: Record<string, { help: string; load: () => Promise<Command> }> = {
  serve: {
    help: 'serve                        start the server (DATABASE_URL or DATA_DIR, see config)',
    load: async () => (await import('./cli/serve.ts')).serveCommand,
  },
  decide: {
    help: 'decide <question>            ask the law: facts in, answers out, one JSON a line',
    load: async () => (await import('./cli/decide.ts')).decideCommand,
  },
  rules: {
    help: 'rules replay|unsigned        ask all stored answers again; list what nobody has signed',
    load: async () => (await import('./cli/rules.ts')).rulesCommand,
  },
  inspect: {
    help: 'inspect                      what a text gives away: {id,text} in, findings out, one JSON a line',
    load: async () => (await import('./cli/inspect.ts')).inspectCommand,
  },
  handbook: {
    help: 'handbook                     the handbook as PDF/A for the board, or for the intranet',
    load: async () => (await import('./cli/handbook.ts')).handbookCommand,
  },
  config: {
    help: 'config                       every setting, its value here and what it is for',
    load: async () => (await import('./cli/config.ts')).configCommand,
  },
  administrator: {
    help: 'administrator <user> <name>  make an administrator; prints the log-in once',
    load: async () => (await import('./cli/administrator.ts')).administratorCommand,
  },
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (command !== undefined) {
  const run = await command.load()
  process.exitCode = await run(args, process).catch(inWords)
} else {
  const asked = name === 'help' || name === '--help'
  const usage = [
    'Usage: slussen <command>',
    '',
    ...Object.values(COMMANDS).map(({ help }) => `  ${help}`),
    '',
  ].join('\n')
  ;(asked ? process.stdout : process.stderr).write(
    asked ? usage : `slussen: there is no command "${name}"\n${usage}`,
  )
  process.exitCode = asked ? 0 : 2
}

/** What a person at the terminal can act on is said in a sentence; anything else is a bug and shows its stack. */
function inWords(error: unknown): number {
  if (!(error instanceof AppError)) throw error
  process.stderr.write(`${error.text.en}\n`)
  return 1
}
