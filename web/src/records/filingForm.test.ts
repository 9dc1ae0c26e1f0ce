import { daily2026, leastFavourableRecord } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import type { FilingView, MessageView } from '../../../server/src/contract.ts'
import { faultsOf, filingBody, proposedForm } from './filingForm.ts'
import { filingPreview } from './filingPreview.ts'
import { happens } from './happens.ts'

const message = (id: string, attachmentIds: string[] = []): MessageView => ({
  id,
  direction: 'in',
  channel: 'external_email',
  at: '2026-11-21T08:51:00Z',
  from: { name: '', address: 'signe@brevladan.example' },
  to: 'post.hamnen@ekebro.example',
  sender: 'verified',
  subject: '',
  text: '',
  readable: true,
  automatic: false,
  problems: [],
  attachments: attachmentIds.map((one) => ({
    id: one,
    name: `${one}.png`,
    contentType: 'image/png',
    size: 1,
  })),
  out: null,
  filing: { state: 'unfiled', place: null, label: '', recordId: null, undoUntil: null },
})

const view = (part: Partial<FilingView> = {}): FilingView => ({
  message: message('question', ['a1']),
  conversationId: 'c1',
  title: '',
  unit: {
    id: 'u1',
    name: '',
    code: 'EB',
    email: '',
    phone: '',
    boardId: 'b1',
    boardName: '',
    boardCode: 'SN',
  },
  client: null,
  companions: [message('answer', ['a2'])],
  proposal: 'case_file',
  choices: [],
  caseFiles: [{ id: 'f1', number: 'EB 2026-0003', matter: 'Ekonomiskt bistånd', closed: false }],
  defaults: {
    documentType: 'incoming_letter',
    title: 'Fråga',
    matter: 'Fråga till enheten',
    secrecy: 'osl_26_1',
  },
  recent: [],
  nextNumber: { register: 'SN 2026-0017', caseFile: 'EB 2026-0003, handling 4' },
  question: null,
  law: { pack: 'sverige-2026' },
  facts: { ...leastFavourableRecord, medium: 'email', offensive: 'no', bbs: 'no' },
  queue: { position: 1, of: 3, nextMessageId: null },
  ...part,
})
const ids = (form: ReturnType<typeof proposedForm>, seen: FilingView) =>
  happens(form, seen).map(({ id }) => id)

describe('the filing form', () => {
  it('begins with the proposal, the only open file, and all that belongs together', () => {
    const form = proposedForm(view())
    expect(form).toMatchObject({ choice: 'case_file', caseFileId: 'f1', companionIds: ['answer'] })
    expect(form.attachmentIds).toEqual(['a1', 'a2'])
  })
  it('leaves the file to the officer when there are several, and never takes a closed one', () => {
    const [file] = view().caseFiles
    if (!file) throw new Error('no file')
    const other = { ...file, id: 'f2' }
    expect(proposedForm(view({ caseFiles: [file, other] })).caseFileId).toBe('')
    expect(proposedForm(view({ caseFiles: [{ ...file, closed: true }, other] })).caseFileId).toBe('f2')
  })
  it('asks only for what the choice needs', () => {
    const form = { ...proposedForm(view()), caseFileId: '', matter: ' ' }
    expect(Object.keys(faultsOf(form))).toEqual(['caseFileId'])
    expect(Object.keys(faultsOf({ ...form, choice: 'register' }))).toEqual(['matter'])
    expect(Object.keys(faultsOf({ ...form, choice: 'ordered' }))).toEqual([])
    expect(Object.keys(faultsOf({ ...form, choice: 'not_a_record', title: '' }))).toEqual(['title'])
  })
  it('sends no attachment of a companion that is left out', () => {
    const body = filingBody({ ...proposedForm(view()), companionIds: [] }, view())
    expect(body.attachmentIds).toEqual(['a1'])
    expect(body).toMatchObject({ caseFileId: 'f1', matter: '' })
  })
  it('says that nothing is secret in what is of minor importance, which the law asks of that choice', () => {
    const form = { ...proposedForm(view()), choice: 'ordered' as const }
    expect(filingBody(form, view())).toMatchObject({ secrecy: 'none' })
    expect(filingBody(form, view())).not.toHaveProperty('caseFileId')
    expect(filingPreview(daily2026, form, view()).outcome).toBe('KEEP')
  })
  it.each([
    ['case_file', 'TRANSFER'],
    ['register', 'REGISTER'],
    ['ordered', 'KEEP'],
    ['not_a_record', 'REQUIRE'], // somebody entitled decides that by name (NR07)
  ] as const)('is answered by the rules as the choice %s says', (choice, outcome) => {
    expect(filingPreview(daily2026, { ...proposedForm(view()), choice }, view()).outcome).toBe(outcome)
  })
})

describe('"Det här händer"', () => {
  it('names the file and the number the document will have', () => {
    const [place] = happens(proposedForm(view()), view())
    expect(place).toMatchObject({
      id: 'filing.happens.caseFile',
      values: { label: 'EB 2026-0003, handling 4' },
    })
  })
  it('promises no number in another file than the proposed', () => {
    const other = { id: 'f2', number: 'EB 2026-0009', matter: '', closed: false }
    const seen = view({ caseFiles: [...view().caseFiles, other] })
    const [place] = happens({ ...proposedForm(seen), caseFileId: 'f2' }, seen)
    expect(place?.values).toEqual({ label: 'EB 2026-0009' })
  })
  it('names the register number', () => {
    const [place] = happens({ ...proposedForm(view()), choice: 'register' }, view())
    expect(place).toMatchObject({ id: 'filing.happens.register', values: { number: 'SN 2026-0017' } })
  })
  it('tells of attachments, of question and answer, and always of the ten minutes', () => {
    expect(ids(proposedForm(view()), view())).toEqual([
      'filing.happens.caseFile',
      'filing.happens.companions',
      'filing.happens.attachments',
      'filing.happens.always',
    ])
    const alone = { ...proposedForm(view()), companionIds: [], attachmentIds: [] }
    expect(ids(alone, view())).toEqual(['filing.happens.caseFile', 'filing.happens.always'])
  })
  it('asks for a file where there is none', () => {
    const seen = view({ caseFiles: [] })
    expect(ids(proposedForm(seen), seen)[0]).toBe('filing.happens.noCaseFile')
  })
})
