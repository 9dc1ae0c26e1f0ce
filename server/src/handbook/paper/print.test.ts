import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookOf, pageText } from '../../testing/handbook.ts'
import { fromFiles } from '../standing.ts'
import { bookHtml } from './bookHtml.ts'
import { printToPdf } from './chromium.ts'
import { type Edition, editionOf } from './edition.ts'
import { asPdfA } from './pdfa.ts'
import { dictionaryOf, type PdfFile, pagesOfPlaces, readPdf, referenceIn } from './pdfFile.ts'
import { printEdition } from './print.ts'

const at = new Date('2026-11-24T12:00:00Z')
const long = 'Skriv kort och neutralt. Säg aldrig mer än du behöver. '.repeat(90)
const book = bookOf({
  'communication/email.sv.md': pageText(long, { title: 'E-post – ”kort”', rules: 'N28' }),
  'communication/sms.sv.md': pageText('{{case send: ch=sms -> N84 ALLOW}}', { title: 'Sms', order: '20' }),
  'records/record.sv.md': pageText('{{rules}}', { rules: 'NR04 H02' }),
})
const folder = mkdtempSync(join(tmpdir(), 'slussen-test-print-'))
const file = join(folder, 'book.pdf')
const told = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })
const sheet = (number: number) =>
  told('pdftotext', '-f', `${number}`, '-l', `${number}`, '-layout', file, '-')

/** ISO 32000-1, 14.8.4: those that a handbook could need. */
const STANDARD_TAGS =
  'Document Part Art Sect Div BlockQuote Caption NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Link'.split(
    ' ',
  )

