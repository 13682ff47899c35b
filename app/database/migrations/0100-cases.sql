-- A case: several organisations on one situation. Who is in it, what each brings in, and which shares
-- open what to whom. The rights that follow from it are in 0101, what each may do in 0102.


-- ## How an organisation works: the phases of a case, each with its purpose and kinds of data

create table app.working_phase (
  organisation_id uuid not null default app.own_organisation() references app.organisation,
  phase text not null check (phase in ('intake', 'preparation', 'conference', 'closing')),
  purpose text not null,
  categories text[] not null,
  version int not null default 1,
  primary key (organisation_id, phase)
);


-- ## The case, its purposes and its phases
-- Words about people are personal_text of the client from whose file the case was opened.

create table app."case" (
  id uuid primary key,
  -- The organisation that opened it leads it.
  organisation_id uuid not null references app.organisation,
  why_text uuid not null references app.personal_text,
  phase_id uuid not null,
  opened_by uuid not null references app.professional,
  opened_at timestamptz not null default app.now(),
  ended_at timestamptz
);

create table app.case_purpose (
  id uuid primary key,
  case_id uuid not null references app."case",
  text_id uuid not null references app.personal_text,
  unique (id, case_id)
);
create index on app.case_purpose (case_id);

-- A phase is never changed: moving on, or another purpose, is a new row.
create table app.case_phase (
  id uuid primary key,
  case_id uuid not null references app."case",
  phase text not null check (phase in ('intake', 'preparation', 'conference', 'closing')),
  purpose_id uuid not null,
  categories text[] not null,
  started_by uuid not null references app.professional,
  started_at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  unique (id, purpose_id),
  unique (id, case_id),
  foreign key (purpose_id, case_id) references app.case_purpose (id, case_id)
);
create index on app.case_phase (case_id);
create index on app.case_phase (case_id) where phase = 'closing';
alter table app."case" add constraint a_case_is_in_a_phase_of_its_own
  foreign key (phase_id, id) references app.case_phase (id, case_id) deferrable initially deferred;


-- ## The people it concerns
-- The name and the birth date are those of the one who added them. Each organisation ties a subject to
-- its own file in a row that nobody else can read: who knows whom is nobody's business.

create table app.case_subject (
  id uuid primary key,
  case_id uuid not null references app."case",
  name_text uuid not null references app.personal_text,
  birth_date_text uuid not null references app.personal_text,
  added_by uuid not null references app.professional,
  added_at timestamptz not null default app.now(),
  unique (id, case_id)
);
create index on app.case_subject (case_id);

create table app.subject_file (
  subject_id uuid not null,
  case_id uuid not null,
  file_id uuid not null references app.file,
  organisation_id uuid not null references app.organisation,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  primary key (subject_id, organisation_id),
  foreign key (subject_id, case_id) references app.case_subject (id, case_id)
);
create index on app.subject_file (file_id);
create index on app.subject_file (case_id);


-- ## Who takes part
-- Proposed, invited (0..n invitations, one for each subject whose weighing allows it), accepted, ended.
-- Somebody outside the product has a name instead of a professional, and never gets access.

create table app.participant (
  id uuid primary key,
  case_id uuid not null references app."case",
  professional_id uuid references app.professional,
  organisation_id uuid references app.organisation,
  outside_text uuid references app.personal_text,
  role text not null,
  setting text not null,
  domain text,
  question_text uuid references app.personal_text,
  proposed_by uuid not null default app.acting_professional() references app.professional,
  proposed_at timestamptz not null default app.now(),
  accepted_at timestamptz,
  declined_at timestamptz,
  ended_at timestamptz,
  unique (id, case_id),
  constraint inside_or_outside check (num_nonnulls(professional_id, outside_text) = 1
    and (professional_id is null) = (organisation_id is null)),
  constraint outside_nobody_accepts check (professional_id is not null or accepted_at is null),
  constraint one_answer check (accepted_at is null or declined_at is null)
);
create index on app.participant (case_id);
-- With all that says whether one takes part: nearly each page asks this of all one's own cases.
create index on app.participant (professional_id, case_id) include (id, accepted_at, ended_at);
create unique index one_live_participation on app.participant (case_id, professional_id)
  where ended_at is null and declined_at is null;


-- ## A weighing within a case is for one subject, one participant and one purpose

