-- The ground: who may do what in the database, who asks, and the audit that everything after it is written to.
--
-- Rights fail closed. A connection stands on slussen_login, which may do nothing; a transaction steps up to
-- slussen_staff or slussen_system through the doors in platform/db.ts. A new table is invisible to both until it
-- says otherwise. How a later migration says it:
--
--   (a) rows that belong to a scope (a unit)
--         grant select, insert, update on thing to slussen_staff, slussen_system;
--         alter table thing enable row level security;
--         alter table thing force row level security;
--         create policy thing_system on thing to slussen_system using (true) with check (true);
--         create policy thing_staff on thing to slussen_staff
--           using (unit_id = any ((select current_scopes())::uuid[]))
--           with check (unit_id = any ((select current_scopes())::uuid[])); -- the select: asked once, not for each row
--   (b) rows all staff may read and only the system writes
--         grant select on thing to slussen_staff;
--         grant select, insert, update on thing to slussen_system;
--         … enable, force, thing_system as above …
--         create policy thing_staff on thing for select to slussen_staff using (true);
--   and always
--         comment on table thing is 'retention: <class>';   -- or 'technical: <why it holds nothing to keep>'
--
-- Migrations run as slussen_owner, which forced row-level security binds too: one that moves rows needs a policy
-- for slussen_owner on that table, made and dropped in the same file.
--
-- This first file runs as the log-in itself, since it makes the owner and then hands over to it. Where the
-- log-in may not create roles, the database administrator does so beforehand:
--   create role slussen_owner; create role slussen_login; create role slussen_staff; create role slussen_system;
--   create role slussen_jobs;
--   grant slussen_owner, slussen_login, slussen_staff, slussen_system, slussen_jobs to <log-in>;

do $$
declare
  wanted text;
begin
  foreach wanted in array array['slussen_owner', 'slussen_login', 'slussen_staff', 'slussen_system', 'slussen_jobs'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another installation in the same cluster made it at this very moment
    end;
    begin
      perform set_config('role', wanted, true);
      perform set_config('role', 'none', true);
    exception when insufficient_privilege then
      execute format('grant %I to %I', wanted, session_user);
    end;
  end loop;
end $$;

create schema slussen authorization slussen_owner;
create schema pgboss authorization slussen_jobs; -- the job library's own tables, which it makes and looks after itself

set local role slussen_owner;

grant usage on schema slussen to slussen_staff, slussen_system;
alter default privileges in schema slussen revoke all on tables from public;
alter default privileges in schema slussen revoke all on sequences from public;

-- What has been run, and what it said when it was: an old file that has been edited stops the start.
create table migration (
  number integer primary key,
  name text not null,
  checksum bytea not null,
  applied_at timestamptz not null
);
comment on table migration is 'technical: names and checksums of migrations';

-- Who asks. Set by the doors for one transaction; empty outside, so that a policy then matches nothing.
create function current_actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('slussen.actor_id', true), '')::uuid;

create function current_scopes() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('slussen.scope_ids', true), ''), '{}')::uuid[];

create function current_moment() returns timestamptz
  language sql stable parallel safe
  return nullif(current_setting('slussen.now', true), '')::timestamptz;

create function current_actor_word() returns text
  language sql stable parallel safe
  return coalesce('staff:' || current_actor(), 'system:' || nullif(current_setting('slussen.deed', true), ''));

-- One sealed word, opened at each start: a master key that cannot open it is the wrong one.
create table master_key_check (
  id uuid primary key,
  sealed bytea not null,
  sealed_key bytea not null,
  created_at timestamptz not null default current_moment()
);
comment on table master_key_check is 'technical: a known word under the master key';
grant select, insert (id, sealed, sealed_key) on master_key_check to slussen_system;
alter table master_key_check enable row level security;
alter table master_key_check force row level security;
create policy master_key_check_system on master_key_check to slussen_system using (true) with check (true);

-- Who did what. Written once, in the deed's transaction; ids and closed words only.
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default current_moment(),
  actor text not null default current_actor_word() check (actor ~ '^(staff:[0-9a-f-]{36}|system:[a-z0-9_.-]+)$'),
  deed text not null check (deed ~ '^[A-Z][A-Za-z]+$'),
  subject jsonb not null check (jsonb_typeof(subject) = 'object'),
  scope uuid,
  reason text check (reason ~ '^[a-z_]+$')
);
create index audit_event_at on audit_event (at);
create index audit_event_subject on audit_event using gin (subject jsonb_path_ops);
comment on table audit_event is 'retention: audit';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();

-- Actor and time are not among the columns anyone may write: they come from the transaction.
grant insert (deed, subject, scope, reason) on audit_event to slussen_staff, slussen_system;
grant select on audit_event to slussen_system;
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy audit_event_write on audit_event for insert to slussen_staff, slussen_system with check (true);
create policy audit_event_read on audit_event for select to slussen_system using (true);
