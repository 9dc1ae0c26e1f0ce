import { startApp } from '../app.ts'
import { makeLog, ndjson } from '../platform/log.ts'
import type { Io } from './io.ts'
import { requireConfig } from './requireConfig.ts'

/** `slussen serve`: runs until told to stop; the work in hand is finished first. 0 when stopped, 1 when it could not start. */
export async function serveCommand(_args: string[], io: Io): Promise<number> {
  const config = requireConfig(io)
  if (config === undefined) return 1
  const log = makeLog(ndjson(io.stdout, io.stderr), () => new Date())
  const running = await startApp(config, { log })
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  await running.close()
  return 0
}
