-- Who these professionals are, and what this organisation is called, without going through everybody.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

create function app.partners_by_id(ids uuid[]) returns table (id uuid, name text, role text, setting text,
    domain text, registrations text[], organisation_id uuid, organisation text)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if app.acting_professional() is null then return; end if;
  return query select p.id, p.name, p.role, p.setting, p.domain, p.registrations, o.id, o.name
    from app.professional p join app.organisation o on o.id = p.organisation_id
    where p.ended_at is null and p.id = any (ids);
end $$;

create function app.organisation_called(organisation uuid) returns text
  stable security definer set search_path = '' language plpgsql as $$
begin
  return (select o.name from app.organisation o
    where o.id = organisation and app.acting_professional() is not null);
end $$;
grant execute on function app.partners_by_id(uuid[]), app.organisation_called(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
