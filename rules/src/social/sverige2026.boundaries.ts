/**
 * Facts on the limits of single rules, where neither a case nor a promise would notice that a limit has moved: of those the
 * nearest to the usual ones. Found by moving every limit by one; a change that nothing notices asks for another line.
 */
export const publishBoundaries2026: readonly string[] = [
  'purpose=missing -> NP04 REQUIRE SET_PURPOSE',
  'terms=not_reviewed -> NP05 REQUIRE REVIEW_PLATFORM',
  'joint=missing -> NP06 REQUIRE REVIEW_PLATFORM',
  'third=missing -> NP07 REQUIRE REVIEW_PLATFORM',
  'dpia=missing -> NP08 REQUIRE REVIEW_PLATFORM',
  'approval=missing -> NP09 REQUIRE APPROVE',
  'setup=incomplete -> NP10 REQUIRE COMPLETE_PAGE',
  'role=unclear -> NP13 REQUIRE EDIT_POST',
  'access=unchecked -> NP14 REQUIRE EDIT_POST',
]
