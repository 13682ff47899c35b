-- A share may be decided on today and given next week. That it was given is a fact of its own, with
-- its own day: the share itself is evidence, and stays as it was made.

create table app.share_given (
  share_id uuid primary key references app.share,
  given_on date not null,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  constraint given_is_not_still_to_come check (given_on <= (at at time zone 'Europe/Amsterdam')::date)
);

alter table app.share_given enable row level security, force row level security;

create policy giving_of_my_shares on app.share_given to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id));

grant select, insert (share_id, given_on) on app.share_given to deelwijzer_application;
