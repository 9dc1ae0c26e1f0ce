import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { dictionaryOf, type PdfFile, readPdf, referenceIn } from './pdfFile.ts'
import { srgbProfile } from './srgbProfile.ts'

export interface AboutPdf {
  title: string
  author: string
  language: 'sv' | 'en'
  at: Date
}

/**
 * Makes a tagged PDF of Chromium's into PDF/A-2a by adding what it lacks at the end of the file: what it is and that it
 * is PDF/A (XMP), which colours it means (an output intent), what its newer tags are in the standard's words, and an
 * identity. Everything Chromium wrote stays as it was: embedded fonts, tags, bookmarks.
 */
export function asPdfA(printed: Buffer, about: AboutPdf): Buffer {
  const pdf = readPdf(printed)
  const [information, metadata, profile, intent] = [0, 1, 2, 3].map((more) => pdf.size + more) as [
    number,
    number,
    number,
    number,
  ]
  const catalog = dictionaryOf(pdf, pdf.root).replace(
    />>$/,
    `\n/Metadata ${metadata} 0 R\n/OutputIntents [${intent} 0 R]>>`,
  )
  const tags = referenceIn(catalog, 'StructTreeRoot')
  const structure = dictionaryOf(pdf, tags).replace(/>>$/, `\n${ROLES}>>`)
  const xmp = Buffer.from(xmpOf(about))
  const colours = deflateSync(srgbProfile())
  return withObjects(pdf, information, [
    [pdf.root, Buffer.from(catalog, 'latin1')],
    [tags, Buffer.from(structure, 'latin1')],
    [information, Buffer.from(informationOf(about), 'latin1')],
    [metadata, streamOf('/Type /Metadata\n/Subtype /XML', xmp)],
    [profile, streamOf('/N 3\n/Filter /FlateDecode', colours)],
    [
      intent,
      Buffer.from(
        `<</Type /OutputIntent\n/S /GTS_PDFA1\n/OutputConditionIdentifier (sRGB IEC61966-2.1)\n/Info (sRGB IEC61966-2.1)\n/DestOutputProfile ${profile} 0 R>>`,
      ),
    ],
  ])
}

/** Tags that Chromium takes from PDF 2.0, and what they are in the version that PDF/A-2 rests on. */
const ROLES = '/RoleMap <</Strong /Span\n/Em /Span>>'

/** The file with these objects after it, new or instead of those that were there. */
function withObjects(
  pdf: PdfFile,
  information: number,
  objects: readonly [number: number, content: Buffer][],
): Buffer {
  const parts: Buffer[] = [pdf.bytes, Buffer.from('\n')]
  let length = pdf.bytes.length + 1
  const rows: string[] = []
  for (const [number, content] of objects) {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from('\nendobj\n')])
    rows.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
    parts.push(object)
    length += object.length
  }
  const id = createHash('sha256').update(pdf.bytes).digest('hex').slice(0, 32)
  const size = Math.max(...objects.map(([number]) => number)) + 1
  const trailer = `trailer\n<</Size ${size}\n/Root ${pdf.root} 0 R\n/Info ${information} 0 R\n/Prev ${pdf.table}\n/ID [<${id}> <${id}>]>>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(`xref\n${rows.join('')}${trailer}`)])
}

function streamOf(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${dictionary}\n/Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
}

const PROGRAM = 'Slussen'

/** The same words as in the XMP, in the older form that some readers look at. */
function informationOf({ title, author, at }: AboutPdf): string {
  const stamp = `(D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z)`
  return `<</Title ${utf16(title)}\n/Author ${utf16(author)}\n/Creator ${utf16(PROGRAM)}\n/Producer ${utf16(PROGRAM)}\n/CreationDate ${stamp}\n/ModDate ${stamp}>>`
}

/** A text of any letters, as PDF writes it. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  )
  return `<FEFF${units.join('').toUpperCase()}>`
}

function xmpOf({ title, author, language, at }: AboutPdf): string {
  const stamp = `${at.toISOString().slice(0, 19)}Z`
  const [name, who] = [xml(title), xml(author)]
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${name}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${who}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:ModifyDate>${stamp}</xmp:ModifyDate>
<pdf:Producer>${PROGRAM}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
${' '.repeat(1024)}
<?xpacket end="w"?>`
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
