import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import {
  answerQuestion,
  FILING_UNDO_MS,
  type FilingBody,
  filingStates,
  openCaseFile,
} from '../records/index.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { protectedEntries, viewRecord } from './filedRecord.ts'
import { askAboutMessage, fileMessage, joinRecordOfQuestion, undoFiling } from './filing.ts'

const register: FilingBody = {
  choice: 'register',
  documentType: 'incoming_letter',
  title: 'Hej',
  matter: 'Fråga till enheten',
  secrecy: 'osl_26_1',
  attachmentIds: [],
  companionIds: [],
}

onBothStores('filing', ({ it, house }) => {
  const file = (officer: Officer, messageId: string, body: Partial<FilingBody> = {}) =>
    byOfficer(house(), officer, 'file', (deed) => fileMessage(deed, messageId, { ...register, ...body }))
  const undo = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'undo', (deed) => undoFiling(deed, id))
  const look = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'record', (deed) => viewRecord(deed, id))
  const ask = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'ask', (deed) => askAboutMessage(deed, id, 'Vilken akt?'))
  const stateOf = async (officer: Officer, id: string) =>
    (await byOfficer(house(), officer, 'test', (deed) => filingStates(deed, [id]))).get(id)

  it('puts an entry in the register that rests on a stored answer of the law (R-HAND-03, -11)', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation())
    const filed = await file(lina, message)
    expect(filed).toMatchObject({ place: 'register', label: `${office.code} 2026-0001`, nextMessageId: null })
    expect(await stateOf(lina, message)).toEqual({
      state: 'filed',
      place: 'register',
      label: filed.label,
      recordId: filed.recordId,
      undoUntil: filed.undoUntil,
    })
    expect(await look(lina, filed.recordId)).toMatchObject({
      number: filed.label,
      party: 'Vera Lund, vera.lund@example.org',
      decision: { rule: 'NR24', outcome: 'REGISTER', law: 'sverige-2026@1' },
      documents: [{ messageId: message, text: 'När kan vi ses?' }],
    })
  })

  it('transfers what belongs to a person to the case file, with the attachments chosen (R-HAND-10)', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const { id: caseFileId, number } = await byOfficer(house(), lina, 'open', (deed) =>
      openCaseFile(deed, { clientId, matter: 'Umgänge' }),
    )
    const message = await office.incoming(await office.conversation(clientId))
    const [chosen] = [
      await office.attachment(message, 'schema.png'),
      await office.attachment(message, 'logo.png'),
    ]
    const filed = await file(lina, message, { choice: 'case_file', caseFileId, attachmentIds: [chosen] })
    expect(filed.label).toBe(`${number}, handling 1`)
    expect(await look(lina, filed.recordId)).toMatchObject({
      decision: { rule: 'NR19', outcome: 'TRANSFER' },
      documents: [{ attachments: [{ id: chosen, name: 'schema.png', size: 7 }] }],
    })
  })

  it('keeps in order what is minor; what is no record the registrar decides by name (R-HAND-05)', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const [thanks, advert] = [
      await office.incoming(await office.conversation()),
      await office.incoming(await office.conversation()),
    ]
    const kept = await file(lina, thanks, { choice: 'ordered', secrecy: 'none' })
    await expect(file(lina, advert, { choice: 'not_a_record' })).rejects.toMatchObject({ code: 'conflict' })
    const ragna = await office.hire('Ragna Silfverlod', 'registrar')
    const none = await file(ragna, advert, { choice: 'not_a_record' })
    expect([kept.label, none.label]).toEqual(['', ''])
    expect((await look(lina, kept.recordId)).decision.rule).toBe('NR41')
    expect((await look(lina, none.recordId)).decision.rule).toBe('NR09')
  })

  it('refuses, with the reason of the law, to call something minor that is secret', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation())
    await expect(file(lina, message, { choice: 'ordered', secrecy: 'osl_26_1' })).rejects.toMatchObject({
      code: 'conflict',
      text: { sv: expect.stringMatching(/^Det går inte att bevara så\. .{20,} Inget sparades\./) },
    })
    expect(await stateOf(lina, message)).toMatchObject({ state: 'unfiled' })
  })

  it('lets the first of two have it and tells the second who was faster', async () => {
    const office = await makeFilingOffice(house())
    const [lina, omar] = [await office.hire('Lina Sandström'), await office.hire('Omar Aziz')]
    const message = await office.incoming(await office.conversation())
    const results = await Promise.allSettled([file(lina, message), file(omar, message)])
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(lost).toMatchObject([
      { code: 'conflict', text: { sv: expect.stringMatching(/(Lina|Omar) .* har redan bevarat detta/) } },
    ])
    const entries = await bySystem(house(), 'test', ({ tx }) =>
      tx.selectFrom('record').select('number').where('unit_id', '=', office.unitId).execute(),
    )
    expect(entries).toEqual([{ number: `${office.code} 2026-0001` }])
  })

  it('gives fifty messages filed at once fifty numbers without gap or double', async () => {
    const office = await makeFilingOffice(house())
    const officers = [await office.hire('Lina Sandström'), await office.hire('Omar Aziz')] as const
    const conversation = await office.conversation()
    const messages: string[] = []
    for (let i = 0; i < 50; i++) messages.push(await office.incoming(conversation))
    const filed = await Promise.all(
      messages.map((id, i) => file(i % 2 === 0 ? officers[0] : officers[1], id)),
    )
    const expected = Array.from(
      { length: 50 },
      (_, i) => `${office.code} 2026-${String(i + 1).padStart(4, '0')}`,
    )
    expect(filed.map(({ label }) => label).sort()).toEqual(expected)
  })

  it('leaves nothing behind when it is cut short after the number was taken', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation())
    // An attachment of another message is found out last of all, when entry and number are already written.
    const stray = await office.attachment(await office.incoming(await office.conversation()), 'annan.png')
    await expect(file(lina, message, { attachmentIds: [stray] })).rejects.toMatchObject({ code: 'invalid' })
    expect(await stateOf(lina, message)).toMatchObject({ state: 'unfiled', recordId: null })
    expect(await file(lina, message)).toMatchObject({ label: `${office.code} 2026-0001` })
  })

  it('shows a colleague of another unit nothing', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const stranger = await office.hire('Omar Aziz', 'registrar', office.otherUnitId)
    const message = await office.incoming(await office.conversation())
    await expect(file(stranger, message)).rejects.toMatchObject({ code: 'not-found' })
    await expect(ask(stranger, message)).rejects.toMatchObject({ code: 'not-found' })
    const { recordId } = await file(lina, message)
    await expect(look(stranger, recordId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(undo(stranger, recordId)).rejects.toMatchObject({ code: 'not-found' })
    expect(await stateOf(stranger, message)).toMatchObject({ state: 'unfiled', label: '' })
    await expect(file(lina, newId())).rejects.toMatchObject({ code: 'not-found' })
  })

  it('hides sender and receiver of somebody who became protected after it was filed', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const { recordId } = await file(lina, await office.incoming(await office.conversation(clientId)))
    await bySystem(house(), 'test', ({ tx }) =>
      tx.updateTable('client').set({ protected_identity: true }).where('id', '=', clientId).execute(),
    )
    expect(await look(lina, recordId)).toMatchObject({ party: '', documents: [{ from: '', to: '' }] })
    expect(await byOfficer(house(), lina, 'test', (deed) => protectedEntries(deed, [recordId]))).toEqual(
      new Set([recordId]),
    )
  })

  it('leads on to what came in longest ago and is still to file', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation()
    const [first, second, third] = await inTurn(() => office.incoming(conversation))
    await ask(lina, second)
    expect((await file(lina, first)).nextMessageId).toBe(third)
  })

  async function inTurn(make: () => Promise<string>): Promise<[string, string, string]> {
    const made: string[] = []
    for (let i = 0; i < 3; i++) {
      made.push(await make())
      house().clock.advance(1000)
    }
    return made as [string, string, string]
  }

  it('S-022: makes question and answer one entry, dated when the question came', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation()
    house().clock.set('2026-03-04T09:00:00Z')
    const question = await office.incoming(conversation)
    house().clock.set('2026-03-05T09:00:00Z')
    const answer = await office.outgoing(conversation, { by: lina, answersId: question })
    const { recordId } = await file(lina, answer, {
      companionIds: [question],
      documentType: 'outgoing_letter',
    })
    expect(await look(lina, recordId)).toMatchObject({
      direction: 'in',
      datedOn: '2026-03-04',
      party: 'Vera Lund, vera.lund@example.org',
      documents: [{ messageId: question }, { messageId: answer }],
    })
  })

  it('takes a later answer into the entry of its question, but not where that was no matter for a record', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation()
    const [asked, trifle] = [await office.incoming(conversation), await office.incoming(conversation)]
    const { recordId } = await file(lina, asked)
    await file(await office.hire('Ragna Silfverlod', 'registrar'), trifle, { choice: 'not_a_record' })
    const join = async (answersId: string) => {
      const answer = await office.outgoing(conversation, { by: lina, answersId, state: 'queued' })
      return byOfficer(house(), lina, 'send', (deed) => joinRecordOfQuestion(deed, answer))
    }
    expect(await join(asked)).toBe(recordId)
    expect(await join(trifle)).toBeUndefined()
    expect((await look(lina, recordId)).documents).toHaveLength(2)
  })

  it('says of what was written here to whom it went', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation(await office.enter({ name: 'Vera Lund' }))
    const letter = await office.outgoing(conversation, {
      by: lina,
      channel: 'letter',
      to: 'Storgatan 1, 123 45 Ekebro',
    })
    const { recordId } = await file(lina, letter, {
      matter: 'Brev från enheten',
      documentType: 'outgoing_letter',
    })
    expect(await look(lina, recordId)).toMatchObject({
      direction: 'out',
      party: 'Vera Lund, Storgatan 1, 123 45 Ekebro',
      decision: { rule: 'NR22' },
    })
  })

  it('does not file what has not been sent', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation()
    for (const state of ['queued', 'undone'] as const) {
      const message = await office.outgoing(conversation, { by: lina, state })
      await expect(file(lina, message)).rejects.toMatchObject({ code: 'conflict' })
    }
  })

  it('does not put two conversations into one entry', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const [message, other] = [
      await office.incoming(await office.conversation()),
      await office.incoming(await office.conversation()),
    ]
    await expect(file(lina, message, { companionIds: [other] })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('can be undone for ten minutes: the messages wait again, with their answers, and the number stays struck', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation()
    const message = await office.incoming(conversation)
    const { recordId } = await file(lina, message)
    const answer = await office.outgoing(conversation, { by: lina, answersId: message })
    await byOfficer(house(), lina, 'send', (deed) => joinRecordOfQuestion(deed, answer))
    await undo(lina, recordId)
    expect([await stateOf(lina, message), await stateOf(lina, answer)]).toMatchObject([
      { state: 'unfiled' },
      { state: 'unfiled' },
    ])
    expect(await look(lina, recordId)).toMatchObject({
      number: `${office.code} 2026-0001`,
      voided: true,
      documents: [],
    })
    const again = await file(lina, message, { companionIds: [answer] })
    expect(again.label).toBe(`${office.code} 2026-0002`)
    house().clock.advance(FILING_UNDO_MS + 1)
    await expect(undo(lina, again.recordId)).rejects.toMatchObject({ code: 'conflict' })
    expect(await stateOf(lina, message)).toMatchObject({ state: 'filed', undoUntil: null })
  })

  it('S-038, S-044: is locked while the registrar has a question about it, and opened by the answer, which is kept', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const ragna = await office.hire('Ragna Holm', 'registrar')
    const message = await office.incoming(await office.conversation())
    const question = await ask(lina, message)
    expect(question).toMatchObject({ text: 'Vilken akt?', askedBy: 'Lina Sandström', answer: null })
    expect(await stateOf(lina, message)).toMatchObject({ state: 'asked' })
    await expect(file(ragna, message)).rejects.toMatchObject({
      code: 'conflict',
      text: { sv: expect.stringContaining('Vänta på svaret') },
    })
    await expect(ask(lina, message)).rejects.toMatchObject({ code: 'conflict' })

    const answer = (officer: Officer) =>
      byOfficer(house(), officer, 'answer', (deed) =>
        answerQuestion(deed, { questionId: question.id, text: 'Diariet.' }),
      )
    await expect(answer(lina)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await answer(ragna)).toMatchObject({ answer: 'Diariet.', answeredBy: 'Ragna Holm' })
    await expect(answer(ragna)).rejects.toMatchObject({ code: 'conflict' })
    expect(await file(lina, message)).toMatchObject({ place: 'register' })
    await expect(ask(lina, message)).rejects.toMatchObject({ code: 'conflict' })
  })
})
