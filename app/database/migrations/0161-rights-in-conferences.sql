-- Who reaches what in a conference, answered by the role for rights, and what is done in a slot. The
-- third right: an item on the table of an open slot, for who is admitted to it, is present, and was
-- weighed for. Each of these is looked at when something is read; none of them waits for a job.

grant select on app.conference, app.slot, app.slot_subject, app.admission, app.presence, app.table_entry,
  app.table_about, app.table_ground, app.table_seen, app.agreement, app.agreement_for, app.agreement_progress,
  app.need, app.slot_told, app.evaluation, app.hand_over to deelwijzer_rights;
grant insert on app.presence, app.table_entry, app.table_about, app.table_ground, app.table_seen to deelwijzer_rights;
grant update (chair_id, opened_at, until_at, until_by_server, case_phase_id, content_at, round_at, closed_at, closed_how)
  on app.slot to deelwijzer_rights;
grant update (let_in_at, ended_at) on app.admission to deelwijzer_rights;
grant update (left_at) on app.presence to deelwijzer_rights;
grant update (taken_off_at) on app.table_entry to deelwijzer_rights;
grant update (answer, answered_at, may_tell) on app.need to deelwijzer_rights;
grant update (told_at) on app.slot_told to deelwijzer_rights;
grant select (slot_id, need_id) on app.share to deelwijzer_rights;
grant select (participant_id, subject_id, case_purpose_id, sealed_at) on app.weighing to deelwijzer_rights;
grant select (id, weighing_id, kind, decided_at) on app.decision to deelwijzer_rights;
grant select on app.decision_category to deelwijzer_rights;

do $$
declare
  of_conferences text;
begin
  foreach of_conferences in array array['conference', 'slot', 'slot_subject', 'admission', 'presence', 'table_entry',
    'table_about', 'table_ground', 'table_seen', 'agreement', 'agreement_for', 'agreement_progress', 'need',
    'slot_told', 'evaluation', 'hand_over', 'decision', 'decision_category'] loop
    execute format('create policy rights_answers on app.%s to deelwijzer_rights using (true)', of_conferences);
  end loop;
end $$;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;


-- ## The rules themselves, each once
-- As in 0101: for the functions below, which belong to the same role.

-- What was agreed in the round of a slot that was closed by it.
create view app.gone_along as
  select n.id as need_id from app.need n join app.slot l on l.id = n.slot_id
  where n.answer = 'agreed' and l.closed_how = 'round';

-- As it was, and: a share of a round begins when its slot is closed by that round, if it was still agreed.
create or replace view app.lasting_share as
  select s.id, s.case_id, s.participant_id, s.subject_id, s.case_phase_id, s.weighing_id, s.made_at, s.until_at
  from app.share s
  where (s.until_at is null or s.until_at > (select greatest(app.now(), now())))
    and not exists (select from app.share_end e where e.share_id = s.id)
    and not exists (select from app.consent_end e where e.weighing_id = s.weighing_id)
    and (s.need_id is null or exists (select from app.gone_along g where g.need_id = s.need_id));

-- A seat: admitted, and takes part in the case.
create view app.seat as
  select a.slot_id, a.participant_id, a.comes, a.let_in_at, p.case_id, p.professional_id, p.organisation_id
  from app.admission a join app.taking_part p on p.id = a.participant_id
  where a.ended_at is null;

-- A slot that is open: opened, not closed, not past its end and a quarter of an hour of grace, in the
-- phase that the case is in.
create view app.running_slot as
  select l.id, l.case_id, l.case_phase_id, l.chair_id, l.content_at, l.round_at
  from app.slot l join app."case" c on c.id = l.case_id and c.phase_id = l.case_phase_id
  where l.opened_at is not null and l.closed_at is null and c.ended_at is null
    and l.until_at + interval '15 minutes' > (select app.now())
    and l.until_by_server + interval '15 minutes' > (select now());

-- Who is there, in a slot that is open.
create view app.present as
  select l.id as slot_id, l.case_id, l.case_phase_id, l.chair_id, l.content_at, l.round_at, s.participant_id,
    s.professional_id, s.organisation_id
  from app.running_slot l join app.seat s on s.slot_id = l.id
  where exists (select from app.presence p
    where p.slot_id = l.id and p.participant_id = s.participant_id and p.left_at is null);

-- For whom an entry was weighed about one whom it is about, on a consent that stands.
create view app.standing_ground as
  select g.entry_id, g.participant_id, g.subject_id, g.weighing_id, g.decision_id, g.at from app.table_ground g
  where not exists (select from app.consent_end e where e.weighing_id = g.weighing_id);

