-- Boards (each its own controller), their units, the people who work there, and their log-ins.
-- Secrecy runs between units: a role is always held in a unit, and what a person may see follows from it.

create table board (
  id uuid primary key,
  name text not null,
  code text not null unique check (code ~ '^[A-ZÅÄÖ]{2,4}$'), -- stands in the register number: SN 2026-0001
  created_at timestamptz not null
);
comment on table board is 'retention: organisation';

create table unit (
  id uuid primary key,
  board_id uuid not null references board,
  name text not null,
  code text not null unique, -- stands in the case number: BoU 2026-0412
  -- R-KOM-03: no unit without e-mail. Several addresses would be several units or an alias at the gateway.
  email text not null unique check (email = lower(email)),
  phone text not null default '',
  is_common boolean not null default false, -- takes what is addressed to nobody in particular
  answer_within_days integer not null default 2 check (answer_within_days between 1 and 30), -- working days
  created_at timestamptz not null
);
create unique index unit_one_common on unit (is_common) where is_common;
create index unit_board on unit (board_id);
comment on table unit is 'retention: organisation';

create table staff (
  id uuid primary key,
  username text not null unique check (username = lower(username)),
  name text not null,
  title text not null,
  language text not null default 'sv' check (language in ('sv', 'en')),
  shortcuts boolean not null default true, -- WCAG 2.1.4: single keys can be turned off
  password_hash text not null,
  totp_sealed bytea not null,
  totp_sealed_key bytea not null,
  totp_last_step bigint not null default 0, -- a code is good once
  failed_logins integer not null default 0,
  locked_until timestamptz,
  deactivated_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references staff
);
create index staff_created_by on staff (created_by);
comment on table staff is 'retention: staff';

create table staff_role (
  id uuid primary key,
  staff_id uuid not null references staff,
  unit_id uuid references unit, -- an administrator holds no unit and sees no client
  role text not null check (role in ('case_officer', 'head_of_unit', 'registrar', 'administrator')),
  created_at timestamptz not null,
  created_by uuid references staff,
  unique nulls not distinct (staff_id, unit_id, role),
  check ((role = 'administrator') = (unit_id is null))
);
create index staff_role_unit on staff_role (unit_id);
create index staff_role_created_by on staff_role (created_by);
comment on table staff_role is 'retention: staff';

create table session (
  id uuid primary key,
  staff_id uuid not null references staff,
  token_hash bytea not null unique, -- the cookie's SHA-256; the token itself is nowhere
  two_factor text not null check (two_factor in ('totp', 'demo')),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_staff on session (staff_id);
comment on table session is 'retention: session';

-- Log-in and rights are worked out by the system before anybody is anybody; staff read names of colleagues only.
grant select, insert, update on board, unit, staff, session to slussen_system;
grant select, insert, delete on staff_role to slussen_system;
grant select on board, unit, staff_role to slussen_staff;
grant select (id, name, title, deactivated_at) on staff to slussen_staff;

alter table board enable row level security;
alter table board force row level security;
create policy board_system on board to slussen_system using (true) with check (true);
create policy board_staff on board for select to slussen_staff using (true);

alter table unit enable row level security;
alter table unit force row level security;
create policy unit_system on unit to slussen_system using (true) with check (true);
create policy unit_staff on unit for select to slussen_staff using (true);

alter table staff enable row level security;
alter table staff force row level security;
create policy staff_system on staff to slussen_system using (true) with check (true);
create policy staff_staff on staff for select to slussen_staff using (true);

alter table staff_role enable row level security;
alter table staff_role force row level security;
create policy staff_role_system on staff_role to slussen_system using (true) with check (true);
create policy staff_role_staff on staff_role for select to slussen_staff using (true);

alter table session enable row level security;
alter table session force row level security;
create policy session_system on session to slussen_system using (true) with check (true);
