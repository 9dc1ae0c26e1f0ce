/** Answered questions that everybody may read, on the page that they belong to. */
import type { Language, Law, PackId, QuestionName } from '@slussen/rules'
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'
import { answeredCase } from './answers.ts'
import type { Block, Inline } from './schema.ts'
import { examplesSection } from './sections.ts'
import type { Standing } from './standing.ts'

interface ShownExample {
  question: string
  answer: string
  /** The case, where one was asked: the gate answers it each time the page is read. */
  ask: { question: QuestionName; facts: Record<string, string> } | null
  law: Law
}

/** The examples that stood on the page that day, oldest first. */
export async function examplesOn(
  { tx }: Deed,
  { page, day, standing }: { page: string; day: string; standing: Standing },
): Promise<ShownExample[]> {
  const rows = await tx
    .selectFrom('handbook_example')
    .select(['question', 'answer', 'facts', 'created_at', 'withdrawn_at'])
    .where('page', '=', page)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows
    .filter(({ created_at }) => stockholmDay(created_at) <= day)
    .filter(({ withdrawn_at }) => withdrawn_at === null || stockholmDay(withdrawn_at) > day)
    .map(({ question, answer, facts }) => ({
      question,
      answer,
      ask: facts as ShownExample['ask'],
      law: standing.law,
    }))
}

const HEADING = {
  sv: { text: 'Frågor från kollegor', id: 'fragor-fran-kollegor' },
  en: { text: 'Questions from colleagues', id: 'questions-from-colleagues' },
} as const

/** They stand last among the examples, or last on a page that has none. */
export function withExamples(
  blocks: readonly Block[],
  examples: readonly ShownExample[],
  language: Language,
): Block[] {
  if (examples.length === 0) return [...blocks]
  const isSection = (block: Block) => block.kind === 'heading' && block.level === 2
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === examplesSection(language),
  )
  const after = start < 0 ? -1 : blocks.findIndex((block, at) => at > start && isSection(block))
  const end = after < 0 ? blocks.length : after
  const heading: Block = { kind: 'heading', level: 3, ...HEADING[language] }
  const shown = examples.map((example) => shownAs(example, language))
  return [...blocks.slice(0, end), heading, ...shown, ...blocks.slice(end)]
}

function shownAs({ question, answer, ask, law }: ShownExample, language: Language): Block {
  const text: Inline[] = [{ text: answer }]
  if (ask === null) return { kind: 'definitions', items: [{ term: question, text }] }
  const story: Inline[] = [{ strong: question }, { text: ` ${answer}` }]
  const asked = { ...ask, pack: law.id as PackId }
  return { ...answeredCase(asked, { law, language, folded: null }), story }
}
