import { expect, test } from 'vitest'
import { match } from './router.tsx'

test('an address without the optional parts fits', () => {
  expect(match('/inkorg/:view?/:conversationId?', '/inkorg')).toEqual({})
  expect(match('/inkorg/:view?/:conversationId?', '/inkorg/mina')).toEqual({ view: 'mina' })
})

test('the parts of an address are found by name', () => {
  expect(match('/inkorg/:view?/:conversationId?', '/inkorg/teamet/4f')).toEqual({
    view: 'teamet',
    conversationId: '4f',
  })
  expect(match('/bevara/:messageId', '/bevara/a%20b')).toEqual({ messageId: 'a b' })
})

test('another room, a missing part or one part too many does not fit', () => {
  expect(match('/register/:recordId?', '/akter')).toBeUndefined()
  expect(match('/bevara/:messageId', '/bevara')).toBeUndefined()
  expect(match('/fragor', '/fragor/1')).toBeUndefined()
})
