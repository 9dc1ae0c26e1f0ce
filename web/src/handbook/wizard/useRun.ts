import type { Law } from '@slussen/rules'
import { useState } from 'react'
import type { Entrance, Facts } from './entrance.ts'
import { freshRun } from './given.ts'
import { type Answer, type Run, standing } from './run.ts'

/** What is answered, what is picked but not yet confirmed, and which earlier answer is being changed. Kept nowhere else. */
export function useRun(law: Law, begun: Run) {
  const [run, setRun] = useState(begun)
  const [picked, setPicked] = useState<Answer>()
  const [changing, setChanging] = useState<string>()
  const settled = standing(law, run)
  const shown = run.entrance.asks.find(({ id }) => id === changing) ?? settled.next
  // The verdict follows what is picked, before it is confirmed.
  const tried: Run =
    shown && picked !== undefined ? { ...run, answers: { ...run.answers, [shown.id]: picked } } : run
  const set = (next: Run) => {
    setRun(next)
    setPicked(undefined)
    setChanging(undefined)
  }
  return {
    run: tried,
    /** Of the confirmed answers. */
    settled,
    now: standing(law, tried),
    question: shown,
    picked,
    pick: setPicked,
    /** Goes on with what is picked. */
    confirm: () => picked !== undefined && set(tried),
    change: (id: string) => {
      setChanging(id)
      setPicked(run.answers[id])
    },
    back: () => {
      if (changing !== undefined) return set(run)
      const last = settled.answered.at(-1)?.asked.id
      if (last === undefined) return
      setPicked(run.answers[last])
      setRun({ ...run, answers: without(run.answers, last) })
    },
    count: (fact: string, value: string) =>
      setRun({
        ...run,
        changed:
          run.entrance.presets[fact] === value
            ? without(run.changed, fact)
            : { ...run.changed, [fact]: value },
      }),
    raise: (alarm: Facts | undefined) => set({ ...run, alarm }),
    restart: (entrance: Entrance) => set(freshRun(entrance)),
    open: set,
  }
}

function without<T>(all: Readonly<Record<string, T>>, name: string): Record<string, T> {
  const { [name]: _, ...rest } = all
  return rest
}
