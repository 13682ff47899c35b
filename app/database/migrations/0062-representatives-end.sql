-- Who speaks for a client can stop doing so, or turns out to be recorded wrongly. What was recorded
-- stays as it was; what became of it is a row of its own, and the last one leads.

create table app.representative_change (
  id uuid primary key,
  representative_id uuid not null references app.representative,
  -- corrected: it was never so. What is right may be another row.
  kind text not null check (kind in ('ended', 'corrected')),
  until_day date,
  replaced_by uuid references app.representative,
  reason_text uuid not null,
  reason_hash bytea not null,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  foreign key (reason_text, reason_hash) references app.personal_text (id, hash),
  constraint an_end_has_a_day check ((kind = 'ended') = (until_day is not null)),
  constraint only_a_correction_replaces check (kind = 'corrected' or replaced_by is null),
  constraint nobody_replaces_themselves check (replaced_by is distinct from representative_id)
);
create index on app.representative_change (representative_id);

alter table app.representative_change enable row level security, force row level security;

-- The representative is filtered by its own policy, so this reads: of the clients whose file is mine.
create policy changes_for_my_clients on app.representative_change for select to deelwijzer_application
  using (exists (select from app.representative r where r.id = representative_id));
create policy changing_for_my_clients on app.representative_change for insert to deelwijzer_application
  with check (exists (select from app.representative r
    where r.id = representative_id and (replaced_by is null or exists (
      select from app.representative n where n.id = replaced_by and n.client_id = r.client_id))));

grant select, insert (id, representative_id, kind, until_day, replaced_by, reason_text, reason_hash)
  on app.representative_change to deelwijzer_application;
revoke update (until_day) on app.representative from deelwijzer_application;
