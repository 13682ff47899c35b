import type { ColumnType, Generated, RawBuilder } from 'kysely'
import type { CaseTables } from './case-tables.ts'
import type { ConferenceTables } from './conference-tables.ts'

/** Filled in by the database, and never by us. */
type Made<T> = ColumnType<T, never, never>
/** Written once. */
type Once<T> = ColumnType<T, T, never>
type Maybe<T> = ColumnType<T | null, T | null | undefined, never>
/** A column that may change, and may be empty. */
type MaybeChanging<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Written by `json(…)`, read as it was. */
type Json = ColumnType<unknown, RawBuilder<unknown>, RawBuilder<unknown>>
type JsonOnce = ColumnType<unknown, RawBuilder<unknown>, never>

export interface OrganisationTable {
  id: Once<string>
  name: Once<string>
  setting: Once<string>
  domain: Maybe<string>
}

export interface TeamTable {
  id: Once<string>
  organisation_id: Once<string>
  name: Once<string>
}

export interface ProfessionalTable {
  id: Once<string>
  organisation_id: Once<string>
  team_id: Maybe<string>
  name: Once<string>
  role: Once<string>
  setting: Once<string>
  domain: Maybe<string>
  registrations: Generated<string[]>
  is_team_lead: Generated<boolean>
  is_chair: Generated<boolean>
  language: MaybeChanging<'nl' | 'en'>
  ended_at: Made<Date | null>
}

export interface ClientTable {
  id: Made<string>
  organisation_id: Made<string>
  name_text: Made<string>
  birth_date_text: Made<string>
}

export interface RepresentativeTable {
  id: Once<string>
  client_id: Once<string>
  kind: Once<string>
  name_text: Once<string>
  from_day: Maybe<string>
  until_day: Maybe<string>
}

export interface RepresentativeChangeTable extends MadeBy {
  id: Once<string>
  representative_id: Once<string>
  kind: Once<'ended' | 'corrected'>
  until_day: Maybe<string>
  replaced_by: Maybe<string>
  reason_text: Once<string>
  reason_hash: Once<Uint8Array>
  at: Made<Date>
}

export interface FileTable {
  id: Made<string>
  organisation_id: Made<string>
  client_id: Made<string>
  opened_at: Made<Date>
}

export interface FileAssignmentTable {
  id: Once<string>
  file_id: Once<string>
  professional_id: Once<string>
  from_at: Made<Date>
  until_at: ColumnType<Date | null, never, Date>
  assigned_by: Made<string>
}

/** Only for writing: the words come back from `app.read_texts`. */
export interface PersonalTextTable {
  id: Once<string>
  client_id: Maybe<string>
  text: Once<string>
  salt: Once<Uint8Array>
  hash: Once<Uint8Array>
}

export interface EventTable extends Recorded {
  id: Generated<string>
  at: Made<Date>
  actor_kind: Made<string>
  actor_id: Made<string>
  kind: Once<string>
  file_id: Maybe<string>
  subject_ids: Generated<string[]>
  right_used: Maybe<string>
  case_id: Maybe<string>
  share_id: Maybe<string>
}

/** Who made it: filled in by the database. */
interface MadeBy {
  by: Made<string>
}

/** The server's own hour, which nobody chooses; none in rows from before it was kept. */
interface Recorded {
  recorded_at: Made<Date | null>
}

export interface OrganisationTaskTable {
  id: Once<string>
  organisation_id: Generated<string>
  task: string
  purpose: string
  partners: ColumnType<unknown, RawBuilder<unknown> | undefined, RawBuilder<unknown>>
  version: Generated<number>
  ended_at: ColumnType<Date | null, never, Date | null>
}

export interface ContactTable {
  id: Once<string>
  organisation_id: Generated<string>
  name: string
  role: string
  setting: string
  domain: MaybeChanging<string>
  organisation_name: MaybeChanging<string>
  channel: MaybeChanging<string>
  version: Generated<number>
  ended_at: ColumnType<Date | null, never, Date | null>
}

export type DraftKind = 'weighing' | 'emergency' | 'anonymous'

/** What a weighing within a case is for. */
export type DraftAim = 'invite' | 'share' | 'answer' | 'take_over' | 'table'

export interface DraftTable {
  id: Once<string>
  professional_id: Made<string>
  file_id: MaybeChanging<string>
  kind: DraftKind
  started_from: Maybe<string>
  case_id: Maybe<string>
  subject_id: Maybe<string>
  participant_id: Maybe<string>
  request_id: Maybe<string>
  aim: Maybe<DraftAim>
  /** The slot for whose table it is weighed. */
  slot_id: Maybe<string>
  item_ids: ColumnType<string[], string[] | undefined, never>
  answers: Json
  version: ColumnType<number, never, number>
  section: MaybeChanging<string>
  to_check: Generated<string[]>
  norms_version: string
  created_at: Made<Date>
  changed_at: ColumnType<Date, never, Date>
  sealed_at: ColumnType<Date | null, never, Date>
  discarded_at: ColumnType<Date | null, never, Date>
}

export interface DraftAnswerTable extends MadeBy {
  draft_id: Once<string>
  version: Once<number>
  section: Once<string>
  posted: JsonOnce
  at: Made<Date>
}

export interface WeighingTable extends MadeBy, Recorded {
  id: Once<string>
  file_id: Maybe<string>
  draft_id: Maybe<string>
  kind: Once<DraftKind>
  exchange_id: Once<string>
  completes: Maybe<string>
  started_from: Maybe<string>
  task_id: Maybe<string>
  case_id: Maybe<string>
  subject_id: Maybe<string>
  participant_id: Maybe<string>
  case_purpose_id: Maybe<string>
  recipient: JsonOnce
  purpose_text: Maybe<string>
  purpose_hash: Maybe<Uint8Array>
  situation: JsonOnce
  advice: JsonOnce
  asked: JsonOnce
  norms_version: Once<string>
  receipt: Once<string>
  salt: Once<string>
  deed_at: Maybe<Date>
  complete_before: Maybe<Date>
  sealed_at: Made<Date>
}

