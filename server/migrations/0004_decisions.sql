-- What the law was asked, on which facts, and what it answered. Written once, never changed.

create table decision (
  id uuid primary key,
  unit_id uuid not null references unit,
  question text not null check (question in ('send', 'record')),
  law text not null, -- stockholm-2012@1
  facts jsonb not null, -- closed words only, never text
  rule text not null,
  outcome text not null,
  step text,
  acts text[] not null default '{}',
  asked_for text not null check (asked_for in ('sending', 'delivery', 'refusal', 'filing')),
  created_at timestamptz not null,
  created_by uuid references staff, -- null: the system, at delivery
  unique (id, question, outcome) -- the lock: an outbound row points at all three
);
create index decision_unit on decision (unit_id);
create index decision_created_by on decision (created_by);
comment on table decision is 'retention: decision';

grant select, insert on decision to slussen_staff, slussen_system;
alter table decision enable row level security;
alter table decision force row level security;
create policy decision_system on decision to slussen_system using (true) with check (true);
create policy decision_staff on decision to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));
