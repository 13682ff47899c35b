import { line } from '../cases/on-case.ts'
import { caseTexts } from '../cases/texts.ts'
import type { Tx } from '../database/connection.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { type ItemView, type OwnView, readItemView } from './item-view.ts'
import { itemTexts } from './texts.ts'

export { line }

/** Does the work on an item that one reaches; another is a page that does not exist, and an event. */
export async function onItem<T>(
  visit: SignedInVisit,
  work: (tx: Tx, view: ItemView) => Promise<T>,
): Promise<T> {
  const id = visit.id('itemId')
  const done = await visit.act(async (tx) => {
    const view = await readItemView(tx, id)
    return view && { result: await work(tx, view) }
  })
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

/** The same with an item of one's own organisation; for a recipient that page does not exist. */
export async function onOwnItem<T>(
  visit: SignedInVisit,
  work: (tx: Tx, view: OwnView) => Promise<T>,
): Promise<T> {
  const done = await onItem(visit, async (tx, view) =>
    view.right === 'own_item' ? { result: await work(tx, view) } : undefined,
  )
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

/** The way back from an item: to its case as long as one takes part, and otherwise to the file. */
export function backFrom(visit: SignedInVisit, { item, found }: ItemView) {
  if (found !== undefined)
    return { href: paths.case({ caseId: found.id }), label: visit.t(caseTexts).title }
  return { href: paths.client({ fileId: item.fileId }), label: visit.t(itemTexts).toFile }
}

/** The way back to the item itself. */
export const backToItem = (visit: SignedInVisit) => ({
  href: paths.item({ itemId: visit.id('itemId') }),
  label: visit.t(itemTexts).title,
})
