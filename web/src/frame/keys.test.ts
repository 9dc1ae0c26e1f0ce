import { expect, test } from 'vitest'
import { nameOf } from './keys.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {},
) => nameOf({ key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held })

test('a key is named by what it writes', () => {
  expect(press('j')).toBe('j')
  expect(press('?', { shiftKey: true })).toBe('?')
  expect(press('F8', { shiftKey: true })).toBe('Shift+F8')
  expect(press('Enter', { ctrlKey: true })).toBe('Ctrl+Enter')
})

test('AltGr writes on a Swedish keyboard, so nothing with Alt is a shortcut', () => {
  expect(press('@', { ctrlKey: true, altKey: true })).toBe('')
})
