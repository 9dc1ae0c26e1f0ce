import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packs } from '@slussen/rules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bookOf, englishText, pageText } from '../../testing/handbook.ts'
import type { Standing } from '../standing.ts'
import { type Edition, editionOf } from './edition.ts'
import { writeSite } from './site.ts'

const book = bookOf({
  'communication/email.sv.md': pageText('Se [posten](page:records/record). [NR04]', {
    title: 'E-post <b>&',
    rules: 'N28',
  }),
  'communication/email.en.md': englishText('See [the record](page:records/record). [NR04]', {
    title: 'E-mail',
  }),
  'records/record.sv.md': pageText('{{rules}}\n\n{{rules NR04}}', { rules: 'NR04 H02' }),
  'records/record.en.md': englishText('{{rules}}\n\n{{rules NR04}}'),
  'records/only.sv.md': pageText('', { title: 'Bara på svenska' }),
})
const standing: Standing = {
  law: packs['sverige-2026'],
  from: '2026-12-01',
  decidedBy: 'Socialnämnden § 41',
  signed: [{ rule: 'NR04', by: 'Jur Ist', on: '2026-11-20' }],
  local: [],
}
const folder = mkdtempSync(join(tmpdir(), 'slussen-test-site-'))
const read = (path: string) => readFileSync(join(folder, path), 'utf8')

let editions: Edition[]
beforeAll(async () => {
  const now = new Date('2026-11-24T12:00:00Z')
  editions = await Promise.all(
    (['sv', 'en'] as const).map((language) =>
      editionOf(book, { language, municipality: 'Ekebro', standing }, { deed: undefined, now }),
    ),
  )
  expect(await writeSite(folder, editions, book)).toBe(8)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('every page of either language is a file of its own, with one style sheet and no script', () => {
  const files = globSync('**/*', { cwd: folder }).filter((path) => /\.\w+$/.test(path))
  expect(files.sort()).toEqual([
    'en/communication/email.html',
    'en/index.html',
    'en/records/record.html',
    'handbook.css',
    'index.html',
    'sv/communication/email.html',
    'sv/index.html',
    'sv/records/only.html',
    'sv/records/record.html',
  ])
  for (const path of files)
    expect(read(path)).not.toMatch(/<script|javascript:|https?:\/\/|<style| style=| on\w+=/)
})

it('every link leads to a place that is there', () => {
  const pages = globSync('**/*.html', { cwd: folder })
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => ({ page, href })),
  )
  expect(links.length).toBeGreaterThan(40)
  for (const { page, href } of links) {
    const [path = '', place] = href.split('#')
    const target = path === '' ? page : join(dirname(page), path)
    expect(existsSync(join(folder, target)), `${page} → ${href}`).toBe(true)
    if (place !== undefined) expect(read(target), `${page} → ${href}`).toContain(`id="${place}"`)
  }
})

it('no place is named twice on a page', () => {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const ids = [...read(page).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, page).toBe(ids.length)
  }
})

it('what stands in a text is text', () => {
  expect(read('sv/communication/email.html')).toContain('<h1>E-post &lt;b&gt;&amp;</h1>')
})

it('a rule says who has signed it, or that nobody has', () => {
  const page = read('sv/records/record.html')
  expect(page).toMatch(/id="rule-NR04">NR04 .*Signerad av Jur Ist 2026-11-20/)
  expect(page).toMatch(/id="rule-H02">H02 .*Ej signerad/)
  expect(page).toContain('<summary>Så stod det i rapporten 2012: H02</summary>')
  expect(page).toContain('177 av 178 regler är inte signerade')
  expect(page).toContain('Socialnämnden § 41, från 2026-12-01')
})

it('the reader changes language where the page has another', () => {
  expect(read('sv/records/record.html')).toContain(
    '<a href="../../en/records/record.html" lang="en" hreflang="en">In English</a>',
  )
  expect(read('sv/records/only.html')).not.toContain('In English')
})

it('written again it leaves nothing behind; a folder of anything else is left alone', async () => {
  writeFileSync(join(folder, 'sv', 'records', 'old.html'), 'old')
  await writeSite(folder, editions, book)
  expect(existsSync(join(folder, 'sv', 'records', 'old.html'))).toBe(false)
  const other = join(folder, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'notes.txt'), 'mine')
  await expect(writeSite(other, editions, book)).rejects.toMatchObject({ code: 'conflict' })
  expect(globSync('*', { cwd: other })).toEqual(['notes.txt'])
})
