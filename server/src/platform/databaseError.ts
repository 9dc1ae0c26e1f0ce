/**
 * What is left of a database error. PostgreSQL puts the row it refused into `detail`, the value it could not read
 * into `message` and the statement's parameters into `where`; here that is what somebody wrote about their life.
 * The names of table, column and constraint are ours and stay, as does the message where it can only hold names:
 * class 42 (the statement itself), 25, 53, 55 and 57 (the server's state).
 */
export function harmlessDatabaseError(error: unknown): Error {
  const { code, message, severity, table, column, constraint } = Object(error) as Record<string, unknown>
  if (typeof code !== 'string' || severity === undefined) return harmlessDriverError(error)
  const where = [table, column, constraint].filter((name) => typeof name === 'string').join(' ')
  const words = /^(25|42|53|55|57)/.test(code)
    ? String(message)
    : `${CONDITIONS[code] ?? 'refused'} ${where}`.trim()
  return Object.assign(new Error(`database ${code}: ${words}`), {
    name: 'DatabaseError',
    code,
    ...(typeof table === 'string' && { table }),
    ...(typeof column === 'string' && { column }),
    ...(typeof constraint === 'string' && { constraint }),
  })
}

/** Which unique rule a statement broke, by the name of the constraint or index; undefined for any other error. */
export function brokenUnique(error: unknown): string | undefined {
  const { code, constraint } = Object(error) as Record<string, unknown>
  return code === '23505' && typeof constraint === 'string' ? constraint : undefined
}

const CONDITIONS: Readonly<Record<string, string>> = {
  '22001': 'value too long',
  '22P02': 'value of the wrong form',
  '23502': 'value missing',
  '23503': 'points at nothing',
  '23505': 'already there',
  '23514': 'check failed',
  '40001': 'changed by another at the same time',
  '40P01': 'deadlock',
}

// The connection broke, or the library could not make out a parameter. Its code is a word; its text may quote.
function harmlessDriverError(error: unknown): Error {
  const { code, name } = Object(error) as Record<string, unknown>
  const word = typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown'
  return Object.assign(new Error(`database out of reach or statement unreadable: ${word}`), {
    name: 'DatabaseError',
    ...(typeof code === 'string' && { code }),
  })
}
