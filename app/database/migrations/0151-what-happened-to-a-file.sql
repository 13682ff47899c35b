-- What happened to a file, for who is assigned to it: also what partners did with what was shared from
-- it, who was invited about its client, and what was asked between the own organisation and others.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

create function app.events_of_file(file uuid, kinds text[], others_only boolean, most int)
  returns table (id uuid, at timestamptz, actor_kind text, actor_id uuid, name text, organisation text,
    is_other boolean, kind text, answer text, share_id uuid, weighing_id uuid, request_id uuid)
  stable security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  mine uuid := app.own_organisation();
begin
  if not exists (select from app.own_files() f where f = events_of_file.file) then return; end if;
  return query with about as materialized (
    select s.subject_id, s.case_id from app.subject_file s
    where s.file_id = events_of_file.file and s.organisation_id = mine
  ), asked as materialized (
    -- As far as the own organisation asks or is asked.
    select r.id, r.case_id, r.asker_id, r.holder_id from about b
    join app.request r on r.case_id = b.case_id and r.subject_id = b.subject_id
    where exists (select from app.participant p
      where p.id in (r.asker_id, r.holder_id) and p.organisation_id = mine)
  ), invited as materialized (
    select i.participant_id as id, b.case_id from about b
    join app.invitation i on i.subject_id = b.subject_id
    join app.weighing w on w.id = i.weighing_id and w.file_id = events_of_file.file
  ), found as (
    (select e.id, e.at, e.actor_kind, e.actor_id, e.kind, e.share_id, e.subject_ids,
        null::uuid as request from app.event e
      left join app.professional p on p.id = e.actor_id
      where e.file_id = events_of_file.file and (kinds is null or e.kind = any (kinds))
        and (not others_only or p.organisation_id <> mine)
      order by e.at desc limit most)
    union all
    (select e.id, e.at, e.actor_kind, e.actor_id, e.kind, e.share_id, e.subject_ids, a.id
      from asked a join app.event e on e.case_id = a.case_id and a.id = any (e.subject_ids)
      left join app.professional p on p.id = e.actor_id
      where e.kind in ('request_made', 'request_answered') and e.file_id is null
        and (kinds is null or e.kind = any (kinds)) and (not others_only or p.organisation_id <> mine)
      order by e.at desc limit most)
    union all
    (select e.id, e.at, e.actor_kind, e.actor_id, e.kind, e.share_id, e.subject_ids, null
      from invited i join app.event e on e.case_id = i.case_id and i.id = any (e.subject_ids)
      left join app.professional p on p.id = e.actor_id
      where e.kind in ('participant_invited', 'invitation_accepted', 'invitation_declined') and e.file_id is null
        and (kinds is null or e.kind = any (kinds)) and (not others_only or p.organisation_id <> mine)
      order by e.at desc limit most)
  ), shown as materialized (
    select distinct on (f.at, f.id) f.* from found f order by f.at desc, f.id desc limit most
  )
  select s.id, s.at, s.actor_kind, s.actor_id, p.name, o.name, coalesce(p.organisation_id <> mine, false),
    s.kind, a.kind, g.id, w.id,
    case when exists (select from asked q join app.own_participations() m on m in (q.asker_id, q.holder_id)
      where q.id = s.request) then s.request end
  from shown s
  left join app.professional p on p.id = s.actor_id
  left join app.organisation o on o.id = p.organisation_id
  left join app.request_answer a on a.request_id = s.request and s.kind = 'request_answered'
  left join lateral (select h.id, h.weighing_id from app.share h
    where h.case_id is not null and (h.id = s.share_id or h.id = any (s.subject_ids)) limit 1) g on true
  -- A weighing of another file of the same share is for who has that file.
  left join lateral (select v.id from app.weighing v
    where (v.id = g.weighing_id or v.id = any (s.subject_ids)) and v.file_id = events_of_file.file limit 1) w on true
  order by s.at desc, s.id desc;
end $$;
grant execute on function app.events_of_file(uuid, text[], boolean, int) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
