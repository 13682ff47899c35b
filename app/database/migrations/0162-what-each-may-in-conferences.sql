-- What the application may do in conferences. A policy is named after the right that it gives. What is done
-- in a slot is done by the functions of 0161: presence and the table have no insert here.

do $$
declare
  of_conferences text;
begin
  foreach of_conferences in array array['conference', 'slot', 'slot_subject', 'admission', 'presence', 'table_entry',
    'table_about', 'table_ground', 'table_seen', 'agreement', 'agreement_for', 'agreement_progress', 'need',
    'slot_told', 'evaluation', 'lesson', 'hand_over', 'retention'] loop
    execute format('alter table app.%s enable row level security, force row level security', of_conferences);
  end loop;
end $$;


-- ## Planning

create policy conferences_i_chair_or_sit_in on app.conference for select to deelwijzer_application
  using (chair_id = (select app.acting_professional()) or id in (select app.own_conferences()));
create policy planning_a_conference on app.conference for insert to deelwijzer_application
  with check (chair_id = (select app.acting_professional()) and organisation_id = (select app.own_organisation())
    and app.wrote_text(place_text));
create policy replanning_what_i_chair on app.conference for update to deelwijzer_application
  using (chair_id = (select app.acting_professional()) and cancelled_at is null)
  with check (chair_id = (select app.acting_professional()) and app.wrote_text(place_text));
grant select, insert (id, way, place_text, starts_at, ends_at),
  update (way, place_text, starts_at, ends_at, version, cancelled_at) on app.conference to deelwijzer_application;

-- By who chairs the conference, on a case that they lead; they begin with the chair.
create policy slots_i_sit_in_or_lead on app.slot for select to deelwijzer_application
  using (id in (select app.own_slots()));
create policy planning_a_slot on app.slot for insert to deelwijzer_application
  with check (app.leads_case(case_id) and chair_id in (select app.own_participations())
    and exists (select from app.conference c where c.id = conference_id
      and c.chair_id = (select app.acting_professional()) and c.cancelled_at is null)
    and app.wrote_text(question_text) and app.wrote_text(without_text));
create policy replanning_before_it_opens on app.slot for update to deelwijzer_application
  using (opened_at is null and closed_at is null and app.leads_case(case_id)
    and exists (select from app.conference c where c.id = conference_id
      and c.chair_id = (select app.acting_professional())));
grant select, insert (id, conference_id, case_id, starts_at, minutes, question_text, with_client, without_why,
  without_text, chair_id), update (starts_at, minutes) on app.slot to deelwijzer_application;

create policy subjects_of_slots_i_see on app.slot_subject for select to deelwijzer_application
  using (slot_id in (select app.own_slots()));
create policy saying_whom_a_slot_is_about on app.slot_subject for insert to deelwijzer_application
  with check (app.leads_case(case_id) and app.reaches_subject(subject_id)
    and exists (select from app.slot l where l.id = slot_id and l.opened_at is null));
grant select, insert (slot_id, subject_id, case_id) on app.slot_subject to deelwijzer_application;

create policy admissions_to_slots_i_see on app.admission for select to deelwijzer_application
  using (slot_id in (select app.own_slots()));
create policy admitting on app.admission for insert to deelwijzer_application
  with check ((app.leads_case(case_id) or app.chairs_slot(slot_id)) and app.may_be_admitted(participant_id)
    and exists (select from app.slot l where l.id = slot_id and l.closed_at is null)
    and app.wrote_text(asked_text));
grant select, insert (slot_id, participant_id, case_id, comes, asked_text) on app.admission to deelwijzer_application;


-- ## In the slot

create policy who_is_in_slots_i_see on app.presence for select to deelwijzer_application
  using (slot_id in (select app.own_slots()));
grant select on app.presence to deelwijzer_application;

create policy entries_open_to_me_or_mine on app.table_entry for select to deelwijzer_application
  using (app.table_opens(id) or app.owns_item(item_id));
create policy about_whom_entries_are on app.table_about for select to deelwijzer_application
  using (exists (select from app.table_entry e where e.id = entry_id));
create policy grounds_i_gave on app.table_ground for select to deelwijzer_application
  using (app.reaches_weighing(weighing_id));
grant select on app.table_entry, app.table_about, app.table_ground to deelwijzer_application;

create policy agreements_for_me on app.agreement for select to deelwijzer_application
  using (id in (select app.own_agreements()));
create policy agreeing on app.agreement for insert to deelwijzer_application
  with check (case when slot_id is null then app.leads_case(case_id) else app.content_is_on(slot_id) end
    and (owner_id is null or exists (select from app.participant p
      where p.id = owner_id and p.accepted_at is not null and p.ended_at is null))
    and app.wrote_text(text_id) and app.wrote_text(use_text));
grant select, insert (id, case_id, slot_id, text_id, owner_id, due_on, use_text) on app.agreement to deelwijzer_application;

