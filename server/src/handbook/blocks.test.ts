import { type Language, type PackId, packs } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import { bookOf, pageText } from '../testing/handbook.ts'
import { blocksOf } from './blocks.ts'
import { findPage } from './book.ts'
import { lixOf } from './lix.ts'

interface Read {
  language?: Language
  law?: PackId
  front?: Record<string, string>
}

/** What stands in a page below "Exempel", and what is wrong with it. */
function read(markdown: string, { language = 'sv', law = 'sverige-2026', front = {} }: Read = {}) {
  const text = pageText(markdown, { rules: 'NR04 H02', ...front })
  const book = bookOf({
    'records/record.sv.md': text,
    'records/record.en.md': text,
    'records/other.sv.md': pageText(),
  })
  const page = findPage(book, 'records/record', language)
  if (page === undefined) throw new Error('the page is not there')
  const faults: string[] = []
  const fault = (words: string) => faults.push(words)
  const all = blocksOf({ book, page, language, law: packs[law], local: [], fault })
  const from = all.findIndex((block) => block.kind === 'heading' && block.text === 'Exempel')
  const until = all.findIndex((block) => block.kind === 'heading' && block.text === 'Om du får nej')
  return { blocks: all.slice(from + 1, until), all, faults }
}

describe('a page', () => {
  it('is a tree of what its Markdown says', () => {
    const { blocks, faults } = read(
      '### Två vägar\n\nRing *först*, **alltid**, `112` [NR04, NR07]. Se [den andra](page:records/other).\n\n1. a\n2. b [N01]\n\n| A | B |\n|---|---|\n| c | d |\n\n```copy\nHej!\nRing mig.\n```\n',
    )
    expect(faults).toEqual([])
    expect(blocks).toEqual([
      { kind: 'heading', level: 3, text: 'Två vägar', id: 'tva-vagar' },
      {
        kind: 'paragraph',
        inlines: [
          { text: 'Ring ' },
          { em: 'först' },
          { text: ', ' },
          { strong: 'alltid' },
          { text: ', ' },
          { code: '112' },
          { text: ' ' },
          { tie: ['NR04', 'NR07'] },
          { text: '. Se ' },
          { link: { page: 'records/other' }, text: 'den andra' },
          { text: '.' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b ' }, { tie: ['N01'] }]] },
      { kind: 'table', head: [[{ text: 'A' }], [{ text: 'B' }]], rows: [[[{ text: 'c' }], [{ text: 'd' }]]] },
      { kind: 'copy', text: 'Hej!\nRing mig.' },
    ])
  })

  it.each([
    ['HTML between words', 'Ring <b>nu</b>.', '<b>'],
    ['HTML of its own', '<script>alert(1)</script>', '<script>'],
    ['a picture', '![karta](karta.png)', 'image'],
    ['a link to a page that is not there', '[a](page:records/gone)', 'records/gone'],
    ['a link that could do something', '[a](javascript:alert)', 'javascript:alert'],
    ['a tie to a rule that is not there', 'Ja. [N99]', 'N99'],
    ['a list in a list', '- a\n  - b', 'list item'],
    ['a quotation', '> a', 'blockquote'],
    ['a fenced text without a word for what it is', '```\na\n```', 'copy'],
    ['a heading of the first level', '# A', 'heading'],
    ['a sign written as code', 'a&nbsp;b', '&nbsp;'],
  ])('is told of %s', (_what, markdown, words) => {
    expect(read(markdown).faults.join('\n')).toContain(words)
  })

  it('keeps what was HTML as the plain text it is', () => {
    expect(read('Ring <b>nu</b>.').blocks).toEqual([
      { kind: 'paragraph', inlines: [{ text: 'Ring <b>nu</b>.' }] },
    ])
  })

  it('has a place of its own for each heading', () => {
    const ids = read('### Varför\n\n### Varför').all.flatMap((block) =>
      block.kind === 'heading' ? block.id : [],
    )
    expect(ids).toEqual(['kort-svar', 'varfor', 'exempel', 'varfor-2', 'varfor-3', 'om-du-far-nej'])
  })
})

describe('the rules of a page', () => {
  it('stand with condition, answer, reason and sources in words, unsigned', () => {
    const [block] = read('{{rules NR04}}').blocks
    expect(block).toMatchObject({
      kind: 'rules',
      pack: 'sverige-2026',
      folded: null,
      rules: [
        {
          id: 'NR04',
          question: 'record',
          when: 'Allmän handling: osäkert',
          word: 'Fråga först',
          sources: expect.arrayContaining([{ text: expect.stringMatching(/tryckfrihetsförordningen|\(/) }]),
          signedBy: null,
          page: 'records/record',
        },
      ],
    })
  })

  it('of the other pack are folded away, whichever is in force', () => {
    const folds = (law: PackId) =>
      read('{{rules}}', { law }).blocks.map((block) => block.kind === 'rules' && [block.pack, block.folded])
    expect(folds('sverige-2026')).toEqual([
      ['sverige-2026', null],
      ['stockholm-2012', 'Så stod det i rapporten 2012'],
    ])
    expect(folds('stockholm-2012')).toEqual([
      ['stockholm-2012', null],
      ['sverige-2026', 'Så säger lagen i dag'],
    ])
  })

  it('must exist', () => {
    expect(read('{{rules NR04 NR99}}').faults).toEqual(['shows NR99, which is no rule'])
  })
})

describe('a table', () => {
  it('asks the gate for each value of a fact, under each pack that knows it', () => {
    const { blocks, faults } = read('{{table send by cons: dir=initiated ch=sms id=verified}}')
    expect(faults).toEqual([])
    expect(blocks).toMatchObject([
      {
        kind: 'answers',
        pack: 'sverige-2026',
        folded: null,
        rowLabel: 'Medgivande',
        given: 'Riktning: vi skriver först · Kanal: Sms · Mottagarens identitet: kontrollerad',
        rows: [
          { label: 'ingen klient berörs' },
          { label: 'saknas' },
          { label: 'har getts', cells: [{ rule: 'N84', outcome: 'ALLOW', word: 'Får gå' }] },
          { label: 'genom egen fråga' },
          { label: 'har tagits tillbaka', cells: [{ rule: 'N15', outcome: 'DENY' }] },
        ],
      },
      { kind: 'answers', pack: 'stockholm-2012', folded: 'Så stod det i rapporten 2012' },
    ])
  })

  it('may have columns, and leaves out the pack that does not know them', () => {
    const { blocks } = read('{{table send by party,loa: ch=secure_message enc=yes sens=secrecy}}')
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ colLabel: 'Inloggning när det läses', cols: { length: 3 } })
    expect(blocks[0]?.kind === 'answers' && blocks[0].rows.every(({ cells }) => cells.length === 3)).toBe(
      true,
    )
  })

  it.each([
    ['{{table send by mood: ch=sms}}', '"mood"'],
    ['{{table send by cons: ch=pigeon}}', '"ch=pigeon"'],
    ['{{table sing by cons}}', '"sing"'],
    ['{{table send}}', 'by fact'],
  ])('%s is a fault', (line, words) => {
    expect(read(line).faults.join()).toContain(words)
  })
})

describe('a case', () => {
  it('is answered by the gate and told by the paragraph after it', () => {
    const { blocks, faults } = read(
      '{{case record: public=unsure -> NR04 ASK}}\n\nNilas får ett kort. [NR04]\n\nMer.',
    )
    expect(faults).toEqual([])
    expect(blocks).toMatchObject([
      {
        kind: 'case',
        question: 'record',
        facts: { public: 'unsure' },
        given: 'Allmän handling: osäkert',
        decision: { rule: 'NR04', outcome: 'ASK', word: 'Fråga först', step: null },
        story: [{ text: 'Nilas får ett kort. ' }, { tie: ['NR04'] }],
        folded: null,
      },
      { kind: 'paragraph' },
    ])
  })

  it('may ask the report', () => {
    const { blocks, faults } = read('{{case 2012 record: medium=sms secret=yes -> H07 REGISTER}}')
    expect(faults).toEqual([])
    expect(blocks).toMatchObject([{ pack: 'stockholm-2012', folded: 'Så stod det i rapporten 2012' }])
  })

  it.each([
    ['another rule', '{{case record: public=unsure -> NR05 ASK}}', 'sverige-2026 answers NR04 ASK'],
    ['another outcome', '{{case record: public=unsure -> NR04 KEEP}}', 'says NR04 KEEP'],
    ['another step', '{{case record: stage=working -> NR05 REQUIRE NAME_DECISION}}', 'ADD_TO_CASE'],
    ['a fact of the other pack', '{{case 2012 send: prot=yes -> G01 ALLOW}}', '"prot" is no fact'],
    ['no arrow', '{{case record: public=unsure}}', 'facts -> rule'],
    ['a name that is no directive', '{{poem}}', 'no directive'],
    ['words beside it', '{{rules NR04}} och så vidare', 'stand alone'],
  ])('with %s is a fault', (_what, line, words) => {
    expect(read(line).faults.join()).toContain(words)
  })
})

describe('the appendices', () => {
  it('take the words that people need from the glossary, in the language of the page', () => {
    const words = (language: Language) => read('{{glossary}}', { language }).blocks
    expect(words('sv')).toEqual([
      {
        kind: 'definitions',
        items: [
          { term: 'enhet', text: [{ text: 'sekretessen går mellan enheterna' }] },
          { term: 'klient', text: [{ text: 'den vi arbetar för' }] },
        ],
      },
    ])
    expect(words('en')).toMatchObject([{ items: [{ text: [{ text: 'secrecy runs between units' }] }, {}] }])
  })

  it('list every source with the rules that rest on it, and what is not modelled', () => {
    const { blocks, faults } = read('{{sources}}\n\n{{not-modelled}}')
    expect(faults).toEqual([])
    const [law, report, limits] = blocks
    expect(law?.kind === 'table' && law.rows.length).toBeGreaterThan(60)
    expect(report).toMatchObject({ kind: 'table', folded: 'Så stod det i rapporten 2012' })
    expect(limits?.kind === 'table' && limits.rows.length).toBeGreaterThan(5)
  })
})

it('a page is measured by its sentences and long words', () => {
  const { all } = read('Vi går dit. Ordförandeskapet diskuteras.')
  // 3 + 7 + 5 + 5 words would not do: "Ja, nästan alltid." 3, "Alla ska kunna se." 4, 3, 2 and "Fråga registratorn." 2; 3 long.
  expect(lixOf(all)).toBe(Math.round(14 / 5 + (100 * 3) / 14))
})
