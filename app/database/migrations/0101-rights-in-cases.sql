-- Who reaches what in a case, answered by the role for rights, and what is done to a case by more
-- than the one row that the actor may write. In plpgsql throughout: a plan is kept per connection.

grant select on app."case", app.case_purpose, app.case_phase, app.case_subject, app.subject_file,
  app.participant, app.invitation, app.item, app.item_about, app.share_item, app.consent_end,
  app.item_notice, app.request, app.request_answer to deelwijzer_rights;
grant select (id, participant_id, subject_id, case_id, case_phase_id, until_at, weighing_id, made_at) on app.share to deelwijzer_rights;
grant select (share_id) on app.share_end to deelwijzer_rights;
grant execute on function app.made_now(xid) to deelwijzer_rights;
grant insert on app."case", app.case_purpose, app.case_phase, app.case_subject, app.subject_file,
  app.participant, app.item_notice to deelwijzer_rights;
grant update (phase_id, ended_at) on app."case" to deelwijzer_rights;
grant update (accepted_at, declined_at, ended_at) on app.participant to deelwijzer_rights;
grant update (ended_at, ended_how) on app.item to deelwijzer_rights;
grant update (answer, answer_text, answered_at) on app.item_notice to deelwijzer_rights;

do $$
declare
  of_cases text;
begin
  foreach of_cases in array array['"case"', 'case_purpose', 'case_phase', 'case_subject', 'subject_file',
    'participant', 'invitation', 'item', 'item_about', 'share', 'share_end', 'share_item', 'consent_end',
    'item_notice', 'request', 'request_answer'] loop
    execute format('create policy rights_answers on app.%s to deelwijzer_rights using (true)', of_cases);
  end loop;
end $$;

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;


-- ## The rules themselves, each once
-- For the functions below, which belong to the same role: nobody else is granted these views. They say
-- nothing of who asks, so every question adds that.

-- Who takes part: accepted, did not leave, in a case that is open.
create view app.taking_part as
  select p.id, p.case_id, p.professional_id, p.organisation_id, c.phase_id
  from app.participant p join app."case" c on c.id = p.case_id
  where p.accepted_at is not null and p.ended_at is null and c.ended_at is null;

-- A share that nobody ended: not its day, not its giver, not the client. No chosen hour brings a day back.
-- In 0161, where there are slots, it also says when a share of a closing round begins.
create view app.lasting_share as
  select s.id, s.case_id, s.participant_id, s.subject_id, s.case_phase_id, s.weighing_id, s.made_at, s.until_at
  from app.share s
  where (s.until_at is null or s.until_at > (select greatest(app.now(), now())))
    and not exists (select from app.share_end e where e.share_id = s.id)
    and not exists (select from app.consent_end e where e.weighing_id = s.weighing_id);

-- One that opens its items to whom it was given, as long as they take part: in the phase of an open case.
create view app.open_share as
  select s.id, s.case_id, s.participant_id, s.subject_id
  from app.lasting_share s join app."case" c on c.id = s.case_id and c.phase_id = s.case_phase_id
  where c.ended_at is null;


-- ## Where one takes part

create function app.own_participations() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select p.id from app.taking_part p where p.professional_id = me;
end $$;

create function app.own_cases() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select p.case_id from app.taking_part p where p.professional_id = me;
end $$;

-- Where one was invited and did not answer yet.
create function app.own_invitations() returns setof uuid
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return query select p.id from app.participant p join app."case" c on c.id = p.case_id
    where p.professional_id = me and p.accepted_at is null and p.declined_at is null and p.ended_at is null
      and c.ended_at is null and exists (select from app.invitation i where i.participant_id = p.id);
end $$;

create function app.takes_part_in(case_id uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.taking_part p
    where p.case_id = takes_part_in.case_id and p.professional_id = me);
end $$;

