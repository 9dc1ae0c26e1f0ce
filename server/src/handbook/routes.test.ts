import { beforeAll, expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { openDoors } from '../testing/doors.ts'
import { bookOf, pageText } from '../testing/handbook.ts'
import { makeOffice } from '../testing/office.ts'
import { handbookRoutes } from './routes.ts'
import { keepVersion } from './versions.ts'

const book = bookOf({
  'records/record.sv.md': pageText('{{rules}}', { rules: 'NR04 H02', wizard: 'record medium=sms' }),
  'records/record.en.md': pageText('{{rules}}', { title: 'Is it a record?' }),
  'communication/email.sv.md': pageText('', { title: 'E-post', rules: 'N28', order: '20' }),
  'communication/start.sv.md': pageText('', { title: 'Börja här' }),
})

onBothStores('the handbook', ({ house, it }) => {
  let call: Awaited<ReturnType<typeof openDoors>>
  let officer: string
  let owner: string
  beforeAll(async () => {
    await keepVersion(house(), book)
    call = await openDoors(house(), (http) => handbookRoutes(http, house(), book))
    const office = await makeOffice(house())
    officer = (await office.hire('Tilde Vasshed')).token
    owner = (await office.hire('Ada Frisk', 'administrator', null)).token
  })

  it('lists its pages in the order in which they are read, with the law in force', async () => {
    const { statusCode, ...answer } = await call(officer, 'GET /api/handbook?lang=sv')
    expect(statusCode).toBe(200)
    const { pages, pack } = answer.json()
    expect(pack).toEqual({ id: 'sverige-2026', version: '1', status: 'gällande rätt, läst i november 2026' })
    expect(pages.map(({ id }: { id: string }) => id)).toEqual([
      'communication/start',
      'communication/email',
      'records/record',
    ])
    expect(pages[2]).toEqual({
      id: 'records/record',
      part: 'records',
      title: 'Är det en handling?',
      order: 10,
      professions: ['registrator', 'arkivarie'],
      sector: 'all',
      rules: ['NR04', 'H02'],
      lix: null,
    })
  })

  it('shows a page, in either language, as a tree without HTML', async () => {
    const page = (await call(officer, 'GET /api/handbook/page?id=records/record&lang=sv')).json()
    expect(page).toMatchObject({
      id: 'records/record',
      title: 'Är det en handling?',
      wizard: { question: 'record', facts: { medium: 'sms' } },
      from: '2026-03-02',
      until: null,
    })
    expect(page.blocks[1]).toEqual({
      kind: 'paragraph',
      inlines: [{ text: 'Ja, nästan alltid. ' }, { tie: ['NR04'] }],
    })
    expect(page.blocks.filter(({ kind }: { kind: string }) => kind === 'rules')).toHaveLength(2)
    const english = (await call(officer, 'GET /api/handbook/page?id=records/record&lang=en')).json()
    expect(english.title).toBe('Is it a record?')
    expect(english.blocks.at(-3).rules).toMatchObject([{ id: 'H02', word: 'Ask first' }])
  })

  it('tells how hard a page is to read to those who own the rules, and to nobody else', async () => {
    const url = 'GET /api/handbook/page?id=records/record&lang=sv'
    expect((await call(officer, url)).json().lix).toBe(null)
    expect((await call(owner, url)).json().lix).toBeGreaterThan(0)
    expect((await call(owner, 'GET /api/handbook?lang=sv')).json().pages[0].lix).toBeGreaterThan(0)
  })

  it('knows the home of a rule', async () => {
    expect((await call(officer, 'GET /api/handbook/rules/N28')).json()).toEqual({
      page: 'communication/email',
    })
    expect((await call(officer, 'GET /api/handbook/rules/N99')).statusCode).toBe(404)
  })

  it('finds pages by words that travel in the body', async () => {
    const found = (await call(officer, 'POST /api/handbook/search?lang=sv', { words: 'e-post' })).json()
    expect(found.pages).toMatchObject([{ id: 'communication/email', title: 'E-post' }])
    expect(JSON.stringify(house().lines)).not.toContain('e-post')
  })

  it('is not for strangers, and has no page but its own', async () => {
    expect((await call(undefined, 'GET /api/handbook')).statusCode).toBe(401)
    const stranger = await call(officer, 'GET /api/handbook/page?id=../../etc/passwd&lang=sv')
    expect(stranger.statusCode).toBe(404)
  })
})
