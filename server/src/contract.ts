/**
 * The one door between server and web: what each call takes and gives. Types only; the shapes themselves are the
 * TypeBox schemas that the routes validate with, so contract and behaviour cannot differ.
 */
import type { Static } from 'typebox'
import type * as D from './decisions/schema.ts'
import type * as H from './handbook/schema.ts'
import type * as L from './language/schema.ts'
import type * as M from './messages/schema.ts'
import type * as P from './people/schema.ts'
import type * as R from './records/schema.ts'
import type * as S from './staff/schema.ts'

export type {
  DecisionView,
  Examination,
  GateLaw,
  LawView,
  LocalRow,
  LocalRule,
  LocalRuleBody,
  PackDecision,
  Refusal,
  RuleCase,
  Signature,
} from './decisions/schema.ts'
export type {
  AnswerBody as HandbookAnswerBody,
  AskBody as HandbookAskBody,
  Block,
  FoundPage,
  HandbookQuestion,
  HandbookView,
  Inline,
  PageRow as HandbookPageRow,
  PageView as HandbookPageView,
  RuleView,
  VersionRow,
} from './handbook/schema.ts'
export type * from './language/schema.ts'
export type * from './messages/schema.ts'
export type * from './people/schema.ts'
export type * from './records/schema.ts'
export type { Colleague, Me, Role, Sentence, StaffRow, Unit } from './staff/schema.ts'

type Nothing = Record<string, never>

/** Method and path (with :id in place of ids) → body in, answer out. */
export interface Api {
  'POST /api/sessions': { in: Static<typeof S.LoginBody>; out: S.Me }
  'DELETE /api/sessions/current': { in: undefined; out: Nothing }
  'GET /api/me': { in: undefined; out: S.Me }
  'PATCH /api/me': { in: Static<typeof S.PreferencesBody>; out: S.Me }
  'POST /api/me/renewals': { in: Nothing; out: S.Me }
  'GET /api/staff': { in: undefined; out: { rows: S.StaffRow[]; units: S.Unit[] } }
  'POST /api/staff': { in: Static<typeof S.NewStaffBody>; out: Static<typeof S.Credentials> }
  'PUT /api/staff/:id/roles': { in: Static<typeof S.RolesBody>; out: S.StaffRow }
  'PUT /api/staff/:id/active': { in: Static<typeof S.ActiveBody>; out: S.StaffRow }
  'POST /api/staff/:id/credentials': { in: Nothing; out: Static<typeof S.Credentials> }
  'DELETE /api/staff/:id/sessions': { in: undefined; out: S.StaffRow }

  'GET /api/language': { in: undefined; out: L.LanguageView }
  'POST /api/own-words': { in: L.OwnWordBody; out: L.LanguageView }
  'DELETE /api/own-words/:id': { in: undefined; out: L.LanguageView }
  'GET /api/law': { in: undefined; out: D.LawView }
  'GET /api/pack-decisions': { in: undefined; out: { rows: D.PackDecision[] } }
  'POST /api/pack-decisions': { in: Static<typeof D.PackDecisionBody>; out: D.Outcome }
  'GET /api/local-rules': { in: undefined; out: { rows: D.LocalRule[]; units: Static<typeof D.UnitName>[] } }
  'POST /api/local-rules/examinations': { in: D.LocalRuleBody; out: D.Examination }
  'POST /api/local-rules': { in: D.LocalRuleBody; out: D.Outcome }
  'PUT /api/local-rules/:id/end': { in: Static<typeof D.EndingBody>; out: D.Outcome }
  'GET /api/rule-signatures': { in: undefined; out: { rows: D.Signature[] } }
  'POST /api/rule-signatures': { in: Static<typeof D.SignatureBody>; out: { rows: D.Signature[] } }
  'DELETE /api/rule-signatures/:id': { in: undefined; out: Nothing }
  'GET /api/rule-cases': { in: undefined; out: { rows: D.RuleCase[] } }
  'POST /api/rule-cases': { in: Static<typeof D.RuleCaseBody>; out: { rows: D.RuleCase[] } }
  'PUT /api/rule-cases/:id/answer': { in: Nothing; out: { rows: D.RuleCase[] } }
  'DELETE /api/rule-cases/:id': { in: undefined; out: { rows: D.RuleCase[] } }

