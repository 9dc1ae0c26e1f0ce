import { decide, type Law, packs, type QuestionName, questions } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import type { Asked, Entrance, Facts } from './entrance.ts'
import { factsAsked } from './entrance.ts'
import { entrances } from './entrances.ts'
import { freshRun, openingFrom, queryOf, runFrom } from './given.ts'
import { optionsOf, type Run, type Standing, standing } from './run.ts'

const law = packs['sverige-2026']
const spaceOf = (question: QuestionName): Readonly<Record<string, readonly string[]>> =>
  questions[question].space
const all = entrances.map((entrance) => [entrance.id, entrance] as const)

interface Way {
  run: Run
  end: Standing
  asked: number
  /** The fewest questions that were ever said to be left, beside those answered. */
  promised: number
}

/** Every way to answer, from the first question to the last. */
function* ways(pack: Law, run: Run, asked = 0, promised = 99): Generator<Way> {
  const here = standing(pack, run)
  if (here.next === undefined) return yield { run, end: here, asked, promised }
  expect(here.number).toBe(asked + 1)
  for (const answer of optionsOf(here.next)) {
    const then = { ...run, answers: { ...run.answers, [here.next.id]: answer } }
    yield* ways(pack, then, asked + 1, Math.min(promised, here.most))
  }
}

it('each of the five questions has its entrances', () => {
  const found = new Set(entrances.map(({ question }) => question))
  expect([...found].sort()).toEqual(['outreach', 'publish', 'record', 'search', 'send'])
  expect(new Set(entrances.map(({ id }) => id)).size).toBe(entrances.length)
})

describe.each(all)('%s', (_, entrance) => {
  it('names only facts and values that the law knows, and leaves none of them out', () => {
    const space = spaceOf(entrance.question)
    const sets = [entrance.is, entrance.presets, ...entrance.alarms.map((one) => one.sets)]
    const lines = [...sets, ...entrance.asks.flatMap((asked) => [...optionsSets(asked), asked.unknown ?? {}])]
    for (const facts of lines)
      for (const [fact, value] of Object.entries(facts))
        expect(space[fact], `${fact}=${value}`).toContain(value)
    const settled = new Set(
      [entrance.is, entrance.presets].flatMap(Object.keys).concat(entrance.asks.flatMap(factsAsked)),
    )
    expect([...settled].sort()).toEqual(Object.keys(space).sort())
  })

  it('asks questions whose choices all settle the same facts, and which can be answered with one key', () => {
    for (const asked of entrance.asks) {
      const facts = new Set(optionsSets(asked).map((sets) => Object.keys(sets).sort().join()))
      expect(facts.size, asked.id).toBe(1)
      expect(optionsOf(asked).length, asked.id).toBeLessThanOrEqual(9)
      const known: Facts = { ...leastFavourable(law, entrance), ...asked.unknown }
      for (const fact of factsAsked(asked)) expect(known[fact], `${asked.id}: ${fact}`).toBeDefined()
    }
  })

  it.each(Object.values(packs))(
    'comes to an answer with at most five questions, on every way: $id',
    (pack) => {
      for (const { run, end, asked, promised } of ways(pack, freshRun(entrance))) {
        expect(asked).toBeLessThanOrEqual(5)
        expect(asked).toBeLessThanOrEqual(promised)
        expect(Object.keys(end.facts).sort()).toEqual(Object.keys(spaceOf(entrance.question)).sort())
        expect(end.decision).toBe(decide(pack, entrance.question, end.facts as never))
        expect(hasWayOn(end), `${end.decision.rule} ${JSON.stringify(run.answers)}`).toBe(true)
      }
    },
  )

  it.each(Object.values(packs))(
    '“Jag vet inte” on everything is the least favourable that can be: $id',
    (pack) => {
      const stricter = Object.assign({}, ...entrance.asks.map(({ unknown }) => unknown)) as Facts
      const least = decide(pack, entrance.question, {
        ...leastFavourable(pack, entrance),
        ...unasked(pack, entrance),
        ...entrance.is,
        ...stricter,
      } as never)
      const nothing = standing(pack, freshRun(entrance))
      const unknown = Object.fromEntries(entrance.asks.map(({ id }) => [id, 'unknown' as const]))
      expect(nothing.decision).toBe(least)
      expect(standing(pack, { ...freshRun(entrance), answers: unknown }).decision).toBe(least)
    },
  )

  it('“Jag vet inte” in the place of an answer never turns a no into a yes', () => {
    for (const { run, end } of ways(law, freshRun(entrance)))
      for (const id of Object.keys(run.answers)) {
        const unsure = standing(law, { ...run, answers: { ...run.answers, [id]: 'unknown' } })
        if (letsGo(unsure))
          expect(letsGo(end), `${id}: ${end.decision.rule} → ${unsure.decision.rule}`).toBe(true)
      }
  })

  it('gives the gate’s own answer on whatever facts come with a message, and asks no more', () => {
    for (const facts of someFacts(entrance)) {
      const end = standing(law, runFrom(entrance, facts))
      expect(end.facts).toEqual(facts)
      expect(end.next).toBeUndefined()
      expect(end.decision).toBe(decide(law, entrance.question, facts as never))
    }
  })

  it('can be shared as a link of facts alone, which opens with the same answer', () => {
    const closed = new Set([
      ...Object.values(spaceOf(entrance.question)).flat(),
      entrance.id,
      entrance.question,
    ])
    for (const { run, end } of ways(law, freshRun(entrance))) {
      const query = new URLSearchParams(queryOf(run))
      for (const value of query.values()) expect(closed).toContain(value)
      const opened = openingFrom(query)
      expect(opened.entrance).toBe(entrance)
      const again = standing(law, runFrom(entrance, opened.facts))
      expect(again.decision.rule, queryOf(run)).toBe(end.decision.rule)
    }
  })

  it('answers danger at once', () => {
    for (const { sets } of entrance.alarms) {
      const { decision, next } = standing(law, { ...freshRun(entrance), alarm: sets })
      expect(next).toBeUndefined()
      expect(['N04', 'NU01', 'NU02', 'NR02']).toContain(decision.rule)
    }
  })
})

