import { decide, type Law } from '@slussen/rules'
import type { Entrance, Facts } from './entrance.ts'
import type { Standing } from './run.ts'
import { notice } from './sendQuestions.ts'

type Texts = Entrance['notices']
export interface Ready {
  /** Stands open beside the answer. */
  first: Texts
  /** Folded away. */
  more: Texts
}

const NEUTRAL = { sens: 'none', gen: 'general', quo: 'no' }
const PERSONAL = { sens: 'personal', gen: 'general', quo: 'no' }

/**
 * The ready texts that fit the answer. A text to send is offered only where the same gate lets it through (a notice and
 * a text without personal data are class one, a day and an hour class two); words to say or to write to a colleague
 * are always there.
 */
export function readyTexts(law: Law, entrance: Entrance, { facts, decision }: Standing): Ready {
  const { question, texts, notices } = entrance
  if (question === 'record') return questionsToAsk(notices, { decision, facts })
  if (question !== 'send') return { first: [], more: [...texts, ...notices] }
  const goes = (content: Facts) => decide(law, 'send', { ...facts, ...content } as never).outcome === 'ALLOW'
  const allowed = decision.outcome === 'ALLOW'
  const about = allowed ? facts.sens : decision.outcome === 'GENERAL' ? 'personal' : 'none'
  const timed = about !== 'none' && goes(PERSONAL) ? texts : []
  const neutral = goes(NEUTRAL) ? notices : []
  const [first, ...more] = bestFirst([...timed, ...neutral], { decision, facts })
  return { first: first === undefined ? [] : [first], more }
}

/** A notice beside "only a notice"; to somebody who wrote, what answers them; and nothing that thanks for what never came. */
function bestFirst(texts: Texts, { decision, facts }: Pick<Standing, 'decision' | 'facts'>): Texts {
  const fitting = texts.filter(({ reply }) => facts.dir === 'reply' || !reply)
  const place = (text: Texts[number]) => {
    if (text === notice) return decision.outcome === 'NOTICE_ONLY' ? 0 : 3
    return text.reply ? 1 : 2
  }
  return fitting.sort((one, other) => place(one) - place(other))
}

/** Whether it is a record is asked first, and then where it belongs: the text that asks what is unsure stands open. */
function questionsToAsk(texts: Texts, { decision, facts }: Pick<Standing, 'decision' | 'facts'>): Ready {
  if (decision.outcome !== 'ASK' && decision.outcome !== 'REQUIRE') return { first: [], more: texts }
  const place = facts.public !== 'unsure' && facts.akt === 'unsure' ? 1 : 0
  return { first: texts.slice(place, place + 1), more: texts.filter((_, index) => index !== place) }
}
