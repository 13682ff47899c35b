-- ## Schemas
-- app: what belongs to people, behind row security. entry: what is there before there is a person.

create schema app;
grant usage on schema app, entry to deelwijzer_application, deelwijzer_rights;
grant usage on schema app to deelwijzer_log_reader;

-- A function is nobody's until it is granted by name.
alter default privileges revoke execute on functions from public;
set local role deelwijzer_rights;
alter default privileges revoke execute on functions from public;
set local role deelwijzer_owner;


-- ## Who is acting
-- Set by asActor for one transaction. Whoever sets nothing is nobody, and nobody reaches nothing.

create function app.actor_kind() returns text stable language sql
  return nullif(current_setting('app.actor_kind', true), '');

create function app.actor_id() returns uuid stable language sql
  return nullif(current_setting('app.actor_id', true), '')::uuid;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- Whoever left is nobody.
create function app.still_works(professional uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.professional p where p.id = professional and p.ended_at is null);
end $$;
grant execute on function app.still_works(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;

create function app.acting_professional() returns uuid stable language sql
  return case when app.actor_kind() = 'professional' and app.still_works(app.actor_id()) then app.actor_id() end;

create function app.is_job() returns boolean stable language sql
  return coalesce(app.actor_kind() = 'job', false);

-- The product's one clock, which tests can set; the server's own where nobody set it.
create function app.now() returns timestamptz stable language sql
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());

grant execute on function app.actor_kind(), app.actor_id(), app.acting_professional(), app.is_job(), app.now()
  to deelwijzer_application, deelwijzer_rights;


-- ## Organisations and the people who work there

create table app.organisation (
  id uuid primary key,
  name text not null,
  setting text not null,
  domain text
);

create table app.team (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  name text not null
);

create table app.professional (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  team_id uuid references app.team,
  name text not null,
  role text not null,
  setting text not null,
  domain text,
  registrations text[] not null default '{}',
  is_team_lead boolean not null default false,
  is_chair boolean not null default false,
  language text not null default 'nl' check (language in ('nl', 'en')),
  ended_at timestamptz
);
create index on app.professional (team_id);
create index on app.professional (organisation_id);


-- ## Clients and their files
-- A client belongs to one organisation. There is no key over organisations and no BSN: people are
-- not matched across organisations.

create table app.client (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  name_text uuid not null,
  birth_date_text uuid not null
);
create index on app.client (organisation_id);
create index on app.client (name_text);

create table app.representative (
  id uuid primary key,
  client_id uuid not null references app.client,
  kind text not null,
  name_text uuid not null,
  from_day date,
  until_day date
);
create index on app.representative (client_id);

create table app.file (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  client_id uuid not null unique references app.client,
  opened_at timestamptz not null default app.now()
);

-- Every right to a file of one's own goes through a live row here: a role alone opens nothing.
create table app.file_assignment (
  id uuid primary key,
  file_id uuid not null references app.file,
  professional_id uuid not null references app.professional,
  from_at timestamptz not null default app.now(),
  until_at timestamptz,
  assigned_by uuid not null default app.acting_professional() references app.professional
);
-- With all that says whether it is live: nearly each page asks this of all one's own files.
create index on app.file_assignment (professional_id, file_id) include (from_at, until_at);
create index on app.file_assignment (file_id);


-- ## Personal text
-- The one place where words about a person stand. Evidence holds an id and a salted hash, so that the
-- words can be destroyed (text and salt) while the chain stays whole.

create function app.hash_of(salt bytea, text text) returns bytea stable language sql
  return sha256(salt || convert_to(text, 'UTF8'));
grant execute on function app.hash_of(bytea, text) to deelwijzer_application, deelwijzer_rights;

create table app.personal_text (
  id uuid primary key,
  -- Null: not about a client of this organisation (an anonymous consultation); then only for its author.
  client_id uuid references app.client deferrable initially deferred,
  text text,
  salt bytea,
  hash bytea not null,
  written_by uuid default app.acting_professional(),
  written_at timestamptz not null default app.now(),
  destroyed_at timestamptz,
  unique (id, hash),
  constraint hash_is_of_the_text check (text is null or hash = app.hash_of(salt, text)),
  constraint text_and_salt_go_together check ((text is null) = (salt is null)),
  constraint only_destroying_empties check ((text is null) = (destroyed_at is not null))
);
create index on app.personal_text (client_id);
-- For looking up a client by exact name; a hash index, because a text may be long.
create index on app.personal_text using hash (lower(text));

alter table app.client
  add foreign key (name_text) references app.personal_text,
  add foreign key (birth_date_text) references app.personal_text;
alter table app.representative add foreign key (name_text) references app.personal_text;


-- ## The log
-- One line for each thing done, in the same transaction. Ids and words of ours only, no content.

