-- What the own organisation may know of an item: who can reach it, through what, and what happened to
-- it; and for whoever had one, that it was withdrawn or put right.

grant select (by) on app.share to deelwijzer_rights;
grant select (at, by) on app.share_end to deelwijzer_rights;
grant select (by, at) on app.consent_end to deelwijzer_rights;
grant select (id, at, actor_kind, case_id, share_id, subject_ids, right_used) on app.event to deelwijzer_rights;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- Every share by which an item was given, live or over, for who owns the item: also for a colleague who takes
-- part in the case and does not reach the weighing.
create function app.shares_of_item(item uuid) returns table (share_id uuid, weighing_id uuid,
    participant_id uuid, professional_id uuid, name text, organisation text, outside_text uuid,
    subject_id uuid, phase text, made_by uuid, made_at timestamptz, until_at timestamptz,
    ended_at timestamptz, consent_ended_at timestamptz, is_live boolean)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if not app.owns_item(shares_of_item.item) then return; end if;
  return query select s.id, s.weighing_id, p.id, p.professional_id, r.name, o.name, p.outside_text,
      s.subject_id, f.phase, s.by, s.made_at, s.until_at, e.at, c.at, app.is_live(s.id)
    from app.share_item si
    join app.share s on s.id = si.share_id
    join app.participant p on p.id = s.participant_id
    join app.case_phase f on f.id = s.case_phase_id
    left join app.professional r on r.id = p.professional_id
    left join app.organisation o on o.id = p.organisation_id
    left join app.share_end e on e.share_id = s.id
    left join app.consent_end c on c.weighing_id = s.weighing_id
    where si.item_id = shares_of_item.item
      and (s.need_id is null or exists (select from app.gone_along g where g.need_id = s.need_id))
    order by s.made_at, s.id;
end $$;

-- What happened to an item and to the shares that it was in, newest first, for who owns it.
create function app.events_of_item(item uuid, most int) returns table (id uuid, at timestamptz,
    actor_kind text, actor_id uuid, name text, organisation text, kind text, share_id uuid, weighing_id uuid)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
declare
  one app.item;
  shares uuid[];
  weighings uuid[];
  files uuid[];
begin
  if not app.owns_item(events_of_item.item) then return; end if;
  select i.* into one from app.item i where i.id = events_of_item.item;
  select coalesce(array_agg(s.id), '{}'), coalesce(array_agg(s.weighing_id), '{}'),
      coalesce(array_agg(w.file_id), '{}') || one.file_id
    into shares, weighings, files
    from app.share_item si join app.share s on s.id = si.share_id join app.weighing w on w.id = s.weighing_id
    where si.item_id = one.id;
  return query select e.id, e.at, e.actor_kind, e.actor_id, p.name, o.name, e.kind, s.id, s.weighing_id
    from app.event e
    left join app.share s on s.id = any (shares)
      and (s.id = e.share_id or s.id = any (e.subject_ids)
        or (e.kind = 'consent_ended' and s.weighing_id = any (e.subject_ids)))
    left join app.professional p on p.id = e.actor_id
    left join app.organisation o on o.id = p.organisation_id
    where e.file_id = any (files) and e.at >= one.at and (
      (one.id = any (e.subject_ids) and e.kind <> 'reach_refused')
      or (e.kind in ('share_made', 'share_ended') and e.subject_ids && shares)
      or (e.kind = 'consent_ended' and e.subject_ids && weighings))
    order by e.at desc, e.id desc limit events_of_item.most;
end $$;

-- The item that stands in the place of one that was put right, however often.
create function app.last_version(item uuid) returns uuid
  stable set search_path = '' language plpgsql as $$
declare
  last uuid;
begin
  with recursive later (id, nth) as (
    select last_version.item, 0
    union all select i.id, l.nth + 1 from later l join app.item i on i.replaces = l.id
  )
  select l.id into last from later l order by l.nth desc limit 1;
  return last;
end $$;

-- What the actor had and was withdrawn or put right, also after they left; without its words.
create function app.notices_to_me(item uuid) returns table (item_id uuid, participant_id uuid,
    case_id uuid, kind text, category text, on_day date, name text, organisation text, how text,
    at timestamptz, answer text, answer_text uuid, answered_at timestamptz, follows uuid, taken uuid)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
begin
  return query select i.id, n.participant_id, i.case_id, i.kind, i.category, i.on_day, r.name, o.name,
      i.ended_how, n.at, n.answer, n.answer_text, n.answered_at,
      -- Only as far as it is open to the actor now.
      case when app.shares_opening(app.last_version(i.id)) <> '{}' then app.last_version(i.id) end,
      (select app.last_version(t.id) from app.item t
        where t.taken_from = i.id and t.organisation_id = p.organisation_id and app.owns_item(t.id)
        order by t.at limit 1)
    from app.item_notice n
    join app.participant p on p.id = n.participant_id
    join app.item i on i.id = n.item_id
    join app.professional r on r.id = i.by
    join app.organisation o on o.id = i.organisation_id
    where p.professional_id = me and p.accepted_at <= n.at
      and (notices_to_me.item is null and n.answer is null or n.item_id = notices_to_me.item)
    order by n.at;
end $$;

-- What those who had an item said that they did with it, for who owns it.
create function app.answers_on_item(item uuid) returns table (participant_id uuid, name text,
    organisation text, at timestamptz, answer text, answer_text uuid, answered_at timestamptz)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if not app.owns_item(answers_on_item.item) then return; end if;
  return query select n.participant_id, r.name, o.name, n.at, n.answer, n.answer_text, n.answered_at
    from app.item_notice n
    join app.participant p on p.id = n.participant_id
    left join app.professional r on r.id = p.professional_id
    left join app.organisation o on o.id = p.organisation_id
    where n.item_id = answers_on_item.item order by n.at, n.participant_id;
end $$;

-- Where an own item was taken over from, and whether its source ended since: that asks for another look.
create function app.source_of(item uuid) returns table (organisation text, weighing_id uuid, ended_how text, ended_at timestamptz)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if not app.owns_item(source_of.item) then return; end if;
  return query with recursive earlier (id, taken_from, taken_weighing, replaces) as (
    select i.id, i.taken_from, i.taken_weighing, i.replaces from app.item i where i.id = source_of.item
    union all
    select i.id, i.taken_from, i.taken_weighing, i.replaces
      from earlier e join app.item i on i.id = e.replaces where e.taken_from is null
  )
  select o.name, e.taken_weighing, i.ended_how, i.ended_at
    from earlier e join app.item i on i.id = e.taken_from join app.organisation o on o.id = i.organisation_id;
end $$;

-- Who these professionals are, also those who stopped: their name stands with what they brought in.
create function app.who_are(ids uuid[]) returns table (id uuid, name text, organisation text)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if app.acting_professional() is null then return; end if;
  return query select p.id, p.name, o.name from app.professional p
    join app.organisation o on o.id = p.organisation_id where p.id = any (ids);
end $$;

grant execute on function app.who_are(uuid[]), app.shares_of_item(uuid), app.events_of_item(uuid, int),
  app.notices_to_me(uuid), app.answers_on_item(uuid), app.source_of(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
