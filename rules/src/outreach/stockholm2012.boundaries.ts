/**
 * Facts on the limits of single rules, where neither a case nor a promise would notice that a limit has moved: of those the
 * nearest to the usual ones. Found by moving every limit by one; a change that nothing notices asks for another line.
 */
export const outreachBoundaries2012: readonly string[] = [
  'account=needed pageok=no -> U01 REQUIRE COMPLETE_PAGE',
  'contact=direct_message -> U02 DENY',
  'content=personal -> U03 DENY',
  'agreement=signed contact=direct_message relation=client -> U04 REQUIRE SEND_GATE',
  'agreement=signed contact=direct_message content=personal -> U05 REQUIRE SEND_GATE',
  'area=outside -> U06 ALLOW REFER',
  'area=unknown -> U07 ALLOW ASK_WHERE',
]
