import type { QuestionName } from '@slussen/rules'
import { Tag } from '../ui/Tag.tsx'
import { type Level, SIGNS } from '../ui/Verdict.tsx'
import { levelOf } from './words.ts'

const KINDS: Readonly<Record<Level, 'ok' | 'warn' | 'stop' | 'plain'>> = {
  ok: 'ok',
  warn: 'warn',
  stop: 'stop',
  unsure: 'plain',
  checking: 'plain',
}

/** An answer in a row of others: sign, words and colour, as the verdict has them. */
export function AnswerTag({
  question,
  outcome,
  word,
}: {
  question: QuestionName
  outcome: string
  word: string
}) {
  const level = levelOf(question, outcome)
  return (
    <Tag kind={KINDS[level]} icon={SIGNS[level]}>
      {word}
    </Tag>
  )
}
