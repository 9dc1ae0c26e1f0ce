// Written by tools/db-types.ts from the migrated database. Do not edit: `npm run db:types`.

import type { Generated, GeneratedAlways } from 'kysely'

export interface Attachment {
  id: string
  message_id: string
  unit_id: string
  sealed: Buffer
  sealed_key: Buffer
  blob: string
  size: number
  record_id: string | null
}

export interface AuditEvent {
  id: GeneratedAlways<number>
  at: Generated<Date>
  actor: Generated<string>
  deed: string
  subject: unknown
  scope: string | null
  reason: string | null
}

export interface Board {
  id: string
  name: string
  code: string
  created_at: Date
}

export interface CaseFile {
  id: string
  unit_id: string
  client_id: string
  number: string
  matter: string
  entries: Generated<number>
  closed_at: Date | null
  created_at: Date
  created_by: string | null
}

export interface Client {
  id: string
  unit_id: string
  kind: 'client' | 'guardian' | 'other_person' | 'organisation' | 'authority'
  sealed: Buffer
  sealed_key: Buffer
  name_index: Generated<Buffer[]>
  number_index: Buffer | null
  protected_identity: Generated<boolean>
  created_at: Date
  created_by: string | null
}

export interface Consent {
  id: string
  client_id: string
  unit_id: string
  channel: 'external_email' | 'sms' | 'phone'
  state: 'given' | 'implied' | 'withdrawn'
  message_id: string | null
  how: 'meeting' | 'phone_call' | 'form' | 'own_message' | 'letter'
  created_at: Date
  created_by: string
}

export interface ContactPoint {
  id: string
  client_id: string
  unit_id: string
  kind: 'email' | 'phone' | 'address'
  sealed: Buffer
  sealed_key: Buffer
  value_index: Buffer
  source: 'own_message' | 'meeting' | 'phone_call' | 'directory' | 'letter'
  verified_at: Date | null
  verified_by: string | null
  verified_how: 'meeting' | 'call_back' | 'recognised' | 'two_methods' | 'directory' | null
  ended_at: Date | null
  created_at: Date
  created_by: string | null
}

export interface Conversation {
  id: string
  unit_id: string
  client_id: string | null
  assigned_to: string | null
  reply_token: string
  state: Generated<'open' | 'done'>
  answer_due_at: Date | null
  last_message_at: Date
  created_at: Date
}

export interface Decision {
  id: string
  unit_id: string
  question: 'send' | 'record'
  law: string
  facts: unknown
  rule: string
  outcome: string
  step: string | null
  acts: Generated<string[]>
  asked_for: 'sending' | 'delivery' | 'refusal' | 'filing'
  created_at: Date
  created_by: string | null
}

export interface Draft {
  conversation_id: string
  staff_id: string
  unit_id: string
  sealed: Buffer
  sealed_key: Buffer
  updated_at: Date
}

export interface HandbookExample {
  id: string
  question_id: string
  page: string
  facts: unknown
  question: string
  answer: string
  withdrawn_at: Date | null
  created_at: Date
  created_by: string
}

export interface HandbookPage {
  id: string
  version_id: string
  page: string
  language: 'sv' | 'en'
  place: number
  content_hash: string
  content: unknown
}

export interface HandbookQuestion {
  id: string
  kind: 'wrong_rule' | 'guidance'
  rule: string | null
  page: string | null
  facts: unknown
  sealed: Buffer
  sealed_key: Buffer
  answered_at: Date | null
  answered_by: string | null
  created_at: Date
  created_by: string
}

export interface HandbookVersion {
  id: string
  number: number
  content_hash: string
  pack: 'sverige-2026' | 'stockholm-2012'
  pack_version: string
  from_date: string
  created_at: Date
}

export interface InboundRaw {
  id: string
  unit_id: string
  channel: string
  fingerprint: Buffer
  blob: string
  sealed: Buffer
  sealed_key: Buffer
  size: number
  times_received: Generated<number>
  state: Generated<'received' | 'understood' | 'unreadable'>
  received_at: Date
}

export interface LawInForce {
  id: string
  pack: 'sverige-2026' | 'stockholm-2012'
  from_date: string
  decided_by: string
  decided_on: string
  created_at: Date
  created_by: string | null
}

export interface LocalRule {
  id: string
  number: number
  question: 'send' | 'record' | 'search' | 'publish' | 'outreach'
  condition: unknown
  outcome: string
  step: string | null
  offers: Generated<string[]>
  reason_sv: string
  reason_en: string
  unit_id: string | null
  decided_by: string
  decided_on: string
  from_date: string
  until_date: string | null
  ended_by: string | null
  ended_at: Date | null
  ended_by_id: string | null
  created_at: Date
  created_by: string
}

export interface MasterKeyCheck {
  id: string
  sealed: Buffer
  sealed_key: Buffer
  created_at: Generated<Date>
}

export interface Message {
  id: string
  conversation_id: string
  unit_id: string
  direction: 'in' | 'out'
  channel: 'external_email' | 'letter'
  sealed: Buffer
  sealed_key: Buffer
  content_class: number | null
  raw_id: string | null
  sender_index: Buffer | null
  wire_id: string | null
  readable: Generated<boolean>
  automatic: Generated<boolean>
  answers_id: string | null
  contact_point_id: string | null
  record_id: string | null
  created_at: Date
  created_by: string | null
}

