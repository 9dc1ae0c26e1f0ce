-- The people on the other side: who they are, where they can be reached, what they have agreed to.
-- A client belongs to one unit; the same person known by two units is two rows, since secrecy runs between them.

create table client (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('client', 'guardian', 'other_person', 'organisation', 'authority')),
  sealed bytea not null, -- { name, personalNumber?, ageGroup?, language?, remarks[] }
  sealed_key bytea not null,
  name_index bytea[] not null default '{}', -- one keyed hash for each whole, folded name word
  number_index bytea, -- and one for the whole number
  protected_identity boolean not null default false, -- skyddade personuppgifter: masked until opened with a reason
  created_at timestamptz not null,
  created_by uuid references staff
);
create index client_unit on client (unit_id);
create index client_created_by on client (created_by);
create index client_name_index on client using gin (name_index);
create index client_number_index on client (number_index);
comment on table client is 'retention: client';

create table contact_point (
  id uuid primary key,
  client_id uuid not null references client,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('email', 'phone', 'address')),
  sealed bytea not null, -- { value }
  sealed_key bytea not null,
  value_index bytea not null,
  source text not null check (source in ('own_message', 'meeting', 'phone_call', 'directory', 'letter')),
  verified_at timestamptz, -- R-CHATT-11..14: recognised, code word and more, taken at a meeting, own directory
  verified_by uuid references staff,
  verified_how text check (verified_how in ('meeting', 'call_back', 'recognised', 'two_methods', 'directory')),
  ended_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references staff,
  check ((verified_at is null) = (verified_how is null))
);
create index contact_point_client on contact_point (client_id);
create index contact_point_unit on contact_point (unit_id);
create index contact_point_value on contact_point (value_index);
create index contact_point_verified_by on contact_point (verified_by);
create index contact_point_created_by on contact_point (created_by);
create unique index contact_point_one on contact_point (client_id, kind, value_index) where ended_at is null;
comment on table contact_point is 'retention: client';

-- R-KOM-10, -11: consent per person and channel, never overwritten: the newest row speaks.
-- Implied consent carries the message it rests on and reaches no further than the answer to it (A-02).
create table consent (
  id uuid primary key,
  client_id uuid not null references client,
  unit_id uuid not null references unit,
  channel text not null check (channel in ('external_email', 'sms', 'phone')),
  state text not null check (state in ('given', 'implied', 'withdrawn')),
  message_id uuid,
  how text not null check (how in ('meeting', 'phone_call', 'form', 'own_message', 'letter')),
  created_at timestamptz not null,
  created_by uuid not null references staff,
  check ((state = 'implied') = (message_id is not null))
);
create index consent_client on consent (client_id, channel, created_at);
create index consent_unit on consent (unit_id);
create index consent_message on consent (message_id);
create index consent_created_by on consent (created_by);
comment on table consent is 'retention: client';

grant select, insert, update on client, contact_point to slussen_staff, slussen_system;
grant select, insert on consent to slussen_staff, slussen_system;

alter table client enable row level security;
alter table client force row level security;
create policy client_system on client to slussen_system using (true) with check (true);
create policy client_staff on client to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table contact_point enable row level security;
alter table contact_point force row level security;
create policy contact_point_system on contact_point to slussen_system using (true) with check (true);
create policy contact_point_staff on contact_point to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));

alter table consent enable row level security;
alter table consent force row level security;
create policy consent_system on consent to slussen_system using (true) with check (true);
create policy consent_staff on consent to slussen_staff
  using (unit_id = any ((select current_scopes())::uuid[]))
  with check (unit_id = any ((select current_scopes())::uuid[]));
