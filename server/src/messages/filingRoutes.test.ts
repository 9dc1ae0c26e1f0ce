import { beforeAll, expect } from 'vitest'
import { recordRoutes } from '../records/index.ts'
import { onBothStores } from '../testing/database.ts'
import { openDoors } from '../testing/doors.ts'
import { makeFilingOffice } from '../testing/filing.ts'
import { protectedEntries } from './filedRecord.ts'
import { filingRoutes } from './filingRoutes.ts'
import { letterRoutes } from './letterRoutes.ts'

onBothStores('the doors to filing', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeFilingOffice>>
  let call: Awaited<ReturnType<typeof openDoors>>
  beforeAll(async () => {
    office = await makeFilingOffice(house())
    call = await openDoors(house(), (http) => {
      recordRoutes(http, house(), protectedEntries)
      filingRoutes(http, house())
      letterRoutes(http, house(), 'Ekebro kommun')
    })
  })

  it('lead from the panel to an entry that can be read, found in the register, and taken back', async () => {
    const { token } = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation())
    const panel = (await call(token, `GET /api/messages/${message}/filing`)).json()
    expect(panel).toMatchObject({ proposal: 'register' })

    const body = { choice: panel.proposal, ...panel.defaults, attachmentIds: [], companionIds: [] }
    const filed = await call(token, `POST /api/messages/${message}/filing`, body)
    expect(filed.statusCode).toBe(200)
    const { recordId, label } = filed.json()
    expect(label).toBe(panel.nextNumber.register)

    expect((await call(token, `GET /api/records/${recordId}`)).json()).toMatchObject({
      number: label,
      decision: { rule: 'NR24' },
    })
    const register = await call(token, `GET /api/register?boardId=${office.boardId}&year=2026&page=1`)
    expect(register.json()).toMatchObject({
      total: 1,
      rows: [{ number: label, voided: false }],
      years: [2026],
    })

    expect((await call(token, `POST /api/records/${recordId}/undo`, {})).json()).toEqual({})
    const again = await call(token, `POST /api/records/${recordId}/undo`, {})
    expect([again.statusCode, again.json().error.code]).toEqual([409, 'conflict'])
  })

  it('open a case file and file into it', async () => {
    const { token } = await office.hire('Lina Sandström')
    const clientId = await office.enter({ name: 'Vera Lund' })
    const opened = (await call(token, 'POST /api/case-files', { clientId, matter: 'Umgänge' })).json()
    const message = await office.incoming(await office.conversation(clientId))
    const panel = (await call(token, `GET /api/messages/${message}/filing`)).json()
    const body = {
      choice: 'case_file',
      caseFileId: opened.id,
      ...panel.defaults,
      attachmentIds: [],
      companionIds: [],
    }
    const { label } = (await call(token, `POST /api/messages/${message}/filing`, body)).json()
    expect(label).toBe(`${opened.number}, handling 1`)
    expect((await call(token, `GET /api/case-files/${opened.id}`)).json()).toMatchObject({
      entries: 1,
      records: [{ entry: 1 }],
    })
    expect((await call(token, 'GET /api/case-files')).json().rows).toContainEqual({ ...opened, entries: 1 })
  })

  it('take a doubt to the registrar, and only the registrar’s answer back', async () => {
    const lina = await office.hire('Lina Sandström')
    const ragna = await office.hire('Ragna Holm', 'registrar')
    const message = await office.incoming(await office.conversation())
    const asked = (
      await call(lina.token, `POST /api/messages/${message}/questions`, { text: 'Vilken akt?' })
    ).json()
    for (const { token } of [lina, ragna]) {
      expect((await call(token, 'GET /api/questions')).json().questions).toMatchObject([{ id: asked.id }])
    }
    const bystander = await office.hire('Omar Aziz')
    expect((await call(bystander.token, 'GET /api/questions')).json()).toEqual({ questions: [] })

    const path = `POST /api/questions/${asked.id}/answer` as const
    expect((await call(lina.token, path, { text: 'Diariet.' })).statusCode).toBe(403)
    expect((await call(ragna.token, path, { text: 'Diariet.' })).json()).toMatchObject({ answer: 'Diariet.' })
    expect((await call(ragna.token, 'GET /api/questions')).json()).toEqual({ questions: [] })
    expect((await call(lina.token, `GET /api/messages/${message}/filing`)).json().question).toMatchObject({
      answer: 'Diariet.',
    })
  })

  it('are shut in the same words for another unit and for what is not there', async () => {
    const { token } = await office.hire('Omar Aziz', 'head_of_unit', office.otherUnitId)
    const message = await office.incoming(await office.conversation())
    const theirs = await call(token, `GET /api/messages/${message}/filing`)
    const nothing = await call(
      token,
      `GET /api/messages/${message.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))}/filing`,
    )
    expect([theirs.statusCode, theirs.body]).toEqual([404, nothing.body])
  })

  it('refuse a choice that the law does not make, in its words', async () => {
    const { token } = await office.hire('Lina Sandström')
    const message = await office.incoming(await office.conversation())
    const panel = (await call(token, `GET /api/messages/${message}/filing`)).json()
    const body = { choice: 'ordered', ...panel.defaults, attachmentIds: [], companionIds: [] }
    const refused = await call(token, `POST /api/messages/${message}/filing`, body)
    expect(refused.statusCode).toBe(409)
    expect(refused.json().error.text).toMatch(/^Det går inte att bevara så/)
  })

  it('give a letter as a page that fetches and runs nothing', async () => {
    const lina = await office.hire('Lina Sandström')
    const conversation = await office.conversation(await office.enter({ name: 'Vera Lund' }))
    const letter = await office.outgoing(conversation, {
      by: lina,
      state: 'to_print',
      channel: 'letter',
      to: 'Storgatan 1, 123 45 Ekebro',
      text: '<b>Hej</b>',
    })
    const page = await call(lina.token, `GET /api/messages/${letter}/letter`)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const policy = String(page.headers['content-security-policy'])
    const nonce = policy.match(/style-src 'nonce-([^']+)'/)?.[1]
    expect(policy).toMatch(
      /^default-src 'none'; style-src [^;]+; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    )
    expect(page.body).toContain(`<style nonce="${nonce}">`)
    expect(page.body).toContain('Ekebro kommun')
    expect(page.body).toContain('&lt;b&gt;Hej&lt;/b&gt;')
    const posted = await call(lina.token, `POST /api/messages/${letter}/postings`, {})
    expect(posted.json().messages).toMatchObject([{ id: letter, out: { state: 'delivered' } }])
  })
})
