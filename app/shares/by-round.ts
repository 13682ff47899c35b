import { sql } from 'kysely'
import type { Tx } from '../database/connection.ts'
import type { Given } from '../weighings/flow/draft-answers.ts'

/** Whether items came by a share that was agreed in the round at the end of a conference, and is open. */
export async function cameByRound(
  tx: Tx,
  participantId: string,
  itemIds: readonly string[],
): Promise<boolean> {
  if (itemIds.length === 0) return false
  const row = await tx
    .selectFrom('app.share as s')
    .innerJoin('app.share_item as i', 'i.share_id', 's.id')
    .select('s.id')
    .where('s.participant_id', '=', participantId)
    .where('i.item_id', 'in', itemIds)
    .where('s.slot_id', 'is not', null)
    .where(sql<boolean>`app.is_live(s.id)`)
    .executeTakeFirst()
  return row !== undefined
}

/** What that round says already: who brought it in agrees, and it was agreed at the end. */
export const agreedInRound: Given = { 'inbrenger-akkoord': ['yes'], 'einde-afgesproken': ['yes'] }
