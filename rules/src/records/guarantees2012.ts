/**
 * What the record rules of the report promise, each promise with a rule list that breaks it.
 *
 * Two promises of the requirements need exact words. "Nothing is deleted while anything is unsure": what belongs to a
 * personal file is transferred and then deleted at the source even if its weight is unsure (H05), because the copy is
 * safe. So: nothing is deleted while it is unsure what the item is or where it belongs, and nothing is destroyed – deleted
 * without a copy – while anything at all is unsure. And "sensitive content never stays at the source" is said of public
 * records; what is not a record is hidden where others could see it (H03), since hiding destroys nothing.
 */
import {
  type Guarantee,
  lastRuleFitsEverything,
  nowhere,
  standInsOpenNothing,
} from '../proving/guarantees.ts'
import { faultsIn } from '../proving/planting.ts'
import { proofOf } from '../proving/proof.ts'
import {
  leastFavourableRecord2012,
  type RecordAct,
  type RecordFacts2012,
  type RecordQuestion,
  recordSpace2012,
  recordTableOrder2012,
} from './facts.ts'
import { recordRules2012 } from './stockholm2012.ts'

const { without, changed, first } = faultsIn(recordRules2012)
const acting = (id: string, ...acts: RecordAct[]) => changed(id, { acts, variants: [] })

const deletes = (acts: readonly string[]) =>
  acts.includes('delete_at_source') || acts.includes('delete_in_medium')
const copied = (acts: readonly string[]) =>
  acts.includes('register') || acts.includes('transfer') || acts.includes('move_to_store')
const destroys = ({ acts }: { readonly acts: readonly string[] }) => deletes(acts) && !copied(acts)
const asks = (acts: readonly RecordAct[]) => acts.includes('ask_registrar') || acts.includes('ask_archivist')
const inSocialMedium = ({ medium }: RecordFacts2012) => medium === 'sns_page' || medium === 'sns_message'
const unsure = ({ public: record, akt, weight, instr }: RecordFacts2012) =>
  record === 'unsure' || akt === 'unsure' || weight === 'unsure' || instr === 'unsure'
const step: Partial<Record<RecordAct, number>> = {
  note_decision: 0,
  hide: 1,
  fix_on_paper: 2,
  register: 3,
  transfer: 3,
  move_to_store: 3,
  confirm: 4,
  delete_at_source: 5,
  delete_in_medium: 5,
  lock: 6,
  ask_registrar: 7,
  ask_archivist: 7,
}

const guarantees: readonly Guarantee<typeof recordSpace2012, RecordQuestion, RecordFacts2012>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('H18')],
  [
    'nothing is deleted while it is unsure what the item is or where it belongs',
    nowhere(
      (f, { acts }) => deletes(acts) && (f.public === 'unsure' || (f.public === 'yes' && f.akt === 'unsure')),
    ),
    without('H04'),
  ],
  [
    'nothing is destroyed while anything at all is unsure',
    nowhere((f, { acts }) => deletes(acts) && !copied(acts) && unsure(f)),
    without('H08').map((rule) =>
      rule.id === 'H14' ? { ...rule, condition: [{ needed: ['no' as const] }] } : rule,
    ),
  ],
  [
    'nothing is destroyed without a copy, but for a listed disposal of something minor',
    nowhere(
      (f, { acts }) =>
        deletes(acts) &&
        !copied(acts) &&
        !(f.instr === 'yes' && (f.weight === 'minor' || f.weight === 'obviously_minor')),
    ),
    acting('H12', 'delete_in_medium'),
  ],
  [
    'sensitive or secret content of a public record, once decided on, never stays at the source',
    nowhere(
      (f, { acts }) =>
        !deletes(acts) &&
        f.secret === 'yes' &&
        f.public === 'yes' &&
        f.akt !== 'unsure' &&
        f.medium !== 'oral' &&
        f.medium !== 'paper',
    ),
    without('H06', 'H07'),
  ],
  [
    'sensitive content that is not a record is not left for others to see',
    nowhere(
      (f, { acts }) => !acts.includes('hide') && f.secret === 'yes' && f.public === 'no' && inSocialMedium(f),
    ),
    acting('H03', 'note_decision'),
  ],
  [
    'nothing that belongs to a personal file is registered',
    nowhere(
      (f, { acts, outcome }) => (acts.includes('register') || outcome === 'REGISTER') && f.akt === 'yes',
    ),
    without('H05'),
  ],
  [
    'the order is always copy, register or transfer, delete',
    nowhere((_, { acts }) => acts.some((act, i) => (step[act] ?? 0) < (step[acts[i - 1] ?? act] ?? 0))),
    acting('H07', 'fix_on_paper', 'delete_at_source', 'register'),
  ],
  [
    'what is asked about is locked against deletion',
    nowhere((_, { acts }) => asks(acts) !== acts.includes('lock')),
    acting('H10', 'hide', 'ask_archivist'),
  ],
  [
    'doubt about disposal goes to the archivist, other doubt to the registrar',
    nowhere(
      (_, { rule, acts }) =>
        (acts.includes('ask_archivist') && !['H10', 'H15'].includes(rule)) ||
        (acts.includes('ask_registrar') && ['H10', 'H15'].includes(rule)),
    ),
    acting('H15', 'lock', 'ask_registrar'),
  ],
  [
    'while a question is open, sensitive or offensive content in a social medium is hidden',
    nowhere(
      (f, { acts }) =>
        asks(acts) &&
        !acts.includes('hide') &&
        inSocialMedium(f) &&
        (f.secret === 'yes' || f.offensive === 'yes'),
    ),
    acting('H02', 'lock', 'ask_registrar'),
  ],
  [
    'hiding is always done at once',
    nowhere((_, { acts, atOnce }) => acts.includes('hide') && !atOnce),
    changed('H11', { atOnce: false }),
  ],
  [
    'for what came on paper there is nothing to print and no source to delete',
    nowhere(
      (f, { rule, acts }) =>
        rule !== 'H14' && (acts.includes('fix_on_paper') || deletes(acts)) && f.medium === 'paper',
    ),
    acting('H07', 'fix_on_paper', 'register', 'delete_at_source'),
  ],
  [
    // The report deletes an offensive post at once (H09), so one that nobody has looked at is read as such.
    'a missing fact never destroys without a copy what the real one would keep, but for a post on our page that may be offensive',
    standInsOpenNothing(leastFavourableRecord2012, destroys, destroys, {
      offensive: { medium: ['sns_page'], offensive: ['no'] },
    }),
    first('H14', { needed: ['yes'], weight: ['minor'] }),
  ],
]

export const recordProof2012 = proofOf(
  { space: recordSpace2012, order: recordTableOrder2012, rules: recordRules2012 },
  guarantees,
)
