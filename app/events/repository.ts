import { type Selectable, sql } from 'kysely'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import type { EventTable } from '../database/tables.ts'

/** Every kind of line in the log. Some are written by the database's own functions. */
export const eventKinds = [
  'signed_in',
  'signed_out',
  'client_looked_up',
  'look_up_refused',
  'file_opened',
  'file_assigned',
  'colleague_involved',
  'assignment_ended',
  'file_read',
  'texts_read',
  'texts_destroyed',
  'reach_refused',
  'representative_recorded',
  'representative_ended',
  'representative_corrected',
  'draft_started',
  'draft_answered',
  'draft_read',
  'draft_discarded',
  'weighing_sealed',
  'weighing_read',
  'weighing_printed',
  'decision_made',
  'share_made',
  'share_given',
  'share_ended',
  'share_read',
  'informing_recorded',
  'informing_done',
  'consultation_asked',
  'consultation_read',
  'consultation_answered',
  'addition_made',
  'reminder_made',
  'reminder_done',
  'work_list_read',
  'team_lateness_read',
  'task_changed',
  'contact_changed',
  'organisation_set_up',
  'working_phase_changed',
  'case_opened',
  'case_read',
  'subject_added',
  'subject_linked',
  'subjects_read',
  'participant_proposed',
  'participant_invited',
  'invitation_accepted',
  'invitation_declined',
  'participation_ended',
  'phase_started',
  'case_closed',
  'item_brought_in',
  'items_read',
  'item_withdrawn',
  'item_corrected',
  'item_taken_over',
  'notice_answered',
  'consent_ended',
  'request_made',
  'request_read',
  'request_answered',
  'request_reviewed',
  'conference_planned',
  'conference_changed',
  'slot_planned',
  'admission_made',
  'slot_let_in',
  'admission_ended',
  'slot_opened',
  'slot_extended',
  'slot_joined',
  'slot_left',
  'chair_taken',
  'content_begun',
  'round_begun',
  'table_put',
  'table_covered',
  'table_taken_off',
  'table_read',
  'client_view_shown',
  'need_named',
  'need_answered',
  'agreement_made',
  'told_recorded',
  'client_told',
  'slot_closed',
  'minutes_read',
  'progress_made',
  'evaluation_made',
  'lesson_kept',
  'hand_over_made',
  'retention_set',
  'closing_letter_made',
] as const
export type EventKind = (typeof eventKinds)[number]

/** By what right something was reached. */
export type Right =
  | 'own_file'
  | 'author'
  | 'asked_colleague'
  | 'asked_it'
  | 'team_lead'
  | 'own_organisation'
  | 'own_item'
  | 'share'
  | 'participation'
  | 'invitation'
  | 'request'
  | 'notice'
  | 'table'
  | 'conference'
  | 'job'

export interface NewEvent {
  readonly kind: EventKind
  readonly fileId?: string | undefined
  readonly caseId?: string | undefined
  readonly shareId?: string | undefined
  /** What it was about: ids only, never content. */
  readonly subjects?: readonly string[]
  readonly right?: Right
}

export interface Event {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string
  readonly kind: string
  readonly fileId: string | null
  readonly caseId: string | null
  readonly shareId: string | null
  readonly subjects: readonly string[]
  readonly right: string | null
}

/** Writes one line of the log, in the transaction of what it records. The database adds who and when. */
export async function recordEvent(
  tx: Tx,
  { kind, fileId, caseId, shareId, subjects = [], right }: NewEvent,
): Promise<void> {
  await tx
    .insertInto('app.event')
    .values({
      id: newId(),
      kind,
      file_id: fileId ?? null,
      case_id: caseId ?? null,
      share_id: shareId ?? null,
      subject_ids: [...subjects],
      right_used: right ?? null,
    })
    .execute()
}

/**
 * Notes that something was asked for that is not the actor's, or not there at all.
 * Return after it and answer 404 outside: an exception inside would undo this line too.
 */
export const recordRefusal = (tx: Tx, id: string): Promise<void> =>
  recordEvent(tx, { kind: 'reach_refused', subjects: [id] })

/** What happened to a file of one's own, newest first. */
export async function findEventsOfFile(
  tx: Tx,
  fileId: string,
  limit = 200,
): Promise<readonly Event[]> {
  const rows = await tx
    .selectFrom('app.event')
    .selectAll()
    .where('file_id', '=', fileId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** What happened in a case, as far as one may see it, newest first. */
export async function findEventsOfCase(
  tx: Tx,
  caseId: string,
  limit = 200,
): Promise<readonly Event[]> {
  const rows = await tx
    .selectFrom('app.event')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Whether the actor did this, in this case or with this among what it was about. */
export async function hasDone(tx: Tx, kind: EventKind, subject: string): Promise<boolean> {
  const row = await tx
    .selectFrom('app.event')
    .select('id')
    .where('kind', '=', kind)
    .where(sql<boolean>`${subject}::uuid = any(subject_ids || case_id)`)
    .where('actor_id', '=', sql<string>`(select app.acting_professional())`)
    .executeTakeFirst()
  return row !== undefined
}

const fromRow = (row: Selectable<EventTable>): Event => ({
  id: row.id,
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  kind: row.kind,
  fileId: row.file_id,
  caseId: row.case_id,
  shareId: row.share_id,
  subjects: row.subject_ids,
  right: row.right_used,
})
