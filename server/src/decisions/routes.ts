import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Empty, Id, listUnits, officerOf, SIGNED_IN } from '../staff/index.ts'
import { acceptAnswer, dropCase, keepCase, listCases } from './keptCases.ts'
import { lawView } from './law.ts'
import { listLocalRules } from './localRows.ts'
import { decideLocalRule, endLocalRule, examineLocalRule } from './localRules.ts'
import { decidePack, listPackDecisions } from './packDecisions.ts'
import {
  EndingBody,
  Examination,
  LawView,
  LocalRule,
  LocalRuleBody,
  Outcome,
  Pack,
  PackDecision,
  PackDecisionBody,
  RuleCase,
  RuleCaseBody,
  Signature,
  SignatureBody,
  UnitName,
} from './schema.ts'
import { signaturesUnder, signRules, withdrawSignature } from './signatures.ts'
import { versionOf } from './version.ts'

const params = Type.Object({ id: Id })
const deciders = ['lawyer', 'administrator']
const lawyer = ['lawyer']

/** Everything by which a municipality decides about the law it is asked. What it has decided, everybody may read. */
export function decisionRoutes(http: Http, house: House): void {
  packRoutes(http, house)
  localRuleRoutes(http, house)
  signatureRoutes(http, house)
  caseRoutes(http, house)
}

function packRoutes(http: Http, house: House): void {
  http.get(
    '/api/law',
    {
      schema: { querystring: Type.Object({ unit: Type.Optional(Id) }), response: { 200: LawView } },
      config: { allow: SIGNED_IN, audit: { none: 'law' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'view-law', (deed) => lawView(deed, request.query.unit ?? null)),
  )
  http.get(
    '/api/pack-decisions',
    {
      schema: { response: { 200: Type.Object({ rows: Type.Array(PackDecision) }) } },
      config: { allow: SIGNED_IN, audit: { none: 'law' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'list-pack-decisions', async (deed) => ({
        rows: await listPackDecisions(deed),
      })),
  )
  http.post(
    '/api/pack-decisions',
    {
      schema: { body: PackDecisionBody, response: { 200: Outcome } },
      config: { allow: deciders, audit: 'PackDecided' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'decide-pack', (deed) => decidePack(deed, request.body)),
  )
}

function localRuleRoutes(http: Http, house: House): void {
  http.get(
    '/api/local-rules',
    {
      schema: {
        response: { 200: Type.Object({ rows: Type.Array(LocalRule), units: Type.Array(UnitName) }) },
      },
      config: { allow: SIGNED_IN, audit: { none: 'law' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'list-local-rules', async (deed) => ({
        rows: await listLocalRules(deed),
        units: (await listUnits(deed)).map(({ id, name }) => ({ id, name })),
      })),
  )
  // A dry run: what it would change, and why it may not be decided. Nothing is kept of it.
  http.post(
    '/api/local-rules/examinations',
    {
      schema: { body: LocalRuleBody, response: { 200: Examination } },
      config: { allow: deciders, audit: { none: 'dry_run' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'examine-local-rule', (deed) =>
        examineLocalRule(deed, request.body),
      ),
  )
  http.post(
    '/api/local-rules',
    {
      schema: { body: LocalRuleBody, response: { 200: Outcome } },
      config: { allow: deciders, audit: 'LocalRuleDecided' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'decide-local-rule', (deed) =>
        decideLocalRule(deed, request.body),
      ),
  )
  http.put(
    '/api/local-rules/:id/end',
    {
      schema: { params, body: EndingBody, response: { 200: Outcome } },
      config: { allow: deciders, audit: 'LocalRuleEnded' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'end-local-rule', (deed) =>
        endLocalRule(deed, request.params.id, request.body),
      ),
  )
}

function signatureRoutes(http: Http, house: House): void {
  const response = { 200: Type.Object({ rows: Type.Array(Signature) }) }
  http.get(
    '/api/rule-signatures',
    {
      schema: { querystring: Type.Object({ pack: Pack }), response },
      config: { allow: SIGNED_IN, audit: { none: 'law' } },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'list-signatures', async (deed) => ({
        rows: await signaturesUnder(deed, versionOf(request.query.pack)),
      })),
  )
  http.post(
    '/api/rule-signatures',
    { schema: { body: SignatureBody, response }, config: { allow: lawyer, audit: 'RuleSigned' } },
    (request) =>
      byOfficer(house, officerOf(request), 'sign-rules', async (deed) => {
        await signRules(deed, request.body)
        return { rows: await signaturesUnder(deed, versionOf(request.body.pack)) }
      }),
  )
  http.delete(
    '/api/rule-signatures/:id',
    { schema: { params, response: { 200: Empty } }, config: { allow: lawyer, audit: 'SignatureWithdrawn' } },
    (request) =>
      byOfficer(house, officerOf(request), 'withdraw-signature', async (deed) => {
        await withdrawSignature(deed, request.params.id)
        return {}
      }),
  )
}

function caseRoutes(http: Http, house: House): void {
  const response = { 200: Type.Object({ rows: Type.Array(RuleCase) }) }
  /** Does something with the cases, and gives them back as they then are. */
  const change = (
    request: Parameters<typeof officerOf>[0],
    name: string,
    work: (deed: Parameters<typeof keepCase>[0]) => Promise<void>,
  ) =>
    byOfficer(house, officerOf(request), name, async (deed) => {
      await work(deed)
      return { rows: await listCases(deed) }
    })
  http.get(
    '/api/rule-cases',
    { schema: { response }, config: { allow: deciders, audit: { none: 'law' } } },
    (request) => change(request, 'list-cases', async () => {}),
  )
  http.post(
    '/api/rule-cases',
    { schema: { body: RuleCaseBody, response }, config: { allow: lawyer, audit: 'CaseKept' } },
    (request) => change(request, 'keep-case', (deed) => keepCase(deed, request.body)),
  )
  http.put(
    '/api/rule-cases/:id/answer',
    { schema: { params, body: Empty, response }, config: { allow: lawyer, audit: 'CaseAccepted' } },
    (request) => change(request, 'accept-answer', (deed) => acceptAnswer(deed, request.params.id)),
  )
  http.delete(
    '/api/rule-cases/:id',
    { schema: { params, response }, config: { allow: lawyer, audit: 'CaseDropped' } },
    (request) => change(request, 'drop-case', (deed) => dropCase(deed, request.params.id)),
  )
}
