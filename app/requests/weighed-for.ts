import { sql } from 'kysely'
import type { Tx } from '../database/connection.ts'
import type { DecisionKind } from '../database/tables.ts'

/** How far one's own weighing to answer a request is. */
export interface WeighedFor {
  /** The last one that is still open. */
  readonly draftId: string | undefined
  /** The last one that was recorded. */
  readonly weighingId: string | undefined
  /** What was decided on that, when anything was. */
  readonly decided: DecisionKind | undefined
}

/** What one weighed to answer a request: one's own drafts and records of one's own files. */
export async function findWeighedFor(tx: Tx, requestId: string): Promise<WeighedFor> {
  const open = await tx
    .selectFrom('app.draft')
    .select('id')
    .where('request_id', '=', requestId)
    .where('sealed_at', 'is', null)
    .where('discarded_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .executeTakeFirst()
  const { rows } = await sql<{ id: string; kind: DecisionKind | null }>`
    select w.id, (select d.kind from app.decision d where d.weighing_id = w.id
      order by d.decided_at desc, d.id desc limit 1) as kind
    from app.weighing w join app.draft d on d.id = w.draft_id
    where d.request_id = ${requestId} order by w.sealed_at desc, w.id desc limit 1`.execute(tx)
  return {
    draftId: open?.id,
    weighingId: rows[0]?.id,
    decided: rows[0]?.kind ?? undefined,
  }
}
