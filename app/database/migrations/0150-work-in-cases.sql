-- What somebody has to do in their cases, in one question that begins at their own participations.

grant select (started_from, case_id) on app.weighing to deelwijzer_rights;
create index on app.weighing (started_from) where started_from is not null;
create index on app.weighing (file_id) include (id) where case_id is not null;
create index on app.item (file_id) where taken_from is not null;
-- Invitations that wait for an answer: few of all.
create index on app.participant (professional_id)
  where accepted_at is null and declined_at is null and ended_at is null;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- What is asked of the actor, where they were invited, which answers ask for a look back, what they gave
-- that a move of a case closed (a row a case) or that ends before `soon`, and what they took over whose
-- source ended. Ids, days and who it is with; never a word about anybody. `files` are own files on whom
-- it is about.
create function app.work_in_cases(soon timestamptz) returns table (what text, id uuid, case_id uuid,
    kind text, name text, organisation text, files uuid[], due_at timestamptz, due_on date, how_many int)
  stable security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
  assigned uuid[] := array(select app.own_files());
begin
  return query with mine as materialized (
    select p.id, p.case_id, p.phase_id from app.taking_part p where p.professional_id = me
  ), weighed as materialized (
    select w.id from unnest(assigned) a join app.weighing w on w.file_id = a where w.case_id is not null
  ), given as materialized (
    -- What the actor's files gave and nobody ended, as far as its phase or its time is over or soon will be.
    select s.id, s.case_id, s.subject_id, s.case_phase_id, s.until_at, s.made_at, s.weighing_id,
      m.phase_id, p.professional_id as recipient from weighed w
    join app.lasting_share s on s.weighing_id = w.id
    join mine m on m.case_id = s.case_id and (m.phase_id <> s.case_phase_id or s.until_at <= soon)
    join app.participant p on p.id = s.participant_id
    where p.professional_id is not null and p.ended_at is null and p.declined_at is null
      and (p.accepted_at is not null or exists (select from app.invitation i where i.participant_id = p.id))
  ), things as (
    select 'invitation' as what, p.id, p.case_id, null::text as kind, p.proposed_by as whom,
      null::uuid as subject_id, p.proposed_at as due_at, null::date as due_on, 1 as how_many
    from app.participant p where p.id = any (array(select app.own_invitations()))

    union all
    select 'request', r.id, m.case_id, r.kind, o.professional_id, r.subject_id, r.at, r.due_on, 1
    from mine m join app.request r on r.holder_id = m.id join app.participant o on o.id = r.asker_id
    where not exists (select from app.request_answer a where a.request_id = r.id)

    union all
    select 'look_back', r.id, m.case_id, r.kind, o.professional_id, r.subject_id, a.at, null, 1
    from mine m join app.request r on m.id in (r.asker_id, r.holder_id) and r.case_id = m.case_id
    join app.request_answer a on a.request_id = r.id
    join app.participant o on o.id in (r.asker_id, r.holder_id) and o.id <> m.id
    where not exists (select from app.request_review v where v.request_id = r.id and v.participant_id = m.id)

    union all
    select 'moved_on', g.case_id, g.case_id, null, null, null, f.started_at, null, count(*)::int
    from given g join app.case_phase f on f.id = g.phase_id
    where g.case_phase_id <> g.phase_id
      -- Neither shared nor weighed again since.
      and not exists (select from app.share later where later.weighing_id = g.weighing_id
        and (later.case_phase_id = g.phase_id or later.made_at > g.made_at))
      and not exists (select from app.weighing w where w.started_from = g.weighing_id and w.case_id is not null)
    group by g.case_id, f.started_at

    union all
    select 'ends_soon', g.id, g.case_id, null, g.recipient, g.subject_id, g.until_at, null, 1
    from given g where g.case_phase_id = g.phase_id

    union all
    -- As long as nobody looked at it again: not by a later version, not by answering the notice.
    select 'taken_over', i.id, i.case_id, source.ended_how, source.by, null, source.ended_at, null, 1
    from unnest(assigned) a join app.item i on i.file_id = a and i.taken_from is not null and i.ended_at is null
    join app.item source on source.id = i.taken_from
    where source.ended_at is not null and not exists (select from app.item_notice n
      join app.participant p on p.id = n.participant_id
      where n.item_id = source.id and p.organisation_id = i.organisation_id
        and (n.answer is not null or p.professional_id = me))
  )
  select t.what, t.id, t.case_id, t.kind, r.name, o.name,
    case when t.what = 'taken_over' then array(select i.file_id from app.item i where i.id = t.id)
      else array(select distinct s.file_id from app.subject_file s where s.case_id = t.case_id
        and (t.subject_id is null or s.subject_id = t.subject_id) and s.file_id = any (assigned)) end,
    t.due_at, t.due_on, t.how_many
  from things t
  left join app.professional r on r.id = t.whom
  left join app.organisation o on o.id = r.organisation_id
  order by t.due_on nulls last, t.due_at, t.id;
end $$;

grant execute on function app.work_in_cases(timestamptz) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
