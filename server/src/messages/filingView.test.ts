import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { type FilingBody, openCaseFile } from '../records/index.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { askAboutMessage, fileMessage } from './filing.ts'
import { filingView } from './filingView.ts'

onBothStores('the filing panel', ({ it, house }) => {
  const look = (officer: Officer, id: string) =>
    byOfficer(house(), officer, 'filing', (deed) => filingView(deed, id))
  const open = (officer: Officer, clientId: string, matter = 'Umgänge') =>
    byOfficer(house(), officer, 'open', (deed) => openCaseFile(deed, { clientId, matter }))
  const file = (officer: Officer, id: string, body: Partial<FilingBody> = {}) =>
    byOfficer(house(), officer, 'file', (deed) =>
      fileMessage(deed, id, {
        choice: 'register',
        documentType: 'incoming_letter',
        title: 'Hej',
        matter: 'Fråga till enheten',
        secrecy: 'osl_26_1',
        attachmentIds: [],
        companionIds: [],
        ...body,
      }),
    )

  it('proposes the register for somebody unknown, by the rule for what is secret until somebody says otherwise', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation(), { subject: 'Min son mår dåligt' })
    const panel = await look(lina, message)
    expect(panel).toMatchObject({
      title: 'Vera Lund',
      client: null,
      proposal: 'register',
      nextNumber: { register: `${office.code} 2026-0001`, caseFile: null },
      defaults: {
        documentType: 'incoming_letter',
        title: 'Min son mår dåligt',
        matter: 'Fråga till enheten', // never the person's own words: the register is read by anybody
        secrecy: 'osl_26_1',
      },
      companions: [],
      question: null,
      queue: { position: 1, of: 1, nextMessageId: null },
    })
    expect(panel.choices.map(({ choice, decision }) => [choice, decision.rule, decision.outcome])).toEqual([
      ['case_file', 'NR19', 'TRANSFER'],
      ['register', 'NR24', 'REGISTER'],
      ['ordered', 'NR41', 'KEEP'],
      ['not_a_record', 'NR07', 'REQUIRE'],
    ])
  })

  it('proposes the only open case file, with its last entries and the next number', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const { id: caseFileId, number } = await open(lina, clientId)
    const conversation = await office.conversation(clientId)
    for (let i = 0; i < 4; i++)
      await file(lina, await office.incoming(conversation), { choice: 'case_file', caseFileId })
    const panel = await look(lina, await office.incoming(conversation))
    expect(panel).toMatchObject({ proposal: 'case_file', nextNumber: { caseFile: `${number}, handling 5` } })
    expect(panel.caseFiles).toMatchObject([{ id: caseFileId, number, matter: 'Umgänge', closed: false }])
    expect(panel.recent.map(({ entry }) => entry)).toEqual([4, 3, 2])
  })

  it('leaves the choice of file to the officer when there are several, and to the register when all are closed', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const [first, second] = [await open(lina, clientId), await open(lina, clientId, 'Avgifter')]
    const message = await office.incoming(await office.conversation(clientId))
    expect(await look(lina, message)).toMatchObject({
      proposal: 'case_file',
      recent: [],
      nextNumber: { caseFile: null },
    })
    await bySystem(house(), 'test', ({ tx, now }) =>
      tx.updateTable('case_file').set({ closed_at: now }).where('id', 'in', [first.id, second.id]).execute(),
    )
    expect(await look(lina, message)).toMatchObject({ proposal: 'register' })
  })

  it('proposes for an automatic reply that it is minor, and files nothing by itself', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation(), { automatic: true })
    expect(await look(lina, message)).toMatchObject({
      proposal: 'ordered',
      defaults: { secrecy: 'none' },
      message: { filing: { state: 'unfiled' } },
    })
  })

  it('shows question and answer together until they have a place, but not what was taken back', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation()
    const question = await office.incoming(conversation)
    await office.incoming(conversation)
    const answer = await office.outgoing(conversation, { by: lina, answersId: question })
    await office.outgoing(conversation, { by: lina, answersId: question, state: 'undone' })
    const fromAnswer = await look(lina, answer)
    expect(fromAnswer.companions.map(({ id }) => id)).toEqual([question])
    expect(fromAnswer.defaults).toMatchObject({
      documentType: 'outgoing_letter',
      title: 'Svar',
      matter: 'Svar från enheten',
    })
    expect((await look(lina, question)).companions.map(({ id }) => id)).toEqual([answer])
    await file(lina, question)
    expect((await look(lina, answer)).companions).toEqual([])
  })

  it('keeps the subject of somebody protected out of the heading', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation(
      await office.enter({ name: 'Vera Lund', protectedIdentity: true }),
    )
    const panel = await look(lina, await office.incoming(conversation, { subject: 'Vera Lund har flyttat' }))
    expect(panel).toMatchObject({
      title: '',
      defaults: { title: 'Inkommet meddelande' },
      client: { name: '' },
    })
  })

  it('counts a message among what its unit has to file, oldest first, and passes by what waits for the registrar', async () => {
    const office = await makeFilingOffice(house())
    const lina = await office.hire('Lina Sandström')
    const messages: string[] = []
    for (let i = 0; i < 4; i++) {
      messages.push(await office.incoming(await office.conversation()))
      house().clock.advance(1000)
    }
    const [first = '', second = '', third = '', fourth = ''] = messages
    await byOfficer(house(), lina, 'ask', (deed) => askAboutMessage(deed, third, 'Vilken akt?'))
    const queueOf = async (id: string) => (await look(lina, id)).queue
    expect(await queueOf(first)).toEqual({ position: 1, of: 3, nextMessageId: second })
    expect(await queueOf(second)).toEqual({ position: 2, of: 3, nextMessageId: fourth })
    expect(await queueOf(fourth)).toEqual({ position: 3, of: 3, nextMessageId: first })
    expect((await look(lina, third)).question).toMatchObject({ text: 'Vilken akt?', answer: null })
  })

  it('is not there for a colleague of another unit', async () => {
    const office = await makeFilingOffice(house())
    const stranger = await office.hire('Omar Aziz', 'head_of_unit', office.otherUnitId)
    const message = await office.incoming(await office.conversation())
    await expect(look(stranger, message)).rejects.toMatchObject({ code: 'not-found' })
  })
})
