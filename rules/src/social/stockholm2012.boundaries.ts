/**
 * Facts on the limits of single rules, where neither a case nor a promise would notice that a limit has moved: of those the
 * nearest to the usual ones. Found by moving every limit by one; a change that nothing notices asks for another line.
 */
export const publishBoundaries2012: readonly string[] = [
  'acc=private -> B01 DENY',
  'purpose=missing -> B02 REQUIRE SET_PURPOSE',
  'terms=not_followable -> B03 DENY',
  'terms=not_reviewed -> B04 REQUIRE REVIEW_PLATFORM',
  'approval=missing -> B05 REQUIRE APPROVE',
  'setup=incomplete -> B06 REQUIRE COMPLETE_PAGE',
  'content=privacy_violating -> B07 DENY',
  'role=unclear -> B08 REQUIRE EDIT_POST',
]
