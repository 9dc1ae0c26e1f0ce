/**
 * The cases of the pack of 2026 that ask this question, each with its story; and for every rule the facts nearest to the
 * usual ones that meet it, so that a rule which is moved or loosened is missed at once.
 */
import type { SearchFacts } from './facts.ts'

export const usualSearch: SearchFacts = {
  actor: 'authority',
  mode: 'single',
  assess: 'done',
  motive: 'relevant',
  subject: 'client',
  concern: 'no',
  informed: 'yes',
  source: 'open',
  account: 'none_needed',
  use: 'preparation',
  where: 'internet',
  term: 'name_or_number',
  phase: 'before',
  purpose: 'set',
  ident: 'sure',
  others: 'none',
  doc: 'no',
  comm: 'no',
}

export const searchCases2026: Readonly<Record<string, readonly string[]>> = {
  'Tilde has a written purpose, has told Ruben, and looks once at an open page.': [
    '-> NS13 ALLOW SEARCH_ONCE',
  ],
  '"Let us just see what there is" about Mona.': ['purpose=missing -> NS10 REQUIRE SET_PURPOSE'],
  'The profile shows only to those logged in with any account.': [
    'source=login_any -> NS09 REQUIRE ASK_LAWYER',
  ],
  'A made-up dog account to look at a client’s pictures.': ['account=fictitious -> NS03 DENY'],
  'The new boyfriend of a client’s mother.': ['subject=third_party -> NS07 DENY'],
  'A picture of a new motorcycle is in the file; Ruben has not seen it.': [
    'phase=after use=decision doc=yes comm=no -> NS19 REQUIRE COMMUNICATE',
  ],
  'It was a namesake; the capture goes at once.': ['phase=after use=unused -> NS14 DELETE DESTROY_FIND'],
  'Searching all conversations for the word "heroin".': ['where=own_store term=free_text -> NS01 DENY'],
}

export const searchWitnesses2026: readonly string[] = [
  'where=own_store term=free_text -> NS01 DENY',
  'where=own_store -> NS02 ALLOW',
  'account=fictitious -> NS03 DENY',
  'source=locked -> NS04 DENY',
  'mode=bulk -> NS05 DENY',
  'motive=irrelevant -> NS06 DENY',
  'subject=third_party -> NS07 DENY',
  'subject=parent -> NS08 DENY',
  'source=login_any -> NS09 REQUIRE',
  'purpose=missing -> NS10 REQUIRE',
  'assess=missing -> NS11 REQUIRE',
  'informed=no -> NS12 REQUIRE',
  '-> NS13 ALLOW',
  'use=unused phase=after -> NS14 DELETE',
  'phase=after ident=unsure -> NS15 DENY',
  'actor=other phase=after -> NS16 DENY',
  'phase=after others=visible -> NS17 REQUIRE',
  'phase=after -> NS18 REQUIRE',
  'use=decision phase=after doc=yes -> NS19 REQUIRE',
  'use=decision phase=after doc=yes comm=yes -> NS20 ALLOW',
  'phase=after doc=yes -> NS21 ALLOW',
  'use=discussion phase=after doc=yes -> NS22 ALLOW',
]
