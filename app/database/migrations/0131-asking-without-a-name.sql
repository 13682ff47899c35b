-- Asking a partner for advice without a name: also about nothing that stands in a file, and with why a
-- name stayed in the question when its asker wanted that.

alter table app.consultation
  add column alone boolean not null default false,
  add column kept_text uuid references app.personal_text;
create index on app.consultation (asked_by) where alone;
grant insert (alone, kept_text) on app.consultation to deelwijzer_application;

create policy keeping_a_name_in_my_own_words on app.consultation as restrictive for insert to deelwijzer_application
  with check (app.wrote_text(kept_text));