alter table app.draft
  add column case_id uuid,
  add column subject_id uuid,
  add column participant_id uuid,
  add column request_id uuid,
  add foreign key (subject_id, case_id) references app.case_subject (id, case_id),
  add foreign key (participant_id, case_id) references app.participant (id, case_id),
  add constraint within_a_case_or_not check (num_nonnulls(case_id, subject_id, participant_id) in (0, 3));

alter table app.weighing
  add column case_id uuid,
  add column subject_id uuid,
  add column participant_id uuid,
  add column case_purpose_id uuid,
  add foreign key (subject_id, case_id) references app.case_subject (id, case_id),
  add foreign key (participant_id, case_id) references app.participant (id, case_id),
  add foreign key (case_purpose_id, case_id) references app.case_purpose (id, case_id),
  add constraint within_a_case_or_not check (num_nonnulls(case_id, subject_id, participant_id, case_purpose_id) in (0, 4)),
  add unique (id, participant_id, subject_id),
  add unique (id, participant_id, subject_id, case_purpose_id);
create index on app.weighing (case_id) where case_id is not null;
create index on app.weighing (participant_id) where participant_id is not null;


-- ## Invitation: what the invited sees before accepting is name, birth date and question
-- Both that somebody is involved and the name must have been decided to go.

create table app.invitation (
  participant_id uuid not null,
  subject_id uuid not null,
  weighing_id uuid not null,
  decision_id uuid not null,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  decided text not null generated always as ('share') stored,
  may_go boolean not null generated always as (true) stored,
  involvement text not null generated always as ('involvement') stored,
  name_contact text not null generated always as ('name_contact') stored,
  primary key (participant_id, subject_id),
  constraint invitation_is_to_whom_it_was_weighed_for
    foreign key (weighing_id, participant_id, subject_id) references app.weighing (id, participant_id, subject_id),
  constraint invitation_rests_on_a_decision_to_share
    foreign key (decision_id, weighing_id, decided) references app.decision (id, weighing_id, kind),
  constraint involvement_was_decided
    foreign key (decision_id, involvement, may_go) references app.decision_category (decision_id, category, may_go),
  constraint name_was_decided
    foreign key (decision_id, name_contact, may_go) references app.decision_category (decision_id, category, may_go)
);
create index on app.invitation (subject_id);


-- ## Items: one statement, of one organisation
-- About subjects of the case, when it is in one; without a case it stands in the own file alone.

create table app.item (
  id uuid primary key,
  case_id uuid references app."case",
  organisation_id uuid not null default app.own_organisation() references app.organisation,
  file_id uuid not null references app.file,
  kind text not null check (kind in ('fact', 'opinion', 'suspicion')),
  category text not null,
  text_id uuid not null references app.personal_text,
  source text not null check (source in ('seen', 'heard', 'document')),
  source_text uuid references app.personal_text,
  on_day date not null,
  -- The item that this one puts right, and the one that it was taken over from.
  replaces uuid references app.item,
  taken_from uuid references app.item,
  taken_weighing uuid references app.weighing,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_how text check (ended_how in ('withdrawn', 'corrected')),
  unique (id, category),
  unique (id, case_id),
  constraint ended_somehow check ((ended_at is null) = (ended_how is null)),
  constraint taking_over_is_weighed check ((taken_from is null) = (taken_weighing is null))
);
create index on app.item (case_id, at);
create index on app.item (file_id, at);
create index on app.item (taken_from) where taken_from is not null;
create index on app.item (replaces) where replaces is not null;

create table app.item_about (
  item_id uuid not null,
  subject_id uuid not null,
  case_id uuid not null,
  primary key (item_id, subject_id),
  constraint item_about_is_of_its_case foreign key (item_id, case_id) references app.item (id, case_id),
  constraint item_is_about_a_subject_of_the_case
    foreign key (subject_id, case_id) references app.case_subject (id, case_id)
);
create index on app.item_about (subject_id);


-- ## Shares within a case
-- To a participant, about one subject, in one phase, for the purpose of that phase.

alter table app.share
  add column case_id uuid,
  add column participant_id uuid,
  add column subject_id uuid,
  add column case_phase_id uuid,
  add column case_purpose_id uuid,
  add column request_id uuid,
  add unique (id, subject_id),
  add constraint within_a_case_or_not
    check (num_nonnulls(case_id, participant_id, subject_id, case_phase_id, case_purpose_id) in (0, 5)),
  add constraint share_is_to_whom_it_was_weighed_for
    foreign key (weighing_id, participant_id, subject_id, case_purpose_id)
    references app.weighing (id, participant_id, subject_id, case_purpose_id),
  add constraint share_has_the_purpose_of_its_phase
    foreign key (case_phase_id, case_purpose_id) references app.case_phase (id, purpose_id),
  add foreign key (participant_id, case_id) references app.participant (id, case_id),
  add foreign key (case_phase_id, case_id) references app.case_phase (id, case_id);
