-- The spine's two ends: what came in, byte by byte, and what may go out, with the decision that lets it.

-- Which channels a unit has, and what each rests on (R-KOM-12, L-11, L-34). No row: the unit does not have it. The day
-- after an end date the value falls back to the missing one by itself.
create table unit_channel (
  unit_id uuid not null references unit,
  channel text not null check (channel in ('external_email', 'phone', 'letter', 'meeting')),
  active boolean not null,
  risk_approved_until date,
  impact_assessed_until date, -- GDPR 35
  transfer text check (transfer in ('eea_only', 'assessed')), -- null: nobody has examined it
  transfer_examined_until date,
  neutral boolean not null default false, -- sender, subject, number and envelope do not tell that it is the social services
  primary key (unit_id, channel)
);
comment on table unit_channel is 'retention: organisation';

-- Raw first. Unique on what arrived, so that a sender's second try after a lost answer is harmless.
create table inbound_raw (
  id uuid primary key,
  unit_id uuid not null references unit,
  channel text not null check (channel in ('external_email')),
  fingerprint bytea not null, -- keyed hash of the bytes and the recipient
  blob text not null, -- SHA-256 of the ciphertext
  sealed bytea not null, -- { from, to }: the envelope
  sealed_key bytea not null, -- also opens the blob
  size bigint not null,
  times_received integer not null default 1,
  state text not null default 'received' check (state in ('received', 'understood', 'unreadable')),
  received_at timestamptz not null,
  unique (channel, fingerprint)
);
create index inbound_raw_unit on inbound_raw (unit_id);
create index inbound_raw_waiting on inbound_raw (received_at) where state = 'received';
comment on table inbound_raw is 'retention: message';

create table conversation (
  id uuid primary key,
  unit_id uuid not null references unit,
  client_id uuid references client,
  assigned_to uuid references staff,
  reply_token text not null unique, -- random; stands in our Reply-To, so that an answer finds its way back
  state text not null default 'open' check (state in ('open', 'done')),
  answer_due_at timestamptz, -- null: nobody waits for an answer
  last_message_at timestamptz not null,
  created_at timestamptz not null
);
create index conversation_unit on conversation (unit_id, state, last_message_at);
create index conversation_client on conversation (client_id);
create index conversation_assigned on conversation (assigned_to);
comment on table conversation is 'retention: message';

create table message (
  id uuid primary key,
  conversation_id uuid not null references conversation,
  unit_id uuid not null references unit,
  direction text not null check (direction in ('in', 'out')),
  channel text not null check (channel in ('external_email', 'letter')),
  sealed bytea not null, -- { subject, text, from, to, problems[] }
  sealed_key bytea not null,
  content_class integer check (content_class between 1 and 3), -- the officer's word on what was written
  raw_id uuid unique references inbound_raw,
  sender_index bytea, -- came in: keyed hash of the address it says it is from, as contact_point.value_index
  wire_id text unique, -- Message-ID: ours in clear, others' as a keyed hash
  readable boolean not null default true, -- false: shown as a file to open
  automatic boolean not null default false, -- out-of-office and the like: nobody is waiting for an answer
  answers_id uuid references message, -- the question this is the answer to
  contact_point_id uuid references contact_point,
  record_id uuid references record, -- null: not filed yet
  created_at timestamptz not null, -- came in, or written
  created_by uuid references staff,
  check ((direction = 'in') = (raw_id is not null)),
  check ((direction = 'out') = (created_by is not null))
);
create index message_conversation on message (conversation_id, created_at);
create index message_unit on message (unit_id);
create index message_answers on message (answers_id);
create index message_contact_point on message (contact_point_id);
create index message_record on message (record_id);
create index message_created_by on message (created_by);
create index message_unfiled on message (unit_id, created_at) where record_id is null;
comment on table message is 'retention: message';

alter table consent add foreign key (message_id) references message;
alter table question add foreign key (message_id) references message;