-- What lies on the table of a slot and did not end.
create view app.lying_entry as
  select e.id, e.slot_id, e.case_id, e.item_id, e.category, e.contributor_id, e.client_may_see, e.put_at,
    i.organisation_id
  from app.table_entry e join app.item i on i.id = e.item_id
  where e.taken_off_at is null and i.ended_at is null;

-- What the actor sees on the tables where they are: of the own organisation, or weighed for them about
-- each whom it is about.
create view app.open_entry as
  select e.id, e.slot_id, e.case_id, e.item_id, e.category, e.contributor_id, e.client_may_see, e.put_at,
    p.participant_id, e.organisation_id = p.organisation_id as is_mine
  from app.present p join app.lying_entry e on e.slot_id = p.slot_id
  where p.professional_id = (select app.acting_professional())
    and (e.organisation_id = p.organisation_id or not exists (select from app.table_about a
      where a.entry_id = e.id and not exists (select from app.standing_ground g
        where g.entry_id = e.id and g.subject_id = a.subject_id and g.participant_id = p.participant_id)));


-- ## Where one sits

create function app.slot_is_open(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.running_slot l where l.id = slot_is_open.slot);
end $$;

-- The actor's own part in the case, when admitted to the slot.
create function app.my_seat(slot uuid) returns uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return (select s.participant_id from app.seat s where s.slot_id = my_seat.slot and s.professional_id = me);
end $$;

-- The slots that the actor was admitted to, or of a case that they lead.
create function app.own_slots() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select s.slot_id from app.seat s where s.professional_id = me
    union select l.id from app.taking_part p join app."case" c on c.id = p.case_id and c.organisation_id = p.organisation_id
      join app.slot l on l.case_id = p.case_id where p.professional_id = me;
end $$;

create function app.sees_slot(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.own_slots() o where o = sees_slot.slot);
end $$;

create function app.own_conferences() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select c.id from app.conference c where c.chair_id = me
    union select l.conference_id from app.slot l where l.id in (select app.own_slots());
end $$;

create function app.is_present(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.present p where p.slot_id = is_present.slot and p.professional_id = me);
end $$;

-- Whether the actor is present where it is about the content by now, and where the round is going on.
create function app.content_is_on(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.present p
    where p.slot_id = content_is_on.slot and p.professional_id = me and p.content_at is not null);
end $$;

create function app.round_is_on(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.present p
    where p.slot_id = round_is_on.slot and p.professional_id = me and p.round_at is not null);
end $$;

create function app.chairs_slot(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.slot l join app.seat s on s.slot_id = l.id and s.participant_id = l.chair_id
    where l.id = chairs_slot.slot and s.professional_id = me);
end $$;

-- Who may be asked for a slot: takes part in its case, or was invited and may still accept.
create function app.may_be_admitted(participant uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.participant p where p.id = participant and p.professional_id is not null
    and p.ended_at is null and p.declined_at is null
    and (p.accepted_at is not null or exists (select from app.invitation i where i.participant_id = p.id)));
end $$;

-- Who was admitted to a slot, whether they are there now, and what they were asked, for who sees the slot.
create function app.who_sit_in(slot uuid) returns table (participant_id uuid, professional_id uuid, name text,
    role text, organisation_id uuid, organisation text, comes text, asked_text uuid, let_in_at timestamptz,
    ended_at timestamptz, takes_part boolean, is_present boolean, is_me boolean)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
begin
  if not app.sees_slot(who_sit_in.slot) then return; end if;
  -- Each looked up once for the slot, and not among all who confer anywhere.
  return query with there as materialized (
      select n.participant_id from app.present n where n.slot_id = who_sit_in.slot
    ), taking_part as materialized (
      select t.id from app.slot l join app.taking_part t on t.case_id = l.case_id where l.id = who_sit_in.slot
    )
    select a.participant_id, r.id, r.name, p.role, o.id, o.name, a.comes, a.asked_text, a.let_in_at,
      a.ended_at, p.id in (select id from taking_part), a.participant_id in (select participant_id from there),
      r.id = me
    from app.admission a join app.participant p on p.id = a.participant_id
    join app.professional r on r.id = p.professional_id join app.organisation o on o.id = p.organisation_id
    where a.slot_id = who_sit_in.slot order by a.at, a.participant_id;
end $$;


-- ## What one sees on the table

create function app.table_opens(entry uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.open_entry e where e.id = table_opens.entry);
end $$;

-- The table of a slot as the actor sees it, with its words; for whom it is visible, of what is one's own.
-- The event is written for what one sees for the first time.
create function app.read_table(slot uuid) returns table (entry_id uuid, item_id uuid, contributor_id uuid,
    name text, organisation text, kind text, category text, source text, on_day date, text text, source_text text,
    about uuid[], client_may_see boolean, put_at timestamptz, is_mine boolean, seen_by uuid[], uncovered uuid[])
  volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan rows 20 language plpgsql as $$