create table app.event (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default app.now(),
  actor_kind text not null default app.actor_kind(),
  actor_id uuid not null default app.actor_id(),
  kind text not null,
  file_id uuid references app.file,
  subject_ids uuid[] not null default '{}',
  right_used text
);
create index on app.event (file_id, at);
create index on app.event (at);


-- ## Rights: the questions that only deelwijzer_rights can answer
-- One policy for it on each table that it reads; what it may do there is in its grants.

grant select on app.organisation, app.team, app.professional, app.client, app.file, app.file_assignment,
  app.personal_text to deelwijzer_rights;
grant insert on app.client, app.file, app.file_assignment, app.personal_text, app.event to deelwijzer_rights;
grant update (text, salt, destroyed_at) on app.personal_text to deelwijzer_rights;

create policy rights_answers on app.organisation to deelwijzer_rights using (true);
create policy rights_answers on app.team to deelwijzer_rights using (true);
create policy rights_answers on app.professional to deelwijzer_rights using (true);
create policy rights_answers on app.client to deelwijzer_rights using (true);
create policy rights_answers on app.file to deelwijzer_rights using (true);
create policy rights_answers on app.file_assignment to deelwijzer_rights using (true);
create policy rights_answers on app.personal_text to deelwijzer_rights using (true);
create policy rights_answers on app.event to deelwijzer_rights using (true);

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- In plpgsql, as all that policies ask: it keeps a plan for the length of a connection, where a
-- function in SQL is planned anew in each statement.
create function app.own_organisation() returns uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return (select p.organisation_id from app.professional p where p.id = me);
end $$;

-- Who is assigned to a file now. What ended stays ended, also when a clock is set back.
create view app.live_assignment as
  select a.professional_id, a.file_id from app.file_assignment a
  where a.from_at <= (select app.now())
    and (a.until_at is null or a.until_at > (select greatest(app.now(), now())));

-- The files to which the acting professional is assigned.
create function app.own_files() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select a.file_id from app.live_assignment a where a.professional_id = me;
end $$;

-- The members of the team that the acting professional leads.
create function app.own_team() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select member.id from app.professional lead join app.professional member on member.team_id = lead.team_id
    where lead.id = me and lead.is_team_lead and lead.ended_at is null;
end $$;

create function app.write_event(kind text, file_id uuid, subjects uuid[], right_used text) returns void
  volatile set search_path = '' language sql
begin atomic
  insert into app.event (kind, file_id, subject_ids, right_used)
  values (write_event.kind, write_event.file_id, subjects, write_event.right_used);
end;

create function app.write_text(id uuid, client_id uuid, text text) returns void
  volatile set search_path = '' language sql
begin atomic
  insert into app.personal_text (id, client_id, text, salt, hash)
  select write_text.id, write_text.client_id, write_text.text, salt, app.hash_of(salt, write_text.text)
  from (select uuid_send(gen_random_uuid())) made (salt);
end;

-- Clients of one organisation by exact name and birth date; never of another organisation.
create function app.known_files(name text, birth_date date) returns setof uuid
  stable set search_path = '' language sql
begin atomic
  select f.id from app.personal_text n
  join app.client c on c.name_text = n.id
  join app.personal_text b on b.id = c.birth_date_text
  join app.file f on f.client_id = c.id
  where lower(n.text) = lower(trim(name)) and b.text = birth_date::text
    and c.organisation_id = app.own_organisation();
end;

-- The lead of the asker's own team, who can assign the asker; else another lead of the organisation.
-- It says nothing about who works with the client.
create function app.assigner_of(file uuid) returns text
  stable set search_path = '' language sql
begin atomic
  select lead.name from app.professional lead
  where lead.is_team_lead and lead.ended_at is null and lead.team_id is not null
    and lead.organisation_id = (select f.organisation_id from app.file f where f.id = file)
  order by coalesce(lead.team_id = (
    select asker.team_id from app.professional asker where asker.id = app.acting_professional()), false) desc, lead.id
  limit 1;
end;

-- Opens a file on a client who is new here, and assigns it to the one who opens it.
-- False when the client is known already: then look up, and ask to be assigned.
create function app.open_file(file uuid, client uuid, assignment uuid, name_text uuid, name text,
    birth_date_text uuid, birth_date date) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  organisation uuid := app.own_organisation();
begin
  if organisation is null then
    raise exception 'only a professional opens a file' using errcode = 'insufficient_privilege';
  end if;
  -- One at a time in an organisation, so that a form sent twice opens one file.
  perform pg_advisory_xact_lock(hashtextextended(organisation::text, 0));
  if exists (select from app.known_files(name, birth_date)) then return false; end if;
  perform app.write_text(name_text, client, trim(name));
  perform app.write_text(birth_date_text, client, birth_date::text);
  insert into app.client (id, organisation_id, name_text, birth_date_text)
    values (client, organisation, name_text, birth_date_text);
  insert into app.file (id, organisation_id, client_id) values (file, organisation, client);
  insert into app.file_assignment (id, file_id, professional_id)
    values (assignment, file, app.acting_professional());
  perform app.write_event('file_opened', file, array[client], 'own_file');
  return true;
