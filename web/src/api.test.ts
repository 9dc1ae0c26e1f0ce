import { expect, test } from 'vitest'
import { address, errorFrom } from './api.ts'
import { setLanguage } from './i18n.ts'

test('ids stand in the path and filters in the query, and what is not set is left out', () => {
  expect(address('GET /api/conversations', {}, { view: 'mine', page: undefined })).toBe(
    '/api/conversations?view=mine',
  )
  expect(address('PUT /api/conversations/:id/draft', { id: 'a/b' })).toBe('/api/conversations/a%2Fb/draft')
})

test('the words of an error are those of the reader', async () => {
  const text = { sv: 'Inget sparades.', en: 'Nothing was saved.' }
  const body = { error: { code: 'invalid', text, reference: 'r-1', fields: { name: text } } }
  await setLanguage('en')
  expect(errorFrom(400, body)).toMatchObject({
    code: 'invalid',
    text: 'Nothing was saved.',
    reference: 'r-1',
    fields: { name: 'Nothing was saved.' },
  })
  await setLanguage('sv')
  expect(errorFrom(400, body).text).toBe('Inget sparades.')
})

test('an answer that is not ours is a failure of ours, and 401 is a session that is over', () => {
  expect(errorFrom(502, undefined).code).toBe('failed')
  expect(errorFrom(401, '<html>').code).toBe('not-signed-in')
})
