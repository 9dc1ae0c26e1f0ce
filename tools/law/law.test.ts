/** Every line of the law map is carried, or says why not; a line that loses what carried it is told. */
import { describe, expect, it } from 'vitest'
import { citations } from '../../rules/src/index.ts'
import { errors2012 } from '../../rules/src/law/errors2012.ts'
import { lawLines, lawParts } from '../../rules/src/law/lines.ts'
import { citedLines, packRules } from './cited.ts'
import { type Cited, lawFaults, lawPage } from './page.ts'

const lines = Object.entries(lawLines)
const house: Parameters<typeof lawFaults>[1] = { rules: packRules(), names: () => true }
const faultsWith = (cited: Cited, more: Partial<typeof house> = {}) => lawFaults(cited, { ...house, ...more })

describe('the law map', () => {
  it('has the lines L-01 to L-69, in order and each in one part', () => {
    const all = Array.from({ length: 69 }, (_, index) => `L-${String(index + 1).padStart(2, '0')}`)
    expect(lines.map(([id]) => id)).toEqual(all)
    expect(lawParts.flatMap(([, ids]) => ids)).toEqual(all)
  })

  it.each(lines)('%s is said in one short line, and says what is unsure when something is', (_, line) => {
    for (const text of [line.title.sv, line.title.en]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.length).toBeLessThan(140)
      expect(text).not.toMatch(/\|| {2}/)
    }
    expect(line.confidence.includes('U')).toBe(line.unsure !== undefined)
    expect(line.readAsOf).toMatch(/\d{4}/)
    for (const { sv, en } of line.notModelled === undefined ? [] : [line.notModelled])
      for (const text of [sv, en]) expect(text).toMatch(/^\p{Lu}.{30,}\.$/u)
  })

  it('is carried as it stands, line by line', () => {
    expect(faultsWith(citedLines())).toEqual([])
    for (const [id, line] of lines)
      expect([id, citedLines().has(id) || line.carriedBy || line.through || line.notModelled]).not.toEqual([
        id,
        undefined,
      ])
  })

  it('never has a rule of today cite what the report misread', () => {
    expect(errors2012).toHaveLength(6)
    const keys = Object.keys(citations)
    expect(keys).toContain('OSL 5:1')
    expect(keys.filter((key) => /^OSL 5:[34]|SOSFS|HSLF/.test(key))).toEqual([]) // registration; care providers
  })
})

describe('what does not hold together is told', () => {
  const cited = citedLines()
  const without = (...ids: string[]) => new Map([...cited].filter(([id]) => !ids.includes(id)))

  it('a line that no rule cites any more', () => {
    expect(faultsWith(without('L-10'))).toEqual(['L-10 is carried by nothing and gives no reason'])
  })

  it('a line that is carried through another that no rule cites any more', () => {
    expect(faultsWith(without('L-37'))).toEqual(
      expect.arrayContaining(['L-35 is carried by nothing and gives no reason']),
    )
  })

  it('a citation of a line that does not exist', () => {
    expect(faultsWith(new Map([...cited, ['L-70', ['N01']]]))).toEqual([
      'a rule cites L-70, which does not exist',
    ])
  })

  it('a carrier that is gone, or does not name its line', () => {
    expect(faultsWith(cited, { names: (path) => (path.endsWith('mask.ts') ? undefined : true) })).toEqual([
      'L-61 is said to be carried by server/src/people/mask.ts, which does not exist',
    ])
    expect(faultsWith(cited, { names: (path) => !path.endsWith('mask.ts') })).toEqual([
      'server/src/people/mask.ts is said to carry L-61 but does not name it',
    ])
  })

  it('an error of the report whose rule is gone', () => {
    const rules = new Set([...house.rules].filter((id) => id !== 'NS19'))
    expect(faultsWith(cited, { rules })).toEqual([
      'NS19 is said to avoid the report’s error at L-40 but does not exist',
    ])
  })
})

describe('the page', () => {
  const page = lawPage(citedLines())

  it('says of each line how sure it is, what carries it, and what is not modelled', () => {
    expect(page).toMatch(/^\| L-05 \| Känsliga uppgifter .* \| V, W \| .* \| Regel N\d+ .*\|$/m)
    expect(page).toMatch(
      /^\| L-45 \|.* U: om sökning inne i .*people\/search\.ts.*\*\*Inte modellerat:\*\* /m,
    )
    expect(page).toMatch(/^\| L-36 \|.*genom L-13, L-15, L-37 \|$/m)
  })

  it('lists the six errors that are not repeated, each with its rules', () => {
    const list = page.slice(page.indexOf('## Fel i rapporten som inte upprepas'))
    expect(list.match(/^\d\. .*\(L-\d\d; regel N\w*\d+.*\)$/gm)).toHaveLength(6)
  })
})
