import type { Tx } from '../database/connection.ts'
import type { CaseShare } from './case-shares-repository.ts'

/** When somebody first read an item through a share, as the log of one's own file has it. */
export async function findFirstRead(
  tx: Tx,
  { id, endedAt }: Pick<CaseShare, 'id' | 'endedAt'>,
): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('app.event')
    .select('at')
    .where('share_id', '=', id)
    .where('kind', '=', 'items_read')
    .$if(endedAt !== null, (q) => q.where('at', '<=', endedAt ?? new Date()))
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}
