-- Where a recipient works is a word about a person: a practice may bear the name of the only one who
-- works there. So it stands in personal_text, as the recipient's own name does. Rows from before keep it.

alter table app.weighing add constraint who_it_is_for_is_said_in_personal_text
  check (not recipient ?| array['name', 'organisation']) not valid;

revoke insert (recipient_organisation) on app.share from deelwijzer_application;
