-- Who leads a case sees who was proposed, invited, and declined, also when a colleague did the inviting.

create policy what_happened_in_cases_i_lead on app.event for select to deelwijzer_application
  using (file_id is null and share_id is null and case_id in (select app.own_cases())
    and kind in ('participant_proposed', 'participant_invited', 'invitation_declined') and app.leads_case(case_id));
