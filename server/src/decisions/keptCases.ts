/** The lawyer's kept cases: these facts, this answer. Asked again whenever the rules may have changed. */
import { completeFacts, type Decision, decide, type Law, type Question } from '@slussen/rules'
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { lawInForce, packInForce } from './law.ts'
import type { RuleCase, RuleCaseBody } from './schema.ts'
import { answerOf } from './view.ts'

function selectCases({ tx }: Deed) {
  return tx
    .selectFrom('rule_case')
    .innerJoin('staff', 'staff.id', 'rule_case.created_by')
    .selectAll('rule_case')
    .select('staff.name as kept_by')
    .where('rule_case.dropped_at', 'is', null)
    .orderBy('rule_case.id', 'desc')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCases>['executeTakeFirstOrThrow']>>

/** Each asked anew, by the law that is in force for the whole municipality; those that differ first. */
export async function listCases(deed: Deed): Promise<RuleCase[]> {
  const law = await lawInForce(deed, null)
  const cases = (await selectCases(deed).execute()).map((row) => ruleCase(law, row))
  return cases.sort((a, b) => Number(b.differs) - Number(a.differs))
}

export const countDiffering = async (deed: Deed): Promise<number> =>
  (await listCases(deed)).filter(({ differs }) => differs).length

/** At every start: a new version of the program may have brought new rules. */
export async function askCasesAgain(house: House): Promise<void> {
  const differing = await bySystem(house, 'ask-cases-again', countDiffering)
  if (differing > 0) house.log.warn('rules.cases_differ', { count: differing })
}

/** Keeps the case with the answer of today. Throws `invalid` for facts that the question does not know. */
export async function keepCase(deed: OfficerDeed, body: Static<typeof RuleCaseBody>): Promise<void> {
  const read = completeFacts(await packInForce(deed), body.question, body.facts)
  if (!('facts' in read)) throw new AppError('invalid', STRANGE, { facts: STRANGE })
  const id = newId()
  const row = { question: body.question, facts: read.facts }
  const { rule, outcome, step, law } = ask(await lawInForce(deed, null), row)
  const { now: at, officer } = deed
  await deed.tx
    .insertInto('rule_case')
    .values({
      id,
      question: body.question,
      facts: JSON.stringify(read.facts),
      note: body.note,
      ...{ rule, outcome, step, law },
      created_at: at,
      created_by: officer.staffId,
      accepted_at: at,
    })
    .execute()
  await audit(deed.tx, { deed: 'CaseKept', subject: { ruleCaseId: id } })
}

/** Holds the answer of today to be right from now on. Throws `not-found`. */
export async function acceptAnswer(deed: OfficerDeed, id: string): Promise<void> {
  const row = await selectCases(deed).where('rule_case.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const { rule, outcome, step, law } = ask(await lawInForce(deed, null), row)
  await change(deed, id, { rule, outcome, step, law, accepted_at: deed.now })
  await audit(deed.tx, { deed: 'CaseAccepted', subject: { ruleCaseId: id } })
}

/** Lets go of a case; that it was kept stands. Throws `not-found`. */
export async function dropCase(deed: OfficerDeed, id: string): Promise<void> {
  await change(deed, id, { dropped_at: deed.now, dropped_by: deed.officer.staffId })
  await audit(deed.tx, { deed: 'CaseDropped', subject: { ruleCaseId: id } })
}

async function change({ tx }: Deed, id: string, to: Partial<Omit<Row, 'kept_by' | 'facts'>>): Promise<void> {
  const changed = await tx
    .updateTable('rule_case')
    .set(to)
    .where('id', '=', id)
    .where('dropped_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined) throw new AppError('not-found')
}

const ask = (law: Law, { question, facts }: Pick<Row, 'question' | 'facts'>): Decision<Question> =>
  decide(law, question, facts as never)

function ruleCase(law: Law, row: Row): RuleCase {
  const { rule, outcome, step } = row
  const now = ask(law, row)
  return {
    id: row.id,
    question: row.question,
    facts: row.facts as RuleCase['facts'],
    note: row.note,
    keptBy: row.kept_by,
    keptAt: row.created_at.toISOString(),
    expected: { rule, outcome, step, acts: [], law: row.law },
    now: { ...answerOf(now), law: now.law },
    differs: now.rule !== rule || now.outcome !== outcome || now.step !== step,
  }
}

const STRANGE = {
  sv: 'En omständighet finns inte i den frågan, eller saknas. Inget sparades.',
  en: 'A fact does not belong to that question, or is missing. Nothing was kept.',
}