export interface Migration {
  number: number
  name: string
  checksum: Buffer
  applied_at: Date
}

export interface Outbound {
  message_id: string
  unit_id: string
  decision_id: string
  decision_question: Generated<string>
  decision_outcome: string
  state: 'queued' | 'handing_over' | 'delivered' | 'refused' | 'unsure' | 'held' | 'undone' | 'to_print'
  send_after: Date
  handed_over_at: Date | null
  settled_at: Date | null
  attempts: Generated<number>
  reply_code: string | null
}

export interface OwnWord {
  id: string
  kind: 'health' | 'mental_health' | 'substance' | 'disability' | 'sexual_life' | 'ethnic_origin' | 'religion' | 'political' | 'trade_union' | 'crime' | 'economy' | 'family_violence' | 'child_welfare' | 'housing_distress' | 'reveals_social_services'
  word: string
  effect: 'warn' | 'ignore'
  created_at: Date
  created_by: string | null
}

export interface Question {
  id: string
  unit_id: string
  message_id: string
  sealed: Buffer
  sealed_key: Buffer
  decision_id: string | null
  answered_at: Date | null
  answered_by: string | null
  created_at: Date
  created_by: string
}

export interface Record {
  id: string
  unit_id: string
  board_id: string
  place: 'register' | 'case_file' | 'ordered' | 'not_a_record'
  number: string | null
  case_file_id: string | null
  entry: number | null
  direction: 'in' | 'out'
  dated_on: string
  sealed: Buffer
  sealed_key: Buffer
  matter: Generated<string>
  document_type: 'incoming_letter' | 'outgoing_letter' | 'application' | 'complaint' | 'decision_copy' | 'note' | 'other'
  secrecy: 'none' | 'osl_26_1' | 'osl_26_other' | 'osl_21'
  decision_id: string
  voided_at: Date | null
  voided_by: string | null
  created_at: Date
  created_by: string
}

export interface RegisterSeries {
  owner_id: string
  year: number
  last: number
}

export interface RuleCase {
  id: string
  question: 'send' | 'record' | 'search' | 'publish' | 'outreach'
  facts: unknown
  note: string
  rule: string
  outcome: string
  step: string | null
  law: string
  created_at: Date
  created_by: string
  accepted_at: Date
  dropped_at: Date | null
  dropped_by: string | null
}

export interface RuleSignature {
  id: string
  rule: string
  law: string
  signed_at: Date
  signed_by: string
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

export interface Session {
  id: string
  staff_id: string
  token_hash: Buffer
  two_factor: 'totp' | 'demo'
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  revoked_at: Date | null
}

export interface Staff {
  id: string
  username: string
  name: string
  title: string
  language: Generated<'sv' | 'en'>
  shortcuts: Generated<boolean>
  password_hash: string
  totp_sealed: Buffer
  totp_sealed_key: Buffer
  totp_last_step: Generated<number>
  failed_logins: Generated<number>
  locked_until: Date | null
  deactivated_at: Date | null
  created_at: Date
  created_by: string | null
}

export interface StaffRole {
  id: string
  staff_id: string
  unit_id: string | null
  role: 'case_officer' | 'head_of_unit' | 'registrar' | 'administrator' | 'lawyer'
  created_at: Date
  created_by: string | null
}

export interface Task {
  id: string
  unit_id: string
  conversation_id: string
  message_id: string | null
  kind: 'call' | 'meeting' | 'post_letter' | 'delivery_unsure' | 'delivery_refused' | 'delivery_held'
  assigned_to: string | null
  due_at: Date
  sealed: Buffer
  sealed_key: Buffer
  outcome: 'done' | 'no_answer' | 'cancelled' | 'sent_again' | null
  settled_at: Date | null
  settled_by: string | null
  created_at: Date
  created_by: string | null
}

export interface Unit {
  id: string
  board_id: string
  name: string
  code: string
  email: string
  phone: Generated<string>
  is_common: Generated<boolean>
  answer_within_days: Generated<number>
  created_at: Date
}

export interface UnitChannel {
  unit_id: string
  channel: 'external_email' | 'phone' | 'letter' | 'meeting'
  active: boolean
  risk_approved_until: string | null
  impact_assessed_until: string | null
  transfer: 'eea_only' | 'assessed' | null
  transfer_examined_until: string | null
  neutral: Generated<boolean>
}

export interface Schema {
  attachment: Attachment
  audit_event: AuditEvent
  board: Board
  case_file: CaseFile
  client: Client
  consent: Consent
  contact_point: ContactPoint
  conversation: Conversation
  decision: Decision
  draft: Draft
  handbook_example: HandbookExample
  handbook_page: HandbookPage
  handbook_question: HandbookQuestion
  handbook_version: HandbookVersion
  inbound_raw: InboundRaw
  law_in_force: LawInForce
  local_rule: LocalRule
  master_key_check: MasterKeyCheck
  message: Message
  migration: Migration
  outbound: Outbound
  own_word: OwnWord
  question: Question
  record: Record
  register_series: RegisterSeries
  rule_case: RuleCase
  rule_signature: RuleSignature
  session: Session
  staff: Staff
  staff_role: StaffRole
  task: Task
  unit: Unit
  unit_channel: UnitChannel
}
