/**
 * The cases of the pack of 2026 that ask this question, each with its story; and for every rule the facts nearest to the
 * usual ones that meet it, so that a rule which is moved or loosened is missed at once.
 */
import type { PublishFacts } from './facts.ts'

export const usualPublish: PublishFacts = {
  acc: 'official',
  purpose: 'set',
  terms: 'followable',
  approval: 'given',
  setup: 'complete',
  content: 'clean',
  role: 'clear',
  joint: 'arranged',
  third: 'assessed',
  dpia: 'done',
  info: 'complete',
  comments: 'open',
  watch: 'staffed',
  access: 'checked',
}

export const publishCases2026: Readonly<Record<string, readonly string[]>> = {
  'Mira posts the summer hours of the youth clinic, with text under the picture.': ['-> NP15 ALLOW'],
  'A proud post about "our" family home and the boy who lives there.': ['content=secret -> NP02 DENY'],
  'The page does not say that what people write becomes a public record.': [
    'info=incomplete -> NP11 REQUIRE COMPLETE_PAGE',
  ],
  'Comments are open over Midsummer with nobody set to read them.': [
    'watch=missing -> NP12 REQUIRE COMPLETE_PAGE',
  ],
}

export const publishWitnesses2026: readonly string[] = [
  'acc=private -> NP01 DENY',
  'content=secret -> NP02 DENY',
  'terms=not_followable -> NP03 DENY',
  'purpose=missing -> NP04 REQUIRE',
  'terms=not_reviewed -> NP05 REQUIRE',
  'joint=missing -> NP06 REQUIRE',
  'third=missing -> NP07 REQUIRE',
  'dpia=missing -> NP08 REQUIRE',
  'approval=missing -> NP09 REQUIRE',
  'setup=incomplete -> NP10 REQUIRE',
  'info=incomplete -> NP11 REQUIRE',
  'watch=missing -> NP12 REQUIRE',
  'role=unclear -> NP13 REQUIRE',
  'access=unchecked -> NP14 REQUIRE',
  '-> NP15 ALLOW',
]