const optionsSets = (asked: Asked) => asked.choices.map(({ sets }) => sets)

const leastFavourable = ({ id }: Law, { question }: Entrance): Facts =>
  questions[question].leastFavourable[id as keyof typeof packs]

/** What we count on, but for what is asked. */
function unasked(pack: Law, entrance: Entrance): Facts {
  const { countedOn, facts } = standing(pack, freshRun(entrance))
  return Object.fromEntries(countedOn.map((fact) => [fact, facts[fact] ?? '']))
}

/** Something may be done, or is done: everything else stops somebody and owes them a way on. */
const YES = ['ALLOW', 'REGISTER', 'TRANSFER', 'KEEP', 'LEAVE', 'NO_RECORD', 'DELETE']
/** Something leaves the house, or what we had. To register or to file what nobody is sure of takes nothing from anyone. */
const letsGo = ({ decision }: Standing) =>
  ['ALLOW', 'LEAVE', 'NO_RECORD', 'DELETE'].includes(decision.outcome)

const hasWayOn = ({ decision: { outcome, step, offers, acts } }: Standing) =>
  YES.includes(outcome) || step !== null || offers.length > 0 || acts.length > 0

/** Two hundred of the ways that the facts can lie, the same ones every time. */
function* someFacts(entrance: Entrance): Generator<Facts> {
  let seed = 20261124
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  const space = Object.entries(spaceOf(entrance.question))
  for (let n = 0; n < 200; n++) {
    const any = space.map(([fact, values]) => [fact, values[next(values.length)] ?? ''])
    yield { ...Object.fromEntries(any), ...entrance.is }
  }
}
