import { beforeAll, expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { auditOf, openDoors } from '../testing/doors.ts'
import { englishText, pageText, soundBook } from '../testing/handbook.ts'
import { makeOffice } from '../testing/office.ts'
import { handbookQuestionRoutes } from './questionRoutes.ts'
import { handbookRoutes } from './routes.ts'
import { keepVersion } from './versions.ts'

const book = soundBook({
  'communication/email.sv.md': pageText('Ett exempel.', { title: 'E-post' }),
  'communication/email.en.md': englishText('An example.', { title: 'E-mail' }),
})
const wrong = { kind: 'wrong_rule', rule: 'N28', page: null, ask: null, text: 'Vera Lund blev utan svar.' }
const guidance = {
  kind: 'guidance',
  rule: null,
  page: 'communication/email',
  ask: { question: 'send', facts: { dir: 'initiated', ch: 'sms', cons: 'given', id: 'verified' } },
  text: 'Får jag påminna Vera Lund?',
}

onBothStores('a question about the handbook', ({ house, it }) => {
  let call: Awaited<ReturnType<typeof openDoors>>
  let asker: string
  let colleague: string
  let owner: string
  beforeAll(async () => {
    await keepVersion(house(), book)
    call = await openDoors(house(), (http) => {
      handbookRoutes(http, house(), book)
      handbookQuestionRoutes(http, house(), book)
    })
    const office = await makeOffice(house())
    asker = (await office.hire('Tilde Vasshed')).token
    colleague = (await office.hire('Birk Sandell', 'head_of_unit')).token
    owner = (await office.hire('Ada Frisk', 'administrator', null)).token
  })

  const ask = async (body: object) => (await call(asker, 'POST /api/handbook/questions', body)).json()
  const list = async (token: string) => (await call(token, 'GET /api/handbook/questions')).json()
  const answer = (token: string, id: string, body: object) =>
    call(token, `POST /api/handbook/questions/${id}/answer`, body)
  const page = async (id = 'communication/email', lang = 'sv') =>
    (await call(colleague, `GET /api/handbook/page?lang=${lang}&id=${id}`)).json()

  it('S-054: goes to those who answer for the rules, and to nobody else', async () => {
    const asked = await ask(wrong)
    expect(asked).toMatchObject({
      kind: 'wrong_rule',
      rule: 'N28',
      page: 'records/record',
      askedBy: 'Tilde Vasshed',
      answer: null,
    })
    expect(await auditOf(house(), { questionId: asked.id })).toEqual(['HandbookQuestionAsked wrong_rule'])
    expect(await list(owner)).toMatchObject({
      answers: true,
      questions: [{ id: asked.id, text: wrong.text }],
    })
    expect(await list(asker)).toMatchObject({ answers: false, questions: [{ id: asked.id }] })
    expect(await list(colleague)).toEqual({ answers: false, questions: [] })
    expect((await answer(colleague, asked.id, { text: 'Nej.', example: null })).statusCode).toBe(403)
  })

  it('is sealed', async () => {
    const { id } = await ask(wrong)
    const row = await house().db.asSystem('test', (tx) =>
      tx.selectFrom('handbook_question').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify({ ...row, sealed: row.sealed.toString('latin1') })).not.toContain('Vera')
  })

  it('is answered once, and whoever asked reads the answer', async () => {
    const { id } = await ask(wrong)
    const answered = await answer(owner, id, { text: 'Regeln är rätt.', example: null })
    expect(answered.json()).toMatchObject({
      answer: 'Regeln är rätt.',
      answeredBy: 'Ada Frisk',
      example: null,
    })
    const { questions } = await list(asker)
    expect(questions.find((one: { id: string }) => one.id === id)).toMatchObject({
      answer: 'Regeln är rätt.',
    })
    expect((await answer(owner, id, { text: 'Igen.', example: null })).statusCode).toBe(409)
  })

  it('S-120: becomes an example that everybody reads, answered by the gate', async () => {
    const { id } = await ask(guidance)
    const example = { question: 'Får jag påminna om en tid?', answer: 'Ja, om klienten har valt sms.' }
    const { example: shown } = (await answer(owner, id, { text: 'Ja.', example })).json()
    const { blocks } = await page()
    const at = blocks.findIndex(({ id: place }: { id?: string }) => place === 'fragor-fran-kollegor')
    expect(blocks[at]).toMatchObject({ kind: 'heading', level: 3, text: 'Frågor från kollegor' })
    expect(blocks[at + 1]).toMatchObject({
      kind: 'case',
      decision: { rule: 'N84', outcome: 'ALLOW' },
      story: [{ strong: example.question }, { text: ` ${example.answer}` }],
    })
    expect(blocks[at + 2]).toMatchObject({ kind: 'heading', text: 'Om du får nej' })
    expect(JSON.stringify(blocks)).not.toContain('Vera')
    expect(JSON.stringify((await page('communication/email', 'en')).blocks)).toContain(example.answer)

    const withdraw = `DELETE /api/handbook/examples/${shown.id}` as const
    expect((await call(colleague, withdraw)).statusCode).toBe(403)
    expect((await call(owner, withdraw)).statusCode).toBe(200)
    expect((await call(owner, withdraw)).statusCode).toBe(404)
    expect(JSON.stringify((await page()).blocks)).not.toContain(example.answer)
  })

  it('without a case becomes a question and its answer', async () => {
    const { id } = await ask({ ...guidance, ask: null, page: 'records/record' })
    const example = { question: 'Vem bestämmer?', answer: 'Registratorn.' }
    await answer(owner, id, { text: 'Registratorn.', example })
    expect((await page('records/record')).blocks).toContainEqual({
      kind: 'definitions',
      items: [{ term: 'Vem bestämmer?', text: [{ text: 'Registratorn.' }] }],
    })
  })

  it('never becomes an example with a personal number in it', async () => {
    const { id } = await ask(guidance)
    const example = { question: 'Får jag skriva till 19121212-1212?', answer: 'Nej.' }
    const refused = await answer(owner, id, { text: 'Nej.', example })
    expect([refused.statusCode, refused.json().error.code]).toEqual([400, 'invalid'])
    const { questions } = await list(owner)
    expect(questions.find((one: { id: string }) => one.id === id)).toMatchObject({
      answer: null,
      example: null,
    })
  })

  it.each([
    ['a rule that is not there', { ...wrong, rule: 'N99' }],
    ['no rule that would be wrong', { ...wrong, rule: null }],
    ['a page that is not there', { ...guidance, page: 'communication/gone' }],
    ['a fact that is not there', { ...guidance, ask: { question: 'send', facts: { mood: 'good' } } }],
    ['free text among the facts', { ...guidance, ask: { question: 'send', facts: { ch: 'Vera Lund' } } }],
  ])('about %s is refused', async (_what, body) => {
    expect((await call(asker, 'POST /api/handbook/questions', body)).statusCode).toBe(400)
  })
})
