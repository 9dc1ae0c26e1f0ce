import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findPage, homeOf, readBook } from './book.ts'
import { bookFaults } from './faults.ts'
import { plainText } from './inlines.ts'
import { type KeptPage, keptPage, keptPages } from './pages.ts'
import { fromFiles } from './standing.ts'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const book = readBook(at('texts/handbook'), readFileSync(at('docs/glossary.md'), 'utf8'))
const standing = fromFiles('sverige-2026')

function page(id: string): KeptPage {
  const text = findPage(book, id, 'sv')
  if (text === undefined) throw new Error(`there is no page ${id}`)
  return keptPage(book, text, standing)
}
const wordsOn = ({ blocks }: KeptPage): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? plainText(block.inlines) : [])).join('\n')

it('the handbook says nothing that the gate does not', () => {
  expect(bookFaults(book)).toEqual([])
})

describe('the handbook as it is written', () => {
  it('S-118: has the four areas first, entries by profession, its background with a year, its limits, and marks', () => {
    const pages = keptPages(book, 'sv', standing).map(({ row }) => row)
    expect([...new Set(pages.map(({ part }) => part))].slice(0, 4)).toEqual([
      'communication',
      'searching',
      'spreading',
      'outreach',
    ])
    for (const profession of ['socialsekreterare', 'biståndsbedömare', 'fältassistent', 'kurator']) {
      expect(pages.filter(({ professions }) => professions.includes(profession)).length).toBeGreaterThan(3)
    }
    expect(new Set(pages.map(({ sector }) => sector))).toEqual(new Set(['all', 'social']))
    const start = wordsOn(page('communication/start'))
    expect(start).toMatch(/siffrorna är från 2011/)
    expect(start).toMatch(/inte heltäckande/)
  })

  it('S-119: whoever was stopped finds rule, reason, strength, section and the very case', () => {
    const home = page(homeOf(book, 'N28') ?? '')
    const rule = home.blocks
      .flatMap((block) => (block.kind === 'rules' ? block.rules : []))
      .find(({ id }) => id === 'N28')
    expect(rule).toMatchObject({ strength: 'must', reason: expect.stringMatching(/.{20}/) })
    expect(rule?.sources.map(({ text }) => text)).toContain(
      'offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §',
    )
    expect(home.blocks).toContainEqual(
      expect.objectContaining({ kind: 'case', decision: expect.objectContaining({ rule: 'N28' }) }),
    )
  })

  it('S-120: lists what to read further', () => {
    expect(JSON.stringify(page('appendices/sources').blocks)).toContain('E-delegationens riktlinjer')
  })
})
