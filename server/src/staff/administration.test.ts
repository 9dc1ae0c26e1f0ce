import { setTimeout } from 'node:timers/promises'
import { beforeAll, expect } from 'vitest'
import { bySystem, type Deed } from '../platform/house.ts'
import { enrol } from '../testing/credentials.ts'
import { onBothStores } from '../testing/database.ts'
import { auditOf } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { newCredentials, setActive } from './credentials.ts'
import { findOfficer } from './sessions.ts'
import { type HeldRole, keepOneAdministrator, setRoles } from './setRoles.ts'
import { createUnit, listColleagues, listUnits } from './units.ts'

const ADMINISTRATOR: HeldRole = { role: 'administrator', unitId: null }
const NOBODY = '01900000-0000-7000-8000-000000000000'

onBothStores('the administrator', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let kaj: Awaited<ReturnType<typeof enrol>>
  beforeAll(async () => {
    office = await makeOffice(house())
    kaj = await enrol(house(), 'Kaj Rönnstam', [ADMINISTRATOR])
  })
  const attempt = (work: (deed: Deed) => Promise<unknown>) =>
    bySystem(house(), 'test', work).then(
      () => 'done',
      (error) => `${error.code}: ${error.text?.sv}`,
    )
  const last =
    'conflict: Det måste finnas minst en aktiv administratör. Inget ändrades. Gör någon annan till administratör först.'

  it('the last one keeps the role and the account', async () => {
    expect(await attempt((deed) => setRoles(deed, kaj.staffId, []))).toBe(last)
    expect(await attempt((deed) => setActive(deed, kaj.staffId, false))).toBe(last)
    expect(await findOfficer(house(), await kaj.token())).toMatchObject({ roles: [ADMINISTRATOR] })
  })

  it('one who is deactivated does not count', async () => {
    const disa = await enrol(house(), 'Disa Norrskog', [ADMINISTRATOR])
    expect(await attempt((deed) => setActive(deed, disa.staffId, false))).toBe('done')
    expect(await attempt((deed) => setRoles(deed, kaj.staffId, []))).toBe(last)
  })

  it('two who remove each other at the same moment do not both succeed', async () => {
    const disa = await enrol(house(), 'Disa Norrskog', [ADMINISTRATOR])
    const both = Promise.withResolvers<void>()
    let looking = 0
    const remove = ({ staffId }: typeof disa) =>
      attempt((deed) =>
        keepOneAdministrator(deed, staffId, async () => {
          await deed.tx.deleteFrom('staff_role').where('staff_id', '=', staffId).execute()
          if (++looking === 2) both.resolve() // each has now seen two administrators, if nothing holds one back
          await Promise.race([both.promise, setTimeout(500)])
        }),
      )
    expect((await Promise.all([remove(kaj), remove(disa)])).toSorted()).toEqual([last, 'done'].toSorted())
    await bySystem(house(), 'test', (deed) => setRoles(deed, kaj.staffId, [ADMINISTRATOR]))
    await bySystem(house(), 'test', (deed) => setRoles(deed, disa.staffId, []))
  })

  it('holds no unit, and so sees nobody', async () => {
    expect(await findOfficer(house(), await kaj.token())).toMatchObject({ unitIds: [] })
    const wrong =
      'invalid: Administratör och jurist hör inte till någon enhet, och varje annan roll hör till en. Inget ändrades.'
    for (const role of [
      { role: 'administrator', unitId: office.unitId },
      { role: 'lawyer', unitId: office.unitId },
      { role: 'registrar', unitId: null },
    ] as const) {
      expect(await attempt((deed) => setRoles(deed, kaj.staffId, [role]))).toBe(wrong)
    }
  })

  it('each role given and taken is written down, and by whom', async () => {
    const birk = await enrol(house(), 'Birk Ahlsten', [{ role: 'case_officer', unitId: office.unitId }])
    const roles: HeldRole[] = [
      { role: 'registrar', unitId: office.unitId },
      { role: 'registrar', unitId: office.unitId },
    ]
    await bySystem(house(), 'test', (deed) =>
      setRoles({ ...deed, administratorId: kaj.staffId }, birk.staffId, roles),
    )
    const written = await auditOf(house(), { staffId: birk.staffId, administratorId: kaj.staffId })
    expect(written).toEqual(['RoleTaken case_officer', 'RoleGiven registrar'])
  })

  it('a person or a unit that is not there is not there', async () => {
    const { staffId } = await enrol(house(), 'Nilas Grindal')
    expect(await attempt((deed) => setRoles(deed, NOBODY, []))).toMatch('not-found')
    expect(await attempt((deed) => newCredentials(deed, NOBODY))).toMatch('not-found')
    expect(await attempt((deed) => setRoles(deed, staffId, [{ role: 'registrar', unitId: NOBODY }]))).toMatch(
      'invalid',
    )
  })
})

onBothStores('units', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  beforeAll(async () => {
    office = await makeOffice(house())
  })
  const create = (unit: { code: string; email: string; isCommon?: boolean }) =>
    bySystem(house(), 'test', (deed) =>
      createUnit(deed, { boardId: office.boardId, name: 'Vuxen', ...unit }),
    ).then(
      () => 'saved',
      (error) => `${error.code}: ${error.text?.sv}`,
    )
  const count = async () => (await bySystem(house(), 'test', listUnits)).length

  it('a unit without e-mail cannot be saved (R-KOM-03)', async () => {
    const before = await count()
    for (const email of ['', '  ', 'vuxen', 'vuxen@ekebro']) {
      expect(await create({ code: 'V', email })).toBe(
        'invalid: En enhet måste ha en fungerande e-postadress. Enheten sparades inte. Fyll i adressen.',
      )
    }
    expect(await count()).toBe(before)
  })

  it('two units cannot share an address, a code or the common post', async () => {
    expect(await create({ code: 'V1', email: 'Vuxen@Ekebro.example', isCommon: true })).toBe('saved')
    expect(await create({ code: 'V2', email: 'vuxen@ekebro.example' })).toMatch('conflict')
    expect(await create({ code: 'V1', email: 'v1@ekebro.example' })).toMatch('conflict')
    expect(await create({ code: 'V3', email: 'v3@ekebro.example', isCommon: true })).toMatch('conflict')
  })

  it('names its controller (R-KOM-04)', async () => {
    const units = await bySystem(house(), 'test', listUnits)
    expect(
      units.every(({ boardId, boardName }) => boardId === office.boardId && boardName === 'Socialnämnden'),
    ).toBe(true)
  })

  it('colleagues are those with a role in the unit who still work there', async () => {
    const role = { role: 'case_officer', unitId: office.unitId } as const
    await enrol(house(), 'Östen Åberg', [role])
    await enrol(house(), 'Åsa Öberg', [role, { role: 'head_of_unit', unitId: office.unitId }])
    await enrol(house(), 'Zara Ek', [{ ...role, unitId: office.otherUnitId }])
    const gone = await enrol(house(), 'Borta Bra', [role])
    await bySystem(house(), 'test', (deed) => setActive(deed, gone.staffId, false))
    const colleagues = await bySystem(house(), 'test', (deed) => listColleagues(deed, office.unitId))
    expect(colleagues.map(({ name }) => name)).toEqual(['Åsa Öberg', 'Östen Åberg'])
  })
})
