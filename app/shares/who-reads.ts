import { sql } from 'kysely'
import type { WithinCase } from '../cases/within-case.ts'
import type { Tx } from '../database/connection.ts'

/** Whether one of the others in a case has an item of one's own, or what is still lacking for it. */
export interface Reader {
  readonly itemId: string
  readonly participantId: string
  /** The people in it for whom a share to them is still to be weighed; then they cannot read it yet. */
  readonly waitsFor: readonly string[]
}

/**
 * Who has which of one's own items in a case, by the rules of the database; as if these items were
 * shared as well.
 */
export async function findReaders(
  tx: Tx,
  { caseId, participantId, subjectId }: WithinCase,
  asIfShared: readonly string[] = [],
): Promise<readonly Reader[]> {
  const { rows } = await sql<{ item_id: string; participant_id: string; waits_for: string[] }>`
    select * from app.who_reads(${caseId}, ${participantId}, ${subjectId}, ${[...asIfShared]}::uuid[])`.execute(
    tx,
  )
  return rows.map((row) => ({
    itemId: row.item_id,
    participantId: row.participant_id,
    waitsFor: row.waits_for,
  }))
}
