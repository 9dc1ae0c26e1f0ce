import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const MARK = 'DEMO'
const FINISHED = 'PEOPLED'

/**
 * The demo touches its own folder and nothing else. Throws, having changed nothing, on anything that smells of
 * real work: a database address, a host that others can reach, a folder with something in it and no demo mark.
 */
export async function claimDemoFolder(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<{ isPeopled: boolean }> {
  if (env.DATABASE_URL || env.DATABASE_URL_FILE) {
    throw new Error(
      'The demo refuses DATABASE_URL: it holds invented people only. Use "./slussen serve" for a real database. Nothing was changed.',
    )
  }
  const host = env.HOST ?? 'localhost'
  if (!['localhost', '127.0.0.1', '::1'].includes(host)) {
    throw new Error(
      `The demo refuses HOST=${host}: it has no passwords, so only this machine may reach it. Nothing was changed.`,
    )
  }
  const mark = join(folder, MARK)
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0
  if (!isEmpty && !existsSync(mark)) {
    throw new Error(
      `The demo refuses the folder ${folder}: it is not empty and was not made by the demo. Choose another with DATA_DIR. Nothing was changed.`,
    )
  }
  const isPeopled = existsSync(join(folder, FINISHED))
  if (!isPeopled && existsSync(mark)) await rm(folder, { recursive: true }) // half made: begun again from nothing
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(mark, 'Only the demo, with invented people, may use this folder.\n')
  return { isPeopled }
}

/** From now on the folder is kept between starts. */
export function markPeopled(folder: string): Promise<void> {
  return writeFile(join(folder, FINISHED), '')
}
