-- A conference: place, time and a chair. It belongs to no case; its agenda has slots, and each slot is one
-- case, for those admitted to it. The rights that follow are in 0161, what each may do in 0162.

create table app.conference (
  id uuid primary key,
  organisation_id uuid not null default app.own_organisation() references app.organisation,
  chair_id uuid not null default app.acting_professional() references app.professional,
  way text not null check (way in ('room', 'online')),
  -- Words of no client, written by the chair.
  place_text uuid not null references app.personal_text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  version int not null default 1,
  made_at timestamptz not null default app.now(),
  cancelled_at timestamptz,
  constraint ends_after_it_starts check (ends_at > starts_at)
);
create index on app.conference (chair_id);
create index on app.conference (place_text);


-- ## Slot: one case on the agenda
-- Planned, opened, on to the content, the round, closed. Not closed by its round: closed by itself.

create table app.slot (
  id uuid primary key,
  conference_id uuid not null references app.conference,
  case_id uuid not null references app."case",
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 180),
  question_text uuid not null references app.personal_text,
  with_client text not null check (with_client in ('client', 'representative', 'neither')),
  without_why text check (without_why in ('does_not_want', 'not_safe_now', 'not_reached', 'told_after', 'other')),
  without_text uuid references app.personal_text,
  -- Who has the chair now.
  chair_id uuid not null,
  opened_at timestamptz,
  until_at timestamptz,
  -- The same end by the clock of the server, which nobody chooses: an hour set back opens nothing again.
  until_by_server timestamptz,
  case_phase_id uuid,
  content_at timestamptz,
  round_at timestamptz,
  closed_at timestamptz,
  closed_how text check (closed_how in ('round', 'cancelled')),
  made_at timestamptz not null default app.now(),
  unique (id, case_id),
  unique (id, case_id, case_phase_id),
  constraint slot_has_a_chair_of_its_case foreign key (chair_id, case_id) references app.participant (id, case_id),
  foreign key (case_phase_id, case_id) references app.case_phase (id, case_id),
  constraint opened_at_once check (num_nonnulls(opened_at, until_at, until_by_server, case_phase_id) in (0, 4)),
  constraint content_after_opening check (content_at is null or opened_at is not null),
  constraint round_after_content check (round_at is null or content_at is not null),
  constraint closed_somehow check ((closed_at is null) = (closed_how is null)),
  constraint closed_by_a_round_that_was check (closed_how is distinct from 'round' or round_at is not null),
  constraint without_the_client_says_why check ((with_client = 'neither') = (without_why is not null))
);
create index on app.slot (case_id);
create index on app.slot (conference_id, starts_at);
create index on app.slot (question_text);
create index on app.slot (without_text) where without_text is not null;

create table app.slot_subject (
  slot_id uuid not null,
  subject_id uuid not null,
  case_id uuid not null,
  primary key (slot_id, subject_id),
  foreign key (slot_id, case_id) references app.slot (id, case_id),
  constraint slot_is_about_subjects_of_its_case
    foreign key (subject_id, case_id) references app.case_subject (id, case_id)
);

-- Who is asked for a slot, whole or in part, and what they were asked to contribute.
create table app.admission (
  slot_id uuid not null,
  participant_id uuid not null,
  case_id uuid not null,
  comes text not null check (comes in ('whole', 'part')),
  asked_text uuid references app.personal_text,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  let_in_at timestamptz,
  ended_at timestamptz,
  primary key (slot_id, participant_id),
  foreign key (slot_id, case_id) references app.slot (id, case_id),
  constraint admitted_is_of_the_case_of_the_slot
    foreign key (participant_id, case_id) references app.participant (id, case_id)
);
create index on app.admission (participant_id);
create index on app.admission (asked_text) where asked_text is not null;

create table app.presence (
  id uuid primary key default gen_random_uuid(),
  slot_id uuid not null,
  participant_id uuid not null,
  joined_at timestamptz not null default app.now(),
  left_at timestamptz,
  constraint present_are_admitted
    foreign key (slot_id, participant_id) references app.admission (slot_id, participant_id)
);
create unique index present_once on app.presence (slot_id, participant_id) where left_at is null;
create index on app.presence (slot_id, participant_id);


-- ## On the table
-- An item of one's own in a slot, for the phase that the slot was opened in.

