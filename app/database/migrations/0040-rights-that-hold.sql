-- What somebody with the application's login and SQL of their own could still do, and now cannot:
-- rewrite evidence by adding to it, go on after their assignment or their job ended, or hang rows of
-- their own on rows of others.

grant create on schema app to deelwijzer_rights;


-- ## Whoever left is nobody

set local role deelwijzer_rights;

-- In plpgsql for its kept plan: a policy may ask it once a row.
create function app.still_works(professional uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.professional p where p.id = professional and p.ended_at is null);
end $$;
grant execute on function app.still_works(uuid) to deelwijzer_application;

set local role deelwijzer_owner;

create or replace function app.acting_professional() returns uuid stable language sql
  return case when app.actor_kind() = 'professional' and app.still_works(app.actor_id()) then app.actor_id() end;

drop policy writing_what_i_did on app.event;
create policy writing_what_i_did on app.event for insert to deelwijzer_application
  with check ((file_id is null or file_id in (select app.own_files()))
    and (app.actor_kind() <> 'professional' or app.acting_professional() is not null));

-- Words of ours only: no kind can carry anything about a person, to a team lead or into the log.
alter table app.event
  add constraint kind_is_a_word check (kind ~ '^[a-z_]+$'),
  add constraint right_is_a_word check (right_used ~ '^[a-z_]+$');
alter table app.reminder add constraint kind_is_a_word check (kind ~ '^[a-z_]+$');


-- ## An assignment ends once, now, and is the only one of its kind
-- Were there two, ending one would leave the file open. When it ended is evidence.

alter table app.file_assignment no force row level security;
update app.file_assignment later set until_at = greatest(app.now(), later.from_at)
  where later.until_at is null and exists (select from app.file_assignment earlier
    where earlier.file_id = later.file_id and earlier.professional_id = later.professional_id
      and earlier.until_at is null and earlier.id < later.id);
alter table app.file_assignment force row level security;
create unique index one_live_assignment on app.file_assignment (file_id, professional_id) where until_at is null;

drop policy ending_an_assignment on app.file_assignment;
create policy ending_an_assignment on app.file_assignment for update to deelwijzer_application
  using (until_at is null and file_id in (select app.own_files()))
  with check (until_at >= app.now() and file_id in (select app.own_files()));

set local role deelwijzer_rights;

create or replace function app.assign_client(assignment uuid, name text, birth_date date, professional uuid) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  known uuid := (select k from app.known_files(name, birth_date) k limit 1);
begin
  if professional not in (select app.own_team()) then
    raise exception 'only their team lead assigns somebody' using errcode = 'insufficient_privilege';
  end if;
  if known is null then return false; end if;
  insert into app.file_assignment (id, file_id, professional_id) values (assignment, known, professional)
    on conflict do nothing;
  if found then
    perform app.write_event('file_assigned', known, array[professional], 'team_lead');
  end if;
  return true;
end $$;

-- As before; one at a time in an organisation, so that a form sent twice opens one file.
create or replace function app.open_file(file uuid, client uuid, assignment uuid, name_text uuid, name text,
    birth_date_text uuid, birth_date date) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  organisation uuid := app.own_organisation();
begin
  if organisation is null then
    raise exception 'only a professional opens a file' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organisation::text, 0));
  if exists (select from app.known_files(name, birth_date)) then return false; end if;
  perform app.write_text(name_text, client, trim(name));
  perform app.write_text(birth_date_text, client, birth_date::text);
  insert into app.client (id, organisation_id, name_text, birth_date_text)
    values (client, organisation, name_text, birth_date_text);
  insert into app.file (id, organisation_id, client_id) values (file, organisation, client);
  insert into app.file_assignment (id, file_id, professional_id)
    values (assignment, file, app.acting_professional());
  perform app.write_event('file_opened', file, array[client], 'own_file');
  return true;
end $$;

-- As before; one at a time, so that an answer sent twice is told that there is one.
create or replace function app.answer_consultation(consultation uuid, text_id uuid, text text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  asked app.consultation;
  about uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(consultation::text, 0));
  select c.* into asked from app.consultation c
    where c.id = consultation and c.colleague_id = app.acting_professional();
  if not found or exists (select from app.consultation_answer a where a.consultation_id = consultation) then
    return false;
  end if;
  select f.client_id into about from app.consultation_subject s
    left join app.draft d on d.id = s.draft_id left join app.weighing w on w.id = s.weighing_id
    join app.file f on f.id = coalesce(d.file_id, w.file_id)
    where s.consultation_id = consultation;
  perform app.write_text(text_id, about, text);
  insert into app.consultation_answer (consultation_id, answer_text, answer_hash)
    select consultation, t.id, t.hash from app.personal_text t where t.id = text_id;
  perform app.write_event('consultation_answered', null, array[consultation], 'asked_colleague');
  return true;
end $$;