end $$;

grant execute on function app.own_organisation(), app.own_files(), app.own_team(),
  app.open_file(uuid, uuid, uuid, uuid, text, uuid, date) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;


-- ## What the application may do: organisations
-- No delete anywhere below: people and files end by a date.

alter table app.organisation enable row level security, force row level security;
alter table app.team enable row level security, force row level security;
alter table app.professional enable row level security, force row level security;

create policy my_own_organisation on app.organisation for select to deelwijzer_application
  using (id = (select app.own_organisation()));
create policy teams_of_my_organisation on app.team for select to deelwijzer_application
  using (organisation_id = (select app.own_organisation()));
create policy colleagues_and_myself on app.professional for select to deelwijzer_application
  using (organisation_id = (select app.own_organisation()));
create policy my_own_language on app.professional for update to deelwijzer_application
  using (id = (select app.acting_professional()));

-- A job sets an organisation up; no page does.
create policy job_sets_up on app.organisation to deelwijzer_application using ((select app.is_job()));
create policy job_sets_up on app.team to deelwijzer_application using ((select app.is_job()));
create policy job_sets_up on app.professional to deelwijzer_application using ((select app.is_job()));

grant select on app.organisation, app.team, app.professional to deelwijzer_application;
grant insert (id, name, setting, domain) on app.organisation to deelwijzer_application;
grant insert (id, organisation_id, name) on app.team to deelwijzer_application;
grant insert (id, organisation_id, team_id, name, role, setting, domain, registrations, is_team_lead, is_chair, language)
  on app.professional to deelwijzer_application;
grant update (language) on app.professional to deelwijzer_application;
-- No update of role, team or registrations: nobody gives themselves a right.


-- ## What the application may do: clients and files

alter table app.client enable row level security, force row level security;
alter table app.representative enable row level security, force row level security;
alter table app.file enable row level security, force row level security;
alter table app.file_assignment enable row level security, force row level security;
alter table app.personal_text enable row level security, force row level security;

-- As an array: few files are one's own, so they are looked up, and not looked for among all.
create policy files_assigned_to_me on app.file for select to deelwijzer_application
  using (id = any (array(select app.own_files())));
-- The file is filtered by its own policy, so this reads: the clients whose file is mine.
create policy clients_of_my_files on app.client for select to deelwijzer_application
  using (exists (select from app.file f where f.client_id = client.id));
create policy representatives_of_my_clients on app.representative to deelwijzer_application
  using (exists (select from app.file f where f.client_id = representative.client_id));
create policy who_works_on_my_files on app.file_assignment for select to deelwijzer_application
  using (file_id in (select app.own_files()) or professional_id = (select app.acting_professional()));
create policy involving_a_colleague on app.file_assignment for insert to deelwijzer_application
  with check (file_id in (select app.own_files())
    and exists (select from app.professional p where p.id = professional_id and p.ended_at is null));
create policy ending_an_assignment on app.file_assignment for update to deelwijzer_application
  using (file_id in (select app.own_files()));
create policy writing_about_my_clients on app.personal_text for insert to deelwijzer_application
  with check (app.acting_professional() is not null
    and (client_id is null or exists (select from app.file f where f.client_id = personal_text.client_id)));

grant select on app.client, app.representative, app.file, app.file_assignment to deelwijzer_application;
grant insert (id, client_id, kind, name_text, from_day, until_day), update (until_day)
  on app.representative to deelwijzer_application;
grant insert (id, file_id, professional_id), update (until_at) on app.file_assignment to deelwijzer_application;
grant insert (id, client_id, text, salt, hash) on app.personal_text to deelwijzer_application;
-- No insert on client and file: app.open_file makes the three rows together, with the event.
-- No select on personal_text: app.read_texts gives the words, and writes down by which right.


-- ## What may be read and written in the log

alter table app.event enable row level security, force row level security;

create policy events_of_my_files on app.event for select to deelwijzer_application
  using (file_id in (select app.own_files()));
create policy writing_what_i_did on app.event for insert to deelwijzer_application
  with check (file_id is null or file_id in (select app.own_files()));
create policy log_reader_reads_all on app.event for select to deelwijzer_log_reader using (true);

grant select on app.event to deelwijzer_application, deelwijzer_log_reader;
grant insert (id, kind, file_id, subject_ids, right_used) on app.event to deelwijzer_application;
-- Not who and when: the database fills those in, so nobody writes in another's name.
-- No update and no delete, for anybody.
