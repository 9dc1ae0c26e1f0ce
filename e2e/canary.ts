/** Which of the planted words stand in `output`, however they are written: by sign, by escape, with or without a dash. */
export function planted(output: string, words: readonly string[]): string[] {
  const haystack = plain(unescaped(output))
  return [...new Set(words.filter((word) => haystack.includes(plain(word))))]
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d)[\s-]+(?=\d)/g, '$1')

function unescaped(text: string): string {
  const codes = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return `${text}\n${codes}\n${codes.replace(/(?:%[0-9a-f]{2})+/gi, decoded)}`
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}

/** What the demo says to the person who started it; everything else it writes is a line of the log. */
const SPOKEN = [
  /^$/,
  /^The staff app is built \([\d.]+ s\)\.$/,
  /^Ekebro is being peopled: [\w ,]+ …$/,
  /^Slussen, the demo: http:\/\/localhost:\d+$/,
  /^The clients' mailboxes: http:\/\/localhost:\d+\/$/,
  /^Everybody in it is invented\. Stop with Ctrl\+C\.$/,
]
const EVENT = /^[a-z]+(\.[a-z_]+)+$/
const WORD = /^([a-zA-Z0-9_.:/*-]{1,64}|<withheld>)$/
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const FRAME = /^[\w./-]+\.ts:\d+:\d+$/

/** Lines that are neither spoken nor an event with ids, numbers, booleans and closed words. */
export function logFaults(output: string): string[] {
  return output.split('\n').filter((line) => !SPOKEN.some((spoken) => spoken.test(line)) && !isEvent(line))
}

function isEvent(line: string): boolean {
  let fields: Record<string, unknown>
  try {
    fields = JSON.parse(line)
  } catch {
    return false
  }
  const { at, level, event, frames = [], ...rest } = fields
  // The text of our own AppError is written by us; it is allowed where an error is told, and nowhere else.
  const values = Object.entries(rest).filter(([name]) => !(name === 'text' && level === 'error'))
  return (
    INSTANT.test(String(at)) &&
    ['info', 'warn', 'error'].includes(String(level)) &&
    EVENT.test(String(event)) &&
    Array.isArray(frames) &&
    frames.every((frame) => FRAME.test(String(frame).replace(/^.*\(/, ''))) &&
    values.every(([, value]) => isHarmless(value))
  )
}

function isHarmless(value: unknown): boolean {
  return (
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && WORD.test(value))
  )
}
