import { describe, expect, test } from 'vitest'
import { bitOf, lexiconKinds } from '../finding.ts'
import { patternsOf } from '../pattern.ts'
import { makeSearch } from '../search.ts'
import { tokensOf } from '../tokens.ts'
import { belonging } from './belonging.ts'
import { circumstances } from './circumstances.ts'
import { groups } from './groups.ts'
import { sensitive } from './sensitive.ts'

const lexicons = [...sensitive, ...belonging, ...circumstances]

test('every kind has a list, which says where its words come from and what belongs there', () => {
  expect(lexicons.map(({ kind }) => kind).toSorted()).toEqual(lexiconKinds.toSorted())
  for (const { source, note } of lexicons) {
    expect(source.length).toBeGreaterThan(10)
    expect(note.length).toBeGreaterThan(30)
  }
})

describe.each(lexicons)('the list of $kind', ({ kind, words, hints, not }) => {
  const entries = [words, hints, not].flatMap((list) =>
    list
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .flatMap((line) => line.split(','))
      .map((entry) => entry.trim())
      .filter(Boolean),
  )

  test('names only groups that there are', () => {
    const named = entries.flatMap((entry) => [...entry.matchAll(/@([\p{L}_]+)/gu)].map((match) => match[1]))
    expect(named.filter((name) => !Object.hasOwn(groups, name ?? ''))).toEqual([])
  })

  test('holds no entry that looks for nothing or for everything', () => {
    expect(entries.filter((entry) => !/[\p{L}\p{N}]{2}/u.test(entry))).toEqual([])
    expect(entries.filter((entry) => /\p{L}[*!?]\p{L}|&\s*$|^\s*&/u.test(entry))).toEqual([])
  })

  test('finds each of its own words, whatever else it says', () => {
    const search = makeSearch([{ bit: bitOf(kind), words, hints, not }], groups)
    const single = patternsOf(`${words}\n${hints}`, groups).filter(
      ({ rest, near }) => rest.length + near.length === 0,
    )
    const lost = single.flatMap(({ heads }) =>
      heads
        .map(({ written, stems }) => written ?? stems[0]?.stem ?? '')
        .filter((word) => search(tokensOf(word)).length === 0),
    )
    expect(lost).toEqual([])
  })
})
