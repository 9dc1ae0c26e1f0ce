import { beforeAll, expect } from 'vitest'
import { decisionRoutes } from '../decisions/index.ts'
import { onBothStores } from '../testing/database.ts'
import { openDoors } from '../testing/doors.ts'
import { englishText, pageText, soundBook } from '../testing/handbook.ts'
import { rowBody } from '../testing/law.ts'
import { makeOffice } from '../testing/office.ts'
import { handbookRoutes } from './routes.ts'
import { keepVersion } from './versions.ts'

const example = '{{case send: sens=none -> N83 ALLOW}}\n\nElmer frågar när det är öppet.\n\n{{rules N83 N84}}'
const decisions = '{{who-decides}}\n\n{{unsigned}}'
const book = soundBook({
  'communication/email.sv.md': pageText(example, { title: 'E-post' }),
  'communication/email.en.md': englishText(example, { title: 'E-mail' }),
  'appendices/decisions.sv.md': pageText(decisions, { title: 'Vem beslutar?' }),
  'appendices/decisions.en.md': englishText(decisions, { title: 'Who decides?' }),
})

interface Shown {
  kind: string
  folded?: string | null
  rules?: { id: string; [field: string]: unknown }[]
  decision?: { rule: string }
  inlines?: { text: string }[]
}

onBothStores('the handbook and what the municipality decides', ({ house, it }) => {
  let call: Awaited<ReturnType<typeof openDoors>>
  let officer: string
  let lawyer: string
  let unitId: string
  beforeAll(async () => {
    house().clock.set('2026-11-24T08:00:00Z')
    await keepVersion(house(), book)
    call = await openDoors(house(), (http) => {
      decisionRoutes(http, house())
      handbookRoutes(http, house(), book)
    })
    await hire()
  })

  // A day later nobody's session lives.
  const hire = async () => {
    const office = await makeOffice(house())
    unitId = office.unitId
    officer = (await office.hire('Tilde Vasshed')).token
    lawyer = (await office.hire('Greta Lagman', 'lawyer', null)).token
  }
  const shown = async (id: string, more = ''): Promise<Shown[]> =>
    (await call(officer, `GET /api/handbook/page?lang=sv&id=${id}${more}`)).json().blocks
  const rulesOn = async (id: string, more = '') =>
    (await shown(id, more)).flatMap((block) => (block.kind === 'rules' ? (block.rules ?? []) : []))
  const signed = async (more = '') =>
    (await rulesOn('communication/email', more)).map(({ id, signedBy, signedOn }) => [id, signedBy, signedOn])

  it('a signature stands with its rule, and the rule is no longer among the unsigned', async () => {
    const sign = { pack: 'sverige-2026', rules: ['N83'] }
    expect((await call(lawyer, 'POST /api/rule-signatures', sign)).statusCode).toBe(200)
    expect(await signed()).toEqual([
      ['N83', 'Greta Lagman', '2026-11-24'],
      ['N84', null, null],
    ])
    const said = (await shown('appendices/decisions')).flatMap(({ inlines }) => inlines?.[0]?.text ?? [])
    expect(said).toContain('177 av 178 regler är inte signerade av kommunens jurist.')
  })

  it('on the day before it had not been signed', async () => {
    house().clock.set('2026-11-26T08:00:00Z')
    await hire()
    await call(lawyer, 'POST /api/rule-signatures', { pack: 'sverige-2026', rules: ['N84'] })
    expect(await signed('&on=2026-11-25')).toEqual([
      ['N83', 'Greta Lagman', '2026-11-24'],
      ['N84', null, null],
    ])
  })

  it('a stricter row decides in the examples, stands before the rules it tightens, and has a place of its own', async () => {
    const row = { ...rowBody, unitId, from: '2026-11-26', decidedOn: '2026-11-25' }
    const decided = await call(lawyer, 'POST /api/local-rules', row)
    expect(decided.statusCode, decided.body).toBe(200)
    const blocks = await shown('communication/email')
    expect(blocks.find(({ kind }) => kind === 'case')?.decision).toMatchObject({
      rule: 'L1',
      outcome: 'DENY',
    })
    expect(await rulesOn('communication/email')).toMatchObject([
      {
        id: 'L1',
        kind: 'local',
        reason: rowBody.reason.sv,
        when: expect.stringContaining('Kanal: E-post'),
        note: expect.stringMatching(/^Strängare än .*N83/),
        signedBy: 'Socialnämnden § 41',
        signedOn: '2026-11-25',
        page: 'appendices/decisions',
      },
      { id: 'N83' },
      { id: 'N84' },
    ])
    expect((await rulesOn('appendices/decisions')).map(({ id }) => id)).toEqual(['L1'])
    expect((await call(officer, 'GET /api/handbook/rules/L1')).json()).toEqual({
      page: 'appendices/decisions',
    })
  })

  it('a unit’s row is for that unit alone, and for the days it holds', async () => {
    expect((await rulesOn('communication/email', '&on=2026-11-25')).map(({ id }) => id)).toEqual([
      'N83',
      'N84',
    ])
    const elsewhere = (await makeOffice(house())).hire
    officer = (await elsewhere('Birk Sandell')).token
    expect((await rulesOn('communication/email')).map(({ id }) => id)).toEqual(['N83', 'N84'])
    expect((await rulesOn('communication/email', `&unit=${unitId}`)).map(({ id }) => id)).toEqual([
      'N83',
      'N84',
    ])
  })

  it('a row of the whole municipality is another version of the handbook', async () => {
    const row = { ...rowBody, from: '2026-11-27', decidedOn: '2026-11-25' }
    await call(lawyer, 'POST /api/local-rules', row)
    expect(await keepVersion(house(), book)).toBe(1)
    house().clock.set('2026-11-27T08:00:00Z')
    await hire()
    expect(await keepVersion(house(), book)).toBe(2)
    const { versions } = (await call(officer, 'GET /api/handbook/versions')).json()
    expect(versions[0]).toMatchObject({ version: '2', from: '2026-11-27' })
    expect(versions[0].changed).toContain('communication/email')
  })
})
