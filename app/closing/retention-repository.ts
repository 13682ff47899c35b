import type { RetentionGround } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'

/** Until when an item is kept, for which purpose and why. */
export interface Retention {
  readonly itemId: string
  readonly purposeId: string
  /** YYYY-MM-DD */
  readonly until: string
  readonly ground: RetentionGround
}

/** How long these items of the own organisation are kept, as far as that was set. */
export async function findRetention(
  tx: Tx,
  itemIds: readonly string[],
): Promise<readonly Retention[]> {
  if (itemIds.length === 0) return []
  const rows = await tx
    .selectFrom('app.retention')
    .select(['item_id', 'purpose_id', 'keep_until', 'ground'])
    .where('item_id', 'in', itemIds)
    .execute()
  return rows.map((row) => ({
    itemId: row.item_id,
    purposeId: row.purpose_id,
    until: row.keep_until,
    ground: row.ground,
  }))
}

/** Sets how long items are kept; also of those of which it was set before. */
export async function insertRetention(
  tx: Tx,
  caseId: string,
  itemIds: readonly string[],
  how: Omit<Retention, 'itemId'>,
): Promise<void> {
  await tx
    .insertInto('app.retention')
    .values(
      itemIds.map((itemId) => ({
        item_id: itemId,
        purpose_id: how.purposeId,
        keep_until: how.until,
        ground: how.ground,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('item_id').doUpdateSet((set) => ({
        purpose_id: set.ref('excluded.purpose_id'),
        keep_until: set.ref('excluded.keep_until'),
        ground: set.ref('excluded.ground'),
      })),
    )
    .execute()
  await recordEvent(tx, { kind: 'retention_set', caseId, subjects: itemIds })
}
