import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { onBothStores } from '../testing/database.ts'
import { openDoors } from '../testing/doors.ts'
import { englishText, pageText, soundBook } from '../testing/handbook.ts'
import { makeOffice } from '../testing/office.ts'
import { handbookRoutes } from './routes.ts'
import { keepVersion } from './versions.ts'

const changes = pageText('{{changes}}', { title: 'Ändringar' })
const more = { 'appendices/changes.sv.md': changes, 'appendices/changes.en.md': englishText('{{changes}}') }
const first = soundBook(more)
const second = soundBook({
  ...more,
  'records/late.sv.md': pageText('', { title: 'Sent tillkommen' }),
  'records/late.en.md': englishText(),
})

onBothStores('the versions of the handbook', ({ house, it }) => {
  let token: string
  let then: Awaited<ReturnType<typeof openDoors>>
  let now: Awaited<ReturnType<typeof openDoors>>
  beforeAll(async () => {
    house().clock.set('2026-11-02T08:00:00Z')
    await keepVersion(house(), first)
    then = await openDoors(house(), (http) => handbookRoutes(http, house(), first))
    now = await openDoors(house(), (http) => handbookRoutes(http, house(), second))
  })

  const at = async (day: string) => {
    house().clock.set(`${day}T08:00:00Z`)
    const office = await makeOffice(house())
    token = (await office.hire('Tilde Vasshed')).token
  }
  const decide = (pack: 'stockholm-2012' | 'sverige-2026', from: string) =>
    bySystem(house(), 'test', ({ tx, now: created_at }) =>
      tx
        .insertInto('law_in_force')
        .values({ id: newId(), pack, from_date: from, decided_by: 'SN § 41', decided_on: from, created_at })
        .execute(),
    )

  it('are kept when the handbook reads otherwise, and only then', async () => {
    expect(await keepVersion(house(), first)).toBe(1)
    await at('2026-11-10')
    expect(await keepVersion(house(), second)).toBe(2)
    expect(await keepVersion(house(), second)).toBe(2)
    const { versions } = (await now(token, 'GET /api/handbook/versions')).json()
    expect(versions).toEqual([
      {
        version: '2',
        from: '2026-11-10',
        until: null,
        pack: 'sverige-2026',
        packVersion: '1',
        changed: ['records/late'],
      },
      {
        version: '1',
        from: '2026-11-02',
        until: '2026-11-09',
        pack: 'sverige-2026',
        packVersion: '1',
        changed: ['records/record', 'appendices/changes'],
      },
    ])
  })

  it('an old one is read as it read on any of its days', async () => {
    const old = (await now(token, 'GET /api/handbook?lang=sv&on=2026-11-05')).json()
    expect(old).toMatchObject({ version: '1', pages: { length: 2 } })
    expect((await now(token, 'GET /api/handbook?lang=sv')).json()).toMatchObject({
      version: '2',
      pages: { length: 3 },
    })
    const page = 'GET /api/handbook/page?lang=sv&id=records/record'
    const [read, kept] = [await then(token, page), await now(token, `${page}&on=2026-11-09`)]
    expect(kept.json()).toMatchObject({ from: '2026-11-02', until: '2026-11-09' })
    expect(kept.json().blocks).toEqual(read.json().blocks)
    expect((await now(token, page)).json()).toMatchObject({ from: '2026-11-10', until: null })
  })

  it('a page is not found on a day before it was written, nor anything before the first version', async () => {
    const page = 'GET /api/handbook/page?lang=sv&id=records/late'
    expect((await now(token, page)).statusCode).toBe(200)
    expect((await now(token, `${page}&on=2026-11-09`)).statusCode).toBe(404)
    const before = await now(token, 'GET /api/handbook?lang=sv&on=2026-11-01')
    expect([before.statusCode, before.json().error.text]).toEqual([
      404,
      'Det fanns ingen handbok den 2026-11-01. Välj en senare dag.',
    ])
  })

  it('the appendix of changes lists them', async () => {
    const { blocks } = (await now(token, 'GET /api/handbook/page?lang=sv&id=appendices/changes')).json()
    const table = blocks.find(({ kind }: { kind: string }) => kind === 'table')
    expect(table.rows).toEqual([
      [
        [{ text: '2' }],
        [{ text: '2026-11-10' }],
        [{ text: '' }],
        [{ text: 'sverige-2026, 1' }],
        [{ link: { page: 'records/late' }, text: 'Sent tillkommen' }],
      ],
      [
        [{ text: '1' }],
        [{ text: '2026-11-02' }],
        [{ text: '2026-11-09' }],
        [{ text: 'sverige-2026, 1' }],
        [{ text: 'alla' }],
      ],
    ])
  })

  it('another pack in force is another version, from the day it was decided for', async () => {
    await decide('stockholm-2012', '2026-12-01')
    expect(await keepVersion(house(), second)).toBe(2)
    const ahead = (await now(token, 'GET /api/handbook?lang=sv&on=2026-12-01')).json()
    expect(ahead).toMatchObject({ pack: { id: 'stockholm-2012' }, decidedBy: 'SN § 41', from: '2026-12-01' })
    await at('2026-12-01')
    expect(await keepVersion(house(), second)).toBe(3)
    const folds = async (on: string) => {
      const url = `GET /api/handbook/page?lang=sv&id=records/record${on}` as const
      const { blocks } = (await now(token, url)).json()
      return blocks.flatMap((block: { kind: string; pack: string; folded: string | null }) =>
        block.kind === 'rules' ? [[block.pack, block.folded]] : [],
      )
    }
    expect(await folds('')).toEqual([
      ['stockholm-2012', null],
      ['sverige-2026', 'Så säger lagen i dag'],
    ])
    expect(await folds('&on=2026-11-30')).toEqual([
      ['sverige-2026', null],
      ['stockholm-2012', 'Så stod det i rapporten 2012'],
    ])
  })

  it('two nodes that open at once keep one version', async () => {
    await decide('sverige-2026', '2026-12-24')
    await at('2026-12-24')
    expect(await Promise.all([keepVersion(house(), second), keepVersion(house(), second)])).toEqual([4, 4])
  })
})
