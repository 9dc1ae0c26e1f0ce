import { describe, expect, it } from 'vitest'
import { bookOf, englishText, pageText, soundBook } from '../testing/handbook.ts'
import { bookFaults } from './faults.ts'

/** What the build says of a sound handbook with one more page, or one page changed. */
const faultsWith = (files: Record<string, string>): string[] => bookFaults(soundBook(files))
const page = (swedish: string, english: string) => ({
  'records/new.sv.md': swedish,
  'records/new.en.md': english,
})

it('a sound handbook passes', () => {
  expect(bookFaults(soundBook())).toEqual([])
  expect(faultsWith(page(pageText(), englishText()))).toEqual([])
})

it('a handbook without pages does not', () => {
  expect(bookFaults(bookOf({}))).toHaveLength(1)
})

describe('the build refuses', () => {
  it.each<[what: string, files: Record<string, string>, said: string[]]>([
    [
      'a rule with two homes',
      page(pageText('{{rules}}', { rules: 'N28' }), englishText('{{rules}}')),
      ['rule N28 has 2 pages: records/new.sv.md, records/record.sv.md'],
    ],
    [
      'a page that is the home of a rule that is gone',
      page(pageText('', { rules: 'N99' }), englishText()),
      ['records/new.sv.md is the home of N99, which is no rule'],
    ],
    [
      'a case whose answer differs',
      page(
        pageText('{{case record: public=unsure -> NR05 ASK}}'),
        englishText('{{case record: public=unsure -> NR05 ASK}}'),
      ),
      [
        'records/new.en.md says NR05 ASK where sverige-2026 answers NR04 ASK: record public=unsure',
        'records/new.sv.md says NR05 ASK where sverige-2026 answers NR04 ASK: record public=unsure',
      ],
    ],
    [
      'a page without its English one',
      { 'records/new.sv.md': pageText() },
      ['records/new.sv.md has no English page beside it'],
    ],
    [
      'a page without its Swedish one',
      { 'records/new.en.md': englishText() },
      ['records/new.en.md has no Swedish page beside it'],
    ],
    [
      'a page without its short answer',
      page(pageText().replace('## Kort svar', '## Svar'), englishText()),
      ['records/new.sv.md has no section "Kort svar"'],
    ],
    [
      'a page that does not begin with its short answer',
      page(pageText().replace('## Kort svar', 'Först detta.\n\n## Kort svar'), englishText()),
      ['records/new.sv.md does not begin with "Kort svar"'],
    ],
    [
      'sections in another order',
      page(pageText().replace('## Varför', '## Om du får nej'), englishText()),
      ['records/new.sv.md has its section "Exempel" out of order or twice'],
    ],
    [
      'a section of its own after the reasons',
      page(pageText().replace('## Om du får nej', '## Mer'), englishText()),
      ['records/new.sv.md has "Mer" after "Varför"; it belongs before'],
    ],
    [
      'an unknown directive',
      page(pageText('{{poem}}'), englishText('{{poem}}')),
      ['records/new.en.md {{poem}} is no directive', 'records/new.sv.md {{poem}} is no directive'],
    ],
    [
      'an unknown fact',
      page(pageText('', { wizard: 'send mood=good' }), englishText('', { wizard: 'send mood=good' })),
      [
        'records/new.en.md has a wizard where "mood" is no fact of send in sverige-2026',
        'records/new.sv.md has a wizard where "mood" is no fact of send in sverige-2026',
      ],
    ],
    [
      'a link to a page that is not there',
      page(pageText('[a](page:records/gone)'), englishText()),
      ['records/new.sv.md has a link to page:records/gone, which leads nowhere'],
    ],
    [
      'another example in one language than in the other',
      page(
        pageText('{{case record: public=unsure -> NR04 ASK}}'),
        englishText('{{case record: akt=unsure -> NR11 ASK}}'),
      ),
      [
        'records/new.sv.md has {{case record: public=unsure -> NR04 ASK}} where its English page has {{case record: akt=unsure -> NR11 ASK}}',
      ],
    ],
    [
      'an example that only the English page has',
      page(pageText(), englishText('{{case record: akt=unsure -> NR11 ASK}}')),
      ['records/new.sv.md lacks {{case record: akt=unsure -> NR11 ASK}} of its English page'],
    ],
    [
      'two languages that stand in different places',
      page(pageText('', { order: '20' }), englishText()),
      ['records/new.sv.md has another order than its English page'],
    ],
    [
      'rules in the English page',
      page(pageText(), englishText('', { rules: 'N28' })),
      ['records/new.en.md names rules or requirements, which stand in the Swedish page only'],
    ],
    [
      'a page whose head is wrong',
      page(pageText('', { sector: 'many', mood: 'good', order: 'first' }), englishText()),
      [
        'records/new.sv.md has an unknown line "mood:"',
        'records/new.sv.md has no order, or one that is no number',
        'records/new.sv.md has a sector that is neither social nor all',
        'records/new.sv.md has another order than its English page',
        'records/new.sv.md has another sector than its English page',
      ],
    ],
    [
      'a sign that the print has no letter for',
      page(pageText('Först a → sedan b.'), englishText()),
      ['records/new.sv.md has the sign "→", for which the print has no letter'],
    ],
    [
      'a file that is no page',
      { 'records/note.txt': 'a', 'poetry/new.sv.md': pageText() },
      [
        'poetry/new.sv.md is no page: a page is <part>/<name>.sv.md or .en.md',
        'records/note.txt is no page: a page is <part>/<name>.sv.md or .en.md',
      ],
    ],
  ])('%s', (_what, files, said) => {
    expect(faultsWith(files).sort()).toEqual([...said].sort())
  })

  it('a rule without a home', () => {
    const { 'records/record.sv.md': home = '' } = {
      'records/record.sv.md': pageText('{{rules}}', { rules: 'N28' }),
    }
    const faults = faultsWith({ 'records/record.sv.md': home })
    expect(faults).toContain('rule N29 has no page')
    expect(faults).not.toContain('rule N28 has no page')
  })

  it('a home that does not show its rule', () => {
    const hidden = bookOf({
      'records/new.sv.md': pageText('', { rules: 'N28' }),
      'records/new.en.md': englishText(),
    })
    expect(bookFaults(hidden)).toContain('records/new.sv.md is the home of N28 but does not show it')
  })
})
