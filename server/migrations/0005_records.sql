-- Where a message comes to lie: the personal file (personakt), the register (diarium), or in order (ringa betydelse).

create table case_file (
  id uuid primary key,
  unit_id uuid not null references unit,
  client_id uuid not null references client,
  number text not null unique, -- BoU 2026-0412
  matter text not null, -- a few words in clear, never about the person's circumstances
  entries integer not null default 0, -- number of the last document in the file
  closed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references staff
);
create index case_file_unit on case_file (unit_id);
create index case_file_client on case_file (client_id);
create index case_file_created_by on case_file (created_by);
comment on table case_file is 'retention: case_file';

-- One row per series and year; taking a number locks the row, so numbers have no gaps and no doubles.
create table register_series (
  owner_id uuid not null, -- a board (register numbers) or a unit (case numbers)
  year integer not null check (year between 2000 and 2999),
  last integer not null,
  primary key (owner_id, year)
);
comment on table register_series is 'retention: register';

-- One entry. OSL 5:2: date, number, sender or receiver, and briefly what it is about.
create table record (
  id uuid primary key,
  unit_id uuid not null references unit,
  board_id uuid not null references board,
  place text not null check (place in ('register', 'case_file', 'ordered', 'not_a_record')),
  number text unique, -- SN 2026-0017 in the register
  case_file_id uuid references case_file,
  entry integer, -- the document's number in the file
  direction text not null check (direction in ('in', 'out')), -- of the first document: came in, or drawn up here
  dated_on date not null, -- the day it came in or was drawn up
  sealed bytea not null, -- { party, title }: who sent or received it, and the heading
  sealed_key bytea not null,
  matter text not null default '', -- the register's matter words, in clear
  document_type text not null check (document_type in
    ('incoming_letter', 'outgoing_letter', 'application', 'complaint', 'decision_copy', 'note', 'other')),
  secrecy text not null check (secrecy in ('none', 'osl_26_1', 'osl_26_other', 'osl_21')),
  decision_id uuid not null references decision,
  voided_at timestamptz, -- an undone filing keeps its number, struck through
  voided_by uuid references staff,
  created_at timestamptz not null,
  created_by uuid not null references staff,
  check ((place = 'register') = (number is not null)),
  check ((place = 'case_file') = (case_file_id is not null)),
  check ((place = 'case_file') = (entry is not null)),
  unique (case_file_id, entry)
);
create index record_unit on record (unit_id);
create index record_board on record (board_id, place, created_at);
create index record_decision on record (decision_id);
create index record_voided_by on record (voided_by);
create index record_created_by on record (created_by);
comment on table record is 'retention: register';

-- R-HAND-04, -09: a doubt is put to the registrar; the item is locked until it is answered.
create table question (
  id uuid primary key,
  unit_id uuid not null references unit,
  message_id uuid not null,
  sealed bytea not null, -- { text, answer? }
  sealed_key bytea not null,
  decision_id uuid references decision,
  answered_at timestamptz,
  answered_by uuid references staff,
  created_at timestamptz not null,
  created_by uuid not null references staff
);
create index question_unit on question (unit_id);
create index question_message on question (message_id);
create index question_decision on question (decision_id);
create index question_answered_by on question (answered_by);
create index question_created_by on question (created_by);
create unique index question_one_open on question (message_id) where answered_at is null;
comment on table question is 'retention: register';

grant select, insert, update on case_file, register_series, record, question to slussen_staff, slussen_system;

alter table case_file enable row level security;
alter table case_file force row level security;
create policy case_file_system on case_file to slussen_system using (true) with check (true);
create policy case_file_staff on case_file to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table register_series enable row level security;
alter table register_series force row level security;
create policy register_series_system on register_series to slussen_system using (true) with check (true);
create policy register_series_staff on register_series to slussen_staff using (true) with check (true); -- numbers only

alter table record enable row level security;
alter table record force row level security;
create policy record_system on record to slussen_system using (true) with check (true);
create policy record_staff on record to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table question enable row level security;
alter table question force row level security;
create policy question_system on question to slussen_system using (true) with check (true);
create policy question_staff on question to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));
