-- What the pages ask before there is a person, each in one statement: who is signed in, where they
-- were when they left in a hurry, and the form they had half filled in.

-- Where "Snel weg" comes back to. It stands here and not in the address bar.
alter table entry.session add column return_path text check (length(return_path) <= 600);
grant update (return_path) on entry.session to deelwijzer_rights;

grant create on schema entry to deelwijzer_rights;
set local role deelwijzer_rights;

-- A session ends when signed out, after its day, or half an hour after it was last used.
create function entry.end_of(s entry.session) returns timestamptz immutable set search_path = '' language sql
  return least(s.ended_at, s.expires_at, s.last_seen_at + interval '30 minutes');

-- Who is signed in, with all that is known of themselves: every page begins with it. The moment is given,
-- since a single statement has no transaction in which a clock was set.
create function entry.signed_in(token_hash bytea, moment timestamptz)
  returns table (id uuid, organisation_id uuid, organisation text, team_id uuid, name text, role text,
    setting text, domain text, registrations text[], is_team_lead boolean, is_chair boolean, language text)
  volatile security definer set search_path = '' language plpgsql as $$
begin
  -- Written once a minute, not at every page.
  update entry.session s set last_seen_at = moment
  where s.token_hash = signed_in.token_hash and entry.end_of(s) > moment
    and s.last_seen_at < moment - interval '1 minute';
  return query select p.id, o.id, o.name, p.team_id, p.name, p.role,
      p.setting, p.domain, p.registrations, p.is_team_lead, p.is_chair, p.language
    from entry.session s
    join app.professional p on p.id = s.professional_id
    join app.organisation o on o.id = p.organisation_id
    where s.token_hash = signed_in.token_hash and entry.end_of(s) > moment and p.ended_at is null;
end $$;

-- A form is kept for whoever's session ended less than an hour ago: true when it was. What is too large
-- to keep is not kept, rather than a fault.
create function entry.keep_form(token_hash bytea, path text, body text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  if length(path) > 500 or length(body) > 300000 then return false; end if;
  delete from entry.kept_form k using entry.session s
    where s.token_hash = keep_form.token_hash and k.professional_id = s.professional_id
      and k.path = keep_form.path;
  insert into entry.kept_form (professional_id, path, body)
    select s.professional_id, keep_form.path, keep_form.body from entry.session s
    where s.token_hash = keep_form.token_hash
      and entry.end_of(s) > app.now() - interval '1 hour';
  return found;
end $$;

-- The form kept for whoever is acting, on this page. It stays until it is sent, so that fetching the
-- page once more loses nothing.
create function entry.find_kept_form(path text) returns text stable security definer set search_path = '' language sql
begin atomic
  select k.body from entry.kept_form k
  where k.professional_id = app.acting_professional() and k.path = find_kept_form.path
    and k.kept_at > app.now() - interval '1 day'
  order by k.kept_at desc limit 1;
end;

create function entry.drop_kept_form(path text) returns void volatile security definer set search_path = '' language sql
begin atomic
  delete from entry.kept_form k
  where k.professional_id = app.acting_professional() and k.path = drop_kept_form.path;
end;

create function entry.set_return_path(token_hash bytea, path text) returns void volatile security definer set search_path = '' language sql
begin atomic
  update entry.session s set return_path = path where s.token_hash = set_return_path.token_hash;
end;

create function entry.return_path(token_hash bytea) returns text stable security definer set search_path = '' language sql
  return (select s.return_path from entry.session s where s.token_hash = return_path.token_hash);

grant execute on function entry.signed_in(bytea, timestamptz), entry.keep_form(bytea, text, text), entry.find_kept_form(text),
  entry.drop_kept_form(text), entry.set_return_path(bytea, text), entry.return_path(bytea)
  to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema entry from deelwijzer_rights;