  'POST /api/people/searches': { in: Static<typeof P.SearchBody>; out: { people: P.FoundPerson[] } }
  'POST /api/people': { in: Static<typeof P.NewClientBody>; out: P.ClientView }
  'GET /api/people/:id': { in: undefined; out: P.ClientView }
  'PATCH /api/people/:id': { in: Static<typeof P.ClientChangeBody>; out: P.ClientView }
  'POST /api/people/:id/openings': { in: Static<typeof P.OpeningBody>; out: P.ClientView }
  'POST /api/people/:id/contact-points': { in: Static<typeof P.NewContactPointBody>; out: P.ClientView }
  'POST /api/contact-points/:id/verifications': { in: Static<typeof P.VerificationBody>; out: P.ClientView }
  'DELETE /api/contact-points/:id': { in: undefined; out: P.ClientView }
  'POST /api/people/:id/consents': { in: Static<typeof P.ConsentBody>; out: P.ClientView }
  'POST /api/people/:id/conversations': { in: Nothing; out: { conversationId: string } }

  'GET /api/conversations': { in: undefined; out: M.ConversationList }
  'GET /api/conversations/:id': { in: undefined; out: M.ConversationView }
  'PUT /api/conversations/:id/draft': { in: Static<typeof M.DraftBody>; out: { savedAt: string } }
  'POST /api/conversations/:id/messages': { in: M.SendBody; out: M.SendAnswer }
  'PUT /api/conversations/:id/assignee': { in: Static<typeof M.AssignBody>; out: M.ConversationView }
  'PUT /api/conversations/:id/client': { in: Static<typeof M.LinkBody>; out: M.ConversationView }
  'POST /api/conversations/:id/tasks': { in: Static<typeof M.NewTaskBody>; out: M.TaskView }
  'PUT /api/conversations/:id/done': { in: Nothing; out: M.ConversationView }
  'DELETE /api/conversations/:id/done': { in: undefined; out: M.ConversationView }
  'GET /api/tasks': { in: undefined; out: { tasks: M.TaskView[] } }
  'POST /api/tasks/:id/outcome': { in: Static<typeof M.TaskOutcomeBody>; out: M.TaskView }

  'POST /api/messages/:id/undo': { in: Nothing; out: M.ConversationView }
  'POST /api/messages/:id/second-sendings': { in: Nothing; out: M.SendAnswer }
  'POST /api/messages/:id/postings': { in: Nothing; out: M.ConversationView }
  'POST /api/messages/:id/implied-consents': { in: Nothing; out: M.ConversationView }
  'GET /api/messages/:id/filing': { in: undefined; out: M.FilingView }
  'POST /api/messages/:id/filing': { in: R.FilingBody; out: R.Filed }
  'POST /api/messages/:id/questions': { in: Static<typeof R.QuestionBody>; out: R.QuestionView }

  'GET /api/questions': { in: undefined; out: { questions: R.QuestionView[] } }
  'POST /api/questions/:id/answer': { in: Static<typeof R.QuestionBody>; out: R.QuestionView }
  'POST /api/records/:id/undo': { in: Nothing; out: Nothing }
  'GET /api/records/:id': { in: undefined; out: R.RecordView }
  'POST /api/records/searches': { in: Static<typeof R.NumberSearchBody>; out: R.FoundRecords }
  'GET /api/register': { in: undefined; out: R.RegisterPage }
  'GET /api/case-files': { in: undefined; out: { rows: R.CaseFileRow[] } }
  'POST /api/case-files': { in: { clientId: string; matter: string }; out: R.CaseFileRow }
  'GET /api/case-files/:id': { in: undefined; out: R.CaseFileView }

  'GET /api/handbook': { in: undefined; out: H.HandbookView }
  'GET /api/handbook/page': { in: undefined; out: H.PageView }
  'GET /api/handbook/rules/:id': { in: undefined; out: { page: string } }
  'GET /api/handbook/versions': { in: undefined; out: { versions: H.VersionRow[] } }
  'POST /api/handbook/search': { in: Static<typeof H.SearchBody>; out: { pages: H.FoundPage[] } }
  'GET /api/handbook/questions': { in: undefined; out: Static<typeof H.HandbookQuestions> }
  'POST /api/handbook/questions': { in: H.AskBody; out: H.HandbookQuestion }
  'POST /api/handbook/questions/:id/answer': { in: H.AnswerBody; out: H.HandbookQuestion }
  'DELETE /api/handbook/examples/:id': { in: undefined; out: Nothing }
}
/** Files and streams outside the table: GET /api/attachments/:id, GET /api/messages/:id/raw, GET /api/messages/:id/letter
 *  (a print-ready page), GET /api/notices (server-sent events: {topic, id}, never content). */
