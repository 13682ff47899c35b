-- What somebody with the application's login and SQL of their own could still do, and now cannot:
-- rewrite evidence by adding to it, go on after their assignment or their job ended, or hang rows of
-- their own on rows of others.

grant create on schema app to deelwijzer_rights;


-- ## Whoever left writes nothing

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

create unique index one_live_assignment on app.file_assignment (file_id, professional_id) where until_at is null;

drop policy ending_an_assignment on app.file_assignment;
create policy ending_an_assignment on app.file_assignment for update to deelwijzer_application
  using (until_at is null and file_id in (select app.own_files()))
  with check (until_at >= app.now() and file_id in (select app.own_files()));

set local role deelwijzer_rights;

-- Whether a record is the actor's. A policy of the same table cannot ask that itself: it would recurse.
create function app.reaches_weighing(weighing uuid) returns boolean
  stable security definer set search_path = '' language plpgsql as $$
declare
  me uuid := app.acting_professional();
begin
  return exists (select from app.weighing w where w.id = weighing
    and case when w.file_id is null then w.by = me
      else exists (select from app.live_assignment a where a.professional_id = me and a.file_id = w.file_id) end);
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
