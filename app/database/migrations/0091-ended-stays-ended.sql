-- An assignment that ended stays ended, whatever hour is chosen: a clock set back to before its end
-- does not open the file again. And the role of the rights makes nothing in the schema any more.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- The files on which the acting professional has an assignment that is live now.
create or replace function app.own_files() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
  moment timestamptz := app.now();
  no_earlier timestamptz := greatest(moment, now());
begin
  return query select a.file_id from app.file_assignment a
    where a.professional_id = me and a.from_at <= moment and (a.until_at is null or a.until_at > no_earlier);
end $$;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
