import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lexiconKinds } from '../finding.ts'
import { makeInspect } from '../inspect.ts'
import { evaluate, f1, markedTexts, precision, recall } from './evaluate.ts'

const files = globSync('*.jsonl', { cwd: import.meta.dirname }).map((name) => join(import.meta.dirname, name))
const inspect = makeInspect()

test('there are texts to measure on', () => {
  expect(files.map((file) => basename(file))).toContain('development.jsonl')
})

describe.each(files)('on %s', (file) => {
  const texts = markedTexts(readFileSync(file, 'utf8'))
  const { identifiers, sensitive, kinds, neutral } = evaluate(texts, inspect)

  test('what points at a person is found, and little else', () => {
    expect(f1(identifiers)).toBeGreaterThanOrEqual(0.97)
  })
  test('three quarters of what is sensitive are found, and 85 warnings of a hundred are right', () => {
    expect(recall(sensitive)).toBeGreaterThanOrEqual(0.75)
    expect(precision(sensitive)).toBeGreaterThanOrEqual(0.85)
  })
  test('nine of ten words that tell who writes are found', () => {
    const reveals = kinds.get('reveals_social_services')
    expect(reveals && recall(reveals)).toBeGreaterThanOrEqual(0.9)
  })
  test('at most two neutral texts of a hundred are warned of', () => {
    expect(neutral.texts).toBeGreaterThan(0)
    expect(neutral.falseAlarms.length / neutral.texts).toBeLessThanOrEqual(0.02)
  })
  test('every kind has something to be measured on', () => {
    expect(lexiconKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })
})

describe('the measure itself', () => {
  const marked = {
    id: '1',
    text: 'Jag har ångest och bor på Storgatan 12.',
    findings: [{ start: 8, end: 14, kind: 'mental_health' as const }],
    reveals: true,
  }
  const { kinds, reveals } = evaluate([marked], inspect)
  test('counts what was found, what was missed and what was said too much', () => {
    expect(kinds.get('mental_health')).toEqual({ hits: 1, missed: 0, right: 1, wrong: 0 })
    expect(kinds.get('address')).toMatchObject({ hits: 0, wrong: 1 })
    expect(reveals).toMatchObject({ hits: 0, missed: 1 })
  })
  test('refuses a mark outside its text', () => {
    const line = JSON.stringify({ ...marked, findings: [{ start: 30, end: 90, kind: 'health' }] })
    expect(() => markedTexts(line)).toThrow('1: a mark lies outside its text')
  })
})
