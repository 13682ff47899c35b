-- The chain of evidence: draft -> weighing -> decision -> share -> share_end, and what hangs on it.
-- Who and when are filled in by the database; what is evidence has no update and no delete.


-- ## What an organisation keeps for everybody: its tasks and purposes, and whom it deals with

create table app.organisation_task (
  id uuid primary key,
  organisation_id uuid not null default app.own_organisation() references app.organisation,
  task text not null,
  purpose text not null,
  -- Per partner (role, setting, domain) the usual categories of data.
  partners jsonb not null default '[]',
  version int not null default 1,
  ended_at timestamptz
);
create index on app.organisation_task (organisation_id);

create table app.contact (
  id uuid primary key,
  organisation_id uuid not null default app.own_organisation() references app.organisation,
  name text not null,
  role text not null,
  setting text not null,
  domain text,
  organisation_name text,
  channel text,
  version int not null default 1,
  ended_at timestamptz
);
create index on app.contact (organisation_id);


-- ## Draft: what is being answered
-- The only thing here that changes. Each post adds one to the version and a row to its history.

create table app.draft (
  id uuid primary key,
  professional_id uuid not null default app.acting_professional() references app.professional,
  file_id uuid references app.file,
  kind text not null check (kind in ('weighing', 'emergency', 'anonymous')),
  started_from uuid,
  answers jsonb not null default '{}',
  version int not null default 0,
  section text,
  to_check text[] not null default '{}',
  norms_version text not null,
  created_at timestamptz not null default app.now(),
  changed_at timestamptz not null default app.now(),
  sealed_at timestamptz,
  discarded_at timestamptz
);
create index on app.draft (professional_id);
create index on app.draft (file_id);

create table app.draft_answer (
  draft_id uuid not null references app.draft,
  version int not null,
  section text not null,
  posted jsonb not null,
  at timestamptz not null default app.now(),
  by uuid not null default app.acting_professional(),
  primary key (draft_id, version)
);


-- ## Weighing: sealed
-- No words about a person: those are personal_text, and evidence_text says which stand where.

create table app.weighing (
  id uuid primary key,
  file_id uuid references app.file,
  draft_id uuid references app.draft,
  kind text not null check (kind in ('weighing', 'emergency', 'anonymous')),
  -- Several recipients or clients at once: one weighing per pair, one exchange.
  exchange_id uuid not null,
  -- The emergency that this weighing completes.
  completes uuid references app.weighing,
  started_from uuid references app.weighing,
  task_id uuid references app.organisation_task,
  recipient jsonb not null,
  purpose_text uuid,
  purpose_hash bytea,
  situation jsonb not null,
  advice jsonb not null,
  asked jsonb not null,
  norms_version text not null,
  receipt text not null,
  salt text not null,
  deed_at timestamptz,
  complete_before timestamptz,
  by uuid not null default app.acting_professional() references app.professional,
  sealed_at timestamptz not null default app.now(),
  unique (id, purpose_text),
  foreign key (purpose_text, purpose_hash) references app.personal_text (id, hash) match full,
  constraint an_ordinary_weighing_has_a_file check (file_id is not null or kind <> 'weighing'),
  constraint an_emergency_has_its_deed check (
    (kind = 'emergency') = (deed_at is not null) and (deed_at is null) = (complete_before is null))
);
create index on app.weighing (file_id, sealed_at);
create index on app.weighing (draft_id);
create index on app.weighing (completes);
alter table app.draft add foreign key (started_from) references app.weighing;

-- Which personal text stands where in a piece of evidence: member is a pointer into it.
create table app.evidence_text (
  evidence_id uuid not null,
  member text not null,
  weighing_id uuid not null references app.weighing,
  text_id uuid not null,
  hash bytea not null,
  primary key (evidence_id, member),
  foreign key (text_id, hash) references app.personal_text (id, hash)
);
create index on app.evidence_text (weighing_id);


-- ## Decision: what the professional chose, per category

create table app.decision (
  id uuid primary key,
  weighing_id uuid not null references app.weighing,
  kind text not null check (kind in ('share', 'do_not_share', 'consult_first', 'refer', 'not_now')),
  motivation_text uuid not null,
  motivation_hash bytea not null,
  more_than_advice boolean not null default false,
  -- What the norms want recorded: choices here, words in evidence_text.
  records jsonb not null default '{}',
  by uuid not null default app.acting_professional() references app.professional,
  decided_at timestamptz not null default app.now(),
  unique (id, weighing_id, kind),
  foreign key (motivation_text, motivation_hash) references app.personal_text (id, hash)
);
create index on app.decision (weighing_id);

