import type { ColumnType, Generated } from 'kysely'

/** Filled in by the database or its functions, and never by us. */
type Made<T> = ColumnType<T, never, never>
type Once<T> = ColumnType<T, T, never>
type Maybe<T> = ColumnType<T | null, T | null | undefined, never>

export type Phase = 'intake' | 'preparation' | 'conference' | 'closing'
export type ItemKind = 'fact' | 'opinion' | 'suspicion'
export type ItemSource = 'seen' | 'heard' | 'document'
export type NoticeAnswer = 'not_used' | 'removed' | 'corrected' | 'kept'
export type RequestKind = 'information' | 'referral' | 'feedback'
export type Urgency = 'today' | 'this_week' | 'this_month'
export type AnswerKind = 'full' | 'part' | 'without_data' | 'refused'
export type Refusal = 'not_needed_for_your_task' | 'i_may_not' | 'ask_the_client'
export type WasNeeded = 'yes' | 'partly' | 'no'

export interface WorkingPhaseTable {
  organisation_id: Generated<string>
  phase: Once<Phase>
  purpose: string
  categories: string[]
  version: Generated<number>
}

/** Made and changed by functions of the database alone. */
export interface CaseTable {
  id: Made<string>
  organisation_id: Made<string>
  why_text: Made<string>
  phase_id: Made<string>
  opened_by: Made<string>
  opened_at: Made<Date>
  ended_at: Made<Date | null>
}

export interface CasePurposeTable {
  id: Made<string>
  case_id: Made<string>
  text_id: Made<string>
}

export interface CasePhaseTable {
  id: Made<string>
  case_id: Made<string>
  phase: Made<Phase>
  purpose_id: Made<string>
  categories: Made<string[]>
  started_by: Made<string>
  started_at: Made<Date>
}

export interface CaseSubjectTable {
  id: Made<string>
  case_id: Made<string>
  name_text: Made<string>
  birth_date_text: Made<string>
  added_by: Made<string>
  added_at: Made<Date>
}

export interface SubjectFileTable {
  subject_id: Made<string>
  case_id: Made<string>
  file_id: Made<string>
  organisation_id: Made<string>
}

export interface ParticipantTable {
  id: Once<string>
  case_id: Once<string>
  professional_id: Maybe<string>
  organisation_id: Maybe<string>
  outside_text: Maybe<string>
  role: Once<string>
  setting: Once<string>
  domain: Maybe<string>
  question_text: Maybe<string>
  proposed_by: Made<string>
  proposed_at: Made<Date>
  accepted_at: Made<Date | null>
  declined_at: Made<Date | null>
  ended_at: Made<Date | null>
}

export interface InvitationTable {
  participant_id: Once<string>
  subject_id: Once<string>
  weighing_id: Once<string>
  decision_id: Once<string>
  by: Made<string>
  at: Made<Date>
}

export interface ItemTable {
  id: Once<string>
  case_id: Maybe<string>
  organisation_id: Made<string>
  file_id: Once<string>
  kind: Once<ItemKind>
  category: Once<string>
  text_id: Once<string>
  source: Once<ItemSource>
  source_text: Maybe<string>
  /** YYYY-MM-DD */
  on_day: Once<string>
  replaces: Maybe<string>
  taken_from: Maybe<string>
  taken_weighing: Maybe<string>
  by: Made<string>
  at: Made<Date>
  ended_at: Made<Date | null>
  ended_how: Made<'withdrawn' | 'corrected' | null>
}

export interface ItemAboutTable {
  item_id: Once<string>
  subject_id: Once<string>
  case_id: Once<string>
}

export interface ShareItemTable {
  share_id: Once<string>
  item_id: Once<string>
  subject_id: Once<string>
  category: Once<string>
}

export interface ConsentEndTable {
  weighing_id: Once<string>
  by: Made<string>
  at: Made<Date>
}

export interface ItemNoticeTable {
  item_id: Made<string>
  participant_id: Made<string>
  at: Made<Date>
  answer: Made<NoticeAnswer | null>
  answer_text: Made<string | null>
  answered_at: Made<Date | null>
}

export interface RequestTable {
  id: Once<string>
  case_id: Once<string>
  asker_id: Once<string>
  holder_id: Once<string>
  subject_id: Once<string>
  purpose_id: Once<string>
  kind: Once<RequestKind>
  about_id: Maybe<string>
  urgency: Once<Urgency>
  /** YYYY-MM-DD */
  due_on: Once<string>
  task_text: Once<string>
  question_text: Once<string>
  data_text: Maybe<string>
  least_text: Maybe<string>
  client_knows: ColumnType<boolean, boolean | undefined, never>
  by: Made<string>
  at: Made<Date>
}

export interface RequestAnswerTable {
  request_id: Once<string>
  kind: Once<AnswerKind>
  refusal: Maybe<Refusal>
  answer_text: Maybe<string>
  by: Made<string>
  at: Made<Date>
}

export interface RequestReviewTable {
  request_id: Once<string>
  participant_id: Once<string>
  was_needed: Once<WasNeeded>
  at: Made<Date>
}

/** The tables of cases, items and requests. */
export interface CaseTables {
  'app.working_phase': WorkingPhaseTable
  'app.case': CaseTable
  'app.case_purpose': CasePurposeTable
  'app.case_phase': CasePhaseTable
  'app.case_subject': CaseSubjectTable
  'app.subject_file': SubjectFileTable
  'app.participant': ParticipantTable
  'app.invitation': InvitationTable
  'app.item': ItemTable
  'app.item_about': ItemAboutTable
  'app.share_item': ShareItemTable
  'app.consent_end': ConsentEndTable
  'app.item_notice': ItemNoticeTable
  'app.request': RequestTable
  'app.request_answer': RequestAnswerTable
  'app.request_review': RequestReviewTable
}
