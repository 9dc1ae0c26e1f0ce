import { AppError } from './errors.ts'

const LONGEST_QUEUE_MS = 30_000

/** First come, first served. Resolves with how to let the next one in; throws `busy` when the queue stands still. */
export function makeTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    const { promise, resolve } = Promise.withResolvers<void>()
    last = before.then(() => promise)
    if (await lasts(before, LONGEST_QUEUE_MS)) {
      resolve() // our place in the queue is given up, not blocked
      throw new AppError('busy')
    }
    return resolve
  }
}

async function lasts(promise: Promise<void>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<true>()
  const timer = setTimeout(() => resolve(true), ms)
  const answer = await Promise.race([promise.then(() => false as const), late])
  clearTimeout(timer)
  return answer
}
