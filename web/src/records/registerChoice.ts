import { useState } from 'react'

/** What the register shows. Ids, years and closed words only. */
export interface RegisterChoice {
  boardId: string | undefined
  year: string | undefined
  place: 'register' | 'ordered'
  page: number
}

const FIRST: RegisterChoice = { boardId: undefined, year: undefined, place: 'register', page: 1 }
let chosen = FIRST

/**
 * The choice, kept in memory while the page is open, so that the way back from an entry leads to the same list. A
 * board of somebody who signed in before is let go. A new choice begins on its first page.
 */
export function useRegisterChoice(boardIds: readonly string[]) {
  const [choice, setChoice] = useState(() => {
    const known = chosen.boardId === undefined || boardIds.includes(chosen.boardId)
    return known ? chosen : FIRST
  })
  const change = (part: Partial<RegisterChoice>) => {
    chosen = { ...choice, page: 1, ...part }
    setChoice(chosen)
  }
  return { choice, change }
}