create index on app.share (participant_id) where participant_id is not null;
create index on app.share (case_id) where case_id is not null;

create table app.share_item (
  share_id uuid not null,
  item_id uuid not null,
  subject_id uuid not null,
  category text not null,
  primary key (share_id, item_id),
  constraint share_item_is_about_its_subject
    foreign key (item_id, subject_id) references app.item_about (item_id, subject_id),
  constraint share_is_about_that_subject foreign key (share_id, subject_id) references app.share (id, subject_id),
  constraint item_has_a_category_of_the_share
    foreign key (share_id, category) references app.share_category (share_id, category),
  constraint item_is_of_that_category foreign key (item_id, category) references app.item (id, category)
);
create index on app.share_item (item_id, subject_id);

-- The consent on which a weighing rests was taken back: what was shared on it ends.
create table app.consent_end (
  weighing_id uuid primary key references app.weighing,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp()
);


-- ## What ended, and what those who had it did with it

create table app.item_notice (
  item_id uuid not null references app.item,
  participant_id uuid not null references app.participant,
  at timestamptz not null default app.now(),
  answer text check (answer in ('not_used', 'removed', 'corrected', 'kept')),
  answer_text uuid references app.personal_text,
  answered_at timestamptz,
  primary key (item_id, participant_id),
  constraint answered_when check ((answer is null) = (answered_at is null))
);
create index on app.item_notice (participant_id) where answer is null;


-- ## Requests: one party asks another

create table app.request (
  id uuid primary key,
  case_id uuid not null references app."case",
  asker_id uuid not null,
  holder_id uuid not null,
  subject_id uuid not null,
  purpose_id uuid not null,
  kind text not null check (kind in ('information', 'referral', 'feedback')),
  -- The request that feedback is limited to.
  about_id uuid references app.request,
  urgency text not null check (urgency in ('today', 'this_week', 'this_month')),
  due_on date not null,
  task_text uuid not null references app.personal_text,
  question_text uuid not null references app.personal_text,
  data_text uuid references app.personal_text,
  least_text uuid references app.personal_text,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  unique (id, case_id),
  foreign key (asker_id, case_id) references app.participant (id, case_id),
  foreign key (holder_id, case_id) references app.participant (id, case_id),
  foreign key (subject_id, case_id) references app.case_subject (id, case_id),
  foreign key (purpose_id, case_id) references app.case_purpose (id, case_id),
  constraint nobody_asks_themselves check (asker_id <> holder_id),
  constraint feedback_is_about_a_request check ((kind = 'feedback') = (about_id is not null))
);
create index on app.request (case_id);
create index on app.request (holder_id);
create index on app.request (asker_id);

create table app.request_answer (
  request_id uuid primary key references app.request,
  kind text not null check (kind in ('full', 'part', 'without_data', 'refused')),
  -- One plain sentence of its kind, and no more is owed.
  refusal text check (refusal in ('not_needed_for_your_task', 'i_may_not', 'ask_the_client')),
  answer_text uuid references app.personal_text,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  constraint a_refusal_says_why check ((kind = 'refused') = (refusal is not null)),
  constraint a_refusal_says_nothing_more check (kind <> 'refused' or answer_text is null)
);

-- Was it what was needed: asked of both, in one question.
create table app.request_review (
  request_id uuid not null references app.request,
  participant_id uuid not null references app.participant,
  was_needed text not null check (was_needed in ('yes', 'partly', 'no')),
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (request_id, participant_id)
);

alter table app.draft add foreign key (request_id) references app.request;
alter table app.share add foreign key (request_id) references app.request;


-- ## The log knows of cases and shares

alter table app.event
  add column case_id uuid references app."case",
  add column share_id uuid references app.share;
create index on app.event (case_id, at) where case_id is not null;
create index on app.event (actor_id, at);

-- For finding by which part somebody reaches words of a case.
create index on app."case" (why_text);
create index on app.case_purpose (text_id);
create index on app.participant (question_text) where question_text is not null;
create index on app.participant (outside_text) where outside_text is not null;
create index on app.item_notice (answer_text) where answer_text is not null;
create index on app.request_answer (answer_text) where answer_text is not null;
create index on app.request (question_text);
