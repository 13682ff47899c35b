-- What is there before there is a person. The application reaches these tables only by the functions.

-- ## Installation: is this a demonstration?

create table entry.installation (
  single boolean primary key default true check (single),
  is_demonstration boolean not null,
  marked_at timestamptz not null default app.now()
);


-- ## Sessions
-- Of the 32 random bytes only the SHA-256 is kept: whoever reads this table cannot become somebody.

create table entry.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  professional_id uuid not null references app.professional,
  created_at timestamptz not null default app.now(),
  last_seen_at timestamptz not null default app.now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on entry.session (professional_id);

-- A form that was posted just after its session ended, until that professional is back.
create table entry.kept_form (
  id uuid primary key default gen_random_uuid(),
  professional_id uuid not null references app.professional,
  path text not null check (length(path) <= 500),
  body text not null check (length(body) <= 300000),
  kept_at timestamptz not null default app.now()
);
create index on entry.kept_form (professional_id);

alter table entry.installation enable row level security, force row level security;
alter table entry.session enable row level security, force row level security;
alter table entry.kept_form enable row level security, force row level security;
create policy rights_answers on entry.installation to deelwijzer_rights using (true);
create policy rights_answers on entry.session to deelwijzer_rights using (true);
create policy rights_answers on entry.kept_form to deelwijzer_rights using (true);
grant select, insert on entry.installation to deelwijzer_rights;
grant select, insert, update (last_seen_at, ended_at), delete on entry.session to deelwijzer_rights;
grant select, insert, delete on entry.kept_form to deelwijzer_rights;
grant select on entry.migration to deelwijzer_rights;


-- ## The functions

grant create on schema entry to deelwijzer_rights;
set local role deelwijzer_rights;

create function entry.migrations() returns setof text stable security definer set search_path = '' language sql
begin atomic
  select m.name from entry.migration m order by m.name;
end;

create function entry.is_demonstration() returns boolean stable security definer set search_path = '' language sql
  return coalesce((select i.is_demonstration from entry.installation i), false);

-- Only a database without organisations takes the mark, and it is never taken off.
create function entry.mark_demonstration() returns boolean volatile security definer set search_path = '' language plpgsql as $$
begin
  if exists (select from app.organisation) or exists (select from entry.installation) then
    return entry.is_demonstration();
  end if;
  insert into entry.installation (is_demonstration) values (true);
  return true;
end $$;

-- Whom one can sign in as, in a demonstration. Elsewhere nobody.
create function entry.demonstration_people() returns table (id uuid, name text, role text, organisation text, is_team_lead boolean)
  stable security definer set search_path = '' language sql
begin atomic
  select p.id, p.name, p.role, o.name, p.is_team_lead
  from app.professional p join app.organisation o on o.id = p.organisation_id
  where entry.is_demonstration() and p.ended_at is null
  order by o.name, p.name;
end;

-- The trial sign-in is the only one there is, so a session starts only in a demonstration.
create function entry.start_session(token_hash bytea, professional uuid, expires_at timestamptz) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  if not entry.is_demonstration() then return false; end if;
  insert into entry.session (token_hash, professional_id, expires_at)
    select start_session.token_hash, p.id, start_session.expires_at
    from app.professional p where p.id = professional and p.ended_at is null;
  if not found then return false; end if;
  -- No content and no name: that this person signed in.
  insert into app.event (actor_kind, actor_id, kind) values ('professional', professional, 'signed_in');
  return true;
end $$;

create function entry.end_session(token_hash bytea) returns void volatile security definer set search_path = '' language sql
begin atomic
  with ended as (
    update entry.session s set ended_at = app.now()
    where s.token_hash = end_session.token_hash and s.ended_at is null returning s.professional_id)
  insert into app.event (actor_kind, actor_id, kind) select 'professional', e.professional_id, 'signed_out' from ended e;
end;

-- A job clears what is no longer of use.
create function entry.clear_old() returns void volatile security definer set search_path = '' language plpgsql as $$
begin
  delete from entry.session s where least(s.ended_at, s.expires_at) < app.now() - interval '1 day';
  delete from entry.kept_form k where k.kept_at < app.now() - interval '1 day';
end $$;

grant execute on function entry.migrations(), entry.is_demonstration(), entry.mark_demonstration(),
  entry.demonstration_people(), entry.start_session(bytea, uuid, timestamptz),
  entry.end_session(bytea), entry.clear_old()
  to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema entry from deelwijzer_rights;
