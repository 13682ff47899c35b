-- Whom to ask to be assigned, and clearing away what is no longer of use.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- The lead of the asker's own team, who can assign the asker; else another lead of the organisation.
-- It says nothing about who works with the client.
create or replace function app.assigner_of(file uuid) returns text
  stable set search_path = '' language sql
begin atomic
  select lead.name from app.professional lead
  where lead.is_team_lead and lead.ended_at is null and lead.team_id is not null
    and lead.organisation_id = (select f.organisation_id from app.file f where f.id = file)
  order by coalesce(lead.team_id = (
    select asker.team_id from app.professional asker where asker.id = app.acting_professional()), false) desc, lead.id
  limit 1;
end;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
