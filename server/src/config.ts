import { readFileSync } from 'node:fs'
import { parseMasterKey } from './platform/masterKey.ts'

/**
 * Every setting of the machine. What the municipality decides (units, channels, texts) is data and is not here.
 * `read` turns the text of the environment into the value, or throws a sentence that says how it should be written.
 */
const SETTINGS = {
  databaseUrl: setting('DATABASE_URL', optional(url('postgres:', 'postgresql:')), {
    help: 'PostgreSQL 15 or newer. Without it the embedded store in DATA_DIR is used.',
    secret: true,
  }),
  dataDir: setting('DATA_DIR', text, {
    fallback: './data',
    help: 'Folder for the embedded store and for the files that came in.',
  }),
  publicUrl: setting('PUBLIC_URL', publicAddress, {
    fallback: 'http://localhost:3000',
    help: 'What stands in the address bar of those who work here; https, unless on this machine.',
  }),
  host: setting('HOST', text, { fallback: '127.0.0.1', help: 'Address to listen on.' }),
  port: setting('PORT', wholeNumber(0, 65_535), {
    fallback: '3000',
    help: 'Port to listen on; 0 takes a free one.',
  }),
  trustProxy: setting('TRUST_PROXY', words, {
    fallback: '',
    help: 'Addresses of the reverse proxies, with commas between.',
  }),
  masterKey: setting('MASTER_KEY', masterKey, {
    help: 'The key of all keys: 32 bytes as 64 hexadecimal digits or base64. Lost is lost; keep a copy elsewhere.',
    secret: true,
  }),
  municipality: setting('MUNICIPALITY', text, {
    fallback: 'Kommunen',
    help: 'The name that clients see in messages.',
  }),
  mailDomain: setting('MAIL_DOMAIN', domain, {
    fallback: 'localhost',
    help: 'What stands after @ in the addresses of the units.',
  }),
  smtpInHost: setting('SMTP_IN_HOST', text, { fallback: '127.0.0.1', help: 'Address to receive e-mail on.' }),
  smtpInPort: setting('SMTP_IN_PORT', wholeNumber(0, 65_535), {
    fallback: '2525',
    help: 'Port to receive e-mail on.',
  }),
  smtpOutUrl: setting('SMTP_OUT_URL', (given) => url('smtp:', 'smtps:')(given).href, {
    fallback: 'smtp://127.0.0.1:25',
    help: 'The gateway that outgoing e-mail is handed to; smtp://user:password@host:port.',
    secret: true,
  }),
  chromiumPath: setting('CHROMIUM_PATH', optional(text), {
    help: 'The browser that prints the handbook. Without it chromium is looked for on PATH.',
  }),
  mailMaxBytes: setting('MAIL_MAX_BYTES', wholeNumber(1_000_000, 500_000_000), {
    fallback: String(50 * 1024 * 1024),
    help: 'The largest e-mail that is received, in bytes.',
  }),
}

export type Config = { readonly [Key in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[Key]['read']> }

/** Everything that is wrong with the environment, said at once. */
export interface ConfigProblems {
  problems: string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/** The one place that reads the environment. Each setting may also be a file's content: NAME_FILE. */
export function readConfig(environment: Environment = process.env): { config: Config } | ConfigProblems {
  const problems: string[] = []
  const values = Object.entries(SETTINGS).map(([key, setting]) => {
    try {
      const given = givenFor(setting, environment)
      if (given === undefined && !setting.isOptional) throw new Error('is missing')
      return [key, given === undefined ? undefined : setting.read(given)]
    } catch (error) {
      problems.push(`${setting.name} ${Object(error).message}`)
      return [key, undefined]
    }
  })
  if (problems.length > 0) return { problems }
  return { config: Object.fromEntries(values) as Config }
}

/**
 * The settings of what needs no store, where none is configured: neither a database nor the key to its own. Undefined
 * otherwise, so that nobody works beside a store that is there.
 */
export function readWithoutStore(
  environment: Environment = process.env,
): { municipality: string; chromiumPath: string | undefined } | undefined {
  const { databaseUrl, masterKey, municipality, chromiumPath } = SETTINGS
  const isGiven = ({ name }: Setting<unknown>) => Boolean(environment[name] || environment[`${name}_FILE`])
  if (isGiven(databaseUrl) || isGiven(masterKey)) return undefined
  return {
    municipality: givenFor(municipality, environment) ?? '',
    chromiumPath: givenFor(chromiumPath, environment),
  }
}

export interface ConfigLine {
  name: string
  value: string
  fallback: string
  help: string
}

/** Every setting, what it is here and what it is for. A secret is only said to be set. */
export function configTable(environment: Environment = process.env): ConfigLine[] {
  return Object.values(SETTINGS).map((setting) => {
    const isGiven = Boolean(environment[setting.name] || environment[`${setting.name}_FILE`])
    const shown = setting.isSecret ? '(set)' : (environment[setting.name] ?? '(from file)')
    return {
      name: setting.name,
      value: isGiven ? shown : '',
      fallback: setting.fallback ?? '',
      help: setting.help,
    }
  })
}

interface Setting<T> {
  name: string
  read(given: string): T
  fallback: string | undefined
  help: string
  isSecret: boolean
  isOptional: boolean
}

type Reader<T> = ((given: string) => T) & { isOptional?: boolean }

function setting<T>(
  name: string,
  read: Reader<T>,
  more: { help: string; fallback?: string; secret?: boolean },
): Setting<T> {
  const { help, fallback, secret = false } = more
  return { name, read, fallback, help, isSecret: secret, isOptional: read.isOptional ?? false }
}

function givenFor({ name, fallback }: Setting<unknown>, environment: Environment): string | undefined {
  const file = environment[`${name}_FILE`]
  if (!file) return environment[name] || fallback
  if (environment[name]) throw new Error(`is given twice: as ${name} and as ${name}_FILE`)
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new Error(`cannot be read from the file in ${name}_FILE`)
  }
}

function optional<T>(read: (given: string) => T): Reader<string | undefined> {
  return Object.assign(
    (given: string) => {
      read(given)
      return given as string | undefined
    },
    { isOptional: true },
  )
}

function text(given: string): string {
  return given
}

function words(given: string): readonly string[] {
  return given
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function wholeNumber(least: number, most: number) {
  return (given: string): number => {
    const number = Number(given)
    if (/^\d+$/.test(given) && number >= least && number <= most) return number
    throw new Error(`should be a whole number from ${least} to ${most}`)
  }
}

function url(...protocols: string[]) {
  return (given: string): URL => {
    const parsed = URL.parse(given)
    if (parsed !== null && protocols.includes(parsed.protocol)) return parsed
    throw new Error(`should begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`)
  }
}

function publicAddress(given: string): URL {
  const parsed = url('http:', 'https:')(given)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(parsed.hostname)
  if (parsed.protocol === 'https:' || isHere) return parsed
  throw new Error('should begin with https://')
}

function domain(given: string): string {
  if (/^[a-z0-9.-]+$/.test(given)) return given
  throw new Error('should be a domain, as in example.se')
}

function masterKey(given: string): Buffer {
  const key = parseMasterKey(given)
  if (key !== undefined) return key
  throw new Error('should be 32 bytes, as 64 hexadecimal digits or base64: openssl rand -hex 32')
}
