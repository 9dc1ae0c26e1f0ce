/** "Jag tror att regeln är fel", and what the handbook does not answer: asked, listed, answered (R-HANDBOK-03, -07). */
import { identifiers } from '@slussen/rules'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { ALREADY_ANSWERED } from '../records/index.ts'
import { hasRole, type OfficerDeed } from '../staff/index.ts'
import { type Book, findPage, homeOf } from './book.ts'
import { readFacts } from './facts.ts'
import { RULE_OWNERS } from './owners.ts'
import type { AnswerBody, AskBody, HandbookQuestion } from './schema.ts'

/** What `handbook_question.sealed` holds. */
interface QuestionContent {
  text: string
  answer?: string
}

/** Asks those who answer for the rules. Throws `invalid` for a rule or page that is not there, or facts that are not. */
export async function askAboutRule(deed: OfficerDeed, book: Book, body: AskBody): Promise<HandbookQuestion> {
  const { tx, house, now, officer } = deed
  const page = body.page ?? (body.rule === null ? null : (homeOf(book, body.rule) ?? null))
  requireKnown(book, { ...body, page })
  const id = newId(now.getTime())
  await tx
    .insertInto('handbook_question')
    .values({
      id,
      kind: body.kind,
      rule: body.rule,
      page,
      facts: body.ask === null ? null : JSON.stringify(body.ask),
      ...house.vault.seal(id, { text: body.text } satisfies QuestionContent),
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
  await audit(tx, { deed: 'HandbookQuestionAsked', subject: { questionId: id }, reason: body.kind })
  return toldOf(deed, id)
}

function requireKnown(book: Book, { kind, rule, page, ask }: AskBody): void {
  const isKnown =
    (rule === null ? kind !== 'wrong_rule' : homeOf(book, rule) !== undefined) &&
    (page === null || findPage(book, page, 'sv') !== undefined) &&
    (ask === null || isCase(ask))
  if (!isKnown) throw new AppError('invalid')
}

function isCase({ question, facts }: NonNullable<AskBody['ask']>): boolean {
  const line = Object.entries(facts).map((pair) => pair.join('='))
  return typeof readFacts(line.join(' '), { question, pack: 'sverige-2026' }) !== 'string'
}

/** All of them for those who answer, else one's own; what waits for an answer first, then the newest. */
export async function listHandbookQuestions(
  deed: OfficerDeed,
): Promise<{ answers: boolean; questions: HandbookQuestion[] }> {
  const rows = await questionRows(deed)
    .orderBy('handbook_question.answered_at', (order) => order.desc().nullsFirst())
    .orderBy('handbook_question.created_at')
    .orderBy('handbook_question.id')
    .limit(500)
    .execute()
  await audit(deed.tx, { deed: 'HandbookQuestionsListed', subject: {} })
  return { answers: hasRole(deed.officer, RULE_OWNERS), questions: rows.map((row) => view(deed, row)) }
}

/**
 * The answer goes to whoever asked. An example is for everybody and is written anew: a personal number in it is refused.
 * Throws `not-allowed` for others than those who answer, `conflict` when it has been answered.
 */
export async function answerHandbookQuestion(
  deed: OfficerDeed,
  { questionId, text, example }: AnswerBody & { questionId: string },
): Promise<HandbookQuestion> {
  const { tx, house, now, officer } = deed
  if (!hasRole(officer, RULE_OWNERS)) throw new AppError('not-allowed')
  const row = await tx
    .selectFrom('handbook_question')
    .select(['id', 'page', 'facts', 'sealed', 'sealed_key', 'answered_at'])
    .where('id', '=', questionId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  if (row.answered_at !== null) throw new AppError('conflict', ALREADY_ANSWERED)
  const content: QuestionContent = { ...house.vault.open<QuestionContent>(row.id, row), answer: text }
  await tx
    .updateTable('handbook_question')
    .set({ ...house.vault.seal(row.id, content), answered_at: now, answered_by: officer.staffId })
    .where('id', '=', row.id)
    .execute()
  if (example !== null) await publishExample(deed, row, example)
  await audit(tx, { deed: 'HandbookQuestionAnswered', subject: { questionId: row.id } })
  return toldOf(deed, row.id)
}

async function publishExample(
  { tx, now, officer }: OfficerDeed,
  { id, page, facts }: { id: string; page: string | null; facts: unknown },
  { question, answer }: NonNullable<AnswerBody['example']>,
): Promise<void> {
  const named = identifiers(`${question}\n${answer}`).some(({ kind }) => NUMBERS.has(kind))
  if (page === null || named) throw new AppError('invalid', named ? NAMES_SOMEBODY : NO_PAGE)
  await tx
    .insertInto('handbook_example')
    .values({
      id: newId(now.getTime()),
      question_id: id,
      page,
      facts: facts === null ? null : JSON.stringify(facts),
      question,
      answer,
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
}

const NUMBERS: ReadonlySet<string> = new Set(['personnummer', 'samordningsnummer'])
const NAMES_SOMEBODY = {
  sv: 'Exemplet har ett personnummer, och det läses av alla som arbetar här. Inget sparades. Skriv det utan.',
  en: 'The example has a personal number, and everybody who works here reads it. Nothing was saved. Write it without.',
}
const NO_PAGE = {
  sv: 'Frågan hör inte till någon sida, så exemplet har ingenstans att stå. Inget sparades. Svara utan exempel.',
  en: 'The question belongs to no page, so the example has nowhere to stand. Nothing was saved. Answer without one.',
}

/** Takes an example off the page; that it stood there is kept. Throws `not-allowed`, `not-found`. */
export async function withdrawExample(deed: OfficerDeed, exampleId: string): Promise<void> {
  if (!hasRole(deed.officer, RULE_OWNERS)) throw new AppError('not-allowed')
  const { numUpdatedRows } = await deed.tx
    .updateTable('handbook_example')
    .set({ withdrawn_at: deed.now })
    .where('id', '=', exampleId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('not-found')
  await audit(deed.tx, { deed: 'HandbookExampleWithdrawn', subject: { exampleId } })
}

/** The question as it now stands; whoever has the list open is told to read again. */
async function toldOf(deed: OfficerDeed, id: string): Promise<HandbookQuestion> {
  const row = await questionRows(deed).where('handbook_question.id', '=', id).executeTakeFirstOrThrow()
  await notify(deed.tx, 'handbook_question', id)
  return view(deed, row)
}

/** Row-level security leaves the officer's own, or all of them to those who answer. */
function questionRows({ tx }: OfficerDeed) {
  return tx
    .selectFrom('handbook_question')
    .innerJoin('staff as asker', 'asker.id', 'handbook_question.created_by')
    .leftJoin('staff as answerer', 'answerer.id', 'handbook_question.answered_by')
    .leftJoin('handbook_example', (join) =>
      join
        .onRef('handbook_example.question_id', '=', 'handbook_question.id')
        .on('handbook_example.withdrawn_at', 'is', null),
    )
    .select([
      'handbook_question.id',
      'handbook_question.kind',
      'handbook_question.rule',
      'handbook_question.page',
      'handbook_question.facts',
      'handbook_question.sealed',
      'handbook_question.sealed_key',
      'handbook_question.created_at',
      'handbook_question.answered_at',
      'asker.name as asked_by',
      'answerer.name as answered_by',
      'handbook_example.id as example_id',
      'handbook_example.question as example_question',
      'handbook_example.answer as example_answer',
    ])
}

type QuestionRow = Awaited<ReturnType<ReturnType<typeof questionRows>['executeTakeFirstOrThrow']>>

function view({ house }: OfficerDeed, row: QuestionRow): HandbookQuestion {
  const { text, answer } = house.vault.open<QuestionContent>(row.id, row)
  const { example_id: id, example_question: question, example_answer: shown } = row
  return {
    id: row.id,
    kind: row.kind,
    rule: row.rule,
    page: row.page,
    ask: row.facts as HandbookQuestion['ask'],
    text,
    askedBy: row.asked_by,
    askedAt: row.created_at.toISOString(),
    answer: answer ?? null,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
    example: id === null || question === null || shown === null ? null : { id, question, answer: shown },
  }
}
