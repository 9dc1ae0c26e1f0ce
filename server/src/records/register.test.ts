import { sql } from 'kysely'
import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { FILING_UNDO_MS, fileRecord, type NewRecord } from './file.ts'
import { getRecord, type ProtectedEntries } from './queries.ts'
import { type RegisterQuery, readRegister } from './register.ts'
import { voidRecord } from './void.ts'

const nobody: ProtectedEntries = async () => new Set()

onBothStores('the register', ({ it, house }) => {
  const file = (officer: Officer, entry: NewRecord) =>
    byOfficer(house(), officer, 'file', (deed) => fileRecord(deed, entry))
  const read = (officer: Officer, query: RegisterQuery = {}, hidden = nobody) =>
    byOfficer(house(), officer, 'register', (deed) => readRegister(deed, query, hidden))
  const undo = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'undo', (deed) => voidRecord(deed, id))

  it('holds date, number, sender and matter of each entry', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    house().clock.set('2026-03-02T23:30:00Z')
    const { label } = await file(officer, await office.entry())
    const { rows, total } = await read(officer, { boardId: office.boardId })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      number: label,
      datedOn: '2026-03-03', // half past midnight in Sweden
      party: 'Vera Lund, vera.lund@example.org',
      matter: 'Fråga till enheten',
      filedBy: 'Lina Sandström',
      voided: false,
    })
    expect(label).toBe(`${office.code} 2026-0001`)
  })

  it('never holds a party or a heading in clear', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    await file(
      officer,
      await office.entry({
        title: 'Hyresskuld hos Kanariefågel',
        party: 'Vera Kanariefågel',
        senderName: '',
      }),
    )
    const raw = await bySystem(house(), 'test', ({ tx }) =>
      sql<{ row: string }>`select record::text as row from record`.execute(tx),
    )
    const audited = await bySystem(house(), 'test', ({ tx }) =>
      sql<{ row: string }>`select audit_event::text as row from audit_event`.execute(tx),
    )
    expect(raw.rows.length).toBeGreaterThan(0)
    const stored = JSON.stringify([raw.rows, audited.rows])
    expect(stored).toContain('Fråga till enheten')
    expect(stored).not.toMatch(/Kanarief|Hyresskuld/)
    expect(stored).not.toContain(Buffer.from('Kanarief').toString('hex'))
  })

  it.for([
    ['a name from the sender', 'Lund om hyran'],
    ['a personal number', 'Ansökan 19121212-1212'],
    ['an address', 'Fråga från vera@example.org'],
  ])('refuses %s among the matter words', async ([, matter = '']) => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    await expect(file(officer, await office.entry({ matter }))).rejects.toMatchObject({
      code: 'invalid',
      fields: { matter: { sv: expect.stringContaining('Ta bort namn') } },
    })
    expect((await read(officer, { boardId: office.boardId })).total).toBe(0)
  })

  it('takes no entry that does not say what it is about', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    await expect(file(officer, await office.entry({ matter: ' ' }))).rejects.toMatchObject({
      code: 'invalid',
    })
    const kept = await file(officer, await office.entry({ matter: '', place: 'ordered' }))
    expect(kept).toMatchObject({ place: 'ordered', label: '' })
  })

  it('shows what is kept in order beside it: that it came in, when, and from whom', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    await file(officer, await office.entry({ place: 'ordered' }))
    expect((await read(officer, { boardId: office.boardId })).rows).toEqual([])
    const { rows } = await read(officer, { boardId: office.boardId, place: 'ordered' })
    expect(rows).toMatchObject([{ number: null, party: 'Vera Lund, vera.lund@example.org' }])
  })

  it('gives fifty filings at once fifty numbers without gap or double', async () => {
    const office = await makeFilingOffice(house())
    const officers = [await office.hire('Lina Sandström'), await office.hire('Omar Aziz')] as const
    const entries = await Promise.all(Array.from({ length: 50 }, () => office.entry()))
    await Promise.all(entries.map((entry, i) => file(i % 2 === 0 ? officers[0] : officers[1], entry)))
    const { rows } = await read(officers[0], { boardId: office.boardId })
    const expected = Array.from(
      { length: 50 },
      (_, i) => `${office.code} 2026-${String(50 - i).padStart(4, '0')}`,
    )
    expect(rows.map(({ number }) => number)).toEqual(expected)
  })

  it('begins anew with the year in Sweden and is read year by year', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    house().clock.set('2026-12-31T22:59:00Z')
    const old = await file(officer, await office.entry())
    house().clock.set('2026-12-31T23:01:00Z')
    const turned = await file(officer, await office.entry({ datedAt: new Date('2026-12-31T12:00:00Z') }))
    expect([old.label, turned.label]).toEqual([`${office.code} 2026-0001`, `${office.code} 2027-0001`])
    const page = await read(officer, { boardId: office.boardId, year: 2027 })
    expect(page.rows).toMatchObject([{ number: turned.label, datedOn: '2026-12-31' }])
    expect(page.years).toEqual([2027, 2026])
    house().clock.set('2026-03-02T09:00:00Z')
  })

  it('shows another unit nothing', async () => {
    const office = await makeFilingOffice(house())
    const { recordId } = await file(await office.hire('Lina Sandström'), await office.entry())
    const stranger = await office.hire('Omar Aziz', 'registrar', office.otherUnitId)
    expect(await read(stranger, { boardId: office.boardId })).toMatchObject({ rows: [], total: 0 })
    await expect(undo(stranger, recordId)).rejects.toMatchObject({ code: 'not-found' })
    const opened = byOfficer(house(), stranger, 'record', (deed) => getRecord(deed, recordId, nobody))
    await expect(opened).rejects.toMatchObject({ code: 'not-found' })
  })

  it('says nothing of somebody who was protected when it was filed, or is today', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Kanariefågel', protectedIdentity: true })
    await expect(
      file(officer, await office.entry({ clientId, title: 'Brev från Kanariefågel' })),
    ).rejects.toMatchObject({
      code: 'invalid',
    })
    await file(officer, await office.entry({ clientId }))
    const later = await file(officer, await office.entry())
    const { rows } = await read(officer, { boardId: office.boardId }, async () => new Set([later.recordId]))
    expect(rows.map(({ party }) => party)).toEqual(['', ''])
  })

  it('writes down who read it', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    await read(officer, { boardId: office.boardId })
    const { rows } = await bySystem(house(), 'test', ({ tx }) =>
      sql`select from audit_event where deed = 'RegisterViewed' and actor = ${`staff:${officer.staffId}`}`.execute(
        tx,
      ),
    )
    expect(rows).toHaveLength(1)
  })
})

