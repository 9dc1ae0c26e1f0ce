-- The municipality's own words for the warnings in a text: some that our lists lack, some that are not to warn here.
-- They stand in clear and every officer's page reads them, so nobody's name or number may be one (checked on the way in).

create table own_word (
  id uuid primary key,
  kind text not null check (kind in (
    'health', 'mental_health', 'substance', 'disability', 'sexual_life', 'ethnic_origin', 'religion', 'political',
    'trade_union', 'crime', 'economy', 'family_violence', 'child_welfare', 'housing_distress',
    'reveals_social_services')),
  word text not null check (word = btrim(word) and length(word) between 2 and 100),
  effect text not null check (effect in ('warn', 'ignore')), -- ignore: what our list says is not to warn
  created_at timestamptz not null,
  created_by uuid references staff
);
create unique index own_word_once on own_word (kind, lower(word));
create index own_word_created_by on own_word (created_by);
comment on table own_word is 'retention: organisation';

grant select on own_word to slussen_staff;
grant select, insert, delete on own_word to slussen_system;
alter table own_word enable row level security;
alter table own_word force row level security;
create policy own_word_system on own_word to slussen_system using (true) with check (true);
create policy own_word_staff on own_word for select to slussen_staff using (true);
