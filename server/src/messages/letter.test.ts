import { expect, it as plainly } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { postLetter, readLetter } from './letter.ts'
import { type Letter, letterPage } from './letterPage.ts'

const letter: Letter = {
  municipality: 'Ekebro kommun',
  unit: { name: 'Barn och unga', phone: '0123-45 67 89', email: 'bou@ekebro.example' },
  receiver: 'Vera Lund\nStorgatan 1\n123 45 Ekebro',
  date: '2026-03-02',
  text: 'Hej!\n\nVi ses på torsdag.',
  officer: 'Lina Sandström',
}

plainly('a letter is escaped wherever something was written by hand', () => {
  const nasty = '</main><script>alert("1")</script>'
  const page = letterPage({ ...letter, text: nasty, receiver: nasty, officer: nasty }, 'n0nce')
  expect(page).not.toContain('<script')
  expect(page.match(/&lt;script&gt;alert\(&quot;1&quot;\)/g)).toHaveLength(3)
  expect(page).toContain('<style nonce="n0nce">')
})

plainly('a letter says in its title, which a printer puts on the paper, nothing of whom it is to', () => {
  expect(letterPage(letter, 'n').match(/<title>(.*)<\/title>/)?.[1]).toBe('Brev')
})

plainly('only the receiver stands behind the window of the envelope', () => {
  const page = letterPage(letter, 'n')
  expect(page.match(/<address>([^<]*)<\/address>/)?.[1]).toBe(letter.receiver)
})

onBothStores('a letter', ({ it, house }) => {
  const post = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'post-letter', (deed) => postLetter(deed, id))
  const read = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'letter', (deed) => readLetter(deed, id))

  async function written(protectedIdentity = false) {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation(
      await office.enter({ name: 'Vera Lund', protectedIdentity }),
    )
    const id = await office.outgoing(conversation, {
      by: lina,
      state: 'to_print',
      channel: 'letter',
      to: 'Storgatan 1, 123 45 Ekebro',
      text: 'Vi ses på torsdag.',
    })
    return { office, lina, conversation, id }
  }

  it('stands with name and address, a line each, and is dated the day it was written', async () => {
    const { lina, id } = await written()
    expect(await read(lina, id)).toMatchObject({
      receiver: 'Vera Lund\nStorgatan 1\n123 45 Ekebro',
      date: '2026-03-02',
      officer: 'Lina Sandström',
      text: 'Vi ses på torsdag.',
      unit: { name: 'BoU', phone: '0123-45 67 89' },
    })
  })

  it('does not write out a protected name', async () => {
    const { lina, id } = await written(true)
    expect((await read(lina, id)).receiver).toBe('Storgatan 1\n123 45 Ekebro')
  })

  it('is not there for another unit, nor is any other message a letter', async () => {
    const { office, lina, conversation, id } = await written()
    const stranger = await office.hire('Omar Aziz', 'case_officer', office.otherUnitId)
    const email = await office.incoming(conversation)
    await expect(read(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(post(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(read(lina, email)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('counts as delivered when somebody has posted it, once, and the task to do so is done', async () => {
    const { office, lina, conversation, id } = await written()
    const task = newId()
    await bySystem(house(), 'test', ({ tx, now }) =>
      tx
        .insertInto('task')
        .values({
          id: task,
          unit_id: office.unitId,
          conversation_id: conversation,
          message_id: id,
          kind: 'post_letter',
          due_at: now,
          ...house().vault.seal(task, { note: '' }),
          created_at: now,
        })
        .execute(),
    )
    expect(await post(lina, id)).toBe(conversation)
    await expect(post(lina, id)).rejects.toMatchObject({ code: 'conflict' })
    const settled = await bySystem(house(), 'test', ({ tx }) =>
      tx
        .selectFrom('outbound')
        .innerJoin('task', 'task.message_id', 'outbound.message_id')
        .select(['outbound.state', 'task.outcome', 'task.settled_by'])
        .where('task.id', '=', task)
        .executeTakeFirst(),
    )
    expect(settled).toEqual({ state: 'delivered', outcome: 'done', settled_by: lina.staffId })
  })
})
