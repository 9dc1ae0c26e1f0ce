/**
 * Facts on the limits of single rules, where neither a case nor a promise would notice that a limit has moved: of those the
 * nearest to the usual ones. Found by moving every limit by one; a change that nothing notices asks for another line.
 */
export const searchBoundaries2012: readonly string[] = [
  'use=decision -> Z01 DENY',
  'mode=routine -> Z02 DENY',
  'assess=missing -> Z03 REQUIRE INDIVIDUAL_ASSESSMENT',
  'motive=irrelevant -> Z04 DENY',
  'subject=third_party -> Z05 DENY',
  'subject=parent -> Z06 DENY',
  'informed=no -> Z07 REQUIRE INFORM_CLIENT',
  'source=locked -> Z08 DENY',
  'account=private -> Z09 DENY',
  'actor=other -> Z10 DENY',
  '-> Z11 ALLOW DOCUMENT sort document',
  'use=discussion -> Z12 ALLOW TALK_WITH_CLIENT sort',
]
