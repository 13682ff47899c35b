-- Looking a client up takes the exact name and birth date. Whoever tries names by the thousand would
-- still find out who is known here; so what is looked up in vain is counted, by the server's own hour.

create index looked_up_in_vain on app.event (actor_id, recorded_at)
  where kind = 'client_looked_up' and file_id is null;

grant select (actor_id, kind, file_id, recorded_at) on app.event to deelwijzer_rights;
grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- Thirty in an hour: more than anybody types who has clients in front of them.
create function app.looks_up_too_often() returns boolean volatile set search_path = '' language plpgsql as $$
begin
  if (select count(*) < 30 from app.event e
      where e.kind = 'client_looked_up' and e.file_id is null and e.actor_id = app.actor_id()
        and e.recorded_at > clock_timestamp() - interval '1 hour') then
    return false;
  end if;
  perform app.write_event('look_up_refused', null, '{}', null);
  return true;
end $$;

-- Looking a client up: the file where it is one's own; else at most that the client is known here, and
-- whom to ask to be assigned. No file id, no team, no colleague who works with the client. After too many
-- in vain it says nothing of anybody, found or not.
create function app.find_client(name text, birth_date date) returns table (file_id uuid, ask text, too_many boolean)
  volatile security definer set search_path = '' language plpgsql as $$
declare
  known uuid;
  mine boolean;
begin
  if app.looks_up_too_often() then
    return query select null::uuid, null::text, true;
    return;
  end if;
  known := (select k from app.known_files(find_client.name, find_client.birth_date) k limit 1);
  mine := known in (select app.own_files());
  perform app.write_event('client_looked_up', known, '{}', case when mine then 'own_file' end);
  if known is not null then
    return query select case when mine then known end, case when not mine then app.assigner_of(known) end, false;
  end if;
end $$;
grant execute on function app.find_client(text, date) to deelwijzer_application;

-- A team lead assigns a member of the own team by the client's exact name and birth date, and so never has
-- to see the file. False when the client is not known here, which is a look-up in vain; null after too
-- many of those.
create function app.assign_client(assignment uuid, name text, birth_date date, professional uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  known uuid;
begin
  if professional not in (select app.own_team()) then
    raise exception 'only their team lead assigns somebody' using errcode = 'insufficient_privilege';
  end if;
  if app.looks_up_too_often() then return null; end if;
  known := (select k from app.known_files(name, birth_date) k limit 1);
  if known is null then
    perform app.write_event('client_looked_up', null, '{}', null);
    return false;
  end if;
  insert into app.file_assignment (id, file_id, professional_id) values (assignment, known, professional)
    on conflict do nothing;
  if found then
    perform app.write_event('file_assigned', known, array[professional], 'team_lead');
  end if;
  return true;
end $$;
grant execute on function app.assign_client(uuid, text, date, uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