-- Whether the actor takes part for the organisation that leads the case.
create function app.leads_case(case_id uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return app.takes_part_in(leads_case.case_id) and exists (select from app."case" c
    where c.id = leads_case.case_id and c.organisation_id = app.own_organisation());
end $$;

-- Whether the actor wrote these words: nobody reads another's words by pointing at them.
create function app.wrote_text(words uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return words is null or exists (select from app.personal_text t where t.id = words and t.written_by = me);
end $$;

-- Whether the actor reaches a subject: of an own file, or by an invitation for that subject.
create function app.reaches_subject(subject uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.case_subject s join app.participant p on p.case_id = s.case_id
    join app."case" c on c.id = s.case_id
    where s.id = subject and p.professional_id = me and p.ended_at is null and p.declined_at is null
      and c.ended_at is null
      and (exists (select from app.invitation i where i.subject_id = subject and i.participant_id = p.id)
        or (p.accepted_at is not null and exists (select from app.subject_file f
          where f.subject_id = subject and f.organisation_id = p.organisation_id))));
end $$;


-- ## Reaching an item

-- Whether a share opens its items now: to whoever takes part and still works there.
create function app.is_live(share uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.open_share s join app.taking_part p on p.id = s.participant_id
    where s.id = is_live.share and app.still_works(p.professional_id));
end $$;

-- The items of the own organisation whose file one is assigned to, or in whose case one takes part.
create view app.own_item as
  select i.id, i.case_id, i.at, i.ended_at, i.ended_how from app.item i
  -- At most one row, by one_live_participation. Found by case: who has many asks after the items of one.
  left join app.taking_part p on p.case_id = i.case_id and p.professional_id = (select app.acting_professional())
  -- Inside coalesce, where a planner cannot tell how few of all items these are: it then expects several of
  -- a case, and looks once, for the whole list, whether one takes part in it.
  where coalesce(i.organisation_id = (select app.own_organisation()), false)
    and (p.id is not null or i.file_id in (select app.own_files()));

-- The items that live shares to the actor open, and which those are: for each of the people that an item
-- is about at least one, or else it is not here.
create view app.opened_item as
  select i.id, s.case_id, i.organisation_id, i.at, i.ended_how, array_agg(s.id) as share_ids
  from app.taking_part p
  join app.open_share s on s.participant_id = p.id and s.case_id = p.case_id
  join app.share_item si on si.share_id = s.id
  join app.item i on i.id = si.item_id
  where p.professional_id = (select app.acting_professional()) and i.ended_at is null
  group by i.id, s.case_id
  having not exists (select from app.item_about a
    where a.item_id = i.id and a.subject_id <> all (array_agg(si.subject_id)));

-- What the actor reaches, by which right, and through which shares where it is not their own.
create view app.reached_item as
  select i.id, i.case_id, i.at, i.ended_how, 'own_item' as reached_by, null::uuid[] as share_ids from app.own_item i
  union all
  -- Who takes part in its case has the items of the own organisation already.
  select i.id, i.case_id, i.at, i.ended_how, 'share', i.share_ids from app.opened_item i
  where i.organisation_id <> (select app.own_organisation());

create function app.owns_item(item uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.own_item i where i.id = owns_item.item);
end $$;

create function app.shares_opening(item uuid) returns uuid[]
  stable security definer set search_path = '' language plpgsql as $$
begin
  return coalesce((select i.share_ids from app.opened_item i where i.id = shares_opening.item), '{}');
end $$;

-- Whether the actor owns an item and ended it just now because another puts it right.
create function app.corrects_now(item uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return app.owns_item(corrects_now.item) and exists (select from app.item i
    where i.id = corrects_now.item and i.ended_how = 'corrected' and app.made_now(i.xmin));
end $$;

-- Items with their words, newest first, and an event for each right and share: those asked for, as far as
-- they may be reached, where the others are left out and noted as refused; or a page of what the actor
-- reaches of a case, and whether more follow.
create function app.read_items(ids uuid[] default null, in_case uuid default null,
    current_only boolean default false, before uuid default null, most int default null)
  returns table (id uuid, case_id uuid, organisation_id uuid, file_id uuid, kind text, category text,
    source text, on_day date, replaces uuid, taken_from uuid, by uuid, at timestamptz, ended_at timestamptz,
    ended_how text, about uuid[], text text, source_text text, right_used text, share_ids uuid[], goes_on boolean)
  volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan rows 50 language plpgsql as $$
#variable_conflict use_column
declare
  place app.item;
  reached app.reached_item[];
begin
  if in_case is null then
    reached := array(select r from app.reached_item r where r.id = any (ids));
    insert into app.event (kind, subject_ids)
      select 'reach_refused', array_agg(wanted.id) from unnest(ids) wanted (id)
      where wanted.id not in (select r.id from unnest(reached) r) having count(*) > 0;
  else
    if before is not null then
      select i.* into place from app.item i where i.id = before and i.case_id = in_case;
    end if;
    reached := array(select r from app.reached_item r
      where r.case_id = in_case and not (current_only and r.ended_how is not distinct from 'corrected')
        and (place.id is null or (r.at, r.id) < (place.at, place.id))
      order by r.at desc, r.id desc limit most + 1);
    goes_on := cardinality(reached) > most;
    reached := reached[1:most];
  end if;
  return query with these as materialized (
    select i.*, r.reached_by, r.share_ids from unnest(reached) r join app.item i on i.id = r.id
  ), by_share as (
    -- Own items without a share.
    select t.*, unnest(coalesce(t.share_ids, array[null::uuid])) as share_id from these t
  ), noted as (
    insert into app.event (kind, file_id, case_id, share_id, subject_ids, right_used)
    select 'items_read', s.file_id, s.case_id, s.share_id, array_agg(s.id), s.reached_by
    from by_share s group by s.reached_by, s.share_id, s.file_id, s.case_id
  )
  select t.id, t.case_id, t.organisation_id, t.file_id, t.kind, t.category, t.source, t.on_day, t.replaces,
    t.taken_from, t.by, t.at, t.ended_at, t.ended_how,
    array(select a.subject_id from app.item_about a where a.item_id = t.id),
    words.text, source.text, t.reached_by, coalesce(t.share_ids, '{}'), goes_on
  from these t join app.personal_text words on words.id = t.text_id
  left join app.personal_text source on source.id = t.source_text
  where words.text is not null
  order by t.at desc, t.id desc;
end $$;

-- The name and birth date of subjects as far as the actor reaches them, with the event.
create function app.read_subjects(ids uuid[]) returns table (id uuid, name text, birth_date text)
  volatile security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  return query with reached as materialized (
    select s.id, s.case_id, s.name_text, s.birth_date_text from app.case_subject s
    where s.id = any (ids) and app.reaches_subject(s.id)
  ), noted as (
    insert into app.event (kind, case_id, subject_ids, right_used)
    select 'subjects_read', r.case_id, array_agg(r.id), 'participation' from reached r group by r.case_id
  )
  select r.id, n.text, b.text from reached r
  join app.personal_text n on n.id = r.name_text join app.personal_text b on b.id = r.birth_date_text
  where n.text is not null and b.text is not null;
end $$;

-- By which part in a case the actor reaches words of that case: its purposes and why, the question of
-- an invitation, a request, what somebody did with an item. Words of conferences: 0161.
create function app.part_in_text(wanted uuid) returns text
  stable security definer set search_path = '' language plpgsql as $$
begin
  -- As far as the participant is seen: who was only proposed or invited is for who leads the case.
  if exists (select from app.participant p where p.question_text = wanted
      and (p.id in (select app.own_invitations()) or app.leads_case(p.case_id)
        or (p.accepted_at is not null and app.takes_part_in(p.case_id)))) then
    return 'invitation';
  end if;
  if exists (select from app."case" c where c.why_text = wanted and app.takes_part_in(c.id))
    or exists (select from app.case_purpose u where u.text_id = wanted and app.takes_part_in(u.case_id))
    or exists (select from app.participant p where p.outside_text = wanted and app.takes_part_in(p.case_id)) then
    return 'participation';
  end if;
  -- Of a part that one has now: who left and was invited again begins anew.
  if exists (select from app.request r join app.own_participations() mine on mine in (r.asker_id, r.holder_id)
      left join app.request_answer a on a.request_id = r.id
      where wanted in (r.task_text, r.question_text, r.data_text, r.least_text, a.answer_text)) then
    return 'request';
  end if;
  if exists (select from app.item_notice n where n.answer_text = wanted and app.owns_item(n.item_id)) then
    return 'own_item';
  end if;
  return app.part_in_conference_text(wanted);
end $$;


-- ## What is done to a case

create function app.write_case_event(kind text, file uuid, in_case uuid, subjects uuid[], right_used text) returns void
  volatile set search_path = '' language plpgsql as $$
begin
  insert into app.event (kind, file_id, case_id, subject_ids, right_used)
    values (write_case_event.kind, file, in_case, subjects, write_case_event.right_used);
end $$;

-- Opens a case from an own file: the client of that file is its first subject, and the actor takes part.
create function app.open_case(new_case uuid, file uuid, why uuid, purpose uuid, purpose_text uuid, phase uuid,
    phase_name text, categories text[], subject uuid, participant uuid) returns void
  volatile security definer set search_path = '' language plpgsql as $$
declare
  me app.professional;
  client app.client;
begin
  select p.* into me from app.professional p where p.id = app.acting_professional();
  if me.id is null or not exists (select from app.own_files() f where f = file) then
    raise exception 'a case is opened from an own file' using errcode = 'insufficient_privilege';
  end if;
  if not (app.wrote_text(why) and app.wrote_text(purpose_text)) then
    raise exception 'these words are not the actor''s' using errcode = 'insufficient_privilege';
  end if;
  select c.* into client from app.client c join app.file f on f.client_id = c.id where f.id = file;
  insert into app."case" (id, organisation_id, why_text, phase_id, opened_by)
    values (new_case, me.organisation_id, why, phase, me.id);
  insert into app.case_purpose (id, case_id, text_id) values (purpose, new_case, purpose_text);
  insert into app.case_phase (id, case_id, phase, purpose_id, categories, started_by)
    values (phase, new_case, phase_name, purpose, categories, me.id);
  insert into app.case_subject (id, case_id, name_text, birth_date_text, added_by)
    values (subject, new_case, client.name_text, client.birth_date_text, me.id);
  insert into app.subject_file (subject_id, case_id, file_id, organisation_id)
    values (subject, new_case, file, me.organisation_id);
  insert into app.participant (id, case_id, professional_id, organisation_id, role, setting, domain, accepted_at)
    values (participant, new_case, me.id, me.organisation_id, me.role, me.setting, me.domain, app.now());
  perform app.write_case_event('case_opened', file, new_case, array[new_case, subject], 'own_file');
end $$;

-- Adds somebody of an own file, as long as no other organisation was invited. False afterwards: their
-- name would then go to partners who were never weighed for it.
create function app.add_subject(subject uuid, in_case uuid, file uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  client app.client;
begin
  if not app.leads_case(in_case) or not exists (select from app.own_files() f where f = file) then
    raise exception 'only who leads a case adds somebody, of an own file' using errcode = 'insufficient_privilege';
  end if;
  perform from app."case" c where c.id = in_case for no key update;
  if exists (select from app.participant p join app.invitation i on i.participant_id = p.id
      where p.case_id = in_case)
    or exists (select from app.subject_file f where f.case_id = in_case and f.file_id = file) then
    return false;
  end if;
  select c.* into client from app.client c join app.file f on f.client_id = c.id where f.id = file;
  insert into app.case_subject (id, case_id, name_text, birth_date_text, added_by)
    values (subject, in_case, client.name_text, client.birth_date_text, app.acting_professional());
  insert into app.subject_file (subject_id, case_id, file_id, organisation_id)
    values (subject, in_case, file, app.own_organisation());
  perform app.write_case_event('subject_added', file, in_case, array[subject], 'own_file');
  return true;
end $$;

-- The answer of the one who was invited. False when there is nothing to answer (any more).
create function app.answer_invitation(participant uuid, accept boolean) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  in_case uuid;
begin
  if not exists (select from app.own_invitations() i where i = participant) then return false; end if;
  update app.participant p set
      accepted_at = case when accept then app.now() end, declined_at = case when not accept then app.now() end
    where p.id = participant and p.accepted_at is null and p.declined_at is null
    returning p.case_id into in_case;
  if not found then return false; end if;
  perform app.write_case_event(case when accept then 'invitation_accepted' else 'invitation_declined' end,
    null, in_case, array[participant], 'invitation');
  return true;
end $$;

-- Leaving a case, or, by who leads it, ending somebody's part. False when it had ended.
create function app.end_participation(participant uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.participant;
begin
  select p.* into one from app.participant p where p.id = participant for no key update;
  if one.id is null or not (app.leads_case(one.case_id)
      or (one.professional_id = app.acting_professional() and app.takes_part_in(one.case_id))) then
    return false;
  end if;
  update app.participant p set ended_at = app.now() where p.id = participant and p.ended_at is null;
  if not found then return false; end if;
  perform app.write_case_event('participation_ended', null, one.case_id, array[participant], 'participation');
  return true;
end $$;

-- Moves a case on from the phase that the actor saw. False when somebody moved it meanwhile.
-- Every share of the phase that was is closed by this; each giver decides what is still needed.
create function app.move_case(in_case uuid, seen uuid, phase uuid, phase_name text, purpose uuid,
    purpose_text uuid, categories text[]) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  current uuid;
begin
  if not app.leads_case(in_case) then
    raise exception 'only who leads a case moves it on' using errcode = 'insufficient_privilege';
  end if;
  select c.phase_id into current from app."case" c where c.id = in_case for no key update;
  if current <> seen then return false; end if;
  if purpose_text is not null then
    if not app.wrote_text(purpose_text) then
      raise exception 'these words are not the actor''s' using errcode = 'insufficient_privilege';
    end if;
    insert into app.case_purpose (id, case_id, text_id) values (purpose, in_case, purpose_text);
  end if;
  insert into app.case_phase (id, case_id, phase, purpose_id, categories, started_by)
    values (phase, in_case, phase_name, purpose, categories, app.acting_professional());
  update app."case" set phase_id = phase where id = in_case;
  perform app.write_case_event('phase_started', null, in_case, array[phase], 'participation');
  return true;
end $$;

-- Ends a case. From the next request on nobody reaches anything through it.
create function app.close_case(in_case uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  if not app.leads_case(in_case) then return false; end if;
  perform app.write_case_event('case_closed', null, in_case, array[in_case], 'participation');
  update app."case" set ended_at = app.now() where id = in_case and ended_at is null;
  return found;
end $$;

-- Ties a subject to an own file of the actor's organisation; nobody else can see that.
create function app.link_subject(subject uuid, file uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  in_case uuid;
begin
  select s.case_id into in_case from app.case_subject s where s.id = subject;
  if in_case is null or not app.takes_part_in(in_case) or not app.reaches_subject(subject)
    or not exists (select from app.own_files() f where f = file) then return false; end if;
  insert into app.subject_file (subject_id, case_id, file_id, organisation_id)
    values (subject, in_case, file, app.own_organisation()) on conflict do nothing;
  if not found then return false; end if;
  perform app.write_event('subject_linked', file, array[subject], 'own_file');
  return true;
end $$;

-- Withdraws an item, or ends it because another puts it right. Told, and asked what they did with it, is
-- whoever took part and was given it for each of its people. Somebody for whom it never opened, because
-- another of them was not weighed, learns nothing of it, also not at its end. False when it had ended.
create function app.end_item(item uuid, how text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.item;
begin
  if not app.owns_item(end_item.item) then return false; end if;
  update app.item i set ended_at = app.now(), ended_how = how
    where i.id = end_item.item and i.ended_at is null returning i.* into one;
  if not found then return false; end if;
  insert into app.item_notice (item_id, participant_id)
    select one.id, s.participant_id from app.share_item si join app.share s on s.id = si.share_id
    join app.participant p on p.id = s.participant_id
    where si.item_id = one.id and p.accepted_at is not null
      and (s.need_id is null or exists (select from app.gone_along g where g.need_id = s.need_id))
    group by s.participant_id
    having count(distinct si.subject_id) = (select count(*) from app.item_about a where a.item_id = one.id)
    on conflict do nothing;
  perform app.write_case_event('item_' || how, one.file_id, one.case_id, array[one.id], 'own_item');
  return true;
end $$;

-- What a participant did with an item that ended, once.
create function app.answer_notice(item uuid, participant uuid, did text, words uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  one app.item;
begin
  if not app.wrote_text(words) or not exists (select from app.participant p
      where p.id = participant and p.professional_id = app.acting_professional()) then return false; end if;
  update app.item_notice n set answer = did, answer_text = words, answered_at = app.now()
    where n.item_id = answer_notice.item and n.participant_id = participant and n.answer is null;
  if not found then return false; end if;
  select i.* into one from app.item i where i.id = answer_notice.item;
  perform app.write_case_event('notice_answered', one.file_id, one.case_id, array[one.id, participant], 'notice');
  return true;
end $$;

-- Whether an item puts right one that is in the share. A policy of the same table cannot ask that itself.
create function app.follows_in(share uuid, item uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.share_item old join app.item i on i.replaces = old.item_id
    where old.share_id = follows_in.share and i.id = follows_in.item);
end $$;

-- Professionals who can be invited or asked: name, role and organisation, and nothing of their work.
create function app.partners() returns table (id uuid, name text, role text, setting text, domain text,
    registrations text[], organisation_id uuid, organisation text)
  stable security definer set search_path = '' language plpgsql as $$
#variable_conflict use_column
begin
  if app.acting_professional() is null then return; end if;
  return query select p.id, p.name, p.role, p.setting, p.domain, p.registrations, o.id, o.name
    from app.professional p join app.organisation o on o.id = p.organisation_id
    where p.ended_at is null order by o.name, p.name;
end $$;

-- The same of some, and what an organisation is called, without going through everybody.
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

grant execute on function app.own_participations(), app.own_cases(), app.own_invitations(), app.takes_part_in(uuid),
  app.leads_case(uuid), app.wrote_text(uuid), app.reaches_subject(uuid), app.is_live(uuid), app.shares_opening(uuid),
  app.owns_item(uuid), app.corrects_now(uuid), app.read_items(uuid[], uuid, boolean, uuid, int),
  app.read_subjects(uuid[]),
  app.open_case(uuid, uuid, uuid, uuid, uuid, uuid, text, text[], uuid, uuid), app.add_subject(uuid, uuid, uuid),
  app.answer_invitation(uuid, boolean), app.end_participation(uuid),
  app.move_case(uuid, uuid, uuid, text, uuid, uuid, text[]), app.close_case(uuid), app.link_subject(uuid, uuid),
  app.follows_in(uuid, uuid), app.end_item(uuid, text), app.answer_notice(uuid, uuid, text, uuid), app.partners(),
  app.partners_by_id(uuid[]), app.organisation_called(uuid)
  to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;
