import type { MayTell, Told } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'

/** What somebody is told of a slot, and by whom. */
export interface ToldOf {
  readonly slotId: string
  readonly subjectId: string
  /** A participant. */
  readonly tellerId: string
  readonly what: Told
}

/** What the people of a case are told of its slots that were closed by their round. */
export async function findToldInCase(tx: Tx, caseId: string): Promise<readonly ToldOf[]> {
  const rows = await tx
    .selectFrom('app.slot_told as t')
    .innerJoin('app.slot as s', 's.id', 't.slot_id')
    .select(['t.slot_id', 't.subject_id', 't.teller_id', 't.what'])
    .where('s.case_id', '=', caseId)
    .where('s.closed_how', '=', 'round')
    .orderBy('s.starts_at')
    .execute()
  return rows.map((row) => ({
    slotId: row.slot_id,
    subjectId: row.subject_id,
    tellerId: row.teller_id,
    what: row.what,
  }))
}

/** Of shares that were agreed in a round: what the client may be told, by who gave them. */
export async function findMayTell(
  tx: Tx,
  shareIds: readonly string[],
): Promise<ReadonlyMap<string, MayTell>> {
  if (shareIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('app.share as s')
    .innerJoin('app.need as n', 'n.id', 's.need_id')
    .select(['s.id', 'n.may_tell'])
    .where('s.id', 'in', shareIds)
    .execute()
  // A need that one does not see any more tells nothing: then neither does the letter.
  return new Map(rows.map((row) => [row.id, row.may_tell ?? 'not_yet']))
}
