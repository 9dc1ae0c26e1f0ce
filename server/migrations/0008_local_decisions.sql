-- What a municipality decides about the law it is asked: stricter rows of its own, the lawyer's signature under a rule,
-- and the cases that are asked again whenever a rule changes. And the lawyer, who like the administrator works for the
-- whole municipality, holds no unit and sees no client.

alter table staff_role drop constraint staff_role_role_check;
alter table staff_role add constraint staff_role_role_check
  check (role in ('case_officer', 'head_of_unit', 'registrar', 'administrator', 'lawyer'));
alter table staff_role drop constraint staff_role_check;
alter table staff_role add constraint staff_role_check
  check ((role in ('administrator', 'lawyer')) = (unit_id is null));

-- Does whoever acts hold one of these roles? For what a person, and not the system, decides.
create function holds_role(wanted text[]) returns boolean
  language sql stable parallel safe
  return exists (select from staff_role where staff_id = current_actor() and role = any (wanted));

-- Until now anybody on the staff could have written here; the routes alone held them back.
drop policy law_in_force_decide on law_in_force;
create policy law_in_force_decide on law_in_force for insert to slussen_staff
  with check (created_by = current_actor() and (select holds_role('{administrator,lawyer}')));

-- Stricter than the pack, never looser. What it answers is never changed; only its last day is set. The day after that
-- day it closes by itself.
create table local_rule (
  id uuid primary key,
  number integer not null unique check (number > 0), -- stands in every answer: L7
  question text not null check (question in ('send', 'record', 'search', 'publish', 'outreach')),
  condition jsonb not null check (jsonb_typeof(condition) = 'object'), -- fact → allowed values, closed words only
  outcome text not null,
  step text,
  offers text[] not null default '{}',
  reason_sv text not null,
  reason_en text not null,
  unit_id uuid references unit, -- null: the whole municipality
  decided_by text not null, -- the body and its minute: 'Socialnämnden § 41'
  decided_on date not null,
  from_date date not null,
  until_date date,
  ended_by text, -- the body that decided to end it before its time, and its minute
  ended_at timestamptz,
  ended_by_id uuid references staff,
  created_at timestamptz not null,
  created_by uuid not null references staff,
  check ((outcome = 'REQUIRE') = (step is not null)),
  check ((ended_by is null) = (ended_at is null))
);
create index local_rule_unit on local_rule (unit_id, from_date);
create index local_rule_ended_by on local_rule (ended_by_id);
create index local_rule_created_by on local_rule (created_by);
comment on table local_rule is 'retention: organisation';

-- One rule of one version of a pack, read and stood for. Another version is signed anew.
create table rule_signature (
  id uuid primary key,
  rule text not null,
  law text not null check (law ~ '^[a-z0-9-]+@[0-9]+$'), -- sverige-2026@1
  signed_at timestamptz not null,
  signed_by uuid not null references staff,
  withdrawn_at timestamptz,
  withdrawn_by uuid references staff,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index rule_signature_one on rule_signature (law, rule) where withdrawn_at is null;
create index rule_signature_signed_by on rule_signature (signed_by);
create index rule_signature_withdrawn_by on rule_signature (withdrawn_by);
comment on table rule_signature is 'retention: organisation';

-- A shared case that the lawyer keeps: these facts, this answer. Asked again at every start and every change of the rules.
create table rule_case (
  id uuid primary key,
  question text not null check (question in ('send', 'record', 'search', 'publish', 'outreach')),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'), -- closed words only
  note text not null, -- what the case is about, never about a person
  rule text not null,
  outcome text not null,
  step text,
  law text not null, -- by which the answer was given that is held to be right
  created_at timestamptz not null,
  created_by uuid not null references staff,
  accepted_at timestamptz not null, -- when this answer was last held to be right
  dropped_at timestamptz,
  dropped_by uuid references staff,
  check ((dropped_at is null) = (dropped_by is null))
);
create index rule_case_created_by on rule_case (created_by);
create index rule_case_dropped_by on rule_case (dropped_by);
comment on table rule_case is 'retention: organisation';

grant select on local_rule, rule_signature, rule_case to slussen_staff, slussen_system;
grant insert on local_rule, rule_signature, rule_case to slussen_staff;
grant update (until_date, ended_by, ended_at, ended_by_id) on local_rule to slussen_staff;
grant update (withdrawn_at, withdrawn_by) on rule_signature to slussen_staff;
grant update (rule, outcome, step, law, accepted_at, dropped_at, dropped_by) on rule_case to slussen_staff;

-- Everybody is asked by them and may read them; only the person who holds the role decides, and in their own name.
alter table local_rule enable row level security;
alter table local_rule force row level security;
create policy local_rule_system on local_rule for select to slussen_system using (true);
create policy local_rule_read on local_rule for select to slussen_staff using (true);
create policy local_rule_decide on local_rule for insert to slussen_staff
  with check (created_by = current_actor() and (select holds_role('{administrator,lawyer}')));
create policy local_rule_end on local_rule for update to slussen_staff
  using ((select holds_role('{administrator,lawyer}')))
  with check (ended_by_id = current_actor());

alter table rule_signature enable row level security;
alter table rule_signature force row level security;
create policy rule_signature_system on rule_signature for select to slussen_system using (true);
create policy rule_signature_read on rule_signature for select to slussen_staff using (true);
create policy rule_signature_sign on rule_signature for insert to slussen_staff
  with check (signed_by = current_actor() and (select holds_role('{lawyer}')));
create policy rule_signature_withdraw on rule_signature for update to slussen_staff
  using ((select holds_role('{lawyer}')))
  with check (withdrawn_by = current_actor());

alter table rule_case enable row level security;
alter table rule_case force row level security;
create policy rule_case_system on rule_case for select to slussen_system using (true);
create policy rule_case_read on rule_case for select to slussen_staff using (true);
create policy rule_case_keep on rule_case for insert to slussen_staff
  with check (created_by = current_actor() and (select holds_role('{lawyer}')));
create policy rule_case_change on rule_case for update to slussen_staff
  using ((select holds_role('{lawyer}')))
  with check ((select holds_role('{lawyer}')));
