import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Empty, Id, type OfficerDeed, officerOf } from '../staff/index.ts'
import { assignConversation } from './assign.ts'
import { getConversation, listConversations } from './conversations.ts'
import { markDone, reopen } from './done.ts'
import { downloadRoutes } from './downloadRoutes.ts'
import { saveDraft } from './drafts.ts'
import { linkClient, startConversation } from './link.ts'
import {
  AssignBody,
  ConversationList,
  ConversationView,
  DraftBody,
  LinkBody,
  NewTaskBody,
  TaskOutcomeBody,
  TaskView,
  View,
} from './schema.ts'
import { planTask, settleTask } from './tasks.ts'
import { listMyTasks } from './taskViews.ts'

const params = Type.Object({ id: Id })
const readers = ['case_officer', 'head_of_unit', 'registrar']
const writers = ['case_officer', 'head_of_unit']

/** Reading the inbox and a conversation, and what an officer does with one short of sending and filing. */
export function conversationRoutes(http: Http, house: House): void {
  readingRoutes(http, house)
  changingRoutes(http, house)
  taskRoutes(http, house)
  downloadRoutes(http, house)
}

function readingRoutes(http: Http, house: House): void {
  http.get(
    '/api/conversations',
    {
      schema: { querystring: Type.Object({ view: View }), response: { 200: ConversationList } },
      config: { allow: readers, audit: { none: 'own_inbox' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'list-conversations', (deed) =>
        listConversations(deed, request.query.view),
      ),
  )

  http.get(
    '/api/conversations/:id',
    {
      schema: { params, response: { 200: ConversationView } },
      config: { allow: readers, audit: 'ConversationViewed' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'view-conversation', (deed) =>
        getConversation(deed, request.params.id),
      ),
  )
}

function changingRoutes(http: Http, house: House): void {
  const response = { 200: ConversationView }
  /** Does something to a conversation, and gives it back as it then is. */
  const change = (
    request: Parameters<typeof officerOf>[0] & { params: { id: string } },
    name: string,
    work: (deed: OfficerDeed, id: string) => Promise<void>,
  ) =>
    byOfficer(house, officerOf(request), name, async (deed) => {
      await work(deed, request.params.id)
      return getConversation(deed, request.params.id)
    })

  http.put(
    '/api/conversations/:id/draft',
    {
      schema: { params, body: DraftBody, response: { 200: Type.Object({ savedAt: Type.String() }) } },
      config: { allow: writers, audit: { none: 'own_draft' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'save-draft', (deed) =>
        saveDraft(deed, request.params.id, request.body),
      ),
  )
  http.put(
    '/api/conversations/:id/assignee',
    {
      schema: { params, body: AssignBody, response },
      config: { allow: writers, audit: 'ConversationAssigned' },
    },
    (request) => change(request, 'assign', (deed, id) => assignConversation(deed, id, request.body.staffId)),
  )
  http.put(
    '/api/conversations/:id/client',
    { schema: { params, body: LinkBody, response }, config: { allow: writers, audit: 'ConversationLinked' } },
    (request) => change(request, 'link-client', (deed, id) => linkClient(deed, id, request.body.clientId)),
  )
  http.put(
    '/api/conversations/:id/done',
    { schema: { params, body: Empty, response }, config: { allow: writers, audit: 'ConversationDone' } },
    (request) => change(request, 'mark-done', markDone),
  )
  http.delete(
    '/api/conversations/:id/done',
    { schema: { params, response }, config: { allow: writers, audit: 'ConversationReopened' } },
    (request) => change(request, 'reopen', reopen),
  )
  http.post(
    '/api/people/:id/conversations',
    {
      schema: { params, body: Empty, response: { 200: Type.Object({ conversationId: Id }) } },
      config: { allow: writers, audit: 'ConversationStarted' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'start-conversation', async (deed) => ({
        conversationId: await startConversation(deed, request.params.id),
      })),
  )
}

function taskRoutes(http: Http, house: House): void {
  http.get(
    '/api/tasks',
    {
      schema: { response: { 200: Type.Object({ tasks: Type.Array(TaskView) }) } },
      config: { allow: readers, audit: { none: 'own_tasks' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'list-tasks', async (deed) => ({
        tasks: await listMyTasks(deed),
      })),
  )
  http.post(
    '/api/conversations/:id/tasks',
    {
      schema: { params, body: NewTaskBody, response: { 200: TaskView } },
      config: { allow: writers, audit: 'TaskAdded' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'plan-task', (deed) =>
        planTask(deed, request.params.id, request.body),
      ),
  )
  http.post(
    '/api/tasks/:id/outcome',
    {
      schema: { params, body: TaskOutcomeBody, response: { 200: TaskView } },
      config: { allow: writers, audit: 'TaskSettled' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'settle-task', (deed) =>
        settleTask(deed, request.params.id, request.body),
      ),
  )
}
