-- A page of the items of a case, by the same rules as app.owns_item and app.shares_opening, asked once
-- for all rows instead of once for each: with their words, and an event for each right and share.

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

create function app.read_items_of(in_case uuid, current_only boolean, before uuid, most int)
  returns table (id uuid, case_id uuid, organisation_id uuid, file_id uuid, kind text, category text,
    source text, on_day date, replaces uuid, taken_from uuid, by uuid, at timestamptz, ended_at timestamptz,
    ended_how text, about uuid[], text text, source_text text, right_used text, share_ids uuid[], goes_on boolean)
  volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
  mine uuid := app.own_organisation();
  moment timestamptz := greatest(app.now(), now());
  taking_part boolean := app.takes_part_in(in_case);
  files uuid[];
  place app.item;
begin
  if not taking_part then
    select array_agg(f.file_id) into files from app.subject_file f
      where f.case_id = in_case and f.organisation_id = mine and f.file_id in (select app.own_files());
  end if;
  select i.* into place from app.item i where i.id = before and i.case_id = in_case;
  return query with live as materialized (
    select s.id, s.subject_id from app."case" c
    join app.participant p on p.case_id = c.id and p.professional_id = me
    join app.share s on s.participant_id = p.id and s.case_phase_id = c.phase_id
    where c.id = in_case and taking_part and p.accepted_at is not null and p.ended_at is null
      and (s.until_at is null or s.until_at > moment)
      and not exists (select from app.share_end e where e.share_id = s.id)
      and not exists (select from app.consent_end e where e.weighing_id = s.weighing_id)
  ), opened as materialized (
    select si.item_id, array_agg(l.id) as by_shares, count(distinct l.subject_id) as covered
    from live l join app.share_item si on si.share_id = l.id group by si.item_id
  ), reached as materialized (
    select i.*, a.people, case
        when i.organisation_id = mine and (taking_part or i.file_id = any (files)) then 'own_item'
        when i.ended_at is null and o.covered = cardinality(a.people) then 'share' end as reached_by,
      o.by_shares
    from app.item i
    left join opened o on o.item_id = i.id
    cross join lateral (select array(select b.subject_id from app.item_about b where b.item_id = i.id) as people) a
    where i.case_id = in_case and (i.organisation_id = mine or o.item_id is not null)
      and not (current_only and i.ended_how is not distinct from 'corrected')
      and (place.id is null or (i.at, i.id) < (place.at, place.id))
    order by i.at desc, i.id desc
  ), found as materialized (
    select r.* from reached r where r.reached_by is not null limit most + 1
  ), shown as materialized (
    select f.* from found f order by f.at desc, f.id desc limit most
  ), noted as (
    insert into app.event (kind, file_id, case_id, share_id, subject_ids, right_used)
    select 'items_read', s.file_id, in_case, by_share.id, array_agg(s.id), s.reached_by
    from shown s left join lateral unnest(case when s.reached_by = 'share' then s.by_shares end) by_share (id) on true
    group by s.reached_by, by_share.id, s.file_id
  )
  select s.id, s.case_id, s.organisation_id, s.file_id, s.kind, s.category, s.source, s.on_day, s.replaces,
    s.taken_from, s.by, s.at, s.ended_at, s.ended_how, s.people, t.text, f.text, s.reached_by,
    case when s.reached_by = 'share' then s.by_shares else '{}' end, (select count(*) > most from found)
  from shown s join app.personal_text t on t.id = s.text_id
  left join app.personal_text f on f.id = s.source_text
  where t.text is not null
  order by s.at desc, s.id desc;
end $$;
grant execute on function app.read_items_of(uuid, boolean, uuid, int) to deelwijzer_application;

-- As before, for all items at once.
create or replace function app.read_items(ids uuid[])
  returns table (id uuid, text text, source_text text, right_used text, share_ids uuid[])
  volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
  mine uuid := app.own_organisation();
  moment timestamptz := greatest(app.now(), now());
begin
  return query with wanted as materialized (
    select w.id, i.file_id, i.case_id, i.organisation_id, i.text_id, i.source_text, i.ended_at
    from unnest(ids) w (id) left join app.item i on i.id = w.id
  ), part as materialized (
    select c.id as case_id, c.phase_id, p.id as participant_id from app.participant p
    join app."case" c on c.id = p.case_id
    where p.professional_id = me and p.case_id in (select w.case_id from wanted w)
      and p.accepted_at is not null and p.ended_at is null and c.ended_at is null
  ), opened as materialized (
    select w.id, array_agg(s.id) as by_shares, count(distinct s.subject_id) as covered
    from wanted w join app.share_item si on si.item_id = w.id
    join app.share s on s.id = si.share_id
    join part p on p.participant_id = s.participant_id and p.phase_id = s.case_phase_id
    where (s.until_at is null or s.until_at > moment)
      and not exists (select from app.share_end e where e.share_id = s.id)
      and not exists (select from app.consent_end e where e.weighing_id = s.weighing_id)
    group by w.id
  ), reached as materialized (
    select w.*, case
        when w.organisation_id = mine and (w.case_id in (select p.case_id from part p)
          or w.file_id in (select app.own_files())) then 'own_item'
        when w.ended_at is null
          and o.covered = (select count(*) from app.item_about a where a.item_id = w.id) then 'share'
      end as reached_by, o.by_shares
    from wanted w left join opened o on o.id = w.id
  ), noted as (
    insert into app.event (kind, file_id, case_id, share_id, subject_ids, right_used)
    select case when r.reached_by is null then 'reach_refused' else 'items_read' end,
      case when r.reached_by is not null then r.file_id end,
      case when r.reached_by is not null then r.case_id end,
      by_share.id, array_agg(r.id), r.reached_by
    from reached r left join lateral unnest(case when r.reached_by = 'share' then r.by_shares end) by_share (id) on true
    group by r.reached_by, by_share.id, case when r.reached_by is not null then r.file_id end,
      case when r.reached_by is not null then r.case_id end
  )
  select r.id, t.text, s.text, r.reached_by, case when r.reached_by = 'share' then r.by_shares else '{}' end
  from reached r join app.personal_text t on t.id = r.text_id
  left join app.personal_text s on s.id = r.source_text
  where r.reached_by is not null and t.text is not null;
end $$;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