create table app.table_entry (
  id uuid primary key,
  slot_id uuid not null,
  case_id uuid not null,
  case_phase_id uuid not null,
  item_id uuid not null,
  category text not null,
  contributor_id uuid not null,
  client_may_see boolean not null default false,
  put_at timestamptz not null default app.now(),
  taken_off_at timestamptz,
  unique (id, slot_id),
  unique (id, item_id),
  unique (id, slot_id, item_id, category, case_phase_id),
  foreign key (slot_id, case_id, case_phase_id) references app.slot (id, case_id, case_phase_id),
  constraint entry_is_of_the_case_of_the_slot foreign key (item_id, case_id) references app.item (id, case_id),
  foreign key (item_id, category) references app.item (id, category),
  foreign key (slot_id, contributor_id) references app.admission (slot_id, participant_id)
);
create unique index on_the_table_once on app.table_entry (slot_id, item_id) where taken_off_at is null;
create index on app.table_entry (item_id);

-- One row for each whom the item is about: about somebody who is no subject of the slot is refused here.
create table app.table_about (
  entry_id uuid not null,
  slot_id uuid not null,
  item_id uuid not null,
  subject_id uuid not null,
  primary key (entry_id, subject_id),
  foreign key (entry_id, slot_id) references app.table_entry (id, slot_id),
  foreign key (entry_id, item_id) references app.table_entry (id, item_id),
  foreign key (item_id, subject_id) references app.item_about (item_id, subject_id),
  constraint on_the_table_is_about_a_subject_of_the_slot
    foreign key (slot_id, subject_id) references app.slot_subject (slot_id, subject_id)
);

-- Why one participant may see one entry, for one whom it is about: the rows that a share would need.
create table app.table_ground (
  entry_id uuid not null,
  participant_id uuid not null,
  subject_id uuid not null,
  slot_id uuid not null,
  item_id uuid not null,
  category text not null,
  case_phase_id uuid not null,
  case_purpose_id uuid not null,
  weighing_id uuid not null,
  decision_id uuid not null,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  decided text not null generated always as ('share') stored,
  may_go boolean not null generated always as (true) stored,
  -- Weighed again after consent was taken back: another ground.
  primary key (entry_id, participant_id, subject_id, weighing_id),
  foreign key (entry_id, slot_id, item_id, category, case_phase_id)
    references app.table_entry (id, slot_id, item_id, category, case_phase_id),
  foreign key (entry_id, subject_id) references app.table_about (entry_id, subject_id),
  foreign key (slot_id, participant_id) references app.admission (slot_id, participant_id),
  constraint ground_is_for_whom_it_was_weighed
    foreign key (weighing_id, participant_id, subject_id, case_purpose_id)
    references app.weighing (id, participant_id, subject_id, case_purpose_id),
  constraint ground_has_the_purpose_of_the_phase
    foreign key (case_phase_id, case_purpose_id) references app.case_phase (id, purpose_id),
  constraint ground_is_a_decision_to_share
    foreign key (decision_id, weighing_id, decided) references app.decision (id, weighing_id, kind),
  constraint ground_has_a_category_that_may_go
    foreign key (decision_id, category, may_go) references app.decision_category (decision_id, category, may_go)
);
create index on app.table_ground (participant_id);
create index on app.table_ground (weighing_id);

-- Who saw which entry: the event of reading is written once, not at every change of the page.
create table app.table_seen (
  entry_id uuid not null references app.table_entry,
  participant_id uuid not null references app.participant,
  at timestamptz not null default app.now(),
  primary key (entry_id, participant_id)
);


-- ## What was agreed
-- A line of the minutes; with an owner and a day it is an action. Also without a conference.

create table app.agreement (
  id uuid primary key,
  case_id uuid not null references app."case",
  slot_id uuid,
  text_id uuid not null references app.personal_text,
  owner_id uuid,
  due_on date,
  -- What the owner may use for it, in words; the items stand in the needs.
  use_text uuid references app.personal_text,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  unique (id, case_id),
  unique (id, slot_id, owner_id),
  foreign key (slot_id, case_id) references app.slot (id, case_id),
  constraint owner_takes_part_in_the_case
    foreign key (owner_id, case_id) references app.participant (id, case_id),
  constraint an_action_has_an_owner_and_a_day check ((owner_id is null) = (due_on is null))
);
create index on app.agreement (case_id);
create index on app.agreement (slot_id) where slot_id is not null;
create index on app.agreement (owner_id) where owner_id is not null;
create index on app.agreement (text_id);
create index on app.agreement (use_text) where use_text is not null;

