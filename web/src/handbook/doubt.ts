import type { QuestionName } from '@slussen/rules'
import { createContext } from 'react'

/** What somebody wonders about: a rule that may be wrong, with the case it answered; or guidance on a page. */
export type Doubt =
  | { rule: string; ask?: { question: QuestionName; facts: Readonly<Record<string, string>> } }
  | { page: string }

/** Opens the dialog; undefined where nobody can be asked, as in an older reading. */
export const DoubtContext = createContext<((about: Doubt) => void) | undefined>(undefined)