#variable_conflict use_column
begin
  return query with shown as materialized (
    select e.* from app.open_entry e where e.slot_id = read_table.slot
  ), newly as (
    insert into app.table_seen (entry_id, participant_id)
    select s.id, s.participant_id from shown s where not s.is_mine
    on conflict do nothing returning entry_id
  ), noted as (
    insert into app.event (kind, file_id, case_id, subject_ids, right_used)
    select 'table_read', i.file_id, i.case_id, array_agg(i.id), 'table'
    from newly n join shown s on s.id = n.entry_id join app.item i on i.id = s.item_id
    group by i.file_id, i.case_id
  )
  select s.id, s.item_id, s.contributor_id, r.name, o.name, i.kind, s.category, i.source, i.on_day,
    words.text, source.text, about.ids, s.client_may_see, s.put_at, s.is_mine, others.seen, others.unseen
  from shown s
  join app.item i on i.id = s.item_id
  join app.participant p on p.id = s.contributor_id
  join app.professional r on r.id = p.professional_id
  join app.organisation o on o.id = p.organisation_id
  join app.personal_text words on words.id = i.text_id
  left join app.personal_text source on source.id = i.source_text
  cross join lateral (select array_agg(a.subject_id order by a.subject_id) as ids
    from app.table_about a where a.entry_id = s.id) about
  left join lateral (
    select coalesce(array_agg(m.participant_id) filter (where m.covered), '{}') as seen,
      coalesce(array_agg(m.participant_id) filter (where not m.covered), '{}') as unseen
    from (select t.participant_id, not exists (select from unnest(about.ids) a (id)
        where not exists (select from app.standing_ground g
          where g.entry_id = s.id and g.subject_id = a.id and g.participant_id = t.participant_id)) as covered
      -- Said here too: the condition of the join is looked at only after all of this was done.
      from app.seat t where s.is_mine and t.slot_id = s.slot_id and t.organisation_id <> p.organisation_id) m
  ) others on s.is_mine
  where words.text is not null
  order by s.put_at, s.id;
end $$;

-- The last decision on each weighing within a case, as long as its consent was not taken back.
create view app.standing_decision as
  select w.id as weighing_id, w.file_id, w.participant_id, w.subject_id, w.case_purpose_id, w.sealed_at,
    d.id as decision_id, d.kind
  from app.weighing w
  cross join lateral (select d.id, d.kind from app.decision d
    where d.weighing_id = w.id order by d.decided_at desc, d.id desc limit 1) d
  where w.participant_id is not null
    and not exists (select from app.consent_end e where e.weighing_id = w.id);

-- What the actor decided to share with those admitted, about the subjects of a slot, for the purpose that
-- the case has now, newest first. By weighings of own files; not what was decided otherwise since.
create function app.grounds_of(slot uuid) returns table (participant_id uuid, subject_id uuid, category text,
    weighing_id uuid, decision_id uuid)
  stable security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
begin
  if app.my_seat(grounds_of.slot) is null then return; end if;
  return query select d.participant_id, d.subject_id, k.category, d.weighing_id, d.decision_id
    from app.slot l
    join app."case" c on c.id = l.case_id
    join app.case_phase f on f.id = c.phase_id
    join app.admission a on a.slot_id = l.id and a.ended_at is null
    join app.slot_subject s on s.slot_id = l.id
    join app.standing_decision d on d.participant_id = a.participant_id and d.subject_id = s.subject_id
      and d.case_purpose_id = f.purpose_id and d.file_id in (select app.own_files())
    join app.decision_category k on k.decision_id = d.decision_id and k.may_go
    where l.id = grounds_of.slot and d.kind = 'share'
      and not exists (select from app.standing_decision later
        left join app.decision_category no on no.decision_id = later.decision_id and no.category = k.category
        where later.participant_id = d.participant_id and later.subject_id = d.subject_id
          and later.case_purpose_id = d.case_purpose_id and later.file_id = d.file_id
          and (later.sealed_at, later.weighing_id) > (d.sealed_at, d.weighing_id)
          and (later.kind <> 'share' or not no.may_go))
    order by d.sealed_at desc, d.weighing_id desc;
end $$;

-- Writes down for whom an entry was weighed. True when that is more than it was.
create function app.add_grounds(entry uuid) returns boolean
  volatile set search_path = '' language plpgsql as $$
declare
  one app.table_entry;
begin
  select e.* into one from app.table_entry e where e.id = add_grounds.entry;
  insert into app.table_ground (entry_id, participant_id, subject_id, slot_id, item_id, category, case_phase_id,
      case_purpose_id, weighing_id, decision_id)
    select one.id, g.participant_id, g.subject_id, one.slot_id, one.item_id, one.category, one.case_phase_id,
      f.purpose_id, g.weighing_id, g.decision_id
    from app.grounds_of(one.slot_id) g
    join app.table_about a on a.entry_id = one.id and a.subject_id = g.subject_id
    join app.case_phase f on f.id = one.case_phase_id
    where g.category = one.category
    on conflict do nothing;
  return found;
