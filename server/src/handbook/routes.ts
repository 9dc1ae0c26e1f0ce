import { Type } from 'typebox'
import { AppError } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, hasRole, officerOf, SIGNED_IN } from '../staff/index.ts'
import type { Book } from './book.ts'
import { RULE_OWNERS } from './owners.ts'
import { HandbookView, Language, PageView } from './schema.ts'
import { standingOf } from './standing.ts'
import { handbookView, pageView } from './view.ts'

const inLanguage = { lang: Type.Optional(Language) }
const closed = { additionalProperties: false } as const
const PageQuery = Type.Object({ ...inLanguage, id: Type.String({ maxLength: 100 }) }, closed)
const config = { allow: SIGNED_IN, audit: { none: 'holds_no_personal_data' } } as const

/** The handbook is open to everybody who works here (R-HANDBOK-01); the pages hold no personal data. */
export function handbookRoutes(http: Http, house: House, book: Book): void {
  http.get(
    '/api/handbook',
    { schema: { querystring: Type.Object(inLanguage, closed), response: { 200: HandbookView } }, config },
    (request) => {
      const officer = officerOf(request)
      const { lang = officer.language } = request.query
      return byOfficer(house, officer, 'handbook', async (deed) => {
        const standing = await standingOf(deed)
        const seesLix = hasRole(officer, RULE_OWNERS)
        return handbookView(book, '1', { language: lang, standing, seesLix })
      })
    },
  )

  http.get(
    '/api/handbook/page',
    { schema: { querystring: PageQuery, response: { 200: PageView } }, config },
    (request) => {
      const officer = officerOf(request)
      const { id, lang = officer.language } = request.query
      return byOfficer(house, officer, 'handbook-page', async (deed) => {
        const standing = await standingOf(deed)
        const seesLix = hasRole(officer, RULE_OWNERS)
        return pageView(book, id, { language: lang, standing, seesLix })
      })
    },
  )

  http.get(
    '/api/handbook/rules/:id',
    {
      schema: {
        params: Type.Object({ id: Type.String({ maxLength: 10 }) }),
        response: { 200: Type.Object({ page: Type.String() }) },
      },
      config,
    },
    (request) => {
      const page = book.homes.get(request.params.id)
      if (page === undefined) throw new AppError('not-found')
      return { page }
    },
  )
}
