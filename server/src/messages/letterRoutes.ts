import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Empty, Id, officerOf } from '../staff/index.ts'
import { getConversation } from './conversations.ts'
import { postLetter, readLetter } from './letter.ts'
import { letterPage } from './letterPage.ts'
import { ConversationView } from './schema.ts'

const Params = Type.Object({ id: Id })
const allow = ['case_officer', 'head_of_unit']

/** Nothing is fetched, run or framed: the page is words and one style. */
const policy = (nonce: string) =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Letters: a page to print, and the word that it has been posted. */
export function letterRoutes(http: Http, house: House, municipality: string): void {
  http.get(
    '/api/messages/:id/letter',
    {
      schema: { params: Params, response: { 200: Type.String() } },
      config: { allow, audit: 'LetterViewed' },
    },
    async (request, reply) => {
      const letter = await byOfficer(house, officerOf(request), 'letter', (deed) =>
        readLetter(deed, request.params.id),
      )
      reply.header('content-security-policy', policy(request.styleNonce))
      reply.type('text/html; charset=utf-8')
      return letterPage({ ...letter, municipality }, request.styleNonce)
    },
  )

  http.post(
    '/api/messages/:id/postings',
    {
      schema: { params: Params, body: Empty, response: { 200: ConversationView } },
      config: { allow, audit: 'LetterPosted' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'post-letter', async (deed) =>
        getConversation(deed, await postLetter(deed, request.params.id)),
      ),
  )
}
