import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { onBothStores } from '../testing/database.ts'
import { neutralAnswer, rowBody } from '../testing/law.ts'
import { type Employee, makeOffice, type Office } from '../testing/office.ts'
import { decide, lawInForce, lawView, packInForce } from './index.ts'
import { decideLocalRule, endLocalRule, examineLocalRule } from './localRules.ts'
import { decidePack, listPackDecisions } from './packDecisions.ts'

const HERE = { outcome: 'DENY', law: 'sverige-2026@1+L1' }

onBothStores('the law that is asked', ({ it, house }) => {
  let office: Office
  let disa: Employee
  beforeAll(async () => {
    office = await makeOffice(house())
    disa = await office.hire('Disa Norrskog', 'lawyer', null)
    house().clock.set('2026-11-24T09:00:00Z')
  })
  const on = (day: string) => house().clock.set(`${day}T09:00:00Z`)
  const pack = () => bySystem(house(), 'test', (deed) => packInForce(deed))
  const ask = (unitId: string) =>
    bySystem(house(), 'test', (deed) =>
      decide(deed, { question: 'send', facts: neutralAnswer, unitId, askedFor: 'sending' }),
    )

  it('is the law in force until the municipality has decided otherwise, and from the day it said', async () => {
    expect(await pack()).toBe('sverige-2026')
    const body = { pack: 'stockholm-2012', decidedBy: 'Socialnämnden § 41', decidedOn: '2026-11-24' } as const
    await disa.does((deed) => decidePack(deed, { ...body, from: '2026-12-01' }))
    await disa.does((deed) => decidePack(deed, { ...body, pack: 'sverige-2026', from: '2026-12-03' }))
    expect(await pack()).toBe('sverige-2026')
    on('2026-12-02')
    expect(await pack()).toBe('stockholm-2012')
    const { rows } = { rows: await disa.does(listPackDecisions) }
    expect(rows.map(({ pack, from, state }) => [pack, from, state])).toEqual([
      ['sverige-2026', '2026-12-03', 'coming'],
      ['stockholm-2012', '2026-12-01', 'in_force'],
    ])
    expect(await disa.does((deed) => lawView(deed, null))).toMatchObject({
      pack: 'stockholm-2012',
      law: 'stockholm-2012@2',
      from: '2026-12-01',
      decidedBy: 'Socialnämnden § 41',
      decidedOn: '2026-11-24',
    })
    on('2026-12-03')
    expect(await pack()).toBe('sverige-2026')
  })

  it('holds a stricter row from its first day through its last, in its unit, and the day after it is closed', async () => {
    on('2026-12-10')
    expect((await ask(office.unitId)).answer).toMatchObject({ rule: 'N83', law: 'sverige-2026@1' })
    const days = { decidedOn: '2026-12-10', from: '2026-12-12', until: '2026-12-14' }
    const { refusal } = await disa.does((deed) =>
      decideLocalRule(deed, { ...rowBody, unitId: office.unitId, ...days }),
    )
    expect(refusal).toBeNull()
    expect((await ask(office.unitId)).answer.rule).toBe('N83')
    for (const day of ['2026-12-12', '2026-12-14']) {
      on(day)
      expect((await ask(office.unitId)).answer).toMatchObject({ rule: 'L1', ...HERE })
      expect((await ask(office.otherUnitId)).answer).toMatchObject({ rule: 'N83', law: 'sverige-2026@1' })
    }
    on('2026-12-15')
    expect((await ask(office.unitId)).answer).toMatchObject({ rule: 'N83', law: 'sverige-2026@1' })
  })

  it('the stored answer names the row that decided and the rows that were asked, and gives no permit', async () => {
    on('2026-12-14')
    const { id, permit } = await ask(office.unitId)
    expect(permit).toBeUndefined()
    const row = await bySystem(house(), 'test', ({ tx }) =>
      tx.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(row).toMatchObject({ rule: 'L1', asked_for: 'refusal', ...HERE })
  })

  it('a row of the municipality holds in every unit, until somebody has decided that it ends', async () => {
    on('2026-12-20')
    const days = { decidedOn: '2026-12-20', from: '2026-12-20', until: null }
    await disa.does((deed) => decideLocalRule(deed, { ...rowBody, ...days }))
    expect((await ask(office.otherUnitId)).answer).toMatchObject({ rule: 'L2' })
    const law = await disa.does((deed) => lawView(deed, office.otherUnitId))
    expect(law.local).toEqual([{ ...rowBody, ...days, id: 'L2', unitId: null }])
    const id = await bySystem(house(), 'test', async ({ tx }) => {
      const row = tx.selectFrom('local_rule').select('id').where('number', '=', 2)
      return (await row.executeTakeFirstOrThrow()).id
    })
    const ending = { until: '2026-12-21', decidedBy: 'Socialnämnden § 50' }
    await disa.does((deed) => endLocalRule(deed, id, ending))
    on('2026-12-21')
    expect((await ask(office.otherUnitId)).answer).toMatchObject({ rule: 'L2' })
    on('2026-12-22')
    expect((await ask(office.otherUnitId)).answer).toMatchObject({ rule: 'N83' })
    await expect(disa.does((deed) => endLocalRule(deed, id, ending))).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(disa.does((deed) => endLocalRule(deed, newId(), ending))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('a row is tried under every pack that is decided to be asked while it holds', async () => {
    on('2026-12-22')
    const pack = { pack: 'stockholm-2012', decidedBy: 'Socialnämnden § 55', decidedOn: '2026-12-22' } as const
    await disa.does((deed) => decidePack(deed, { ...pack, from: '2027-02-01' }))
    // Under the law of today the row leads to a secure message; the report of 2012 knows no such way.
    const where = { ...rowBody.where, ch: ['video'] }
    const row = { ...rowBody, where, offers: ['secure_message'], decidedOn: '2026-12-22', from: '2026-12-22' }
    const examined = (until: string | null) => disa.does((deed) => examineLocalRule(deed, { ...row, until }))
    expect((await examined('2027-01-31')).refusal).toBeNull()
    expect((await examined('2027-02-01')).refusal).toMatchObject({ reason: 'no_offer' })
    expect((await examined(null)).refusal).toMatchObject({ reason: 'no_offer' })
  })

  it('the same rows make the same law, so that an answer is made once', async () => {
    const twice = await bySystem(house(), 'test', async (deed) => [
      await lawInForce(deed, office.unitId),
      await lawInForce(deed, office.unitId),
    ])
    expect(twice[0]).toBe(twice[1])
  })
})
