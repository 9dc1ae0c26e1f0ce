/** A comma-separated file with a heading: one object a row. Fields may stand in quotes, where "" is a quote. */
export function readCsv(text: string): Record<string, string>[] {
  const [heading = [], ...rows] = text.split('\n').filter(Boolean).map(fieldsOf)
  return rows.map((fields) => Object.fromEntries(heading.map((name, index) => [name, fields[index] ?? ''])))
}

function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
}
