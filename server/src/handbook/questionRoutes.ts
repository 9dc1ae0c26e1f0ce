import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Empty, Id, officerOf, SIGNED_IN } from '../staff/index.ts'
import type { Book } from './book.ts'
import { RULE_OWNERS } from './owners.ts'
import { answerHandbookQuestion, askAboutRule, listHandbookQuestions, withdrawExample } from './questions.ts'
import { AnswerBody, AskBody, HandbookQuestion, HandbookQuestions } from './schema.ts'

const Params = Type.Object({ id: Id })

/** Questions about the rules: everybody may ask, those who answer for the rules answer. */
export function handbookQuestionRoutes(http: Http, house: House, book: Book): void {
  http.post(
    '/api/handbook/questions',
    {
      schema: { body: AskBody, response: { 200: HandbookQuestion } },
      config: { allow: SIGNED_IN, audit: 'HandbookQuestionAsked' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'ask-about-rule', (deed) =>
        askAboutRule(deed, book, request.body),
      ),
  )

  http.get(
    '/api/handbook/questions',
    {
      schema: { response: { 200: HandbookQuestions } },
      config: { allow: SIGNED_IN, audit: 'HandbookQuestionsListed' },
    },
    (request) => byOfficer(house, officerOf(request), 'handbook-questions', listHandbookQuestions),
  )

  http.post(
    '/api/handbook/questions/:id/answer',
    {
      schema: { params: Params, body: AnswerBody, response: { 200: HandbookQuestion } },
      config: { allow: RULE_OWNERS, audit: 'HandbookQuestionAnswered' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'answer-about-rule', (deed) =>
        answerHandbookQuestion(deed, { questionId: request.params.id, ...request.body }),
      ),
  )

  http.delete(
    '/api/handbook/examples/:id',
    {
      schema: { params: Params, response: { 200: Empty } },
      config: { allow: RULE_OWNERS, audit: 'HandbookExampleWithdrawn' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'withdraw-example', async (deed) => {
        await withdrawExample(deed, request.params.id)
        return {}
      }),
  )
}
