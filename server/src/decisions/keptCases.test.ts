import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { neutralAnswer } from '../testing/law.ts'
import { makeOffice } from '../testing/office.ts'
import { askCasesAgain } from './index.ts'
import { keepCase } from './keptCases.ts'

onBothStores('kept cases at the start', ({ it, house }) => {
  it('are asked again, and said in the log when they are answered otherwise than they were kept', async () => {
    const disa = await (await makeOffice(house())).hire('Disa Norrskog', 'lawyer', null)
    await disa.does((deed) =>
      keepCase(deed, { question: 'send', facts: neutralAnswer, note: 'Ett neutralt svar' }),
    )
    const warned = () => house().lines.filter(({ event }) => event === 'rules.cases_differ')
    await askCasesAgain(house())
    expect(warned()).toEqual([])
    // As if it had been kept under rules that answered otherwise.
    await disa.does(({ tx }) => tx.updateTable('rule_case').set({ rule: 'N82' }).execute())
    await askCasesAgain(house())
    expect(warned()).toMatchObject([{ level: 'warn', count: 1 }])
    expect(await bySystem(house(), 'test', async () => true)).toBe(true)
  })
})