create table app.decision_category (
  decision_id uuid not null references app.decision,
  category text not null,
  advised text not null check (advised in ('share', 'withhold', 'only_if', 'undecided')),
  decided text not null check (decided in ('share', 'withhold', 'only_if')),
  conditions_met boolean not null default false,
  may_go boolean not null generated always as (decided = 'share' or (decided = 'only_if' and conditions_met)) stored,
  primary key (decision_id, category),
  unique (decision_id, category, may_go)
);


-- ## Share: given to one recipient
-- What a share may not be cannot be written down: each refusal is a key with a speaking name.

create table app.share (
  id uuid primary key,
  decision_id uuid not null,
  weighing_id uuid not null,
  purpose_text uuid not null,
  -- The recipient's name and how it went are words: evidence_text.
  recipient_organisation text,
  recipient_role text,
  channel text not null,
  phase text not null default 'intake',
  given_at timestamptz,
  until_at timestamptz,
  by uuid not null default app.acting_professional() references app.professional,
  made_at timestamptz not null default app.now(),
  decided text not null generated always as ('share') stored,
  unique (id, decision_id),
  constraint share_rests_on_a_decision_to_share
    foreign key (decision_id, weighing_id, decided) references app.decision (id, weighing_id, kind),
  constraint share_has_the_purpose_of_its_weighing
    foreign key (weighing_id, purpose_text) references app.weighing (id, purpose_text)
);
create index on app.share (decision_id);
create index on app.share (weighing_id);

create table app.share_category (
  share_id uuid not null,
  decision_id uuid not null,
  category text not null,
  may_go boolean not null generated always as (true) stored,
  primary key (share_id, category),
  foreign key (share_id, decision_id) references app.share (id, decision_id),
  constraint share_category_was_decided
    foreign key (decision_id, category, may_go) references app.decision_category (decision_id, category, may_go)
);

create table app.share_end (
  share_id uuid primary key references app.share,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now()
);


-- ## Informing the client

create table app.informing (
  id uuid primary key,
  weighing_id uuid not null references app.weighing,
  who text not null,
  moment text not null check (moment in ('before', 'after', 'not')),
  informed_at timestamptz,
  -- A value of the vocabulary; the words that go with it are evidence_text.
  ground text check (ground ~ '^[a-z_]+$'),
  review_on date,
  by uuid not null default app.acting_professional() references app.professional,
  recorded_at timestamptz not null default app.now(),
  constraint not_beforehand_has_a_ground_and_a_day check (
    moment = 'before' or (ground is not null and review_on is not null))
);
create index on app.informing (weighing_id);

create table app.informing_done (
  informing_id uuid primary key references app.informing,
  informed_at timestamptz,
  by uuid not null default app.acting_professional() references app.professional,
  recorded_at timestamptz not null default app.now()
);


-- ## Asking a colleague: a view without name or file, a question, two lines back

create table app.consultation (
  id uuid primary key,
  asked_by uuid not null default app.acting_professional() references app.professional,
  colleague_id uuid not null references app.professional,
  view jsonb not null,
  question_text uuid not null,
  question_hash bytea not null,
  asked_at timestamptz not null default app.now(),
  foreign key (question_text, question_hash) references app.personal_text (id, hash),
  constraint a_colleague_is_somebody_else check (colleague_id <> asked_by)
);
create index on app.consultation (colleague_id);
create index on app.consultation (asked_by);

-- A table of its own, so that the colleague does not even see the id of what it is about.
create table app.consultation_subject (
  consultation_id uuid primary key references app.consultation,
  draft_id uuid references app.draft,
  weighing_id uuid references app.weighing,
  check (num_nonnulls(draft_id, weighing_id) = 1)
);
create index on app.consultation_subject (draft_id);
create index on app.consultation_subject (weighing_id);

create table app.consultation_answer (
  consultation_id uuid primary key references app.consultation,
  answer_text uuid not null,
  answer_hash bytea not null,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  foreign key (answer_text, answer_hash) references app.personal_text (id, hash)
);


-- ## Additions and reminders

