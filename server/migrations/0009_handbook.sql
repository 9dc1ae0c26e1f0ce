-- The handbook as it read on any date, and what people asked about it. The text itself lies in files; a version is kept
-- when it reads otherwise than the one before. Pages hold no personal data: everybody who works here may read them.

create table handbook_version (
  id uuid primary key,
  number integer not null unique, -- 1, 2, 3 …: what people call it
  content_hash text not null, -- of all its pages, so that an unchanged handbook is not kept twice
  pack text not null check (pack in ('sverige-2026', 'stockholm-2012')),
  pack_version text not null,
  from_date date not null, -- until the next one's
  created_at timestamptz not null
);
create index handbook_version_from on handbook_version (from_date, number);
comment on table handbook_version is 'retention: organisation';

create table handbook_page (
  id uuid primary key,
  version_id uuid not null references handbook_version,
  page text not null, -- communication/email
  language text not null check (language in ('sv', 'en')),
  place integer not null, -- in the order in which the pages are read
  content_hash text not null,
  content jsonb not null, -- title, front matter and the tree of blocks
  unique (version_id, language, page)
);
comment on table handbook_page is 'retention: organisation';

-- Somebody believes that a rule is wrong, or asks what the handbook does not answer. A person's circumstances may stand
-- in it, so it is sealed, and read by whoever asked and by those who answer for the rules.
create table handbook_question (
  id uuid primary key,
  kind text not null check (kind in ('wrong_rule', 'guidance')),
  rule text,
  page text,
  facts jsonb, -- { question, facts }: closed words only
  sealed bytea not null, -- { text, answer? }
  sealed_key bytea not null,
  answered_at timestamptz,
  answered_by uuid references staff,
  created_at timestamptz not null,
  created_by uuid not null references staff,
  check (kind <> 'wrong_rule' or rule is not null)
);
create index handbook_question_answered_by on handbook_question (answered_by);
create index handbook_question_created_by on handbook_question (created_by);
create index handbook_question_waiting on handbook_question (created_at) where answered_at is null;
comment on table handbook_question is 'retention: register';

-- An answer that stands on the page for everybody, written anew without anybody's circumstances.
create table handbook_example (
  id uuid primary key,
  question_id uuid not null unique references handbook_question,
  page text not null,
  facts jsonb,
  question text not null,
  answer text not null,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null references staff
);
create index handbook_example_page on handbook_example (page);
create index handbook_example_created_by on handbook_example (created_by);
comment on table handbook_example is 'retention: organisation';

grant select on handbook_version, handbook_page to slussen_staff;
grant select, insert on handbook_version, handbook_page to slussen_system;
grant select, insert on handbook_question, handbook_example to slussen_staff, slussen_system;
grant update (sealed, sealed_key, answered_at, answered_by) on handbook_question to slussen_staff;
grant update (withdrawn_at) on handbook_example to slussen_staff;

alter table handbook_version enable row level security;
alter table handbook_version force row level security;
create policy handbook_version_system on handbook_version to slussen_system using (true) with check (true);
create policy handbook_version_staff on handbook_version for select to slussen_staff using (true);

alter table handbook_page enable row level security;
alter table handbook_page force row level security;
create policy handbook_page_system on handbook_page to slussen_system using (true) with check (true);
create policy handbook_page_staff on handbook_page for select to slussen_staff using (true);

-- Those who answer for the rules: the lawyer, and the administrator where there is none yet.
alter table handbook_question enable row level security;
alter table handbook_question force row level security;
create policy handbook_question_system on handbook_question to slussen_system using (true) with check (true);
create policy handbook_question_read on handbook_question for select to slussen_staff
  using (created_by = current_actor() or (select holds_role('{administrator,lawyer}')));
create policy handbook_question_ask on handbook_question for insert to slussen_staff
  with check (created_by = current_actor() and answered_at is null);
create policy handbook_question_answer on handbook_question for update to slussen_staff
  using ((select holds_role('{administrator,lawyer}'))) with check (answered_by = current_actor());

alter table handbook_example enable row level security;
alter table handbook_example force row level security;
create policy handbook_example_system on handbook_example to slussen_system using (true) with check (true);
create policy handbook_example_read on handbook_example for select to slussen_staff using (true);
create policy handbook_example_publish on handbook_example for insert to slussen_staff
  with check (created_by = current_actor() and (select holds_role('{administrator,lawyer}')));
create policy handbook_example_withdraw on handbook_example for update to slussen_staff
  using ((select holds_role('{administrator,lawyer}'))) with check (true);
