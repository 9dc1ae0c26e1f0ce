import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { onBothStores } from '../testing/database.ts'
import { openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { peopleRoutes } from './routes.ts'

onBothStores('searching for people', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  let birk: Awaited<ReturnType<typeof office.hire>>
  let svea: Awaited<ReturnType<typeof office.hire>>
  let nadja = ''
  beforeAll(async () => {
    office = await makeOffice(house())
    nadja = await office.enter({ name: 'Nadja Björkvall', personalNumber: '19890101-2388' })
    await office.enter({ name: 'Östen Ek' })
    await office.enter({ name: 'Åsa Ek' })
    await office.enter({ name: 'Zara-Linnéa Ek' })
    await office.enter({ name: 'Adam Ek', protectedIdentity: true })
    await office.enter({ name: 'Ek i Ekebro AB', kind: 'organisation' })
    const caseFiles = new Map([
      [nadja, [{ id: newId(), number: 'BoU 2026-0412', matter: 'Råd', closed: false }]],
    ])
    ask = await openDoors(house(), (http) =>
      peopleRoutes(http, house(), { caseFilesOf: async () => caseFiles }),
    )
    birk = await office.hire('Birk Ahlsten')
    svea = await office.hire('Svea Ek', 'case_officer', office.otherUnitId)
  })
  const find = async (query: string, by = birk): Promise<{ name: string }[]> =>
    (await ask(by.token, 'POST /api/people/searches', { query })).json().people
  const names = async (query: string, by = birk) => (await find(query, by)).map(({ name }) => name)

  it('finds by whole name words in any order and writing', async () => {
    expect(await names('björkvall')).toEqual(['Nadja Björkvall'])
    expect(await names('  BJÖRKVALL nadja ')).toEqual(['Nadja Björkvall'])
    expect(await names('linnea')).toEqual(['Zara-Linnéa Ek'])
  })

  it('does not find by the beginning of a name, nor by one word of another', async () => {
    expect(await names('Björk')).toEqual([])
    expect(await names('Nadja Ek')).toEqual([])
    expect(await names('--')).toEqual([])
  })

  it('sorts as the Swedish alphabet does, with protected people unnamed and last', async () => {
    expect(await names('ek')).toEqual(['Ek i Ekebro AB', 'Zara-Linnéa Ek', 'Åsa Ek', 'Östen Ek', ''])
    expect((await find('adam')).map((person) => ({ ...person, id: '' }))).toEqual([
      {
        id: '',
        name: '',
        born: '',
        kind: 'client',
        protectedIdentity: true,
        unitName: 'BoU',
        caseNumbers: [],
      },
    ])
  })

  it('finds by a whole personal number however written, and says the year of birth and the case', async () => {
    for (const query of ['19890101-2388', '890101 2388', '198901012388']) {
      expect(await find(query)).toEqual([
        {
          id: nadja,
          name: 'Nadja Björkvall',
          born: '1989',
          kind: 'client',
          protectedIdentity: false,
          unitName: 'BoU',
          caseNumbers: ['BoU 2026-0412'],
        },
      ])
    }
    expect(await names('19890101-2389')).toEqual([])
    expect(await names('19890101')).toEqual([])
  })

  it('finds by case number', async () => {
    const number = `BoU ${newId().slice(-4).replace(/\d/g, 'X')} 2026-0412`
    await bySystem(house(), 'test', ({ tx, now }) =>
      tx
        .insertInto('case_file')
        .values({
          id: newId(),
          unit_id: office.unitId,
          client_id: nadja,
          number,
          matter: 'Råd',
          created_at: now,
        })
        .execute(),
    )
    expect(await names(number)).toEqual(['Nadja Björkvall'])
    expect(await names(number.toLowerCase().replaceAll(' ', ''))).toEqual(['Nadja Björkvall'])
    expect(await names(number, svea)).toEqual([])
  })

  it('a colleague of another unit finds nothing, in the same bytes as when nobody is there', async () => {
    const search = (query: string) => ask(svea.token, 'POST /api/people/searches', { query })
    const nobody = (await search('Ingeborg Ingenstans')).rawPayload
    for (const query of ['Nadja Björkvall', '19890101-2388', 'BoU 2026-0412']) {
      expect((await search(query)).rawPayload).toEqual(nobody)
    }
  })

  it('that somebody searched is written down, what they searched for is not', async () => {
    await find('Kanariefågel')
    const rows = await bySystem(house(), 'test', ({ tx }) =>
      tx.selectFrom('audit_event').selectAll().where('deed', '=', 'PeopleSearched').orderBy('id').execute(),
    )
    expect(rows.at(-1)).toMatchObject({ actor: `staff:${birk.staffId}`, subject: {}, reason: 'name' })
    expect(JSON.stringify([rows, house().lines])).not.toMatch(/kanarie/i)
  })
})
