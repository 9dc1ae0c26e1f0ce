/** Every way into "Får jag …?", in the order they are listed. */
import type { QuestionName } from '@slussen/rules'
import type { Entrance, Facts } from './entrance.ts'
import { outreach } from './outreach.ts'
import { channel, post } from './publish.ts'
import { records } from './record.ts'
import { searchAfter, searchBefore, searchOwn } from './search.ts'
import { encryptedMail, internalMail, sdk } from './sendOffices.ts'
import { email, networkMessage, outsideChat, sms } from './sendOpen.ts'
import { anonymousChat, namedChat, secureMessage } from './sendOwn.ts'
import { letter, meeting, phone, video } from './sendSpoken.ts'

export const entrances: readonly Entrance[] = [
  email,
  sms,
  phone,
  letter,
  meeting,
  video,
  secureMessage,
  namedChat,
  anonymousChat,
  networkMessage,
  outsideChat,
  sdk,
  encryptedMail,
  internalMail,
  ...records,
  searchBefore,
  searchAfter,
  searchOwn,
  post,
  channel,
  outreach,
]

/** Those that ask this question and do not contradict the facts given; one alone is the one meant. */
export const entrancesFor = (question: QuestionName, given: Facts = {}): readonly Entrance[] =>
  entrances.filter(
    (entrance) =>
      entrance.question === question &&
      Object.entries(entrance.is).every(
        ([fact, value]) => given[fact] === undefined || given[fact] === value,
      ),
  )
