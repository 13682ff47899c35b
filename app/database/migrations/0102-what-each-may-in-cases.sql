-- What the application may do in cases. A policy is named after the right that it gives.

do $$
declare
  of_cases text;
begin
  foreach of_cases in array array['working_phase', '"case"', 'case_purpose', 'case_phase', 'case_subject',
    'subject_file', 'participant', 'invitation', 'item', 'item_about', 'share_item', 'consent_end',
    'item_notice', 'request', 'request_answer', 'request_review'] loop
    execute format('alter table app.%s enable row level security, force row level security', of_cases);
  end loop;
end $$;


-- ## How the organisation works: everybody reads it, the team lead keeps it

create policy phases_of_my_organisation on app.working_phase for select to deelwijzer_application
  using (organisation_id = (select app.own_organisation()));
create policy team_lead_adds_phases on app.working_phase for insert to deelwijzer_application
  with check (organisation_id = (select app.own_organisation())
    and app.acting_professional() in (select app.own_team()));
create policy team_lead_keeps_phases on app.working_phase for update to deelwijzer_application
  using (organisation_id = (select app.own_organisation())
    and app.acting_professional() in (select app.own_team()));
create policy job_sets_up on app.working_phase to deelwijzer_application using ((select app.is_job()));
grant select, insert (organisation_id, phase, purpose, categories), update (purpose, categories, version)
  on app.working_phase to deelwijzer_application;


-- ## The case, for who takes part in it
-- No insert on these: app.open_case and its sisters make and change them, with the event.

create policy cases_i_take_part_in on app."case" for select to deelwijzer_application
  using (id in (select app.own_cases()));
create policy purposes_of_my_cases on app.case_purpose for select to deelwijzer_application
  using (case_id in (select app.own_cases()));
create policy phases_of_my_cases on app.case_phase for select to deelwijzer_application
  using (case_id in (select app.own_cases()));
create policy subjects_i_was_invited_for on app.case_subject for select to deelwijzer_application
  using (app.reaches_subject(id));
create policy subjects_of_my_files on app.subject_file for select to deelwijzer_application
  using (organisation_id = (select app.own_organisation())
    and (file_id in (select app.own_files()) or case_id in (select app.own_cases())));
grant select on app."case", app.case_purpose, app.case_phase, app.case_subject, app.subject_file
  to deelwijzer_application;

-- Those who accepted see each other; who was only proposed or invited is seen by who leads the case.
create policy who_takes_part_in_my_cases on app.participant for select to deelwijzer_application
  using ((case_id in (select app.own_cases()) and (accepted_at is not null or outside_text is not null))
    or (proposed_by = (select app.acting_professional()) and case_id in (select app.own_cases()))
    or id in (select app.own_invitations())
    or (case_id in (select app.own_cases()) and app.leads_case(case_id)));
create policy proposing_somebody on app.participant for insert to deelwijzer_application
  with check (case_id in (select app.own_cases()) and app.leads_case(case_id)
    and app.wrote_text(outside_text) and app.wrote_text(question_text)
    and (professional_id is null or exists (select from app.partners() p
      where p.id = professional_id and p.organisation_id = participant.organisation_id
        and p.role = participant.role and p.setting = participant.setting
        and p.domain is not distinct from participant.domain)));
grant select, insert (id, case_id, professional_id, organisation_id, outside_text, role, setting, domain, question_text)
  on app.participant to deelwijzer_application;

-- Who is in a case about whom, as far as one sees both.
create policy invitations_of_my_cases on app.invitation for select to deelwijzer_application
  using (participant_id in (select app.own_invitations())
    or (app.reaches_subject(subject_id) and exists (select from app.participant p
      where p.id = participant_id and p.case_id in (select app.own_cases()))));
create policy inviting_on_my_decision on app.invitation for insert to deelwijzer_application
  with check (exists (select from app.weighing w where w.id = weighing_id)
    and exists (select from app.participant p where p.id = participant_id and app.leads_case(p.case_id)));
grant select, insert (participant_id, subject_id, weighing_id, decision_id) on app.invitation to deelwijzer_application;


-- ## Items

