/**
 * Facts on the limits of single rules, where neither a case nor a promise would notice that a limit has moved: of those the
 * nearest to the usual ones. Found by moving every limit by one; a change that nothing notices asks for another line.
 */
export const searchBoundaries2026: readonly string[] = [
  'where=own_store -> NS02 ALLOW LOG_SEARCH',
  'assess=missing -> NS11 REQUIRE INDIVIDUAL_ASSESSMENT',
  'informed=no -> NS12 REQUIRE INFORM_CLIENT',
  'phase=after others=visible -> NS17 REQUIRE MASK_OTHERS',
  'phase=after -> NS18 REQUIRE DOCUMENT',
  'use=decision phase=after doc=yes comm=yes -> NS20 ALLOW WEIGH_WITH_OTHER_FACTS',
  'phase=after doc=yes -> NS21 ALLOW COMMUNICATE_BEFORE_DECISION',
  'use=discussion phase=after doc=yes -> NS22 ALLOW TALK_WITH_CLIENT',
]
