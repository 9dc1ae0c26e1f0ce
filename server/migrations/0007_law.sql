-- Which law the municipality has decided to be asked, from which day. The newest row whose day has come speaks; without
-- any, the pack that ships as the law in force does. A row is never changed: another decision is another row.

create table law_in_force (
  id uuid primary key,
  pack text not null check (pack in ('sverige-2026', 'stockholm-2012')),
  from_date date not null,
  decided_by text not null, -- the body and its minute: 'Socialnämnden § 41'
  decided_on date not null,
  created_at timestamptz not null,
  created_by uuid references staff
);
create index law_in_force_from on law_in_force (from_date, created_at);
create index law_in_force_created_by on law_in_force (created_by);
comment on table law_in_force is 'retention: organisation';

grant select on law_in_force to slussen_staff;
grant select, insert on law_in_force to slussen_system;
grant insert on law_in_force to slussen_staff;
alter table law_in_force enable row level security;
alter table law_in_force force row level security;
create policy law_in_force_system on law_in_force to slussen_system using (true) with check (true);
create policy law_in_force_read on law_in_force for select to slussen_staff using (true);
create policy law_in_force_decide on law_in_force for insert to slussen_staff
  with check (created_by = current_actor());
