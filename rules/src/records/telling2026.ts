/**
 * The record rules of the law in force told once more, as a clerk would reason: is it a record, whose is it, what may
 * become of it – and the acts from what they are for. It decides nothing: it is the second witness, held against the
 * rules by a proof.
 */
import type { RecordAct, RecordFacts, RecordOutcome, RecordStep } from './facts.ts'

export interface Told {
  readonly outcome: RecordOutcome
  readonly step?: RecordStep
  readonly acts?: readonly RecordAct[]
}
type Term = (f: RecordFacts) => boolean

const onASite: Term = (f) => f.medium === 'sns_page' || f.medium === 'sns_message'
/** Others can see, or the site keeps, what may not be there. */
const harms: Term = (f) => onASite(f) && (f.secret === 'yes' || f.offensive === 'yes' || f.bbs !== 'no')
const free: Term = (f) => f.hold === 'none'
const mayRemove: Term = (f) => free(f) && (f.dec === 'transfer' || f.dec === 'both')
const mayDestroy: Term = (f) => free(f) && (f.dec === 'loss' || f.dec === 'both')

export function told2026(f: RecordFacts): Told {
  if (f.medium === 'oral') return { outcome: 'NO_RECORD', acts: ['note_what_matters'] }
  if (f.bbs === 'abuse_image')
    return { outcome: 'ASK', acts: ['hide', 'lock', 'call_police', 'ask_registrar'] }
  if (f.public === 'unsure') return asked(f)
  if (f.stage === 'working') return unfinished(f)
  if (f.public === 'no') return notARecord(f)
  if (f.akt === 'unsure') return asked(f)
  if (f.akt === 'yes')
    return f.due === 'reached' ? overdue(f) : { outcome: 'TRANSFER', acts: moved(f, 'transfer') }
  if (f.secret === 'yes') return { outcome: 'REGISTER', acts: moved(f, 'register') }
  if (f.weight === 'unsure') return asked(f)
  return f.weight === 'not_minor' ? { outcome: 'REGISTER', acts: weighty(f) } : ofLittleWeight(f)
}

/** Until someone has answered, nothing can happen to it, and what harms is out of sight. */
const asked = (f: RecordFacts): Told => ({
  outcome: 'ASK',
  acts: [...(harms(f) ? (['preserve', 'hide'] as const) : []), 'lock', 'ask_registrar'],
})

const unfinished = (f: RecordFacts): Told =>
  f.weight === 'minor' || f.weight === 'obviously_minor'
    ? { outcome: 'NO_RECORD', acts: ['clear_at_close'] }
    : { outcome: 'REQUIRE', step: 'ADD_TO_CASE' }

function notARecord(f: RecordFacts): Told {
  if (f.named === 'no') return { outcome: 'REQUIRE', step: 'NAME_DECISION' }
  return { outcome: 'NO_RECORD', acts: harms(f) ? ['note_decision', 'hide'] : ['note_decision'] }
}

function overdue(f: RecordFacts): Told {
  if (mayDestroy(f)) return { outcome: 'DELETE', acts: ['propose', 'two_persons', 'destroy', 'protocol'] }
  return { outcome: 'HOLD', acts: free(f) ? ['keep', 'ask_archivist'] : ['keep'] }
}

/** To its place: a copy, out of sight if it harms, there, seen to be there, and only then the source. */
function moved(f: RecordFacts, place: 'transfer' | 'register'): RecordAct[] {
  if (f.medium === 'paper') return place === 'transfer' ? ['transfer', 'confirm'] : ['register']
  return ['preserve', ...(harms(f) ? (['hide'] as const) : []), place, 'confirm', source(f)]
}
const source = (f: RecordFacts): RecordAct => {
  if (mayRemove(f)) return 'delete_at_source'
  return harms(f) ? 'keep_source_hidden' : 'keep_source_locked'
}

function weighty(f: RecordFacts): RecordAct[] {
  if (harms(f)) return ['preserve', 'name_ground', 'hide', 'register', 'confirm', source(f)]
  return onASite(f) ? ['preserve', 'register', 'keep_source'] : ['register']
}

function ofLittleWeight(f: RecordFacts): Told {
  const listed = mayDestroy(f) && f.instr === 'yes'
  const done = f.needed === 'no'
  if (harms(f)) {
    if (done && listed) return { outcome: 'DELETE', acts: ['hide', 'name_ground', 'destroy', 'protocol'] }
    return { outcome: 'KEEP', acts: ['preserve', 'name_ground', 'hide', 'keep_in_order'] }
  }
  if (f.weight === 'obviously_minor' && f.named === 'no') return { outcome: 'REQUIRE', step: 'NAME_DECISION' }
  if (done && !free(f)) return { outcome: 'HOLD', acts: ['keep'] }
  if (done && f.instr === 'unsure') return { outcome: 'ASK', acts: ['lock', 'ask_archivist'] }
  if (done && listed) return { outcome: 'DELETE', acts: ['propose', 'two_persons', 'destroy', 'protocol'] }
  if (done) return { outcome: 'KEEP', acts: ['keep_in_order', 'keep'] }
  if (f.weight === 'obviously_minor') return { outcome: 'LEAVE', acts: ['leave'] }
  if (f.medium !== 'sns_message') return { outcome: 'KEEP', acts: ['keep_in_order'] }
  return { outcome: 'KEEP', acts: ['preserve', 'keep_in_order', 'confirm', source(f)] }
}