let edition: Edition
let pdf: PdfFile
beforeAll(async () => {
  edition = await editionOf(
    book,
    { language: 'sv', municipality: 'Ekebro & kommun', standing: fromFiles('sverige-2026') },
    { deed: undefined, now: at },
  )
  const chromium = process.env.CHROMIUM_PATH
  writeFileSync(file, await printEdition(edition, { chromium, at }))
  pdf = readPdf(await printEdition(edition, { chromium, at }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the printed handbook', () => {
  it('begins with what it is and what is not signed', () => {
    const words = sheet(1)
    expect(words).toContain('Ekebro & kommun')
    expect(words).toContain('178 av 178 regler är inte signerade')
    expect(words).toContain('sverige-2026, version 1: gällande rätt, läst i november 2026')
    expect(words).toContain('2026-11-24')
  })

  it('lays its two points before the board first', () => {
    const words = sheet(2)
    expect(words).toContain('Beslutsunderlag till nämnden')
    expect(words).toMatch(/1\. +Nämnden godkänner anmälan av 2012 års rapport/)
    expect(words).toMatch(/2\. +Nämnden godkänner den här handboken/)
    expect(words).toContain('178 av 178 regler är inte signerade')
  })

  it('says on which page everything begins, and each page says its number', () => {
    const entries = [...sheet(3).matchAll(/^ *(\S.*?) {2,}(\d+)$/gm)].slice(0, -1) // the last is its own
    expect(entries.map(([, title]) => title)).toEqual([
      'Kommunikation',
      'E-post – ”kort”',
      'Sms',
      'Handlingar',
      'Är det en handling?',
    ])
    for (const [, title = '', number] of entries) {
      expect(sheet(Number(number)), `${title} on ${number}`).toContain(title)
      expect(sheet(Number(number)).trimEnd()).toMatch(new RegExp(`${number}$`))
    }
    expect(Number(entries.at(-1)?.[2])).toBeGreaterThan(6)
  })

  it('marks every rule that nobody has signed', () => {
    const all = told('pdftotext', '-layout', file, '-')
    expect(all).toMatch(/NR04 +Fråga först +Ej signerad/)
    expect(all).toMatch(/H02 +Fråga först +Ej signerad/)
  })

  it('leads from a tie to its rule', () => {
    expect(pagesOfPlaces(pdf).get('rule-NR04')).toBe(pagesOfPlaces(pdf).get('page-records-record'))
  })
})

describe('as PDF/A-2a', () => {
  const catalog = () => dictionaryOf(pdf, pdf.root)

  it('says so itself, in words that agree with the older ones', () => {
    const number = referenceIn(catalog(), 'Metadata')
    const start = pdf.offsets.get(number) ?? 0
    const xmp = pdf.bytes.toString('utf8', start, pdf.bytes.indexOf('endobj', start))
    expect(dictionaryOf(pdf, number)).not.toContain('/Filter')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('Ekebro &amp; kommun')
    expect(xmp).toContain('<xmp:CreateDate>2026-11-24T12:00:00Z</xmp:CreateDate>')
    const info = told('pdfinfo', '-isodates', file)
    expect(info).toMatch(/^Title: +Handbok: Internet som verktyg i socialtjänsten. Ekebro & kommun$/m)
    expect(info).toMatch(/^CreationDate: +2026-11-24T12:00:00Z$/m)
    expect(info).toMatch(/^Encrypted: +no$/m)
    expect(info).toMatch(/^JavaScript: +no$/m)
    expect(info).toMatch(/^Tagged: +yes$/m)
  })

  it('says which colours it means', () => {
    const intent = dictionaryOf(pdf, Number(/\/OutputIntents \[(\d+) 0 R\]/.exec(catalog())?.[1]))
    expect(intent).toContain('/S /GTS_PDFA1')
    const start = pdf.offsets.get(referenceIn(intent, 'DestOutputProfile')) ?? 0
    const stream = pdf.bytes.indexOf('stream\n', start) + 'stream\n'.length
    const profile = inflateSync(pdf.bytes.subarray(stream, pdf.bytes.indexOf('\nendstream', stream)))
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.toString('latin1', 12, 40)).toMatch(/^mntrRGB XYZ .*acsp$/s)
  })

  it('carries every letter with it, in our own font alone', () => {
    const fonts = told('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/^\w{6}\+SourceSans3\S+ .* yes yes yes /)
  })

  it('has an identity, a language, tags and bookmarks, and nothing that acts or hides', () => {
    expect(pdf.bytes.toString('latin1', pdf.table)).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/)
    expect(catalog()).toContain('/Lang (sv)')
    expect(catalog()).toMatch(/\/StructTreeRoot|\/Outlines/)
    const dictionaries = [...pdf.offsets.keys()].map((number) => dictionaryOf(pdf, number)).join('\n')
    expect(dictionaries).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|Encrypt|AcroForm|LZWDecode|XFA)\b/)
    const notes = dictionaries.match(/\/Subtype \/Link[\s\S]{0,40}/g) ?? []
    expect(notes.length).toBeGreaterThan(5)
    for (const note of notes) expect(note).toContain('/F 4') // printed, never hidden
  })

  it('is tagged in the words of the standard, or says which of them it means', () => {
    const tree = dictionaryOf(pdf, referenceIn(catalog(), 'StructTreeRoot'))
    const mapped = [...(/\/RoleMap <<([^>]*)>>/.exec(tree)?.[1] ?? '').matchAll(/\/(\w+) \/(\w+)/g)]
    const known = new Set([...STANDARD_TAGS, ...mapped.map(([, tag]) => tag)])
    const dictionaries = [...pdf.offsets.keys()].map((number) => dictionaryOf(pdf, number))
    const tags = dictionaries.flatMap((each) => /\/Type \/StructElem\s+\/S \/(\w+)/.exec(each)?.[1] ?? [])
    expect(tags.length).toBeGreaterThan(100)
    expect([...new Set(tags)].filter((tag) => !known.has(tag))).toEqual([])
    expect(mapped.every(([, , meant]) => STANDARD_TAGS.includes(meant ?? ''))).toBe(true)
  })

  it('is a file that another program reads whole, with what was added to it', async () => {
    const printed = await printToPdf(await bookHtml(edition, new Map()), process.env.CHROMIUM_PATH)
    const added = asPdfA(printed, { title: 'a', author: 'b', language: 'sv', at })
    expect(added.subarray(0, printed.length).equals(printed)).toBe(true)
    expect(readPdf(added).root).toBe(readPdf(printed).root)
  })
})

it('without Chromium nothing is printed, and it is said what to install', async () => {
  await expect(printEdition(edition, { chromium: '/nowhere/chromium', at })).rejects.toMatchObject({
    code: 'upstream-failed',
    text: {
      sv: expect.stringMatching(/^Chromium behövs .*Installera paketet chromium eller ange CHROMIUM_PATH/),
    },
  })
})

it('a program that prints nothing is told of', async () => {
  await expect(printToPdf('<p>a', '/bin/true')).rejects.toMatchObject({ code: 'upstream-failed' })
})
