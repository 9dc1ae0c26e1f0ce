import { describe, expect, it } from 'vitest'
import { conditionWords } from './conditionWords.ts'
import { type FactSpace, packs, type QuestionName } from './index.ts'
import { wordsOf } from './wordsOf.ts'

const space: FactSpace = packs['sverige-2026'].questions.send.space
const aloud = (...ways: Record<string, readonly string[]>[]) =>
  conditionWords(ways, { question: 'send', space, language: 'sv' })

describe('a condition read aloud', () => {
  it('names each fact and its values', () => {
    expect(aloud({ ch: ['external_email', 'sms'], dir: ['initiated'] })).toBe(
      'Kanal: E-post eller Sms · Riktning: vi skriver först',
    )
  })

  it('names what is left out, where that is shorter', () => {
    expect(aloud({ ch: (space.ch ?? []).filter((one) => one !== 'sdk' && one !== 'letter') })).toBe(
      'Kanal: alla utom Brev eller SDK till en annan myndighet',
    )
  })

  it('says once what all alternatives have in common', () => {
    expect(
      aloud({ dir: ['reply'], ch: ['sms'] }, { dir: ['reply'], ch: ['external_email'], enc: ['no'] }),
    ).toBe(
      'Riktning: svar i samma kanal · antingen (Kanal: Sms) eller (Kanal: E-post, Krypterat till bara mottagaren: nej)',
    )
  })

  it('leaves out an alternative that another one covers', () => {
    expect(aloud({ ch: ['sms'] }, { ch: ['sms'], enc: ['no'] }, { ch: ['sms'] })).toBe('Kanal: Sms')
  })

  it('that asks for nothing is all other cases', () => {
    expect(aloud({})).toBe('I alla andra fall')
    expect(aloud({ enc: ['yes', 'no'] })).toBe('I alla andra fall')
  })
})

it('every fact, outcome, step, act and offer of every rule has words', () => {
  const all = Object.values(packs).flatMap(({ questions }) =>
    Object.entries(questions).flatMap(([question, { rules }]) =>
      rules.map((rule) => ({ question: question as QuestionName, rule })),
    ),
  )
  const bare = all.flatMap(({ question, rule }) => {
    const words = wordsOf(question, 'sv')
    const { id, outcome, step, acts, offers, condition } = rule
    const told = [
      [outcome, words.outcome(outcome)],
      ...(step === null ? [] : [[step, words.step(step)]]),
      ...acts.map((act) => [act, words.act(act)]),
      ...offers.map((offer) => [offer, words.offer(offer)]),
      ...condition.flatMap((where) => Object.keys(where)).map((fact) => [fact, words.fact(fact)]),
    ]
    return told.filter(([name, word]) => name === word).map(([name]) => `${id} ${name}`)
  })
  expect(bare).toEqual([])
})
