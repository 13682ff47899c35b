import { sql } from 'kysely'
import type { Tx } from '../database/connection.ts'
import type { DecisionKind } from '../database/tables.ts'

/** The last weighing of one's own files for one participant about one subject, as far as it got. */
export interface Weighed {
  readonly participantId: string
  readonly subjectId: string
  readonly weighingId: string
  /** None as long as nothing was decided. */
  readonly decided: DecisionKind | undefined
}

/** A draft of one's own that is still open, for a participant about a subject. */
export interface Weighing {
  readonly participantId: string
  readonly subjectId: string
  readonly draftId: string
}

/** What was weighed in a case from files of one's own; per participant and subject the last. */
export async function findWeighed(tx: Tx, caseId: string): Promise<readonly Weighed[]> {
  const { rows } = await sql<{
    participant_id: string
    subject_id: string
    id: string
    kind: DecisionKind | null
  }>`select distinct on (w.participant_id, w.subject_id) w.participant_id, w.subject_id, w.id,
      (select d.kind from app.decision d where d.weighing_id = w.id order by d.decided_at desc, d.id desc limit 1)
    from app.weighing w where w.case_id = ${caseId}
    order by w.participant_id, w.subject_id, w.sealed_at desc, w.id desc`.execute(tx)
  return rows.map((row) => ({
    participantId: row.participant_id,
    subjectId: row.subject_id,
    weighingId: row.id,
    decided: row.kind ?? undefined,
  }))
}

/** The drafts of one's own that are open in a case, last touched first. */
export async function findWeighings(tx: Tx, caseId: string): Promise<readonly Weighing[]> {
  const rows = await tx
    .selectFrom('app.draft')
    .select(['id', 'participant_id', 'subject_id'])
    .where('case_id', '=', caseId)
    .where('sealed_at', 'is', null)
    .where('discarded_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.map((row) => ({
    participantId: row.participant_id ?? '',
    subjectId: row.subject_id ?? '',
    draftId: row.id,
  }))
}
