import {
  type BaseFacts,
  contentClasses,
  type DailyLaw,
  decideSend,
  revealsFact,
  type SendDecision,
  type SendFacts,
} from '@slussen/rules'
import type { ChannelOption, ContentClass, DecisionView, Release } from '../../../server/src/contract.ts'
import type { Level } from '../ui/Verdict.tsx'

/** The facts the server knows about one way to the person; sens, gen and quo are added here. */
export function baseFacts(option: ChannelOption): BaseFacts {
  return option.facts as unknown as BaseFacts
}

export interface Written {
  contentClass: ContentClass
  carriesOriginal: boolean
  /** The words tell that it is the social services. */
  wordsTell: boolean
  release?: Release | undefined
}

/** What the gate is asked about a text to go one way. */
export function writtenFacts(option: ChannelOption, written: Written): SendFacts {
  const base = baseFacts(option)
  return {
    ...base,
    ...contentClasses[written.contentClass],
    quo: written.carriesOriginal ? 'yes' : 'no',
    reveals: revealsFact(base, written.wordsTell),
    release: isClient(base) ? 'own' : (written.release?.right ?? 'unclear'),
  }
}

/** The same pure function as on the server, asked while somebody writes. */
export const judge = (law: DailyLaw, option: ChannelOption, written: Written): SendDecision =>
  decideSend(law, writtenFacts(option, written))

const isClient = ({ party }: BaseFacts) =>
  party === 'adult' || party === 'child_15_plus' || party === 'child_under_15'

/** Does somebody other than the client receive it, so that the right to give it out has to be stated? */
export const needsRelease = (option: ChannelOption): boolean => {
  const { party } = baseFacts(option)
  return !isClient({ party } as BaseFacts) && party !== 'unknown'
}

export function levelOf(outcome: string): Level {
  if (outcome === 'ALLOW') return 'ok'
  if (outcome === 'REQUIRE') return 'warn'
  return ['GENERAL', 'GENERAL0', 'NOTICE_ONLY', 'DENY'].includes(outcome) ? 'stop' : 'unsure'
}

/**
 * The rule's own words for an answer that came from the server. Undefined when the server answers by another version
 * of the rules than this page has: then the page says so instead of guessing.
 */
export function spelledOut(law: DailyLaw, answer: DecisionView): SendDecision | undefined {
  const found = law.questions.send.cases.find((one) => one.decision.rule === answer.rule)?.decision
  return found?.law === answer.law ? found : undefined
}
