import { type Config, readConfig } from '../config.ts'
import type { Io } from './io.ts'

/** The settings, or undefined after every problem with them has been said on stderr. */
export function requireConfig(io: Io): Config | undefined {
  const read = readConfig()
  if ('config' in read) return read.config
  io.stderr.write(
    `Slussen did not start. Nothing was changed.\n${read.problems.map((problem) => `  ${problem}\n`).join('')}`,
  )
  return undefined
}
