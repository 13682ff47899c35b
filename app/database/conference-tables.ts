import type { ColumnType, Generated } from 'kysely'

/** Filled in by the database or its functions, and never by us. */
type Made<T> = ColumnType<T, never, never>
type Once<T> = ColumnType<T, T, never>
type Maybe<T> = ColumnType<T | null, T | null | undefined, never>

export type Way = 'room' | 'online'
export type WithClient = 'client' | 'representative' | 'neither'
export type WithoutWhy = 'does_not_want' | 'not_safe_now' | 'not_reached' | 'told_after' | 'other'
/** For the whole of a slot, or for a part: then the chair calls them in. */
export type Comes = 'whole' | 'part'
export type ProgressState = 'begun' | 'done' | 'stuck' | 'dropped'
/** What the client may be told of something that was given, by who gives it. */
export type MayTell = 'all' | 'outline' | 'not_yet'
/** What is told of a slot, by who tells it. */
export type Told = 'all' | 'outline' | 'later'
export type RetentionGround = 'own_law' | 'agreed' | 'until_purpose_ends'

export interface ConferenceTable {
  id: Once<string>
  organisation_id: Made<string>
  chair_id: Made<string>
  way: Way
  place_text: string
  starts_at: Date
  ends_at: Date
  version: Generated<number>
  made_at: Made<Date>
  cancelled_at: ColumnType<Date | null, never, Date>
}

/** Planned by us; opened, moved on and closed by functions of the database. */
export interface SlotTable {
  id: Once<string>
  conference_id: Once<string>
  case_id: Once<string>
  starts_at: Date
  minutes: number
  question_text: Once<string>
  with_client: Once<WithClient>
  without_why: Maybe<WithoutWhy>
  without_text: Maybe<string>
  chair_id: Once<string>
  opened_at: Made<Date | null>
  until_at: Made<Date | null>
  case_phase_id: Made<string | null>
  content_at: Made<Date | null>
  round_at: Made<Date | null>
  closed_at: Made<Date | null>
  closed_how: Made<'round' | 'cancelled' | null>
  made_at: Made<Date>
}

export interface SlotSubjectTable {
  slot_id: Once<string>
  subject_id: Once<string>
  case_id: Once<string>
}

export interface AdmissionTable {
  slot_id: Once<string>
  participant_id: Once<string>
  case_id: Once<string>
  comes: Once<Comes>
  asked_text: Maybe<string>
  by: Made<string>
  at: Made<Date>
  let_in_at: Made<Date | null>
  ended_at: Made<Date | null>
}

export interface PresenceTable {
  id: Made<string>
  slot_id: Made<string>
  participant_id: Made<string>
  joined_at: Made<Date>
  left_at: Made<Date | null>
}

export interface TableEntryTable {
  id: Made<string>
  slot_id: Made<string>
  case_id: Made<string>
  case_phase_id: Made<string>
  item_id: Made<string>
  category: Made<string>
  contributor_id: Made<string>
  client_may_see: Made<boolean>
  put_at: Made<Date>
  taken_off_at: Made<Date | null>
}

export interface TableAboutTable {
  entry_id: Made<string>
  slot_id: Made<string>
  item_id: Made<string>
  subject_id: Made<string>
}

export interface TableGroundTable {
  entry_id: Made<string>
  participant_id: Made<string>
  subject_id: Made<string>
  slot_id: Made<string>
  item_id: Made<string>
  category: Made<string>
  case_phase_id: Made<string>
  case_purpose_id: Made<string>
  weighing_id: Made<string>
  decision_id: Made<string>
  at: Made<Date>
}

export interface AgreementTable {
  id: Once<string>
  case_id: Once<string>
  slot_id: Maybe<string>
  text_id: Once<string>
  owner_id: Maybe<string>
  /** YYYY-MM-DD */
  due_on: Maybe<string>
  use_text: Maybe<string>
  by: Made<string>
  at: Made<Date>
}

export interface AgreementForTable {
  agreement_id: Once<string>
  case_id: Once<string>
  participant_id: Once<string>
}

export interface AgreementProgressTable {
  id: Once<string>
  agreement_id: Once<string>
  state: Once<ProgressState>
  text_id: Maybe<string>
  by: Made<string>
  at: Made<Date>
}

export interface NeedTable {
  id: Once<string>
  slot_id: Once<string>
  entry_id: Once<string>
  participant_id: Once<string>
  agreement_id: Once<string>
  by: Made<string>
  at: Made<Date>
  answer: Made<'agreed' | 'kept' | null>
  answered_at: Made<Date | null>
  may_tell: Made<MayTell | null>
}

export interface SlotToldTable {
  slot_id: Once<string>
  subject_id: Once<string>
  teller_id: string
  what: Told
  /** YYYY-MM-DD */
  on_day: string
  told_at: Made<Date | null>
}

export interface EvaluationTable {
  case_id: Once<string>
  participant_id: Once<string>
  helped: Once<'yes' | 'partly' | 'no' | 'too_early'>
  amount: Once<'right' | 'too_much' | 'too_little'>
  wishes: Once<'asked_and_followed' | 'asked' | 'not_asked'>
  consulted: Once<'yes' | 'no'>
  with_client: Once<'yes' | 'no'>
  differently_text: Maybe<string>
  by: Made<string>
  at: Made<Date>
}

/** What was learned; without a case, an author or a day. */
export interface LessonTable {
  id: Made<string>
  organisation_id: Made<string>
  text: Once<string>
  /** YYYY-MM-DD, the first of its month */
  in_month: Made<string>
}

export interface HandOverTable {
  case_id: Once<string>
  participant_id: Once<string>
  share_id: Maybe<string>
  by: Made<string>
  at: Made<Date>
}

export interface RetentionTable {
  item_id: Once<string>
  purpose_id: string
  /** YYYY-MM-DD */
  keep_until: string
  ground: RetentionGround
  by: Made<string>
  at: Made<Date>
}

/** The tables of conferences, what was agreed in them, and the end of a case. */
export interface ConferenceTables {
  'app.conference': ConferenceTable
  'app.slot': SlotTable
  'app.slot_subject': SlotSubjectTable
  'app.admission': AdmissionTable
  'app.presence': PresenceTable
  'app.table_entry': TableEntryTable
  'app.table_about': TableAboutTable
  'app.table_ground': TableGroundTable
  'app.agreement': AgreementTable
  'app.agreement_for': AgreementForTable
  'app.agreement_progress': AgreementProgressTable
  'app.need': NeedTable
  'app.slot_told': SlotToldTable
  'app.evaluation': EvaluationTable
  'app.lesson': LessonTable
  'app.hand_over': HandOverTable
  'app.retention': RetentionTable
}
