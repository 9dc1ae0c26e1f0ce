import type { Role } from '../staff/index.ts'

/** Who answers for the rules: hears of a rule that may be wrong, and is told how hard a page is to read. */
export const RULE_OWNERS: readonly Role[] = ['administrator', 'lawyer']
