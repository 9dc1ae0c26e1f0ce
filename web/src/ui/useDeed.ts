import { i18n, type MessageDescriptor } from '@lingui/core'
import { useState } from 'react'
import { ApiError } from '../api.ts'

export interface Fault {
  /** Id of the field, when it is about one. */
  id?: string
  text: string
}
/** What a form found wrong by itself, by field; a field that is right is undefined. */
export type Faults = Readonly<Record<string, MessageDescriptor | undefined>>

/**
 * One change to the server at a time. `faults` is what an ErrorSummary shows: the form's own findings or the server's
 * words, each tied to its field. What was written stays. `form` begins the id of every field.
 */
export function useDeed(form: string) {
  const [running, setRunning] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const id = (field: string) => `${form}-${field}`

  /** Does it, unless something is `wrong`; answers whether it was done. */
  const run = async (deed: () => Promise<unknown>, wrong: Faults = {}): Promise<boolean> => {
    if (running) return false
    const found = Object.entries(wrong).flatMap(([name, words]) =>
      words ? [{ id: id(name), text: i18n._(words) }] : [],
    )
    setFaults(found)
    if (found.length > 0) return false
    setRunning(true)
    try {
      await deed()
      return true
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown
      setFaults(faultsFrom(thrown, id))
      return false
    } finally {
      setRunning(false)
    }
  }
  /** What a field needs to be found by its fault. */
  const field = (name: string) => ({
    id: id(name),
    error: faults.find((fault) => fault.id === id(name))?.text,
  })
  return { running, faults, run, field }
}

function faultsFrom(error: ApiError, id: (field: string) => string): Fault[] {
  const fields = Object.entries(error.fields).map(([name, text]) => ({ id: id(name), text }))
  if (fields.length > 0) return fields
  const reference = error.reference
  if (!reference) return [{ text: error.text }]
  const said = i18n._({ id: 'ui.error.reference', message: 'Referens: {reference}', values: { reference } })
  return [{ text: `${error.text} ${said}` }]
}