create table app.addition (
  id uuid primary key,
  weighing_id uuid not null references app.weighing,
  text_id uuid not null,
  hash bytea not null,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  foreign key (text_id, hash) references app.personal_text (id, hash)
);
create index on app.addition (weighing_id);

create table app.reminder (
  id uuid primary key,
  professional_id uuid not null references app.professional,
  kind text not null,
  due_at timestamptz not null,
  file_id uuid references app.file,
  weighing_id uuid references app.weighing,
  informing_id uuid references app.informing,
  by uuid not null default app.acting_professional() references app.professional,
  made_at timestamptz not null default app.now()
);
create index on app.reminder (professional_id, due_at);
create index on app.reminder (weighing_id);

create table app.reminder_done (
  reminder_id uuid primary key references app.reminder,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now()
);


-- ## Rights: the questions that only deelwijzer_rights can answer

grant select on app.draft, app.consultation, app.consultation_subject, app.consultation_answer,
  app.reminder, app.reminder_done to deelwijzer_rights;
grant select (id, file_id) on app.weighing to deelwijzer_rights;
grant insert on app.consultation_answer to deelwijzer_rights;
grant update (answers) on app.draft to deelwijzer_rights;
grant select, delete on app.draft_answer to deelwijzer_rights;

create policy rights_answers on app.draft to deelwijzer_rights using (true);
create policy rights_answers on app.draft_answer to deelwijzer_rights using (true);
create policy rights_answers on app.weighing to deelwijzer_rights using (true);
create policy rights_answers on app.consultation to deelwijzer_rights using (true);
create policy rights_answers on app.consultation_subject to deelwijzer_rights using (true);
create policy rights_answers on app.consultation_answer to deelwijzer_rights using (true);
create policy rights_answers on app.reminder to deelwijzer_rights using (true);
create policy rights_answers on app.reminder_done to deelwijzer_rights using (true);

grant create on schema app to deelwijzer_rights;
set local role deelwijzer_rights;

-- The words asked for, as far as the actor may reach them, and one event for each right and file.
-- What may not be reached is left out, and noted as refused. Words of cases: app.part_in_text, in 0101.
create function app.read_texts(ids uuid[]) returns table (id uuid, text text)
  volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := app.acting_professional();
begin
  return query with mine as materialized (
    select f.id, f.client_id from app.file f where f.id in (select app.own_files())
  ), asked as (
    select wanted.id, t.text, f.id as file_id,
      case
        when f.id is not null then 'own_file'
        when t.client_id is null and t.written_by = me then 'author'
        when exists (
          select from app.consultation c left join app.consultation_answer a on a.consultation_id = c.id
          where t.id in (c.question_text, a.answer_text) and c.colleague_id = me
        ) then 'asked_colleague'
        when t.client_id is null and exists (
          select from app.consultation c join app.consultation_answer a on a.consultation_id = c.id
          where t.id = a.answer_text and c.asked_by = me
        ) then 'asked_it'
        else app.part_in_text(t.id)
      end as right_used
    from unnest(ids) wanted (id)
    left join app.personal_text t on t.id = wanted.id
    left join mine f on f.client_id = t.client_id
  ), noted as (
    insert into app.event (kind, file_id, subject_ids, right_used)
    select case when a.right_used is null then 'reach_refused' else 'texts_read' end,
      a.file_id, array_agg(a.id), a.right_used
    from asked a
    group by a.right_used, a.file_id
  )
  select a.id, a.text from asked a where a.right_used is not null and a.text is not null;
end $$;

-- The answer of the one who was asked. The words belong to the client that the question was about,
-- whom the colleague does not know; so that they go when that client's texts are destroyed.
create function app.answer_consultation(consultation uuid, text_id uuid, text text) returns boolean
  volatile security definer set search_path = '' language plpgsql as $$
declare
  asked app.consultation;
  about uuid;
begin
  -- One at a time, so that an answer sent twice is told that there is one.
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

-- Destroys the words about a client, by a job: text and salt go, ids and hashes stay, and so does the chain.
-- Drafts are no evidence: what was answered in them goes altogether.
create function app.destroy_texts(client uuid) returns bigint
  volatile security definer set search_path = '' language plpgsql as $$
declare
  destroyed bigint;
  record_of uuid := (select f.id from app.file f where f.client_id = client);
