import type { PackId } from '@slussen/rules'
import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { rowBody } from '../testing/law.ts'
import { makeOffice } from '../testing/office.ts'
import { sendFacts } from '../testing/sendFacts.ts'
import { decide } from './decide.ts'
import { decideLocalRule } from './localRules.ts'
import { type Difference, replay } from './replay.ts'

onBothStores('asking again what is stored', ({ it, house }) => {
  const ask = (unitId: string, facts: object) =>
    bySystem(house(), 'test', (deed) =>
      decide(deed, { question: 'send', facts: { ...sendFacts, ...facts }, unitId, askedFor: 'sending' }),
    )
  const differing = async (pack?: PackId, since?: Date) => {
    let asked = 0
    const found: Difference[] = []
    for await (const one of replay(house(), { pack, since, seen: () => asked++ })) found.push(one)
    return { asked, found }
  }

  it('finds nothing under the law that answered, and under another what would be answered otherwise', async () => {
    const { unitId } = await makeOffice(house())
    const reminder = await ask(unitId, { cons: 'implied', id: 'verified' }) // N38; by the report G43
    await ask(unitId, { sens: 'none' }) // allowed by both
    expect(await differing('sverige-2026')).toEqual({ asked: 2, found: [] })
    expect(await differing('stockholm-2012')).toEqual({
      asked: 2,
      found: [
        {
          decisionId: reminder.id,
          unitId,
          unit: 'BoU',
          question: 'send',
          law: 'sverige-2026@1',
          before: { rule: 'N38', outcome: 'GENERAL0' },
          after: { rule: 'G43', outcome: 'ALLOW' },
        },
      ],
    })
  })

  it('goes through more than a page, and begins on the day that is asked for', async () => {
    const { unitId } = await makeOffice(house())
    const before = (await differing('sverige-2026')).asked
    await bySystem(house(), 'test', async (deed) => {
      for (let i = 0; i < 1001; i++)
        await decide(deed, { question: 'send', facts: sendFacts, unitId, askedFor: 'sending' })
    })
    expect((await differing('sverige-2026')).asked).toBe(before + 1001)
    const tomorrow = new Date(house().clock.now().getTime() + 86_400_000)
    expect(await differing('sverige-2026', tomorrow)).toEqual({ asked: 0, found: [] })
  })

  it('a fact that nobody collected then counts as its least favourable value', async () => {
    const { unitId } = await makeOffice(house())
    const { id } = await ask(unitId, { cons: 'given', id: 'verified' })
    await bySystem(house(), 'test', async ({ tx }) => {
      const old = { ...sendFacts, cons: 'given', id: 'verified', party: undefined, prot: undefined }
      await tx
        .insertInto('decision')
        .columns(['id', 'unit_id', 'question', 'law', 'facts', 'rule', 'outcome', 'asked_for', 'created_at'])
        .expression((from) =>
          from
            .selectFrom('decision')
            .select((eb) => [
              eb.val(crypto.randomUUID()).as('id'),
              'unit_id',
              'question',
              eb.val('stockholm-2012@1').as('law'),
              eb.cast<unknown>(eb.val(JSON.stringify(old)), 'jsonb').as('facts'),
              eb.val('G43').as('rule'),
              'outcome',
              'asked_for',
              'created_at',
            ])
            .where('id', '=', id),
        )
        .execute()
    })
    const { found } = await differing('sverige-2026')
    expect(found.map(({ before, after }) => [before.rule, after.rule, after.outcome])).toContainEqual([
      'G43',
      'N25',
      'GENERAL0',
    ])
  })

  it('stored answers of both packs meet the stricter rows of today, in their unit', async () => {
    const office = await makeOffice(house())
    const disa = await office.hire('Disa Norrskog', 'lawyer', null)
    const { id } = await ask(office.unitId, { sens: 'none' })
    await disa.does((deed) =>
      deed.tx
        .insertInto('law_in_force')
        .values({
          id: crypto.randomUUID(),
          pack: 'stockholm-2012',
          from_date: '2026-03-02',
          decided_by: 'SN § 1',
          decided_on: '2026-03-02',
          created_at: deed.now,
          created_by: disa.staffId,
        })
        .execute(),
    )
    const old = await ask(office.unitId, { sens: 'none' })
    expect(old.answer).toMatchObject({ rule: 'G43', law: 'stockholm-2012@2' })
    const days = { decidedOn: '2026-03-02', from: '2026-03-02' }
    const row = { ...rowBody, ...days, unitId: office.unitId }
    expect(await disa.does((deed) => decideLocalRule(deed, row))).toMatchObject({ refusal: null })
    for (const pack of [undefined, 'sverige-2026', 'stockholm-2012'] as const) {
      const { found } = await differing(pack)
      const here = found.filter(({ unitId }) => unitId === office.unitId)
      expect(here.map(({ decisionId, after }) => [decisionId, after.rule, after.outcome])).toEqual([
        [id, 'L1', 'DENY'],
        [old.id, 'L1', 'DENY'],
      ])
    }
  })

  it('an answer whose facts nobody knows any more is counted, and not asked', async () => {
    const { unitId } = await makeOffice(house())
    const { id } = await ask(unitId, {})
    await bySystem(house(), 'test', async ({ tx }) => {
      const row = await tx.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const strange = { ...row, id: crypto.randomUUID(), facts: JSON.stringify({ ch: 'pigeon' }) }
      await tx.insertInto('decision').values(strange).execute()
    })
    let strange = 0
    for await (const _ of replay(house(), { seen: (could) => (could ? 0 : strange++) }));
    expect(strange).toBe(1)
  })
})