-- The third lock: no outbound row without a decision on this very question whose outcome lets something leave.
create table outbound (
  message_id uuid primary key references message,
  unit_id uuid not null references unit,
  decision_id uuid not null,
  decision_question text not null default 'send' check (decision_question = 'send'),
  decision_outcome text not null check (decision_outcome in ('ALLOW')),
  state text not null check (state in
    ('queued', 'handing_over', 'delivered', 'refused', 'unsure', 'held', 'undone', 'to_print')),
  send_after timestamptz not null, -- ten seconds to think again
  handed_over_at timestamptz,
  settled_at timestamptz,
  attempts integer not null default 0,
  reply_code text, -- what the other server answered: '250', '550'; 'held' keeps the rule
  foreign key (decision_id, decision_question, decision_outcome) references decision (id, question, outcome)
);
create index outbound_unit on outbound (unit_id);
create index outbound_decision on outbound (decision_id, decision_question, decision_outcome);
create index outbound_open on outbound (state, send_after) where state in ('queued', 'handing_over');
comment on table outbound is 'retention: message';

create table attachment (
  id uuid primary key,
  message_id uuid not null references message,
  unit_id uuid not null references unit,
  sealed bytea not null, -- { name, contentType }
  sealed_key bytea not null, -- also opens the blob
  blob text not null,
  size bigint not null,
  record_id uuid references record
);
create index attachment_message on attachment (message_id);
create index attachment_unit on attachment (unit_id);
create index attachment_record on attachment (record_id);
comment on table attachment is 'retention: message';

-- Drafts live here and nowhere in the browser. One per person and conversation; its age tells who is writing now.
create table draft (
  conversation_id uuid not null references conversation,
  staff_id uuid not null references staff,
  unit_id uuid not null references unit,
  sealed bytea not null, -- { text, channel, contentClass }
  sealed_key bytea not null,
  updated_at timestamptz not null,
  primary key (conversation_id, staff_id)
);
create index draft_staff on draft (staff_id);
create index draft_unit on draft (unit_id);
comment on table draft is 'retention: draft';

-- Something a person has to do on a day: call, meet, post a letter, look at a message whose fate is not known.
create table task (
  id uuid primary key,
  unit_id uuid not null references unit,
  conversation_id uuid not null references conversation,
  message_id uuid references message,
  kind text not null check (kind in ('call', 'meeting', 'post_letter', 'delivery_unsure', 'delivery_refused', 'delivery_held')),
  assigned_to uuid references staff,
  due_at timestamptz not null,
  sealed bytea not null, -- { note, outcomeNote? }
  sealed_key bytea not null,
  outcome text check (outcome in ('done', 'no_answer', 'cancelled', 'sent_again')),
  settled_at timestamptz,
  settled_by uuid references staff,
  created_at timestamptz not null,
  created_by uuid references staff,
  check ((outcome is null) = (settled_at is null))
);
create index task_unit on task (unit_id);
create index task_conversation on task (conversation_id);
create index task_message on task (message_id);
create index task_assigned on task (assigned_to) where settled_at is null;
create index task_settled_by on task (settled_by);
create index task_created_by on task (created_by);
comment on table task is 'retention: message';

grant select, insert, update on
  inbound_raw, conversation, message, outbound, attachment, task to slussen_staff, slussen_system;
grant select, insert, update, delete on draft to slussen_staff, slussen_system;
grant select on unit_channel to slussen_staff;
grant select, insert, update on unit_channel to slussen_system;

alter table unit_channel enable row level security;
alter table unit_channel force row level security;
create policy unit_channel_system on unit_channel to slussen_system using (true) with check (true);
create policy unit_channel_staff on unit_channel for select to slussen_staff using (true);

alter table inbound_raw enable row level security;
alter table inbound_raw force row level security;
create policy inbound_raw_system on inbound_raw to slussen_system using (true) with check (true);
create policy inbound_raw_staff on inbound_raw for select to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]));

alter table conversation enable row level security;
alter table conversation force row level security;
create policy conversation_system on conversation to slussen_system using (true) with check (true);
create policy conversation_staff on conversation to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table message enable row level security;
alter table message force row level security;
create policy message_system on message to slussen_system using (true) with check (true);
create policy message_staff on message to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table outbound enable row level security;
alter table outbound force row level security;
create policy outbound_system on outbound to slussen_system using (true) with check (true);
create policy outbound_staff on outbound to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table attachment enable row level security;
alter table attachment force row level security;
create policy attachment_system on attachment to slussen_system using (true) with check (true);
create policy attachment_staff on attachment to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table draft enable row level security;
alter table draft force row level security;
create policy draft_system on draft to slussen_system using (true) with check (true);
create policy draft_staff on draft to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]) and staff_id = current_actor());

alter table task enable row level security;
alter table task force row level security;
create policy task_system on task to slussen_system using (true) with check (true);
create policy task_staff on task to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));
