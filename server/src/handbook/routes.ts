import type { Language, Law } from '@slussen/rules'
import { Type } from 'typebox'
import { AppError } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, hasRole, Id, type Officer, officerOf, SIGNED_IN } from '../staff/index.ts'
import { type Book, homeOf } from './book.ts'
import { RULE_OWNERS } from './owners.ts'
import { type Reader, readHandbook, readPage } from './read.ts'
import {
  FoundPages,
  HandbookView,
  Language as LanguageWord,
  PageView,
  SearchBody,
  VersionRows,
} from './schema.ts'
import { type Index, indexOf, searchIndex } from './search.ts'
import { standingOf } from './standing.ts'
import { listVersions } from './versions.ts'

const closed = { additionalProperties: false } as const
const inLanguage = { lang: Type.Optional(LanguageWord) }
/** `unit`: with that unit's stricter rows; without it, those of the only unit one works in. */
const asRead = {
  ...inLanguage,
  on: Type.Optional(Type.String({ format: 'date' })),
  unit: Type.Optional(Id),
}
const config = { allow: SIGNED_IN, audit: { none: 'holds_no_personal_data' } } as const

/** The handbook is open to everybody who works here (R-HANDBOK-01); the pages hold no personal data. */
export function handbookRoutes(http: Http, house: House, book: Book): void {
  http.get(
    '/api/handbook',
    { schema: { querystring: Type.Object(asRead, closed), response: { 200: HandbookView } }, config },
    (request) => {
      const officer = officerOf(request)
      return byOfficer(house, officer, 'handbook', (deed) =>
        readHandbook(deed, book, readerOf(officer, request.query)),
      )
    },
  )

  http.get(
    '/api/handbook/page',
    {
      schema: {
        querystring: Type.Object({ ...asRead, id: Type.String({ maxLength: 100 }) }, closed),
        response: { 200: PageView },
      },
      config,
    },
    (request) => {
      const officer = officerOf(request)
      return byOfficer(house, officer, 'handbook-page', (deed) =>
        readPage(deed, book, request.query.id, readerOf(officer, request.query)),
      )
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
      const page = homeOf(book, request.params.id)
      if (page === undefined) throw new AppError('not-found')
      return { page }
    },
  )

  http.get('/api/handbook/versions', { schema: { response: { 200: VersionRows } }, config }, (request) =>
    byOfficer(house, officerOf(request), 'handbook-versions', async (deed) => ({
      versions: await listVersions(deed),
    })),
  )

  const indexes = new WeakMap<Law, Map<string, Index>>()
  http.post(
    '/api/handbook/search',
    {
      schema: {
        querystring: Type.Object(inLanguage, closed),
        body: SearchBody,
        response: { 200: FoundPages },
      },
      config,
    },
    (request) => {
      const officer = officerOf(request)
      const { lang = officer.language } = request.query
      return byOfficer(house, officer, 'search-handbook', async (deed) => {
        const standing = await standingOf(deed)
        const { law } = standing
        const inLaw = indexes.get(law) ?? new Map<string, Index>()
        const index = inLaw.get(lang) ?? indexOf(book, lang, standing)
        indexes.set(law, inLaw.set(lang, index))
        return { pages: searchIndex(index, request.body.words) }
      })
    },
  )
}

interface AsRead {
  lang?: Language
  on?: string
  unit?: string
}

/** A law is no secret, but a row of another unit's is of no use: one reads with the rows one is asked by. */
function readerOf(officer: Officer, { lang = officer.language, on, unit }: AsRead): Reader {
  const [only, ...more] = officer.unitIds
  const unitId = officer.unitIds.find((id) => id === unit) ?? (more.length === 0 ? only : undefined) ?? null
  return { language: lang, on, unitId, seesLix: hasRole(officer, RULE_OWNERS) }
}
