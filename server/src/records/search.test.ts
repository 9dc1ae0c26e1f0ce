import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { openCaseFile } from './caseFiles.ts'
import { fileRecord } from './file.ts'
import { searchRecords } from './search.ts'

onBothStores('searching for a number', ({ it, house }) => {
  const find = (officer: Officer, query: string) =>
    byOfficer(house(), officer, 'search-records', (deed) => searchRecords(deed, query))

  async function filledOffice() {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const file = await byOfficer(house(), officer, 'open-case-file', (deed) =>
      openCaseFile(deed, { clientId, matter: 'Umgänge' }),
    )
    const entry = await office.entry()
    const { recordId, label } = await byOfficer(house(), officer, 'file', (deed) => fileRecord(deed, entry))
    return { office, officer, file, recordId, label }
  }

  it('finds a register entry by its whole number, however it is written', async () => {
    const { officer, recordId, label } = await filledOffice()
    const found = {
      caseFiles: [],
      records: [{ id: recordId, number: label, matter: 'Fråga till enheten' }],
    }
    for (const query of [
      label,
      ` ${label.toLowerCase()} `,
      label.replace(/\s/g, ''),
      label.replace('-000', '-'),
    ])
      expect(await find(officer, query)).toEqual(found)
  })

  it('finds a case file by its number', async () => {
    const { officer, file } = await filledOffice()
    expect(await find(officer, file.number)).toEqual({
      caseFiles: [{ id: file.id, number: file.number, matter: 'Umgänge' }],
      records: [],
    })
  })

  it('does not find by part of a number, by words or by a number that nobody has', async () => {
    const { officer, label } = await filledOffice()
    const nothing = { caseFiles: [], records: [] }
    for (const query of [
      label.slice(0, -1),
      label.slice(1),
      'Umgänge',
      '19890101-2388',
      label.replace('0001', '0002'),
    ])
      expect(await find(officer, query)).toEqual(nothing)
  })

  it('finds nothing of another unit', async () => {
    const { office, file, label } = await filledOffice()
    const other = await office.hire('Svea Ek', 'case_officer', office.otherUnitId)
    for (const query of [label, file.number])
      expect(await find(other, query)).toEqual({ caseFiles: [], records: [] })
  })

  it('is written down, but not what was searched for', async () => {
    const { officer, label } = await filledOffice()
    await find(officer, label)
    const rows = await bySystem(house(), 'test', ({ tx }) =>
      tx.selectFrom('audit_event').selectAll().where('deed', '=', 'RecordsSearched').orderBy('id').execute(),
    )
    expect(rows.at(-1)).toMatchObject({ actor: `staff:${officer.staffId}`, subject: {}, reason: null })
  })
})
