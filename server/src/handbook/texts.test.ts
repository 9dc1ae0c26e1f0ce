import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readBook } from './book.ts'
import { bookFaults } from './faults.ts'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

it('the handbook says nothing that the gate does not', () => {
  const book = readBook(at('texts/handbook'), readFileSync(at('docs/glossary.md'), 'utf8'))
  expect(bookFaults(book)).toEqual([])
})