begin
  if not app.is_job() then
    raise exception 'only a job destroys' using errcode = 'insufficient_privilege';
  end if;
  update app.personal_text set text = null, salt = null, destroyed_at = app.now()
    where client_id = client and text is not null;
  get diagnostics destroyed = row_count;
  delete from app.draft_answer a using app.draft d where d.id = a.draft_id and d.file_id = record_of;
  update app.draft set answers = '{}' where file_id = record_of;
  perform app.write_event('texts_destroyed', record_of, array[client], 'job');
  return destroyed;
end $$;

grant execute on function app.read_texts(uuid[]), app.answer_consultation(uuid, uuid, text),
  app.destroy_texts(uuid) to deelwijzer_application;

set local role deelwijzer_owner;
revoke create on schema app from deelwijzer_rights;


-- ## What the application may do: the organisation's lists

alter table app.organisation_task enable row level security, force row level security;
alter table app.contact enable row level security, force row level security;

create policy tasks_of_my_organisation on app.organisation_task for select to deelwijzer_application
  using (organisation_id = (select app.own_organisation()));
create policy team_lead_adds_tasks on app.organisation_task for insert to deelwijzer_application
  with check (organisation_id = (select app.own_organisation())
    and app.acting_professional() in (select app.own_team()));
create policy team_lead_keeps_tasks on app.organisation_task for update to deelwijzer_application
  using (organisation_id = (select app.own_organisation())
    and app.acting_professional() in (select app.own_team()));
create policy contacts_of_my_organisation on app.contact to deelwijzer_application
  using (organisation_id = (select app.own_organisation()));
create policy job_sets_up on app.organisation_task to deelwijzer_application using ((select app.is_job()));
create policy job_sets_up on app.contact to deelwijzer_application using ((select app.is_job()));

grant select, insert (id, organisation_id, task, purpose, partners),
  update (task, purpose, partners, version, ended_at) on app.organisation_task to deelwijzer_application;
grant select, insert (id, organisation_id, name, role, setting, domain, organisation_name, channel),
  update (name, role, setting, domain, organisation_name, channel, version, ended_at)
  on app.contact to deelwijzer_application;


-- ## What the application may do: drafts

alter table app.draft enable row level security, force row level security;
alter table app.draft_answer enable row level security, force row level security;

-- One's own, and as long as the file is one's own too.
create policy my_drafts on app.draft for select to deelwijzer_application
  using (professional_id = (select app.acting_professional())
    and (file_id is null or file_id in (select app.own_files())));
create policy starting_a_draft on app.draft for insert to deelwijzer_application
  with check (professional_id = (select app.acting_professional())
    and (file_id is null or file_id in (select app.own_files())));
create policy my_drafts_until_sealed on app.draft for update to deelwijzer_application
  using (professional_id = (select app.acting_professional()) and sealed_at is null and discarded_at is null)
  with check (professional_id = (select app.acting_professional())
    and (file_id is null or file_id in (select app.own_files())));
create policy answers_in_my_drafts on app.draft_answer to deelwijzer_application
  using (exists (select from app.draft d where d.id = draft_id));

grant select, insert (id, file_id, kind, started_from, answers, section, to_check, norms_version),
  update (file_id, kind, answers, version, section, to_check, norms_version, changed_at, sealed_at, discarded_at)
  on app.draft to deelwijzer_application;
grant select, insert (draft_id, version, section, posted) on app.draft_answer to deelwijzer_application;
-- No update of a posted answer: a changed mind is a new row.


-- ## What the application may do: evidence
-- Select and insert only. Whoever reaches the weighing reaches what hangs on it.

alter table app.weighing enable row level security, force row level security;
alter table app.evidence_text enable row level security, force row level security;
alter table app.decision enable row level security, force row level security;
alter table app.decision_category enable row level security, force row level security;
alter table app.share enable row level security, force row level security;
alter table app.share_category enable row level security, force row level security;
alter table app.share_end enable row level security, force row level security;
alter table app.informing enable row level security, force row level security;
alter table app.informing_done enable row level security, force row level security;
alter table app.addition enable row level security, force row level security;

-- Without a file (an emergency about somebody unknown, an anonymous consultation): only the author.
create policy weighings_of_my_files on app.weighing to deelwijzer_application
  using (file_id in (select app.own_files())
    or (file_id is null and by = (select app.acting_professional())));
create policy texts_of_my_weighings on app.evidence_text to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
create policy decisions_on_my_weighings on app.decision to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
create policy categories_of_my_decisions on app.decision_category to deelwijzer_application
  using (exists (select from app.decision d where d.id = decision_id));