create policy items_of_my_files_and_cases on app.item for select to deelwijzer_application
  using (organisation_id = (select app.own_organisation())
    and (file_id in (select app.own_files()) or case_id in (select app.own_cases())));
create policy items_shared_with_me on app.item for select to deelwijzer_application
  using (case_id in (select app.own_cases()) and app.shares_opening(id) <> '{}');
create policy bringing_in on app.item for insert to deelwijzer_application
  with check (organisation_id = (select app.own_organisation())
    and file_id in (select app.own_files())
    and app.wrote_text(text_id) and app.wrote_text(source_text)
    and (case_id is null or (case_id in (select app.own_cases())
      and exists (select from app.subject_file f where f.case_id = item.case_id and f.file_id = item.file_id)))
    and (replaces is null or app.corrects_now(replaces))
    and (taken_from is null or app.shares_opening(taken_from) <> '{}')
    and (taken_weighing is null or app.reaches_weighing(taken_weighing)));
grant select, insert (id, case_id, file_id, kind, category, text_id, source, source_text, on_day, replaces,
  taken_from, taken_weighing) on app.item to deelwijzer_application;

create policy about_whom_my_items_are on app.item_about for select to deelwijzer_application
  using (exists (select from app.item i where i.id = item_id));
create policy saying_about_whom_now on app.item_about for insert to deelwijzer_application
  with check (app.reaches_subject(subject_id)
    and exists (select from app.item i where i.id = item_id and app.made_now(i.xmin)));
grant select, insert (item_id, subject_id, case_id) on app.item_about to deelwijzer_application;

create policy notices_to_me on app.item_notice for select to deelwijzer_application
  using (participant_id in (select app.own_participations()) or app.owns_item(item_id));
grant select on app.item_notice to deelwijzer_application;


-- ## Drafts, weighings and shares within a case

drop policy starting_a_draft on app.draft;
create policy starting_a_draft on app.draft for insert to deelwijzer_application
  with check (professional_id = (select app.acting_professional())
    and (file_id is null or file_id in (select app.own_files()))
    and (started_from is null or app.reaches_weighing(started_from))
    and (case_id is null or (case_id in (select app.own_cases()) and exists (select from app.subject_file f
      where f.subject_id = draft.subject_id and f.file_id = draft.file_id)))
    and (request_id is null or exists (select from app.request r where r.id = request_id)));
grant insert (case_id, subject_id, participant_id, request_id) on app.draft to deelwijzer_application;

-- Of the own file on that subject, in a case where one takes part.
create policy sealing_within_my_cases on app.weighing as restrictive for insert to deelwijzer_application
  with check (case_id is null or (case_id in (select app.own_cases()) and exists (select from app.subject_file f
    where f.subject_id = weighing.subject_id and f.file_id = weighing.file_id)));
grant insert (case_id, subject_id, participant_id, case_purpose_id) on app.weighing to deelwijzer_application;

create policy shares_given_to_me on app.share for select to deelwijzer_application
  using (participant_id in (select app.own_participations()));
drop policy shares_from_my_weighings on app.share;
create policy shares_from_my_weighings on app.share for select to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
-- In a case: in the phase that it is in now.
create policy sharing_on_my_weighings on app.share for insert to deelwijzer_application
  with check (exists (select from app.weighing w where w.id = weighing_id)
    and (case_id is null or exists (select from app."case" c where c.id = case_id and c.phase_id = case_phase_id)));
grant insert (case_id, participant_id, subject_id, case_phase_id, case_purpose_id, request_id) on app.share
  to deelwijzer_application;

-- A phase has its kinds of data, whatever was decided.
create policy categories_that_the_phase_needs on app.share_category as restrictive for insert to deelwijzer_application
  with check (exists (select from app.share s left join app.case_phase f on f.id = s.case_phase_id
    where s.id = share_id and (s.case_id is null or category = any (f.categories))));

drop policy ends_of_my_shares on app.share_end;
create policy ends_of_shares_i_see on app.share_end for select to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id));
create policy ending_what_i_gave on app.share_end for insert to deelwijzer_application
  with check (exists (select from app.share s join app.weighing w on w.id = s.weighing_id where s.id = share_id));

