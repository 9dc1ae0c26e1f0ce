/** What a municipality may tighten into what, and what nobody may touch. */
import type { Facts, Where } from '../condition.ts'
import { outgoing, whereTheyWrite } from '../messages/groups.ts'
import type { QuestionName } from '../questions.ts'

type Order = Readonly<Record<string, readonly string[] | undefined>>

const stops = ['REQUIRE', 'DENY']

/**
 * What the pack answers → what a row may answer instead. Only permission is tightened; a record is kept or registered
 * where it would have been destroyed, left or only kept in order.
 */
const stricter: Readonly<Record<QuestionName, Order>> = {
  send: { ALLOW: [...stops, 'GENERAL', 'GENERAL0', 'NOTICE_ONLY'] },
  search: { ALLOW: stops },
  publish: { ALLOW: stops },
  outreach: { ALLOW: stops },
  record: { DELETE: ['KEEP', 'HOLD'], LEAVE: ['KEEP', 'REGISTER'], KEEP: ['REGISTER'] },
}

export const isStricter = (question: QuestionName, answer: string, than: string): boolean =>
  stricter[question][answer]?.includes(than) ?? false

/** Every outcome that a row of this question can have. */
export const rowOutcomes = (question: QuestionName): readonly string[] => [
  ...new Set(Object.values(stricter[question]).flatMap((outcomes) => outcomes ?? [])),
]

export interface Untouchable {
  readonly name: 'received' | 'danger' | 'emergency_text' | 'acute' | 'file_destroyed_in_time'
  readonly where: Where<Facts>
  /** The fact that a row has to name, and with which values, to leave it alone. */
  readonly unless: Where<Facts>
}

const noDanger = { danger: ['no'] }

/**
 * Facts, not rules, so that it holds whichever pack is in force. law: what comes in is received (TF 2:9, N03, G02);
 * danger is never blocked (SoL 20:1, N01, N04, N06, NU01); a personal file is not kept past its time (SoL 16:1, NR14).
 */
export const untouchable: Readonly<Record<QuestionName, readonly Untouchable[]>> = {
  send: [
    { name: 'received', where: { dir: ['incoming'] }, unless: { dir: outgoing } },
    { name: 'danger', where: { dir: outgoing, danger: ['yes'], ch: ['phone', 'meeting'] }, unless: noDanger },
    {
      name: 'emergency_text',
      where: {
        dir: ['reply'],
        danger: ['yes'],
        ch: whereTheyWrite,
        sens: ['none'],
        gen: ['general'],
        quo: ['no'],
        reveals: ['no'],
      },
      unless: noDanger,
    },
  ],
  search: [],
  publish: [],
  outreach: [{ name: 'acute', where: { alarm: ['acute'] }, unless: { alarm: ['none', 'child_at_risk'] } }],
  record: [
    {
      name: 'file_destroyed_in_time',
      where: { akt: ['yes'], due: ['reached'] },
      unless: { due: ['not_reached'] },
    },
  ],
}

const whereItLives: Readonly<Record<string, string>> = {
  KEEP: 'keep_in_order',
  HOLD: 'keep',
  REGISTER: 'register',
}
const whereItLay = ['keep_in_order', 'move_to_store', 'leave', 'keep']

interface Answered {
  readonly outcome: string
  readonly acts: readonly string[]
  readonly atOnce: boolean
}

/**
 * What is done with a record under a stricter answer. What would have been destroyed is not, but what may not be seen is
 * hidden all the same, and preserved first. What would have been left or kept in order lives elsewhere; the rest stands.
 */
export function actsOf(question: QuestionName, base: Answered, outcome: string): readonly string[] {
  const lives = whereItLives[outcome]
  if (question !== 'record' || lives === undefined) return []
  if (base.outcome === 'DELETE') {
    const hidden = base.atOnce || base.acts.includes('hide')
    return hidden ? ['preserve', 'name_ground', 'hide', lives] : [lives]
  }
  const place = base.acts.findIndex((act) => whereItLay.includes(act))
  return place < 0 ? [...base.acts, lives] : base.acts.toSpliced(place, 1, lives)
}
