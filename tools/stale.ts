/** The committed page against the house as it is. */
export function staleFaults(page: string, written: string, now: string, command: string): string[] {
  if (written === now) return []
  const lines = now.split('\n')
  const line = written.split('\n').findIndex((one, index) => one !== lines[index]) + 1
  return [`${page}:${line || lines.length} is stale: run "${command}" and read the difference`]
}
