import type { Case } from '../cases/repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { findItems, type Item, type ReadItem, readItems } from '../items/repository.ts'
import { findRetention, type Retention } from './retention-repository.ts'

/** The items that the own organisation brought into a case, and how long each is kept. */
export interface RetentionView {
  readonly found: Case
  readonly purpose: string
  /** Without anything set yet. */
  readonly open: readonly ReadItem[]
  readonly set: readonly { readonly item: ReadItem; readonly how: Retention }[]
}

/** The items of the own organisation in a case that stand as they are. */
export const findOwnItems = async (
  tx: Tx,
  caseId: string,
  organisationId: string,
): Promise<readonly Item[]> =>
  (await findItems(tx, { caseId })).filter(
    (item) => item.organisationId === organisationId && item.endedAt === null,
  )

/** Reads which items of a case that was found the own organisation keeps, and how long. */
export async function readRetention(
  tx: Tx,
  found: Case,
  organisationId: string,
): Promise<RetentionView> {
  const ids = (await findOwnItems(tx, found.id, organisationId)).map(({ id }) => id)
  const items = ids.length === 0 ? [] : await readItems(tx, { ids })
  const retention = await findRetention(tx, ids)
  const words = await findTexts(tx, [found.purposeText])
  const howOf = (item: ReadItem) => retention.find(({ itemId }) => itemId === item.id)
  return {
    found,
    purpose: words.get(found.purposeText) ?? '',
    open: items.filter((item) => howOf(item) === undefined),
    set: items.flatMap((item) => {
      const how = howOf(item)
      return how === undefined ? [] : [{ item, how }]
    }),
  }
}
