import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byAdministrator, byOfficer, Id, officerOf } from '../staff/index.ts'
import { addOwnWord, getLanguage, removeOwnWord } from './ownWords.ts'
import { LanguageView, OwnWordBody } from './schema.ts'

const allow = ['administrator']
const response = { 200: LanguageView }

/** The words that warn here: read by whoever writes, kept by the administrator. */
export function languageRoutes(http: Http, house: House): void {
  http.get(
    '/api/language',
    {
      schema: { response },
      config: {
        allow: ['case_officer', 'head_of_unit', 'registrar', 'administrator'],
        audit: { none: 'no_person' },
      },
    },
    (request) => byOfficer(house, officerOf(request), 'language', getLanguage),
  )

  http.post(
    '/api/own-words',
    { schema: { body: OwnWordBody, response }, config: { allow, audit: 'OwnWordAdded' } },
    (request) =>
      byAdministrator(house, officerOf(request), 'add-own-word', async (deed) => {
        await addOwnWord(deed, request.body)
        return getLanguage(deed)
      }),
  )

  http.delete(
    '/api/own-words/:id',
    {
      schema: { params: Type.Object({ id: Id }), response },
      config: { allow, audit: 'OwnWordRemoved' },
    },
    (request) =>
      byAdministrator(house, officerOf(request), 'remove-own-word', async (deed) => {
        await removeOwnWord(deed, request.params.id)
        return getLanguage(deed)
      }),
  )
}
