import { type BaseFacts, contentClasses, decideSend, packs, type SendDecision } from '@slussen/rules'
import type { ChannelOption, ContentClass, DecisionView } from '../../../server/src/contract.ts'
import type { Level } from '../ui/Verdict.tsx'

/** The facts the server knows about one way to the person; sens, gen and quo are added here. */
export function baseFacts(option: ChannelOption): BaseFacts {
  return option.facts as unknown as BaseFacts
}

/** The same pure function as on the server, asked while somebody writes. */
export function judge(
  option: ChannelOption,
  contentClass: ContentClass,
  carriesOriginal: boolean,
): SendDecision {
  const quo = carriesOriginal ? 'yes' : 'no'
  return decideSend({ ...baseFacts(option), ...contentClasses[contentClass], quo })
}

export function levelOf(outcome: string): Level {
  if (outcome === 'ALLOW') return 'ok'
  if (outcome === 'REQUIRE') return 'warn'
  return ['GENERAL', 'GENERAL0', 'DENY'].includes(outcome) ? 'stop' : 'unsure'
}

/**
 * The rule's own words for an answer that came from the server. Undefined when the server answers by another version
 * of the rules than this page has: then the page says so instead of guessing.
 */
export function spelledOut(answer: DecisionView): SendDecision | undefined {
  const [id = ''] = answer.law.split('@')
  const pack = Object.entries(packs).find(([name]) => name === id)?.[1]
  const found = pack?.questions.send.cases.find((one) => one.decision.rule === answer.rule)?.decision
  return found?.law === answer.law ? found : undefined
}

/** 'rapporten 2012, inte gällande rätt' */
export function statusOf(law: string) {
  const [id = ''] = law.split('@')
  return Object.entries(packs).find(([name]) => name === id)?.[1].status
}
