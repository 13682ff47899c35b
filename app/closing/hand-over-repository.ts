import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'

/** To whom a case was handed over, and what went along. */
export interface HandOver {
  readonly participantId: string
  readonly shareId: string | null
  readonly at: Date
}

/** To whom a case was handed over; for who leads it. */
export async function findHandOver(tx: Tx, caseId: string): Promise<HandOver | undefined> {
  const row = await tx
    .selectFrom('app.hand_over')
    .select(['participant_id', 'share_id', 'at'])
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row && { participantId: row.participant_id, shareId: row.share_id, at: row.at }
}

/** Records to whom a case is handed over, once. */
export async function insertHandOver(
  tx: Tx,
  given: {
    readonly caseId: string
    readonly participantId: string
    /** What went along, on its own weighing. */
    readonly shareId: string | undefined
  },
): Promise<void> {
  const { caseId, participantId, shareId } = given
  await tx
    .insertInto('app.hand_over')
    .values({ case_id: caseId, participant_id: participantId, share_id: shareId ?? null })
    .execute()
  await recordEvent(tx, { kind: 'hand_over_made', caseId, shareId, subjects: [participantId] })
}
