import type { SMTPServerDataStream } from 'smtp-server'

/** What all sessions together hold in memory just now, in bytes. */
export interface Memory {
  held: number
  limit: number
}

interface Taking {
  maxBytes: number
  memory: Memory
  use(bytes: Buffer | 'too_large' | 'busy'): Promise<void>
}

/**
 * Reads one message to its end and hands it to `use`, which is called exactly once; never when the other side
 * goes away in the middle, since half a message is none and its sender still has it. What is over the limit is
 * read to its end but not kept: only after the end may the other side hear why.
 */
export async function takeBytes(
  stream: SMTPServerDataStream,
  { maxBytes, memory, use }: Taking,
): Promise<void> {
  let chunks: Buffer[] = []
  let size = 0
  let refused: 'too_large' | 'busy' | undefined
  const letGo = () => {
    memory.held -= chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    chunks = []
  }
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) refused = 'too_large'
      else if (memory.held + chunk.length > memory.limit) refused ??= 'busy'
      if (refused !== undefined) letGo()
      else {
        chunks.push(chunk)
        memory.held += chunk.length
      }
    }
  } catch {
    return letGo() // gone in the middle: nobody is left to answer
  }
  try {
    await use(refused ?? Buffer.concat(chunks))
  } finally {
    letGo()
  }
}