create policy giving_only_what_is_mine on app.share_given as restrictive for insert to deelwijzer_application
  with check (exists (select from app.share s join app.weighing w on w.id = s.weighing_id where s.id = share_id));

-- All of them for who gave it; for who got it, those that they reach now.
create policy items_of_shares_i_see on app.share_item for select to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id
    and (app.reaches_weighing(s.weighing_id) or exists (select from app.item i where i.id = item_id))));
-- With the share itself; later only what puts right an item that was in it.
create policy sharing_my_items on app.share_item for insert to deelwijzer_application
  with check (app.owns_item(item_id)
    and exists (select from app.share s join app.weighing w on w.id = s.weighing_id
      where s.id = share_id and (app.made_now(s.xmin)
        or (app.follows_in(s.id, item_id) and exists (select from app.item i
          where i.id = item_id and app.made_now(i.xmin))))));
grant select, insert (share_id, item_id, subject_id, category) on app.share_item to deelwijzer_application;

create policy consent_on_my_weighings on app.consent_end to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
grant select, insert (weighing_id) on app.consent_end to deelwijzer_application;


-- ## Requests, for the two that they are between

create policy requests_to_and_from_me on app.request for select to deelwijzer_application
  using (asker_id in (select app.own_participations()) or holder_id in (select app.own_participations()));
create policy asking on app.request for insert to deelwijzer_application
  with check (asker_id in (select app.own_participations()) and app.reaches_subject(subject_id)
    and exists (select from app.participant p where p.id = holder_id and p.accepted_at is not null and p.ended_at is null)
    and exists (select from app."case" c join app.case_phase f on f.id = c.phase_id
      where c.id = case_id and f.purpose_id = request.purpose_id)
    and app.wrote_text(task_text) and app.wrote_text(question_text)
    and app.wrote_text(data_text) and app.wrote_text(least_text));
grant select, insert (id, case_id, asker_id, holder_id, subject_id, purpose_id, kind, about_id, urgency, due_on,
  task_text, question_text, data_text, least_text) on app.request to deelwijzer_application;

create policy answers_to_my_requests on app.request_answer for select to deelwijzer_application
  using (exists (select from app.request r where r.id = request_id));
create policy answering_what_i_was_asked on app.request_answer for insert to deelwijzer_application
  with check (exists (select from app.request r where r.id = request_id
      and r.holder_id in (select app.own_participations()))
    and app.wrote_text(answer_text));
grant select, insert (request_id, kind, refusal, answer_text) on app.request_answer to deelwijzer_application;

create policy reviews_of_my_requests on app.request_review for select to deelwijzer_application
  using (exists (select from app.request r where r.id = request_id));
create policy reviewing_for_my_part on app.request_review for insert to deelwijzer_application
  with check (participant_id in (select app.own_participations())
    and exists (select from app.request r join app.request_answer a on a.request_id = r.id
      where r.id = request_review.request_id and request_review.participant_id in (r.asker_id, r.holder_id)));
grant select, insert (request_id, participant_id, was_needed) on app.request_review to deelwijzer_application;


-- ## The log: of one's files, of one's own doing, and of what happened to a case one takes part in

create policy what_i_did_myself on app.event for select to deelwijzer_application
  using (actor_id = (select app.acting_professional()));
create policy what_happened_to_my_cases on app.event for select to deelwijzer_application
  using (file_id is null and share_id is null and case_id in (select app.own_cases())
    and kind in ('case_opened', 'subject_added', 'invitation_accepted', 'participation_ended', 'phase_started', 'case_closed'));
create policy in_my_cases on app.event as restrictive for insert to deelwijzer_application
  with check ((case_id is null or case_id in (select app.own_cases()))
    and (share_id is null or exists (select from app.share s where s.id = share_id)));
grant insert (case_id, share_id) on app.event to deelwijzer_application;


-- ## Asking somebody of another organisation, without a name

drop policy asking_a_colleague on app.consultation;
create policy asking_a_colleague_or_partner on app.consultation for insert to deelwijzer_application
  with check (exists (select from app.partners() p where p.id = colleague_id));
