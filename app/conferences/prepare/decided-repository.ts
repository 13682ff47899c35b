import { sql } from 'kysely'
import type { Tx } from '../../database/connection.ts'
import type { DecisionKind } from '../../database/tables.ts'

/** What was decided on a weighing of one's own organisation's files, for one participant and one subject. */
export interface DecidedFor {
  readonly participantId: string
  readonly subjectId: string
  readonly weighingId: string
  readonly draftId: string | null
  /** The newest decision on that weighing. */
  readonly kind: DecisionKind
  /** Every kind of data it decided on, to go or not. */
  readonly categories: readonly string[]
  /** The client took back the consent that it rests on. */
  readonly consentEnded: boolean
}

/** All that was decided in a case for the purpose it has now, newest first. */
export async function findDecidedFor(
  tx: Tx,
  caseId: string,
  purposeId: string,
): Promise<readonly DecidedFor[]> {
  const { rows } = await sql<{
    participant_id: string
    subject_id: string
    id: string
    draft_id: string | null
    kind: DecisionKind
    categories: string[]
    consent_ended: boolean
  }>`select w.participant_id, w.subject_id, w.id, w.draft_id, d.kind,
      array(select c.category from app.decision_category c where c.decision_id = d.id) as categories,
      exists (select from app.consent_end e where e.weighing_id = w.id) as consent_ended
    from app.weighing w join lateral (select n.id, n.kind from app.decision n where n.weighing_id = w.id
      order by n.decided_at desc, n.id desc limit 1) d on true
    where w.case_id = ${caseId} and w.case_purpose_id = ${purposeId}
    order by w.sealed_at desc, w.id desc`.execute(tx)
  return rows.map((row) => ({
    participantId: row.participant_id,
    subjectId: row.subject_id,
    weighingId: row.id,
    draftId: row.draft_id,
    kind: row.kind,
    categories: row.categories,
    consentEnded: row.consent_ended,
  }))
}
