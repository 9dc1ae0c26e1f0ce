import { sql } from 'kysely'
import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { caseFilesOf, listCaseFiles, openCaseFile, viewCaseFile } from './caseFiles.ts'
import { fileRecord } from './file.ts'

onBothStores('a case file', ({ it, house }) => {
  const open = (officer: Officer, clientId: string, matter = 'Umgänge') =>
    byOfficer(house(), officer, 'open-case-file', (deed) => openCaseFile(deed, { clientId, matter }))
  const view = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'case-file', (deed) => viewCaseFile(deed, id, async () => new Set()))

  it('gets the next number of its unit and is found by its client', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const first = await open(officer, clientId)
    const second = await open(officer, clientId, 'Avgifter')
    expect([first.number, second.number]).toEqual([
      `BoU ${office.code} 2026-0001`,
      `BoU ${office.code} 2026-0002`,
    ])
    expect(first).toMatchObject({
      clientName: 'Vera Lund',
      matter: 'Umgänge',
      entries: 0,
      closed: false,
      unitName: 'BoU',
    })
    const found = await byOfficer(house(), officer, 'test', (deed) => caseFilesOf(deed, [clientId]))
    expect(found.get(clientId)?.map(({ number }) => number)).toEqual([first.number, second.number])
  })

  it.for([
    ['its client, by a word of the name', 'Umgänge Lund', false],
    ['a protected client all the same', 'Umgänge lund', true],
    ['anybody, by number', 'Umgänge 19121212-1212', false],
  ] as const)('may not name %s among its matter words', async ([, matter, hidden]) => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund', protectedIdentity: hidden })
    await expect(open(officer, clientId, matter)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('numbers its documents one by one, also when thirty come at once', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const { id, number } = await open(officer, await office.enter({ name: 'Vera Lund' }))
    const entries = await Promise.all(
      Array.from({ length: 30 }, () => office.entry({ place: 'case_file', caseFileId: id })),
    )
    const filed = await Promise.all(
      entries.map((entry) => byOfficer(house(), officer, 'file', (deed) => fileRecord(deed, entry))),
    )
    expect(filed.map(({ label }) => label)).toContain(`${number}, handling 30`)
    const file = await view(officer, id)
    expect(file.entries).toBe(30)
    expect(file.records.map(({ entry }) => entry)).toEqual(Array.from({ length: 30 }, (_, i) => 30 - i))
  })

  it('takes nothing once it is closed', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const { id } = await open(officer, await office.enter({ name: 'Vera Lund' }))
    await bySystem(house(), 'test', ({ tx, now }) =>
      tx.updateTable('case_file').set({ closed_at: now }).where('id', '=', id).execute(),
    )
    const entry = await office.entry({ place: 'case_file', caseFileId: id })
    const filing = byOfficer(house(), officer, 'file', (deed) => fileRecord(deed, entry))
    await expect(filing).rejects.toMatchObject({
      code: 'conflict',
      text: { sv: expect.stringContaining('avslutad') },
    })
    const nowhere = byOfficer(house(), officer, 'file', (deed) =>
      fileRecord(deed, { ...entry, caseFileId: null }),
    )
    await expect(nowhere).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is not there for another unit, and every reading of it is written down', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const { id } = await open(officer, clientId)
    const stranger = await office.hire('Omar Aziz', 'head_of_unit', office.otherUnitId)
    await expect(view(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(open(stranger, clientId)).rejects.toMatchObject({ code: 'not-found' })
    expect(await byOfficer(house(), stranger, 'case-files', listCaseFiles)).toEqual([])
    await view(officer, id)
    const { rows } = await bySystem(house(), 'test', ({ tx }) =>
      sql<{
        actor: string
      }>`select actor from audit_event where deed = 'CaseFileViewed' and subject->>'caseFileId' = ${id}`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([{ actor: `staff:${officer.staffId}` }])
  })

  it('is listed in the order of the Swedish alphabet, closed ones last, protected ones unnamed', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    for (const name of ['Östen Berg', 'Åke Berg', 'Zara Berg'])
      await open(officer, await office.enter({ name: name }))
    const closed = await open(officer, await office.enter({ name: 'Adam Berg' }))
    await bySystem(house(), 'test', ({ tx, now }) =>
      tx.updateTable('case_file').set({ closed_at: now }).where('id', '=', closed.id).execute(),
    )
    const hidden = await open(
      officer,
      await office.enter({ name: 'Kanariefågel Berg', protectedIdentity: true }),
    )
    const rows = await byOfficer(house(), officer, 'case-files', listCaseFiles)
    expect(rows.map(({ clientName }) => clientName)).toEqual([
      '',
      'Zara Berg',
      'Åke Berg',
      'Östen Berg',
      'Adam Berg',
    ])
    const entry = await office.entry({ place: 'case_file', caseFileId: hidden.id })
    await byOfficer(house(), officer, 'file', (deed) => fileRecord(deed, entry))
    expect(await view(officer, hidden.id)).toMatchObject({
      clientName: '',
      protectedIdentity: true,
      records: [{ party: '' }],
    })
  })
})
