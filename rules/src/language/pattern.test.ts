import { expect, test } from 'vitest'
import { isEntry } from './pattern.ts'
import { makeSearch } from './search.ts'
import { tokensOf } from './tokens.ts'

/** Is there anything of this entry in this text? */
function matches(words: string, text: string): boolean {
  return makeSearch([{ bit: 1, words, hints: '', not: '' }], { mig: 'mig henne' })(tokensOf(text)).length > 0
}

test.each([
  ['flicka', 'flickorna', true],
  ['flicka', 'flickvän', false],
  ['häktad', 'häktade', true],
  ['gripen', 'gripna', true],
  ['hem', 'hemmet', true],
  ['missbruk*', 'missbruksvård', true],
  ['missbruk*', 'blandmissbruk', false],
  ['*missbruk', 'blandmissbruket', true],
  ['*missbruk', 'blandmissbruksvård', false],
  ['*missbruk*', 'blandmissbruksvård', true],
  ['soc!', 'soc', true],
  ['soc!', 'socs', false],
  ['SoL', 'enligt SoL', true],
  ['SoL', 'i sol', false],
  ['slår|slog @mig', 'han slog henne', true],
  ['slår|slog @mig', 'han slog hårt', false],
  ['orkar _ leva', 'orkar inte leva', true],
  ['orkar ~ leva', 'orkar bara inte leva', true],
  ['orkar ~ leva', 'orkar inte. Leva', false],
  ['drog & håret', 'i håret drog han', true],
  ['drog & håret', 'drog. Håret', false],
  ['f-kassan', 'f-kassan', true],
  ['f-kassan', 'f kassan', true],
  ['depression?', 'depresion', true],
  ['# depression', 'depression', false],
])('“%s” in “%s”: %s', (words, text, expected) => {
  expect(matches(words, text)).toBe(expected)
})

test.each([
  ['Kvarnhuset', true],
  ['blå dunster', true],
  ['kvarn*', true],
  ['*', false],
  ['a*', false],
  ['ett, två', false],
  ['@mig', false],
  ['# rubrik', false],
  ['', false],
])('may “%s” be looked for? %s', (word, expected) => {
  expect(isEntry(word)).toBe(expected)
})
