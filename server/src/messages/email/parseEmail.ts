import { Worker } from 'node:worker_threads'
import type { Parsed, Unreadable } from './parsed.ts'

export interface ReaderLimits {
  /** For one message. */
  timeMs: number
  memoryMb: number
  /** How long the thread is kept when there is nothing to read. */
  idleMs: number
}

const LIMITS: ReaderLimits = { timeMs: 10_000, memoryMb: 512, idleMs: 60_000 }

/** After one of these the thread is dead, or busy still with what it cannot manage. */
const LOST = new Set<Unreadable['reason']>(['too_slow', 'too_heavy', 'crashed'])

/**
 * Reads an e-mail in a thread of its own, one at a time. Whatever the message does to its reader, the answer is
 * a value: read, or unreadable with the reason as a closed word. Never throws.
 */
export const parseEmail = makeReader(LIMITS)

/** A reader with limits of its own; `parseEmail` is the one in use. */
export function makeReader(limits: ReaderLimits): (bytes: Buffer) => Promise<Parsed | Unreadable> {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  const stop = () => {
    void worker?.terminate()
    worker = undefined
  }
  const startNew = () => {
    const started = start(limits)
    return started.once('exit', () => {
      if (worker === started) worker = undefined
    })
  }
  const readNext = async (bytes: Buffer): Promise<Parsed | Unreadable> => {
    clearTimeout(idle)
    worker ??= startNew()
    const asked = worker
    asked.ref()
    const answer = await ask(asked, bytes, limits.timeMs)
    asked.unref() // the thread never keeps a process alive that has nothing else to do
    if (answer.kind === 'unreadable' && LOST.has(answer.reason)) stop()
    else idle = setTimeout(stop, limits.idleMs).unref()
    return answer
  }
  return (bytes) => {
    const answer = last.then(() => readNext(bytes))
    last = answer.catch(() => {})
    return answer
  }
}

function start({ memoryMb }: ReaderLimits): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  })
  worker.on('error', () => {}) // told to whoever waits, below; between two messages to nobody
  return worker
}

function ask(worker: Worker, bytes: Buffer, timeMs: number): Promise<Parsed | Unreadable> {
  return new Promise((resolve) => {
    const end = (answer: Parsed | Unreadable) => {
      clearTimeout(timer)
      worker.off('message', end).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
    const onError = (error: Error & { code?: string }) =>
      end({ kind: 'unreadable', reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_heavy' : 'crashed' })
    const onExit = () => end({ kind: 'unreadable', reason: 'crashed' })
    const timer = setTimeout(() => end({ kind: 'unreadable', reason: 'too_slow' }), timeMs)
    worker.on('message', end).on('error', onError).on('exit', onExit)
    worker.postMessage(bytes)
  })
}
