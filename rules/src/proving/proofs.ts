/** The proofs of every question of every pack, and what its outcomes come to. */
import type { PackId } from '../index.ts'
import { sendProof2012 } from '../messages/guarantees2012.ts'
import { sendProof2026 } from '../messages/guarantees2026.ts'
import { outreachProof2012 } from '../outreach/guarantees2012.ts'
import { outreachProof2026 } from '../outreach/guarantees2026.ts'
import type { QuestionName } from '../questions.ts'
import { recordProof2012 } from '../records/guarantees2012.ts'
import { recordProof2026 } from '../records/guarantees2026.ts'
import { searchProof2012 } from '../searches/guarantees2012.ts'
import { searchProof2026 } from '../searches/guarantees2026.ts'
import { publishProof2012 } from '../social/guarantees2012.ts'
import { publishProof2026 } from '../social/guarantees2026.ts'
import type { Proof } from './proof.ts'

export interface Proved {
  readonly pack: PackId
  readonly question: QuestionName
  readonly proof: Proof
  /** How many combinations are answered so. */
  readonly outcomes: Readonly<Record<string, bigint>>
  /** Decides nothing today: it is there for what nobody has thought of. */
  readonly safetyNet: readonly string[]
}

export const proofs: readonly Proved[] = [
  {
    pack: 'sverige-2026',
    question: 'send',
    proof: sendProof2026,
    outcomes: {
      ALLOW: 92_103_694_288n,
      DENY: 124_487_221_248n,
      GENERAL: 1_825_265_664n,
      GENERAL0: 9_685_100_224n,
      NOTICE_ONLY: 57_950_208n,
      REQUIRE: 58_495_232_368n,
    },
    safetyNet: ['N86'],
  },
  {
    pack: 'sverige-2026',
    question: 'record',
    proof: recordProof2026,
    outcomes: {
      REGISTER: 76_800n,
      TRANSFER: 61_440n,
      KEEP: 13_392n,
      DELETE: 16_368n,
      LEAVE: 3_264n,
      ASK: 1_522_272n,
      NO_RECORD: 617_472n,
      HOLD: 50_976n,
      REQUIRE: 375_168n,
    },
    safetyNet: [],
  },
  {
    pack: 'sverige-2026',
    question: 'search',
    proof: searchProof2026,
    outcomes: { ALLOW: 1_329_672n, REQUIRE: 69_720n, DENY: 3_908_448n, DELETE: 576n },
    safetyNet: [],
  },
  {
    pack: 'sverige-2026',
    question: 'publish',
    proof: publishProof2026,
    outcomes: { ALLOW: 12n, REQUIRE: 9_204n, DENY: 73_728n },
    safetyNet: [],
  },
  {
    pack: 'sverige-2026',
    question: 'outreach',
    proof: outreachProof2026,
    outcomes: { ALLOW: 4_788n, REQUIRE: 5_244n, DENY: 3_792n },
    safetyNet: [],
  },
  {
    pack: 'stockholm-2012',
    question: 'send',
    proof: sendProof2012,
    outcomes: { ALLOW: 490_564n, GENERAL: 103_680n, GENERAL0: 34_044n, REQUIRE: 663_848n, DENY: 504_984n },
    safetyNet: ['G46'],
  },
  {
    pack: 'stockholm-2012',
    question: 'record',
    proof: recordProof2012,
    outcomes: {
      REGISTER: 420n,
      TRANSFER: 672n,
      KEEP: 100n,
      DELETE: 30n,
      LEAVE: 4n,
      ASK: 2_798n,
      HIDE: 8n,
      NO_RECORD: 2_880n,
    },
    safetyNet: [],
  },
  {
    pack: 'stockholm-2012',
    question: 'search',
    proof: searchProof2012,
    outcomes: { ALLOW: 18n, REQUIRE: 648n, DENY: 2_790n },
    safetyNet: [],
  },
  {
    pack: 'stockholm-2012',
    question: 'publish',
    proof: publishProof2012,
    outcomes: { ALLOW: 1n, REQUIRE: 115n, DENY: 172n },
    safetyNet: [],
  },
  {
    pack: 'stockholm-2012',
    question: 'outreach',
    proof: outreachProof2012,
    outcomes: { ALLOW: 45n, REQUIRE: 75n, DENY: 72n },
    safetyNet: [],
  },
]
