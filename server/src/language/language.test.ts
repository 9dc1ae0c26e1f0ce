import { beforeAll, expect } from 'vitest'
import { enrol } from '../testing/credentials.ts'
import { onBothStores } from '../testing/database.ts'
import { auditOf, openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { languageRoutes } from './index.ts'

onBothStores('the words that warn', ({ it, house }) => {
  let ask: Awaited<ReturnType<typeof openDoors>>
  let administrator: string
  let officer: string
  let administratorId: string
  beforeAll(async () => {
    const office = await makeOffice(house())
    ask = await openDoors(house(), (http) => languageRoutes(http, house()))
    const kaj = await enrol(house(), 'Kaj Rönnstam', [{ role: 'administrator', unitId: null }])
    const birk = await enrol(house(), 'Birk Ahlsten', [{ role: 'case_officer', unitId: office.unitId }])
    administrator = await kaj.token()
    administratorId = kaj.staffId
    officer = await birk.token()
  })
  const add = (word: string, more: object = {}, token = administrator) =>
    ask(token, 'POST /api/own-words', { kind: 'substance', word, effect: 'warn', ...more })
  const wordsOf = async () => (await ask(officer, 'GET /api/language')).json().ownWords

  it('are the units’ names until somebody adds more', async () => {
    const answer = await ask(officer, 'GET /api/language')
    expect(answer.json()).toMatchObject({ unitNames: expect.arrayContaining(['BoU', 'VUX']), ownWords: [] })
  })

  it('are added and taken away by the administrator, and read by whoever writes', async () => {
    const { ownWords } = (await add('  Blå   dunster ')).json()
    expect(ownWords).toEqual([
      { id: expect.any(String), kind: 'substance', word: 'Blå dunster', effect: 'warn' },
    ])
    await add('kris', { kind: 'mental_health', effect: 'ignore' })
    expect((await wordsOf()).map(({ word }: { word: string }) => word)).toEqual(['Blå dunster', 'kris'])
    for (const { id } of await wordsOf()) await ask(administrator, `DELETE /api/own-words/${id}`)
    expect(await wordsOf()).toEqual([])
    expect(await auditOf(house(), { administratorId })).toEqual([
      'OwnWordAdded warn',
      'OwnWordAdded ignore',
      'OwnWordRemoved',
      'OwnWordRemoved',
    ])
  })

  it('stand once for each kind, whatever the capitals', async () => {
    await add('Kvarnhuset')
    expect((await add('kvarnhuset', { effect: 'ignore' })).statusCode).toBe(409)
    expect((await add('kvarnhuset', { kind: 'reveals_social_services' })).statusCode).toBe(200)
  })

  it.each(['*', 'a', 'ett, två', '  '])('“%s” is nothing to look for', async (word) => {
    const answer = await add(word)
    expect([400, 422]).toContain(answer.statusCode)
  })

  it('are nobody’s number or address', async () => {
    const answer = await add('811218-9876')
    expect(answer.json().error.fields.word).toMatch('uppgift om en person')
  })

  it('are not the officer’s to change', async () => {
    expect((await add('hemligt', {}, officer)).statusCode).toBe(403)
    const [{ id }] = await wordsOf()
    expect((await ask(officer, `DELETE /api/own-words/${id}`)).statusCode).toBe(403)
  })

  it('that are not there cannot be taken away', async () => {
    const nothing = '01900000-0000-7000-8000-000000000000'
    expect((await ask(administrator, `DELETE /api/own-words/${nothing}`)).statusCode).toBe(404)
  })
})