create table app.agreement_for (
  agreement_id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  primary key (agreement_id, participant_id),
  foreign key (agreement_id, case_id) references app.agreement (id, case_id),
  foreign key (participant_id, case_id) references app.participant (id, case_id)
);

create table app.agreement_progress (
  id uuid primary key,
  agreement_id uuid not null references app.agreement,
  state text not null check (state in ('begun', 'done', 'stuck', 'dropped')),
  text_id uuid references app.personal_text,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp()
);
create index on app.agreement_progress (agreement_id, at);
create index on app.agreement_progress (text_id) where text_id is not null;

-- Who needs an entry for which action, and what its contributor answered.
create table app.need (
  id uuid primary key,
  slot_id uuid not null,
  entry_id uuid not null,
  participant_id uuid not null,
  agreement_id uuid not null,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  answer text check (answer in ('agreed', 'kept')),
  answered_at timestamptz,
  -- What the client may be told of it, by its contributor.
  may_tell text check (may_tell in ('all', 'outline', 'not_yet')),
  unique (id, slot_id),
  unique (entry_id, participant_id, agreement_id),
  foreign key (entry_id, slot_id) references app.table_entry (id, slot_id),
  constraint needed_by_the_owner_of_the_action
    foreign key (agreement_id, slot_id, participant_id) references app.agreement (id, slot_id, owner_id),
  constraint answered_when check ((answer is null) = (answered_at is null)),
  constraint agreed_says_what_may_be_told check ((answer is not distinct from 'agreed') = (may_tell is not null))
);
create index on app.need (slot_id);

create table app.slot_told (
  slot_id uuid not null,
  subject_id uuid not null,
  teller_id uuid not null,
  what text not null check (what in ('all', 'outline', 'later')),
  on_day date not null,
  told_at timestamptz,
  primary key (slot_id, subject_id),
  foreign key (slot_id, subject_id) references app.slot_subject (slot_id, subject_id),
  foreign key (slot_id, teller_id) references app.admission (slot_id, participant_id)
);

-- A share of a round opens nothing until its slot was closed by that round.
alter table app.share
  add column slot_id uuid,
  add column need_id uuid,
  add foreign key (slot_id, case_id) references app.slot (id, case_id),
  add foreign key (need_id, slot_id) references app.need (id, slot_id),
  add constraint of_a_round_or_not check ((slot_id is null) = (need_id is null));
create index on app.share (need_id) where need_id is not null;

alter table app.draft
  add column slot_id uuid references app.slot,
  drop constraint draft_aim_check,
  add constraint draft_aim_check check (aim in ('invite', 'share', 'answer', 'take_over', 'table')),
  add constraint of_a_slot_for_the_table check (slot_id is null or aim = 'table');


-- ## At the end of a case

create table app.evaluation (
  case_id uuid not null references app."case",
  participant_id uuid not null,
  helped text not null check (helped in ('yes', 'partly', 'no', 'too_early')),
  amount text not null check (amount in ('right', 'too_much', 'too_little')),
  wishes text not null check (wishes in ('asked_and_followed', 'asked', 'not_asked')),
  consulted text not null check (consulted in ('yes', 'no')),
  with_client text not null check (with_client in ('yes', 'no')),
  differently_text uuid references app.personal_text,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (case_id, participant_id),
  foreign key (participant_id, case_id) references app.participant (id, case_id)
);
create index on app.evaluation (differently_text) where differently_text is not null;

-- Without a case, an author or a day, also not in its id, on purpose: what was learned leads back to nobody.
create table app.lesson (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null default app.own_organisation() references app.organisation,
  text text not null check (length(text) <= 1000),
  in_month date not null default date_trunc('month', app.now())::date
);
create index on app.lesson (organisation_id, in_month);

create table app.hand_over (
  case_id uuid primary key references app."case",
  participant_id uuid not null,
  share_id uuid references app.share,
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  foreign key (participant_id, case_id) references app.participant (id, case_id)
);

create table app.retention (
  item_id uuid primary key references app.item,
  purpose_id uuid not null references app.case_purpose,
  keep_until date not null,
  ground text not null check (ground in ('own_law', 'agreed', 'until_purpose_ends')),
  by uuid not null default app.acting_professional() references app.professional,
  at timestamptz not null default app.now()
);
