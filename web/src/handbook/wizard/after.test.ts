/** What follows an answer: a text to copy, another way, the inbox. */
import { decide, packs, tightened } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import { draftOf } from './draftOf.ts'
import { entrances, entrancesFor } from './entrances.ts'
import { fillIn } from './fillIn.ts'
import { another, freshRun, openingFrom, runFrom } from './given.ts'
import { readyTexts } from './readyTexts.ts'
import { optionsOf, type Run, type Standing, standing } from './run.ts'

const law = packs['sverige-2026']
const sending = entrances.filter(({ question }) => question === 'send').map((one) => [one.id, one] as const)
const entrance = (id: string) => {
  const found = entrances.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

function* ends(run: Run): Generator<{ run: Run; end: Standing }> {
  const end = standing(law, run)
  if (end.next === undefined) yield { run, end }
  else
    for (const answer of optionsOf(end.next))
      yield* ends({ ...run, answers: { ...run.answers, [end.next.id]: answer } })
}

const classes = { 1: 'none', 2: 'personal', 3: 'secrecy' } as const

describe.each(sending)('after %s', (_, from) => {
  it('no text is offered that the gate would stop', () => {
    for (const { end } of ends(freshRun(from))) {
      const { first, more } = readyTexts(law, from, end)
      for (const text of [...first, ...more]) {
        const sens = from.texts.includes(text) ? 'personal' : 'none'
        const facts = { ...end.facts, sens, gen: 'general', quo: 'no' }
        expect(decide(law, 'send', facts as never).outcome, text.sv).toBe('ALLOW')
      }
    }
  })

  it('the inbox is opened with a class that may go, or not at all', () => {
    for (const { run, end } of ends(freshRun(from))) {
      const draft = draftOf(run, end)
      if (draft === undefined) continue
      expect(draft.channel).toBe(end.facts.ch)
      const gen = draft.contentClass === 3 ? 'individual' : 'general'
      const facts = { ...end.facts, sens: classes[draft.contentClass], gen }
      // A general answer may still have to wait for a choice of channel: the composer says so.
      expect(['ALLOW', 'REQUIRE', 'GENERAL0', 'NOTICE_ONLY']).toContain(
        decide(law, 'send', facts as never).outcome,
      )
      if (end.decision.outcome === 'ALLOW') expect(draft.contentClass === 1).toBe(end.facts.sens === 'none')
    }
  })
})

it('a neutral notice is the text beside “only neutrally”, and a time beside an allowed reminder', () => {
  const sms = entrance('sms')
  const told = (facts: Record<string, string>) => {
    const end = standing(law, runFrom(sms, facts))
    return { outcome: end.decision.outcome, text: readyTexts(law, sms, end).first[0]?.sv }
  }
  const chosen = {
    dir: 'initiated',
    party: 'adult',
    release: 'own',
    cons: 'given',
    id: 'verified',
    prot: 'no',
  }
  expect(told({ ...chosen, sens: 'personal', gen: 'general' })).toEqual({
    outcome: 'ALLOW',
    text: sms.texts[0]?.sv,
  })
  expect(told({ ...chosen, sens: 'secrecy', gen: 'individual' })).toEqual({
    outcome: 'NOTICE_ONLY',
    text: sms.notices[0]?.sv,
  })
  expect(told({ ...chosen, cons: 'none', sens: 'secrecy', gen: 'individual' }).text).toBeUndefined()
})

it('whoever wrote is answered, and nobody is thanked for what they never sent', () => {
  const mail = entrance('external_email')
  const text = (dir: string) => {
    const facts = {
      dir,
      sens: 'none',
      gen: 'general',
      party: 'adult',
      release: 'own',
      cons: 'given',
      id: 'verified',
    }
    const end = standing(law, runFrom(mail, { ...facts, prot: 'no' }))
    const { first, more } = readyTexts(law, mail, end)
    return [...first, ...more].map(({ sv }) => sv)
  }
  expect(text('reply')[0]).toMatch(/^Hej! Vi har fått ditt mejl/)
  expect(text('initiated').join()).not.toMatch(/fått ditt mejl|Tack för/)
})

it('a record that nobody can place is asked about in the words of what is unsure', () => {
  const sms = entrance('record-sms')
  const asked = (facts: Record<string, string>) =>
    readyTexts(law, sms, standing(law, runFrom(sms, { stage: 'received', ...facts }))).first[0]?.sv
  expect(asked({ public: 'unsure' })).toMatch(/allmän handling/)
  expect(asked({ public: 'yes', akt: 'unsure' })).toMatch(/personakten/)
  expect(asked({ public: 'yes', akt: 'yes', secret: 'yes', weight: 'not_minor' })).toBeUndefined()
})

it('another way keeps what the message is about, and asks anew what belongs to the way', () => {
  const answers = {
    dir: 'initiated',
    sens: 'secrecy',
    gen: 'individual',
    party: 'adult',
    release: 'own',
    prot: 'no',
  }
  const mail = runFrom(entrance('external_email'), { ...answers, cons: 'withdrawn', id: 'verified' })
  const phone = another(entrance('phone'), mail)
  expect(Object.keys(phone.answers).sort()).toEqual(['content', 'protected', 'recipient'])
  expect(standing(law, phone).next?.id).toBe('sure')
})

it('a stricter row of the municipality is heard in the questions too', () => {
  const row = {
    id: 'L1',
    question: 'send' as const,
    where: { ch: ['sms'] },
    outcome: 'DENY',
    step: null,
    offers: ['phone'],
    reason: { sv: 'Vi skickar inga sms.', en: 'We send no text messages.' },
    decidedBy: 'Socialnämnden § 41',
    decidedOn: '2026-11-01',
  }
  const answers = { dir: 'reply', sens: 'none', gen: 'general', party: 'adult', release: 'own', prot: 'no' }
  const run = runFrom(entrance('sms'), { ...answers, cons: 'given', id: 'verified' })
  expect(standing(law, run).decision.outcome).toBe('ALLOW')
  expect(standing(tightened(law, [row]), run).decision).toMatchObject({ rule: 'L1', outcome: 'DENY' })
})

it('a page opens its own entrance, and a choice between entrances where it names none', () => {
  expect(openingFrom(new URLSearchParams('question=send&ch=sms')).entrance?.id).toBe('sms')
  expect(openingFrom(new URLSearchParams('question=record')).entrance).toBeUndefined()
  expect(entrancesFor('record').length).toBeGreaterThan(5)
  expect(openingFrom(new URLSearchParams('question=search&phase=before')).entrance?.id).toBe('search-before')
  expect(openingFrom(new URLSearchParams('question=publish')).entrance).toBeUndefined()
  const page = 'question=publish&content=clean&role=clear&access=checked'
  expect(openingFrom(new URLSearchParams(page)).entrance?.id).toBe('publish-channel')
  expect(openingFrom(new URLSearchParams('question=outreach')).entrance?.id).toBe('outreach')
})

it('a link with anything but known facts opens without it', () => {
  const opening = openingFrom(new URLSearchParams('question=send&ch=sms&name=Nadja&sens=hemligt&prot=yes'))
  expect(opening.facts).toEqual({ ch: 'sms', prot: 'yes' })
  expect(openingFrom(new URLSearchParams('question=constructor')).question).toBeUndefined()
})

it('a ready text has the officer’s own number and first name, and an ellipsis where nobody knows', () => {
  const me = { name: 'Tilde Vasshed', municipality: 'Ekebro kommun', units: [] }
  expect(fillIn('Ring {phone}. Hälsningar {name}, {municipality}', me)).toBe(
    'Ring …. Hälsningar Tilde, Ekebro kommun',
  )
})