-- Whether a record is the actor's. A policy of the same table cannot ask that itself: it would recurse.
create function app.reaches_weighing(weighing uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
begin
  return exists (select from app.weighing w where w.id = weighing
    and (w.file_id in (select app.own_files()) or (w.file_id is null and w.by = app.acting_professional())));
end $$;
grant execute on function app.reaches_weighing(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
grant select (by) on app.weighing to deelwijzer_rights;


-- ## A draft stays with its file, and is closed once closed

revoke update (file_id, kind) on app.draft from deelwijzer_application;

drop policy starting_a_draft on app.draft;
create policy starting_a_draft on app.draft for insert to deelwijzer_application
  with check (professional_id = (select app.acting_professional())
    and (file_id is null or file_id in (select app.own_files()))
    and (started_from is null or app.reaches_weighing(started_from)));
drop policy my_drafts_until_sealed on app.draft;
create policy my_drafts_until_sealed on app.draft for update to deelwijzer_application
  using (professional_id = (select app.acting_professional()) and sealed_at is null and discarded_at is null
    and (file_id is null or file_id in (select app.own_files())))
  with check (professional_id = (select app.acting_professional())
    and (file_id is null or file_id in (select app.own_files())));

drop policy answers_in_my_drafts on app.draft_answer;
create policy answers_in_my_drafts on app.draft_answer for select to deelwijzer_application
  using (exists (select from app.draft d where d.id = draft_id));
create policy answering_my_open_drafts on app.draft_answer for insert to deelwijzer_application
  with check (exists (select from app.draft d
    where d.id = draft_id and d.sealed_at is null and d.discarded_at is null));


-- ## Evidence is made whole in one transaction
-- Nothing is added to it afterwards without a date of its own. Made now is: by this transaction, which
-- nobody can pretend.

create function app.made_now(made_by xid) returns boolean stable language sql
  return made_by = pg_current_xact_id()::xid;
grant execute on function app.made_now(xid) to deelwijzer_application;

drop policy weighings_of_my_files on app.weighing;
create policy weighings_of_my_files on app.weighing for select to deelwijzer_application
  using (file_id in (select app.own_files())
    or (file_id is null and by = (select app.acting_professional())));
-- Of a draft of one's own, on records of one's own.
create policy sealing_in_my_files on app.weighing for insert to deelwijzer_application
  with check ((file_id in (select app.own_files())
      or (file_id is null and by = (select app.acting_professional())))
    and (draft_id is null or exists (select from app.draft d
      where d.id = draft_id and d.file_id is not distinct from weighing.file_id))
    and (completes is null or app.reaches_weighing(completes))
    and (started_from is null or app.reaches_weighing(started_from))
    and (task_id is null or exists (select from app.organisation_task t where t.id = task_id)));

drop policy texts_of_my_weighings on app.evidence_text;
create policy texts_of_my_weighings on app.evidence_text for select to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
create policy words_of_what_is_made_now on app.evidence_text for insert to deelwijzer_application
  with check (
    exists (select from app.weighing w
      where w.id = evidence_id and w.id = weighing_id and app.made_now(w.xmin))
    or exists (select from app.decision d
      where d.id = evidence_id and d.weighing_id = evidence_text.weighing_id and app.made_now(d.xmin))
    or exists (select from app.share s left join app.share_end e on e.share_id = s.id
      where s.id = evidence_id and s.weighing_id = evidence_text.weighing_id
        and (app.made_now(s.xmin) or app.made_now(e.xmin)))
    or exists (select from app.informing i left join app.informing_done d on d.informing_id = i.id
      where i.id = evidence_id and i.weighing_id = evidence_text.weighing_id
        and (app.made_now(i.xmin) or app.made_now(d.xmin))));

drop policy decisions_on_my_weighings on app.decision;
create policy decisions_on_my_weighings on app.decision for select to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
-- What is not known cannot be shared, unless it cannot wait.
create policy deciding_on_my_weighings on app.decision for insert to deelwijzer_application
  with check (exists (select from app.weighing w where w.id = weighing_id
    and (decision.kind <> 'share' or w.kind = 'emergency'
      or w.advice ->> 'outcome' is distinct from 'incomplete')));

drop policy categories_of_my_decisions on app.decision_category;
create policy categories_of_my_decisions on app.decision_category for select to deelwijzer_application
  using (exists (select from app.decision d where d.id = decision_id));
create policy categories_of_what_is_decided_now on app.decision_category for insert to deelwijzer_application
  with check (exists (select from app.decision d where d.id = decision_id and app.made_now(d.xmin)));

drop policy categories_of_my_shares on app.share_category;
create policy categories_of_my_shares on app.share_category for select to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id));
create policy categories_of_what_is_shared_now on app.share_category for insert to deelwijzer_application
  with check (exists (select from app.share s where s.id = share_id and app.made_now(s.xmin)));

revoke create on schema app from deelwijzer_rights;


-- ## Before there is a person

-- Functions of before, which knew nothing of the half hour.
grant create on schema entry to deelwijzer_rights;
set local role deelwijzer_rights;
drop function entry.find_session(bytea);
drop function entry.take_kept_form();

-- As before; what is too large to keep is not kept, rather than a fault.
create or replace function entry.keep_form(token_hash bytea, path text, body text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
begin
  if length(path) > 500 or length(body) > 300000 then return false; end if;
  delete from entry.kept_form k using entry.session s
    where s.token_hash = keep_form.token_hash and k.professional_id = s.professional_id
      and k.path = keep_form.path;
  insert into entry.kept_form (professional_id, path, body)
    select s.professional_id, keep_form.path, keep_form.body from entry.session s
    where s.token_hash = keep_form.token_hash
      and entry.end_of(s) > app.now() - interval '1 hour';
  return found;
end $$;

set local role deelwijzer_owner;
revoke create on schema entry from deelwijzer_rights;
