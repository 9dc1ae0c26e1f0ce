import { configTable } from '../config.ts'
import type { Io } from './io.ts'

/** `slussen config`: every setting, what it is here, what it would be otherwise, what it is for. Secrets are masked. */
export async function configCommand(_args: string[], io: Io): Promise<number> {
  for (const { name, value, fallback, help } of configTable()) {
    io.stdout.write(
      `${name.padEnd(16)} ${value || (fallback && `${fallback} (default)`) || '-'}\n${' '.repeat(17)}${help}\n`,
    )
  }
  return 0
}
