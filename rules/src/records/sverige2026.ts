/**
 * What happens to a record by the law in force: 41 rules, the first that fits decides. To delete at the source is to
 * destroy, and stands only where a signed decision covers just that; to hide destroys nothing.
 */
import type { RecordRule } from './facts.ts'
import { belonging } from './sverige2026/belonging.ts'
import { importance } from './sverige2026/importance.ts'

export const recordRules2026: readonly RecordRule[] = [...belonging, ...importance]