create policy shares_from_my_weighings on app.share to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
create policy categories_of_my_shares on app.share_category to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id));
create policy ends_of_my_shares on app.share_end to deelwijzer_application
  using (exists (select from app.share s where s.id = share_id));
create policy informing_on_my_weighings on app.informing to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));
create policy informing_done_on_my_weighings on app.informing_done to deelwijzer_application
  using (exists (select from app.informing i where i.id = informing_id));
create policy additions_to_my_weighings on app.addition to deelwijzer_application
  using (exists (select from app.weighing w where w.id = weighing_id));

grant select, insert (id, file_id, draft_id, kind, exchange_id, completes, started_from, task_id, recipient,
  purpose_text, purpose_hash, situation, advice, asked, norms_version, receipt, salt, deed_at, complete_before)
  on app.weighing to deelwijzer_application;
grant select, insert (evidence_id, member, weighing_id, text_id, hash) on app.evidence_text to deelwijzer_application;
grant select, insert (id, weighing_id, kind, motivation_text, motivation_hash, more_than_advice, records)
  on app.decision to deelwijzer_application;
grant select, insert (decision_id, category, advised, decided, conditions_met)
  on app.decision_category to deelwijzer_application;
grant select, insert (id, decision_id, weighing_id, purpose_text, recipient_organisation, recipient_role,
  channel, phase, given_at, until_at) on app.share to deelwijzer_application;
grant select, insert (share_id, decision_id, category) on app.share_category to deelwijzer_application;
grant select, insert (share_id) on app.share_end to deelwijzer_application;
grant select, insert (id, weighing_id, who, moment, informed_at, ground, review_on)
  on app.informing to deelwijzer_application;
grant select, insert (informing_id, informed_at) on app.informing_done to deelwijzer_application;
grant select, insert (id, weighing_id, text_id, hash) on app.addition to deelwijzer_application;


-- ## What the application may do: consultations

alter table app.consultation enable row level security, force row level security;
alter table app.consultation_subject enable row level security, force row level security;
alter table app.consultation_answer enable row level security, force row level security;

create policy what_my_consultations_are_about on app.consultation_subject to deelwijzer_application
  using (exists (select from app.draft d where d.id = draft_id)
    or exists (select from app.weighing w where w.id = weighing_id or w.draft_id = consultation_subject.draft_id));
create policy asked_by_me_of_me_or_on_my_record on app.consultation for select to deelwijzer_application
  using ((select app.acting_professional()) in (asked_by, colleague_id)
    or exists (select from app.consultation_subject s where s.consultation_id = id));
create policy asking_a_colleague on app.consultation for insert to deelwijzer_application
  with check (exists (select from app.professional p where p.id = colleague_id and p.ended_at is null));
create policy answers_to_what_i_see on app.consultation_answer for select to deelwijzer_application
  using (exists (select from app.consultation c where c.id = consultation_id));

grant select, insert (id, colleague_id, view, question_text, question_hash) on app.consultation to deelwijzer_application;
grant select, insert (consultation_id, draft_id, weighing_id) on app.consultation_subject to deelwijzer_application;
grant select on app.consultation_answer to deelwijzer_application;
-- No insert of an answer: app.answer_consultation does that, for the one who was asked.


-- ## What the application may do: reminders

alter table app.reminder enable row level security, force row level security;
alter table app.reminder_done enable row level security, force row level security;

create policy reminders_for_me_or_on_my_files on app.reminder for select to deelwijzer_application
  using (professional_id = (select app.acting_professional()) or file_id in (select app.own_files()));
create policy reminding_me_or_a_colleague on app.reminder for insert to deelwijzer_application
  with check (exists (select from app.professional p where p.id = professional_id)
    and (file_id is null or file_id in (select app.own_files()))
    and (weighing_id is null or exists (select from app.weighing w where w.id = weighing_id))
    and (informing_id is null or exists (select from app.informing i where i.id = informing_id)));
create policy what_i_did on app.reminder_done to deelwijzer_application
  using (exists (select from app.reminder r where r.id = reminder_id));

grant select, insert (id, professional_id, kind, due_at, file_id, weighing_id, informing_id)
  on app.reminder to deelwijzer_application;
grant select, insert (reminder_id) on app.reminder_done to deelwijzer_application;
