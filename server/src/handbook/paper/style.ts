import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const read = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), 'utf8')

/** A style sheet of this folder, with the verdicts' colours, which are the same everywhere. */
export const styleOf = async (name: 'print.css' | 'handbook.css'): Promise<string> =>
  `${await read(name)}${await read('verdict.css')}`
