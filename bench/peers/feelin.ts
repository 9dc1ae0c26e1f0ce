/**
 * feelin, an interpreter of FEEL (the language of DMN): the table as one expression, "if … then … else if …", which is
 * DMN's hit policy *first*. Inside a rule each fact is an `if` of its own, since FEEL's `and` always works out both sides.
 *
 * Two engines from the same text. `evaluate(text, facts)` is what feelin's pages show; it reads the text anew at each
 * call. The other is the same text as a FEEL function of the facts, read once and then invoked: feelin offers no other
 * way to keep an expression, and its pages do not show this one. It is the harder to beat, so it is the one that counts.
 */
import { evaluate, isFunction } from 'feelin'
import type { Cell, Engine, Row, Table } from '../engine.ts'

export function feelinOf({ space, rules }: Table): Engine {
  const names = Object.keys(space)
  const { value } = evaluate(`function(${names.join(', ')}) ${expressionOf(rules)}`)
  if (!isFunction(value)) throw new Error('feelin: the table is not a function')
  return {
    name: 'feelin, text read once',
    answer: (facts) => value.invoke(names.map((name) => facts[name])),
  }
}

export function feelinReadingEachTimeOf({ rules }: Table): Engine {
  const text = expressionOf(rules)
  return {
    name: 'feelin, text read at each call',
    answer: (facts) => String(evaluate(text, facts).value),
  }
}

function expressionOf(rules: readonly Row[]): string {
  const branches = rules.map(({ id, ways }) => `if ${ways.map(wayOf).join(' or ')} then "${id}" else `)
  return `${branches.join('')}"none"`
}

const wayOf = (cells: readonly Cell[]): string =>
  cells.reduceRight((rest, cell) => `(if ${testOf(cell)} then ${rest} else false)`, 'true')

function testOf({ fact, values }: Cell): string {
  const listed = values.map((value) => JSON.stringify(value)).join(', ')
  return values.length === 1 ? `${fact} = ${listed}` : `${fact} in (${listed})`
}
