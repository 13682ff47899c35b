import { findCase } from '../../cases/repository.ts'
import { readSubjects } from '../../cases/subjects-repository.ts'
import { today } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { idOf } from '../../database/id.ts'
import { oneAtATime } from '../../database/one-at-a-time.ts'
import { once } from '../../database/once.ts'
import {
  findItems,
  insertItem,
  type Item,
  type ReadItem,
  readItems,
} from '../../items/repository.ts'
import { findFile } from '../../files/repository.ts'
import { findFileOfSubject } from '../../shares/own-file.ts'
import { findGrounds, type Ground, putOnTable } from '../table-repository.ts'
import { type LiveView, readLive } from './live-view.ts'
import { isWeighedFor } from './weighed.ts'

/** An own item that can go on the table, and who would see it there. */
export interface Puttable {
  readonly item: ReadItem
  readonly seenBy: readonly string[]
  readonly notFor: readonly string[]
}

/** A slot with what of one's own can go on its table now. */
export interface Putting {
  readonly view: LiveView
  readonly items: readonly Puttable[]
}

/** What of one's own can go on the table now. */
export async function readPutting(tx: Tx, view: LiveView): Promise<Putting> {
  const able = await findPuttable(tx, view)
  const read = able.length === 0 ? [] : await readItems(tx, { ids: able.map(({ id }) => id) })
  const grounds = await findGrounds(tx, view.slot.id)
  return { view, items: read.map((item) => reachOf(item, view, grounds)) }
}

/** Own items that stand, of a kind this phase may need, about nobody but whom the slot concerns. */
async function findPuttable(tx: Tx, { slot, table }: LiveView): Promise<readonly Item[]> {
  const found = await findCase(tx, slot.caseId)
  const own = await findOwnItems(tx, slot.caseId)
  const lying = new Set(table.map(({ itemId }) => itemId))
  const kinds = slot.stage === 'involvement' ? ['involvement'] : (found?.categories ?? [])
  return own.filter(
    ({ id, category, about }) =>
      !lying.has(id) &&
      kinds.includes(category) &&
      about.every((subject) => slot.subjectIds.includes(subject)),
  )
}

async function findOwnItems(tx: Tx, caseId: string): Promise<readonly Item[]> {
  const items = (await findItems(tx, { caseId })).filter(({ endedAt }) => endedAt === null)
  if (items.length === 0) return []
  const files = await tx
    .selectFrom('app.file')
    .select('id')
    .where('id', 'in', [...new Set(items.map(({ fileId }) => fileId))])
    .execute()
  const own = new Set(files.map(({ id }) => id))
  return items.filter(({ fileId }) => own.has(fileId))
}

/** Who of another organisation would see an item: for each whom it is about there was a decision. */
function reachOf(item: ReadItem, view: LiveView, grounds: readonly Ground[]): Puttable {
  const others = view.admissions.filter(
    ({ organisation }) => organisation !== view.me?.organisation,
  )
  const names = (wanted: boolean): readonly string[] =>
    others
      .filter(({ participantId }) => isWeighedFor(item, participantId, grounds) === wanted)
      .map(({ name }) => name)
  return { item, seenBy: names(true), notFor: names(false) }
}

/** What was chosen cannot go on the table (any more); then none of it does. */
export class NotPut extends Error {
  override readonly name = 'NotPut'
}

/** Puts own items on the table, all or none. The form sent twice puts them once. */
export async function putThese(
  tx: Tx,
  slotId: string,
  form: {
    readonly id: string
    readonly itemIds: readonly string[]
    readonly clientMaySee: boolean
  },
): Promise<void> {
  for (const itemId of form.itemIds) {
    const entryId = idOf(form.id, itemId)
    const { clientMaySee } = form
    await once(tx, 'app.table_entry', entryId, async () => {
      const isPut = await putOnTable(tx, { entryId, slotId, itemId, clientMaySee })
      if (!isPut) throw new NotPut('It cannot go on this table now')
    })
  }
}

/**
 * Says that one's organisation knows somebody: by the item that says so already, or a new one with
 * these words. Nothing happens without a file of one's own on them.
 */
export async function sayKnown(
  tx: Tx,
  slotId: string,
  said: { readonly id: string; readonly subjectId: string; readonly words: string },
): Promise<void> {
  await oneAtATime(tx, idOf(slotId, said.subjectId))
  const view = await readLive(tx, slotId)
  if (view === undefined || !view.isPresent || isSaid(view, said.subjectId)) return
  const itemId = (await findKnown(tx, view, said.subjectId)) ?? (await insertKnown(tx, view, said))
  if (itemId === undefined) return
  await putThese(tx, slotId, { id: said.id, itemIds: [itemId], clientMaySee: true })
}

const isSaid = ({ table }: LiveView, subjectId: string): boolean =>
  table.some((one) => one.isMine && one.category === 'involvement' && one.about.includes(subjectId))

async function findKnown(tx: Tx, view: LiveView, subjectId: string): Promise<string | undefined> {
  const own = await findOwnItems(tx, view.slot.caseId)
  return own.find(
    ({ category, about }) =>
      category === 'involvement' && about.length === 1 && about[0] === subjectId,
  )?.id
}

async function insertKnown(
  tx: Tx,
  { slot }: LiveView,
  {
    id,
    subjectId,
    words,
  }: { readonly id: string; readonly subjectId: string; readonly words: string },
): Promise<string | undefined> {
  const subjects = await readSubjects(tx, slot.caseId)
  const isThere =
    slot.subjectIds.includes(subjectId) && subjects.some((one) => one.id === subjectId)
  const fileId = isThere ? await findFileOfSubject(tx, subjectId) : undefined
  const file = fileId === undefined ? undefined : await findFile(tx, fileId)
  if (file === undefined) return undefined
  return insertItem(tx, {
    id: idOf(id, subjectId),
    caseId: slot.caseId,
    fileId: file.id,
    clientId: file.clientId,
    kind: 'fact',
    category: 'involvement',
    text: words,
    source: 'seen',
    on: today(),
    about: [subjectId],
  })
}
