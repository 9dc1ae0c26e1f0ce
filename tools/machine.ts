/** What we do with the machine below us: find its programs, and run one as root or as another user. */
import { accessSync, constants } from 'node:fs'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Ran, run } from './run.ts'

/** Where a part is, in a few words, with what the tests must know of it; or why it cannot be used. */
export type Found = { ok: true; where: string; env?: Record<string, string> } | { ok: false; why: string }

/** The first of these programs on PATH, or where system programs lie. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Runs a command as root (or `user`), with `input` on its standard input; asks sudo when we are not root ourselves. */
export function asRoot(command: string[], { user = 'root', input = '' } = {}): Promise<Ran> {
  const weAreRoot = userInfo().uid === 0
  const before = weAreRoot ? ['runuser', '-u', user, '--'] : ['sudo', '-u', user, '--']
  const [program = '', ...args] = weAreRoot && user === 'root' ? command : [...before, ...command]
  return run(findProgram(program) ?? program, args, { show: true, input })
}