end $$;


-- ## What is done in a slot
-- Each locks the slot, looks, changes, and writes the event. False: there is nothing to do (any more).

create function app.write_slot_event(kind text, slot uuid, about uuid) returns void
  volatile set search_path = '' language plpgsql as $$
begin
  perform app.write_case_event(write_slot_event.kind, null, l.case_id, array_remove(array[l.id, about], null), 'conference')
    from app.slot l where l.id = write_slot_event.slot;
end $$;

create function app.open_slot(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = open_slot.slot for no key update;
  if not app.chairs_slot(open_slot.slot) then return false; end if;
  update app.slot l set opened_at = app.now(), until_at = app.now() + make_interval(mins => l.minutes),
      until_by_server = now() + make_interval(mins => l.minutes), case_phase_id = c.phase_id
    from app."case" c where l.id = open_slot.slot and c.id = l.case_id and c.ended_at is null
      and l.opened_at is null and l.closed_at is null;
  if not found then return false; end if;
  perform app.write_slot_event('slot_opened', open_slot.slot, null);
  return true;
end $$;

-- Ten minutes more, while it is open.
create function app.extend_slot(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = extend_slot.slot for no key update;
  if not app.chairs_slot(extend_slot.slot) or not app.slot_is_open(extend_slot.slot) then return false; end if;
  update app.slot l set until_at = greatest(l.until_at, app.now()) + interval '10 minutes',
    until_by_server = greatest(l.until_by_server, now()) + interval '10 minutes' where l.id = extend_slot.slot;
  perform app.write_slot_event('slot_extended', extend_slot.slot, null);
  return true;
end $$;

create function app.go_to_content(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = go_to_content.slot for no key update;
  if not app.chairs_slot(go_to_content.slot) or not app.slot_is_open(go_to_content.slot) then return false; end if;
  update app.slot l set content_at = app.now() where l.id = go_to_content.slot and l.content_at is null;
  if not found then return false; end if;
  perform app.write_slot_event('content_begun', go_to_content.slot, null);
  return true;
end $$;

create function app.start_round(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = start_round.slot for no key update;
  if not app.chairs_slot(start_round.slot) or not app.slot_is_open(start_round.slot) then return false; end if;
  update app.slot l set round_at = app.now()
    where l.id = start_round.slot and l.content_at is not null and l.round_at is null;
  if not found then return false; end if;
  perform app.write_slot_event('round_begun', start_round.slot, null);
  return true;
end $$;

-- By whoever is present, so that a slot never waits for one browser.
create function app.take_chair(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = take_chair.slot for no key update;
  if not app.is_present(take_chair.slot) then return false; end if;
  update app.slot l set chair_id = app.my_seat(take_chair.slot)
    where l.id = take_chair.slot and l.chair_id <> app.my_seat(take_chair.slot);
  if not found then return false; end if;
  perform app.write_slot_event('chair_taken', take_chair.slot, app.my_seat(take_chair.slot));
  return true;
end $$;

-- Calls in somebody who comes for a part.
create function app.let_in(slot uuid, participant uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = let_in.slot for no key update;
  if not app.chairs_slot(let_in.slot) or not app.slot_is_open(let_in.slot) then return false; end if;
  update app.admission a set let_in_at = app.now()
    where a.slot_id = let_in.slot and a.participant_id = participant and a.let_in_at is null and a.ended_at is null;
  if not found then return false; end if;
  perform app.write_slot_event('slot_let_in', let_in.slot, participant);
  return true;
end $$;

-- Somebody is no longer needed, before or while it is open. Who has the chair stays.
create function app.end_admission(slot uuid, participant uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  perform from app.slot l where l.id = end_admission.slot for no key update;
  if not app.chairs_slot(end_admission.slot) then return false; end if;
  update app.admission a set ended_at = app.now() from app.slot l
    where l.id = end_admission.slot and l.closed_at is null and l.chair_id <> participant
      and a.slot_id = l.id and a.participant_id = participant and a.ended_at is null;
  if not found then return false; end if;
  update app.presence p set left_at = app.now()
    where p.slot_id = end_admission.slot and p.participant_id = participant and p.left_at is null;
  perform app.write_slot_event('admission_ended', end_admission.slot, participant);
  return true;
end $$;

-- Sits down: at once who comes for the whole, and who comes for a part once they were called in.
create function app.join_slot(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.my_seat(slot);
begin
  perform from app.slot l where l.id = join_slot.slot for no key update;
  insert into app.presence (slot_id, participant_id)
    select l.id, s.participant_id from app.running_slot l join app.seat s on s.slot_id = l.id
    where l.id = join_slot.slot and s.participant_id = me
      and (s.comes = 'whole' or s.let_in_at is not null or l.chair_id = me)
    on conflict do nothing;
  if not found then return false; end if;
  perform app.write_slot_event('slot_joined', join_slot.slot, me);
  return true;
end $$;

create function app.leave_slot(slot uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.my_seat(slot);
begin
  perform from app.slot l where l.id = leave_slot.slot for no key update;
  update app.presence p set left_at = app.now()
    where p.slot_id = leave_slot.slot and p.participant_id = me and p.left_at is null;
  if not found then return false; end if;
  perform app.write_slot_event('slot_left', leave_slot.slot, me);
  return true;
end $$;

-- Puts an own item on the table, for whom it was weighed. First only who is involved; then what the phase
-- may need. About somebody who is no subject of the slot the database refuses it.
create function app.put_on_table(entry uuid, slot uuid, item uuid, client_may_see boolean) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.my_seat(slot);
  one app.item;
begin
  perform from app.slot l where l.id = put_on_table.slot for no key update;
  if not app.is_present(put_on_table.slot) or not app.owns_item(put_on_table.item) then return false; end if;
  select i.* into one from app.item i where i.id = put_on_table.item for no key update;
  insert into app.table_entry (id, slot_id, case_id, case_phase_id, item_id, category, contributor_id, client_may_see)
    select put_on_table.entry, l.id, l.case_id, l.case_phase_id, one.id, one.category, me, put_on_table.client_may_see
    from app.running_slot l join app.case_phase f on f.id = l.case_phase_id
    where l.id = put_on_table.slot and l.case_id = one.case_id and l.round_at is null and one.ended_at is null
      and one.category = any (f.categories || 'involvement'::text)
      and (l.content_at is not null or one.category = 'involvement')
      and exists (select from app.item_about a where a.item_id = one.id)
    on conflict do nothing;
  if not found then return false; end if;
  insert into app.table_about (entry_id, slot_id, item_id, subject_id)
    select put_on_table.entry, put_on_table.slot, a.item_id, a.subject_id from app.item_about a where a.item_id = one.id;
  perform app.add_grounds(put_on_table.entry);
  perform app.write_case_event('table_put', one.file_id, one.case_id, array[put_on_table.slot, one.id], 'own_item');
  return true;
end $$;

-- Shows an entry of one's own also to those for whom it was weighed since.
create function app.cover_entry(entry uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.lying_entry;
begin
  select e.* into one from app.lying_entry e where e.id = cover_entry.entry;
  perform from app.slot l where l.id = one.slot_id for no key update;
  if not app.is_present(one.slot_id) or not app.owns_item(one.item_id) then return false; end if;
  if not app.add_grounds(one.id) then return false; end if;
  perform app.write_case_event('table_covered', i.file_id, i.case_id, array[one.slot_id, i.id], 'own_item')
    from app.item i where i.id = one.item_id;
  return true;
end $$;

-- Takes an item back from the table, also during the round: then nobody gets it there, whatever was agreed.
create function app.take_off_table(entry uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.table_entry;
begin
  select e.* into one from app.table_entry e where e.id = take_off_table.entry;
  perform from app.slot l where l.id = one.slot_id and l.closed_at is null for no key update;
  if not found or app.my_seat(one.slot_id) is null or not app.owns_item(one.item_id) then return false; end if;
  update app.table_entry e set taken_off_at = app.now() where e.id = one.id and e.taken_off_at is null;
  if not found then return false; end if;
  update app.need n set answer = 'kept', answered_at = app.now(), may_tell = null
    where n.entry_id = one.id and n.answer is distinct from 'kept';
  perform app.write_case_event('table_taken_off', i.file_id, i.case_id, array[one.slot_id, i.id], 'own_item')
    from app.item i where i.id = one.item_id;
  return true;
end $$;

-- The contributor agrees, or keeps it. What was agreed can still be kept until the slot is closed; what
-- was kept stays kept. Agreeing takes a weighing for each whom it is about.
create function app.answer_need(need uuid, answer text, may_tell text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.need;
  thing app.item;
begin
  perform from app.need n join app.slot l on l.id = n.slot_id where n.id = answer_need.need for no key update of l;
  select n.* into one from app.need n where n.id = answer_need.need;
  select i.* into thing from app.lying_entry e join app.item i on i.id = e.item_id where e.id = one.entry_id;
  if thing.id is null or not app.round_is_on(one.slot_id) or not app.owns_item(thing.id) then return false; end if;
  if answer_need.answer = 'agreed' then
    if one.answer is not null or exists (select from app.table_about a where a.entry_id = one.entry_id
        and not exists (select from app.standing_ground g where g.entry_id = one.entry_id
          and g.subject_id = a.subject_id and g.participant_id = one.participant_id)) then return false; end if;
  elsif one.answer is not distinct from 'kept' then
    return false;
  end if;
  update app.need n set answer = answer_need.answer, answered_at = app.now(), may_tell = answer_need.may_tell
    where n.id = one.id;
  perform app.write_case_event('need_answered', thing.file_id, thing.case_id, array[one.slot_id, one.id], 'own_item');
  return true;
end $$;

-- 'round': by the chair, once it is said for each subject who tells the client. From then on what was
-- agreed is open, and the table is bare. 'cancelled': before it was opened. Two at once: one closing.
create function app.close_slot(slot uuid, how text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.slot;
begin
  select l.* into one from app.slot l where l.id = close_slot.slot for no key update;
  if how = 'round' then
    if not app.chairs_slot(one.id) or not app.round_is_on(one.id)
      or exists (select from app.slot_subject s where s.slot_id = one.id and not exists (select from app.slot_told t
        where t.slot_id = s.slot_id and t.subject_id = s.subject_id)) then return false; end if;
  elsif one.opened_at is not null or one.closed_at is not null
    or not (app.chairs_slot(one.id) or app.leads_case(one.case_id)) then
    return false;
  end if;
  update app.slot l set closed_at = app.now(), closed_how = how where l.id = one.id;
  update app.presence p set left_at = app.now() where p.slot_id = one.id and p.left_at is null;
  perform app.write_slot_event('slot_closed', one.id, null);
  return true;
end $$;

-- By who would tell the client, after the slot was closed by its round.
create function app.tell_client(slot uuid, subject uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  update app.slot_told t set told_at = app.now() from app.slot l
    where t.slot_id = tell_client.slot and t.subject_id = subject and t.told_at is null
      and l.id = t.slot_id and l.closed_how = 'round' and t.teller_id = app.my_seat(tell_client.slot);
  if not found then return false; end if;
  perform app.write_slot_event('client_told', tell_client.slot, subject);
  return true;
end $$;


-- ## What was agreed

-- Who made it, who does it, for whom it is, and who leads the case.
create function app.own_agreements() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select a.id from app.taking_part p join app.agreement a on a.case_id = p.case_id
    join app."case" c on c.id = p.case_id
    where p.professional_id = me and (a.by = me or a.owner_id = p.id or c.organisation_id = p.organisation_id
      or exists (select from app.agreement_for f where f.agreement_id = a.id and f.participant_id = p.id));
end $$;

-- A need: for who owns its item; for the others as long as they see the entry and it was not kept; and
-- for whom it was agreed once the slot is closed by its round. Who keeps something is not pointed at.
create function app.sees_need(need uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.need n join app.table_entry e on e.id = n.entry_id
    join app.slot l on l.id = n.slot_id
    where n.id = sees_need.need and ((app.owns_item(e.item_id) and app.sees_slot(n.slot_id))
      or (n.answer is distinct from 'kept' and app.table_opens(e.id))
      or (n.answer = 'agreed' and l.closed_how = 'round'
        and n.participant_id in (select app.own_participations()))));
end $$;

-- Whether the actor agreed to this just now, for this participant; and whether this is the item of it.
create function app.agreed_now(need uuid, participant uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.need n join app.table_entry e on e.id = n.entry_id
    where n.id = agreed_now.need and n.participant_id = participant and n.answer = 'agreed'
      and app.made_now(n.xmin) and app.owns_item(e.item_id));
end $$;

create function app.went_along(need uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.gone_along g where g.need_id = went_along.need);
end $$;

create function app.is_needed(need uuid, item uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.need n join app.table_entry e on e.id = n.entry_id
    where n.id = is_needed.need and e.item_id = is_needed.item);
end $$;

-- By which part in a conference the actor reaches words of it.
create function app.part_in_conference_text(wanted uuid) returns text
  stable security definer set search_path = '' language plpgsql as $$
begin
  if exists (select from app.conference c where c.place_text = wanted and c.id in (select app.own_conferences()))
    or exists (select from app.slot l where wanted in (l.question_text, l.without_text)
      and l.id in (select app.own_slots()))
    or exists (select from app.admission a where a.asked_text = wanted and (app.chairs_slot(a.slot_id)
      or app.leads_case(a.case_id) or a.participant_id = app.my_seat(a.slot_id)))
    or exists (select from app.agreement a where wanted in (a.text_id, a.use_text)
      and a.id in (select app.own_agreements()))
    or exists (select from app.agreement_progress p where p.text_id = wanted
      and p.agreement_id in (select app.own_agreements()))
    or exists (select from app.evaluation v where v.differently_text = wanted and (app.leads_case(v.case_id)
      or v.participant_id in (select app.own_participations()))) then
    return 'conference';
  end if;
  return null;
end $$;

-- What somebody said they would do and did not finish: not done, and not dropped.
create view app.open_action as
  select a.id, a.case_id, a.slot_id, a.owner_id, a.by, a.at, a.due_on, last.state
  from app.agreement a left join lateral (select g.state from app.agreement_progress g
    where g.agreement_id = a.id order by g.at desc, g.recorded_at desc limit 1) last on true
  where a.owner_id is not null and coalesce(last.state, '') not in ('done', 'dropped');

-- Who still has to tell a client what came of a slot.
create view app.telling as
  select t.slot_id, t.subject_id, t.teller_id, t.what, t.on_day, l.closed_at
  from app.slot_told t join app.slot l on l.id = t.slot_id
  where t.told_at is null and l.closed_how = 'round';

-- What somebody has to do for conferences, in the same row as app.work_in_cases: a slot to prepare, an
-- action of theirs, a client to tell, a look back on a case that is being closed.
create function app.work_of_conferences(soon timestamptz) returns table (what text, id uuid, case_id uuid,
    kind text, name text, organisation text, files uuid[], due_at timestamptz, due_on date, how_many int)
  stable security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
begin
  return query with mine as materialized (
    -- Whether the case is open is asked of those in which there is something to do.
    select p.id, p.case_id from app.participant p
    where p.professional_id = me and p.accepted_at is not null and p.ended_at is null
  ), things as (
    select 'slot' as what, l.id, l.case_id, null::text as kind, nullif(c.chair_id, me) as whom, l.id as slot_id,
      null::uuid as subject_id, l.starts_at as due_at, null::date as due_on
    from app.seat s join app.slot l on l.id = s.slot_id join app.conference c on c.id = l.conference_id
    where s.professional_id = me and l.closed_at is null and c.cancelled_at is null and l.starts_at <= soon
      and (l.opened_at is null and l.starts_at + make_interval(mins => l.minutes) > app.now()
        or app.slot_is_open(l.id))

    union all
    select 'action', a.id, a.case_id, a.state, a.by, a.slot_id, null, a.at, a.due_on
    from mine m join app.open_action a on a.owner_id = m.id join app.taking_part p on p.id = m.id

    union all
    select 'tell_client', t.slot_id, m.case_id, t.what, null, t.slot_id, t.subject_id, t.closed_at, t.on_day
    from mine m join app.telling t on t.teller_id = m.id join app.taking_part p on p.id = m.id

    union all
    select 'evaluation', m.case_id, m.case_id, null, null, null, null, f.started_at, null
    from mine m join app.case_phase f on f.case_id = m.case_id and f.phase = 'closing'
    join app.taking_part p on p.id = m.id and p.phase_id = f.id
    where not exists (select from app.evaluation v where v.case_id = m.case_id and v.participant_id = m.id)
  )
  select t.what, t.id, t.case_id, t.kind, r.name, o.name,
    array(select distinct s.file_id from app.subject_file s where s.case_id = t.case_id
      and s.file_id in (select app.own_files()) and (t.subject_id is null or s.subject_id = t.subject_id)
      and (t.slot_id is null or s.subject_id in (select u.subject_id from app.slot_subject u where u.slot_id = t.slot_id))),
    t.due_at, t.due_on, 1
  from things t
  left join app.professional r on r.id = t.whom
  left join app.organisation o on o.id = r.organisation_id
  order by t.due_on nulls last, t.due_at, t.id;
end $$;

-- That something of somebody in the own team is late, also the answer to a request, an action, or a
-- client to tell: who, what kind, since when, how many. Not of whom.
create function app.late_in_my_team() returns table (professional_id uuid, kind text, due_on date, late bigint)
  stable security definer set search_path = '' language sql
begin atomic
  select r.professional_id, r.kind, (r.due_at at time zone 'Europe/Amsterdam')::date, count(*)
  from app.reminder r
  where r.professional_id in (select app.own_team()) and r.due_at < app.now()
    and not exists (select from app.reminder_done d where d.reminder_id = r.id)
  group by 1, 2, 3
  union all
  select p.professional_id, 'answer_request', q.due_on, count(*)
  from app.taking_part p join app.request q on q.holder_id = p.id
  where p.professional_id in (select app.own_team()) and q.due_on < (app.now() at time zone 'Europe/Amsterdam')::date
    and not exists (select from app.request_answer a where a.request_id = q.id)
  group by 1, 2, 3
  union all
  select p.professional_id, 'action', a.due_on, count(*)
  from app.taking_part p join app.open_action a on a.owner_id = p.id
  where p.professional_id in (select app.own_team()) and a.due_on < (app.now() at time zone 'Europe/Amsterdam')::date
  group by 1, 2, 3
  union all
  select p.professional_id, 'tell_client', t.on_day, count(*)
  from app.taking_part p join app.telling t on t.teller_id = p.id
  where p.professional_id in (select app.own_team()) and t.on_day < (app.now() at time zone 'Europe/Amsterdam')::date
  group by 1, 2, 3
  order by 3, 1, 2;
end;


-- ## Announcing what changed: an id, and nothing else
-- By triggers, so that nobody can forget it. Whoever hears it asks again with their own rights.

create function app.announce_slot() returns trigger
  volatile security definer set search_path = '' language plpgsql as $$
declare
  slot text := to_jsonb(new) ->> tg_argv[0];
begin
  if slot is not null then perform pg_notify('slot', slot); end if;
  return null;
end $$;

-- The open slots of a case, when something of the case ends.
create function app.announce_slots_of_case() returns trigger
  volatile security definer set search_path = '' language plpgsql as $$
declare
  row jsonb := to_jsonb(new);
  in_case uuid := case tg_table_name
    when 'case' then (row ->> 'id')::uuid
    when 'consent_end' then (select w.case_id from app.weighing w where w.id = (row ->> 'weighing_id')::uuid)
    when 'share_end' then (select s.case_id from app.share s where s.id = (row ->> 'share_id')::uuid)
    else (row ->> 'case_id')::uuid end;
begin
  perform pg_notify('slot', l.id::text) from app.slot l
    where l.case_id = in_case and l.opened_at is not null and l.closed_at is null;
  return null;
end $$;

create function app.announce_person() returns trigger
  volatile security definer set search_path = '' language plpgsql as $$
declare
  row jsonb := to_jsonb(old);
begin
  perform pg_notify('person', coalesce(row ->> 'professional_id', row ->> 'id'));
  return null;
end $$;

grant execute on function app.announce_slot(), app.announce_slots_of_case(), app.announce_person() to deelwijzer_owner;
grant execute on function app.slot_is_open(uuid), app.my_seat(uuid), app.own_slots(), app.sees_slot(uuid),
  app.own_conferences(), app.is_present(uuid), app.content_is_on(uuid), app.round_is_on(uuid), app.chairs_slot(uuid),
  app.may_be_admitted(uuid), app.who_sit_in(uuid), app.table_opens(uuid), app.read_table(uuid), app.grounds_of(uuid),
  app.open_slot(uuid), app.extend_slot(uuid), app.go_to_content(uuid), app.start_round(uuid), app.take_chair(uuid),
  app.let_in(uuid, uuid), app.end_admission(uuid, uuid), app.join_slot(uuid), app.leave_slot(uuid),
  app.put_on_table(uuid, uuid, uuid, boolean), app.cover_entry(uuid), app.take_off_table(uuid),
  app.answer_need(uuid, text, text), app.close_slot(uuid, text), app.tell_client(uuid, uuid), app.own_agreements(),
  app.sees_need(uuid), app.agreed_now(uuid, uuid), app.is_needed(uuid, uuid), app.went_along(uuid), app.work_of_conferences(timestamptz),
  app.late_in_my_team() to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;

do $$
declare
  announcing text[];
begin
  foreach announcing slice 1 in array array[['slot', 'id'], ['admission', 'slot_id'], ['presence', 'slot_id'],
    ['table_entry', 'slot_id'], ['table_ground', 'slot_id'], ['need', 'slot_id'], ['slot_told', 'slot_id'],
    ['agreement', 'slot_id']] loop
    execute format('create trigger announces after insert or update on app.%I for each row
      execute function app.announce_slot(%L)', announcing[1], announcing[2]);
  end loop;
end $$;
create trigger announces after update of accepted_at, ended_at on app.participant for each row execute function app.announce_slots_of_case();
create trigger announces after update of phase_id, ended_at on app."case" for each row execute function app.announce_slots_of_case();
create trigger announces after update of ended_at on app.item for each row execute function app.announce_slots_of_case();
create trigger announces after insert on app.consent_end for each row execute function app.announce_slots_of_case();
create trigger announces after insert on app.share_end for each row execute function app.announce_slots_of_case();
create trigger announces after update of ended_at on app.professional for each row execute function app.announce_person();
create trigger announces after update of ended_at or delete on entry.session for each row
  execute function app.announce_person();


-- ## What a process asks before it shows: is the slot over, so that all its pages go bare at once

grant create on schema entry to deelwijzer_rights;
set local role deelwijzer_rights;

create function entry.slot_ended(slot uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return not exists (select from app.running_slot l where l.id = slot_ended.slot);
end $$;
grant execute on function entry.slot_ended(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema entry from deelwijzer_rights;
