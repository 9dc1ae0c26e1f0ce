/**
 * Just enough of a PDF to find places in it and to add to it: a file with a plain table of objects, as Chromium writes it.
 * Anything else is a bug in what printed it, and throws.
 */
export interface PdfFile {
  bytes: Buffer
  /** Object number → where it begins. */
  offsets: ReadonlyMap<number, number>
  /** Where the table of objects begins. */
  table: number
  /** One more than the highest object number. */
  size: number
  root: number
}

export function readPdf(bytes: Buffer): PdfFile {
  const end = bytes.toString('latin1', bytes.length - 1024)
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN)
  const offsets = new Map<number, number>()
  let trailer = ''
  // The newest table first: what it says of an object holds against the older ones.
  for (let at: number | undefined = table; at !== undefined; ) {
    const read = readTable(bytes, at)
    for (const [number, offset] of read.offsets) if (!offsets.has(number)) offsets.set(number, offset)
    trailer ||= read.trailer
    at = numberIn(read.trailer, /\/Prev (\d+)/)
  }
  const [size, root] = [numberIn(trailer, /\/Size (\d+)/), numberIn(trailer, /\/Root (\d+) 0 R/)]
  if (size === undefined || root === undefined) throw new Error('pdf: there is no trailer')
  return { bytes, offsets, table, size, root }
}

function readTable(bytes: Buffer, at: number) {
  const text = bytes.toString('latin1', at)
  const [, rows = '', trailer = ''] = /^xref\s([\s\S]*?)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text) ?? []
  if (trailer === '') throw new Error('pdf: there is no plain table of objects')
  const offsets = new Map<number, number>()
  let next = 0
  for (const line of rows.split('\n')) {
    const [, first, count] = /^(\d+) (\d+)\s*$/.exec(line) ?? []
    if (first !== undefined && count !== undefined) next = Number(first)
    const [, offset, kind] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? []
    if (kind === 'n') offsets.set(next, Number(offset))
    if (kind !== undefined) next++
  }
  return { offsets, trailer }
}

function numberIn(text: string, form: RegExp): number | undefined {
  const found = form.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** An object's dictionary, as it is written. */
export function dictionaryOf({ bytes, offsets }: PdfFile, number: number): string {
  const offset = offsets.get(number)
  if (offset === undefined) throw new Error(`pdf: there is no object ${number}`)
  const text = bytes.toString('latin1', offset, bytes.indexOf('endobj', offset))
  const start = text.indexOf('<<')
  const stream = text.indexOf('stream\n')
  return text.slice(start, stream < 0 ? undefined : stream).trim()
}

/** Place by name → the number of its page, from 1. Chromium names every place that something links to. */
export function pagesOfPlaces(pdf: PdfFile): Map<string, number> {
  const catalog = dictionaryOf(pdf, pdf.root)
  const pages = new Map(pageObjects(pdf, referenceIn(catalog, 'Pages')).map((page, at) => [page, at + 1]))
  const places = dictionaryOf(pdf, referenceIn(catalog, 'Dests'))
  return new Map(
    [...places.matchAll(/\/([^\s/[]+) \[(\d+) 0 R/g)].flatMap(([, name = '', page]): [string, number][] => {
      const number = pages.get(Number(page))
      return number === undefined ? [] : [[name, number]]
    }),
  )
}

export function referenceIn(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]
  if (found === undefined) throw new Error(`pdf: there is no /${key}`)
  return Number(found)
}

/** The pages below a node of the page tree, in order. */
function pageObjects(pdf: PdfFile, node: number): number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(dictionaryOf(pdf, node))?.[1]
  if (kids === undefined) return [node]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pageObjects(pdf, Number(kid)))
}