onBothStores('taking a filing back', ({ it, house }) => {
  const file = (officer: Officer, entry: NewRecord) =>
    byOfficer(house(), officer, 'file', (deed) => fileRecord(deed, entry))
  const undo = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'undo', (deed) => voidRecord(deed, id))

  it('leaves the number in the register, struck through, and never gives it to another', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const { recordId, label } = await file(officer, await office.entry())
    house().clock.advance(FILING_UNDO_MS)
    await undo(officer, recordId)
    const next = await file(officer, await office.entry())
    const { rows } = await byOfficer(house(), officer, 'register', (deed) =>
      readRegister(deed, { boardId: office.boardId }, nobody),
    )
    expect(rows.map(({ number, voided, party }) => [number, voided, party !== ''])).toEqual([
      [next.label, false, true],
      [label, true, false],
    ])
  })

  it('is refused in words after ten minutes, and the second time', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const [late, twice] = [
      await file(officer, await office.entry()),
      await file(officer, await office.entry()),
    ]
    await undo(officer, twice.recordId)
    await expect(undo(officer, twice.recordId)).rejects.toMatchObject({
      code: 'conflict',
      text: { sv: expect.stringContaining('redan ångrat') },
    })
    house().clock.advance(FILING_UNDO_MS + 1)
    await expect(undo(officer, late.recordId)).rejects.toMatchObject({
      code: 'conflict',
      text: { sv: expect.stringContaining('tio minuter') },
    })
  })

  it('is for the one who filed it, the head of the unit and the registrar', async () => {
    const office = await makeFilingOffice(house())
    const officer = await office.hire('Lina Sandström')
    const [first, second] = [
      await file(officer, await office.entry()),
      await file(officer, await office.entry()),
    ]
    await expect(undo(await office.hire('Omar Aziz'), first.recordId)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await undo(await office.hire('Ragna Holm', 'registrar'), first.recordId)
    await undo(await office.hire('Hedda Berg', 'head_of_unit'), second.recordId)
  })
})
