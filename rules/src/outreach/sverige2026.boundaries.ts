/**
 * Facts on the limits of single rules, where neither a case nor a promise would notice that a limit has moved: of those the
 * nearest to the usual ones. Found by moving every limit by one; a change that nothing notices asks for another line.
 */
export const outreachBoundaries2026: readonly string[] = [
  'account=needed pageok=no -> NU05 REQUIRE COMPLETE_PAGE',
  'contact=direct_message relation=client -> NU09 REQUIRE SEND_GATE',
  'area=unknown -> NU12 ALLOW ASK_WHERE',
  'contact=direct_message -> NU13 ALLOW POINT_TO_SAFE_CHANNEL',
  'keeps=nothing -> NU14 ALLOW',
  'pageok=no -> NU14 ALLOW',
  'account=needed -> NU14 ALLOW',
  'opened=by_us -> NU14 ALLOW',
  'relation=client -> NU14 ALLOW',
]