create policy for_whom_agreements_are on app.agreement_for for select to deelwijzer_application
  using (agreement_id in (select app.own_agreements()));
create policy saying_for_whom_now on app.agreement_for for insert to deelwijzer_application
  with check (exists (select from app.agreement a where a.id = agreement_id
    and a.by = (select app.acting_professional()) and app.made_now(a.xmin)));
grant select, insert (agreement_id, case_id, participant_id) on app.agreement_for to deelwijzer_application;

create policy progress_on_agreements_for_me on app.agreement_progress for select to deelwijzer_application
  using (agreement_id in (select app.own_agreements()));
create policy progress_on_what_i_do on app.agreement_progress for insert to deelwijzer_application
  with check (exists (select from app.agreement a where a.id = agreement_id
    and a.owner_id in (select app.own_participations())) and app.wrote_text(text_id));
grant select, insert (id, agreement_id, state, text_id) on app.agreement_progress to deelwijzer_application;

create policy needs_i_may_know_of on app.need for select to deelwijzer_application using (app.sees_need(id));
create policy saying_who_needs_it on app.need for insert to deelwijzer_application
  with check (app.round_is_on(slot_id) and app.table_opens(entry_id)
    and exists (select from app.agreement a where a.id = agreement_id));
grant select, insert (id, slot_id, entry_id, participant_id, agreement_id) on app.need to deelwijzer_application;

create policy who_tells_the_client on app.slot_told for select to deelwijzer_application
  using (slot_id in (select app.own_slots()));
create policy saying_who_tells_the_client on app.slot_told for insert to deelwijzer_application
  with check (app.round_is_on(slot_id));
create policy saying_it_otherwise on app.slot_told for update to deelwijzer_application
  using (app.round_is_on(slot_id));
grant select, insert (slot_id, subject_id, teller_id, what, on_day), update (teller_id, what, on_day)
  on app.slot_told to deelwijzer_application;


-- ## Weighing for the table, and sharing what was agreed

grant insert (slot_id) on app.draft to deelwijzer_application;
create policy weighing_for_a_slot_i_sit_in on app.draft as restrictive for insert to deelwijzer_application
  with check (slot_id is null or app.my_seat(slot_id) is not null);

grant insert (slot_id, need_id) on app.share to deelwijzer_application;
create policy in_a_round_what_was_agreed on app.share as restrictive for insert to deelwijzer_application
  with check (slot_id is null or (app.round_is_on(slot_id) and app.agreed_now(need_id, participant_id)));
-- For whom it is meant, it is there from the closing of the slot on.
create policy shares_of_a_round_once_it_closed on app.share as restrictive for select to deelwijzer_application
  using (need_id is null or app.reaches_weighing(weighing_id) or app.went_along(need_id));
create policy in_a_round_the_item_itself on app.share_item as restrictive for insert to deelwijzer_application
  with check (exists (select from app.share s where s.id = share_id
    and (s.need_id is null or not app.made_now(s.xmin) or app.is_needed(s.need_id, item_id))));


-- ## At the end of a case

create policy my_look_back_and_of_cases_i_lead on app.evaluation for select to deelwijzer_application
  using (participant_id in (select app.own_participations())
    or (case_id in (select app.own_cases()) and app.leads_case(case_id)));
create policy looking_back on app.evaluation for insert to deelwijzer_application
  with check (participant_id in (select app.own_participations()) and app.wrote_text(differently_text));
grant select, insert (case_id, participant_id, helped, amount, wishes, consulted, with_client, differently_text)
  on app.evaluation to deelwijzer_application;

create policy lessons_of_my_organisation on app.lesson to deelwijzer_application
  using (organisation_id = (select app.own_organisation()));
grant select, insert (text) on app.lesson to deelwijzer_application;

create policy hand_overs_of_my_cases on app.hand_over for select to deelwijzer_application
  using (participant_id in (select app.own_participations())
    or (case_id in (select app.own_cases()) and app.leads_case(case_id)));
create policy handing_over_what_i_lead on app.hand_over for insert to deelwijzer_application
  with check (app.leads_case(case_id) and exists (select from app.participant p
      -- Or somebody outside.
      where p.id = participant_id and (p.accepted_at is not null or p.professional_id is null) and p.ended_at is null)
    and (share_id is null or exists (select from app.share s join app.weighing w on w.id = s.weighing_id
      where s.id = share_id and s.participant_id = hand_over.participant_id)));
grant select, insert (case_id, participant_id, share_id) on app.hand_over to deelwijzer_application;

create policy how_long_i_keep_my_items on app.retention to deelwijzer_application using (app.owns_item(item_id));
grant select, insert (item_id, purpose_id, keep_until, ground), update (purpose_id, keep_until, ground)
  on app.retention to deelwijzer_application;


-- ## The log

create policy what_happened_in_slots_of_my_cases on app.event for select to deelwijzer_application
  using (file_id is null and share_id is null and case_id in (select app.own_cases())
    and kind in ('slot_planned', 'slot_opened', 'slot_closed'));