export interface EvidenceTextTable {
  evidence_id: Once<string>
  member: Once<string>
  weighing_id: Once<string>
  text_id: Once<string>
  hash: Once<Uint8Array>
}

export type DecisionKind = 'share' | 'do_not_share' | 'consult_first' | 'refer' | 'not_now'

export interface DecisionTable extends MadeBy, Recorded {
  id: Once<string>
  weighing_id: Once<string>
  kind: Once<DecisionKind>
  motivation_text: Once<string>
  motivation_hash: Once<Uint8Array>
  more_than_advice: Once<boolean>
  records: JsonOnce
  decided_at: Made<Date>
}

export interface DecisionCategoryTable {
  decision_id: Once<string>
  category: Once<string>
  advised: Once<'share' | 'withhold' | 'only_if' | 'undecided'>
  decided: Once<'share' | 'withhold' | 'only_if'>
  conditions_met: Once<boolean>
  may_go: Made<boolean>
}

export interface ShareTable extends MadeBy, Recorded {
  id: Once<string>
  decision_id: Once<string>
  weighing_id: Once<string>
  purpose_text: Once<string>
  /** Of shares from before it was kept as personal text. */
  recipient_organisation: Made<string | null>
  recipient_role: Maybe<string>
  channel: Once<string>
  phase: ColumnType<string, string | undefined, never>
  given_at: Maybe<Date>
  until_at: Maybe<Date>
  made_at: Made<Date>
  case_id: Maybe<string>
  participant_id: Maybe<string>
  subject_id: Maybe<string>
  case_phase_id: Maybe<string>
  case_purpose_id: Maybe<string>
  request_id: Maybe<string>
  /** Of a round: it opens nothing until its slot was closed by it. */
  slot_id: Maybe<string>
  need_id: Maybe<string>
}

export interface ShareCategoryTable {
  share_id: Once<string>
  decision_id: Once<string>
  category: Once<string>
}

export interface ShareGivenTable extends MadeBy, Recorded {
  share_id: Once<string>
  given_on: Once<string>
  at: Made<Date>
}

export interface ShareEndTable extends MadeBy, Recorded {
  share_id: Once<string>
  /** Taken back by its giver at once. */
  undone: ColumnType<boolean, boolean | undefined, never>
  at: Made<Date>
}

export interface InformingTable extends MadeBy, Recorded {
  id: Once<string>
  weighing_id: Once<string>
  who: Once<string>
  moment: Once<'before' | 'after' | 'not'>
  informed_at: Maybe<Date>
  ground: Maybe<string>
  review_on: Maybe<string>
  at: Made<Date>
}

export interface InformingDoneTable extends MadeBy, Recorded {
  informing_id: Once<string>
  informed_at: Maybe<Date>
  at: Made<Date>
}

export interface ConsultationTable extends Recorded {
  id: Once<string>
  asked_by: Made<string>
  colleague_id: Once<string>
  view: JsonOnce
  question_text: Once<string>
  question_hash: Once<Uint8Array>
  alone: ColumnType<boolean, boolean | undefined, never>
  kept_text: Maybe<string>
  asked_at: Made<Date>
}

export interface ConsultationSubjectTable {
  consultation_id: Once<string>
  draft_id: Maybe<string>
  weighing_id: Maybe<string>
}

export interface ConsultationAnswerTable extends Recorded {
  consultation_id: Made<string>
  answer_text: Made<string>
  answer_hash: Made<Uint8Array>
  by: Made<string>
  at: Made<Date>
}

export interface AdditionTable extends MadeBy, Recorded {
  id: Once<string>
  weighing_id: Once<string>
  text_id: Once<string>
  hash: Once<Uint8Array>
  at: Made<Date>
}

export interface ReminderTable extends MadeBy {
  id: Once<string>
  professional_id: Once<string>
  kind: Once<string>
  due_at: Once<Date>
  file_id: Maybe<string>
  weighing_id: Maybe<string>
  informing_id: Maybe<string>
  made_at: Made<Date>
}

export interface ReminderDoneTable extends MadeBy, Recorded {
  reminder_id: Once<string>
  at: Made<Date>
}

export interface Database extends CaseTables, ConferenceTables {
  'app.organisation': OrganisationTable
  'app.team': TeamTable
  'app.professional': ProfessionalTable
  'app.client': ClientTable
  'app.representative': RepresentativeTable
  'app.representative_change': RepresentativeChangeTable
  'app.file': FileTable
  'app.file_assignment': FileAssignmentTable
  'app.personal_text': PersonalTextTable
  'app.event': EventTable
  'app.organisation_task': OrganisationTaskTable
  'app.contact': ContactTable
  'app.draft': DraftTable
  'app.draft_answer': DraftAnswerTable
  'app.weighing': WeighingTable
  'app.evidence_text': EvidenceTextTable
  'app.decision': DecisionTable
  'app.decision_category': DecisionCategoryTable
  'app.share': ShareTable
  'app.share_category': ShareCategoryTable
  'app.share_given': ShareGivenTable
  'app.share_end': ShareEndTable
  'app.informing': InformingTable
  'app.informing_done': InformingDoneTable
  'app.consultation': ConsultationTable
  'app.consultation_subject': ConsultationSubjectTable
  'app.consultation_answer': ConsultationAnswerTable
  'app.addition': AdditionTable
  'app.reminder': ReminderTable
  'app.reminder_done': ReminderDoneTable
}
