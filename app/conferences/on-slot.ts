import type { Tx } from '../database/connection.ts'
import { recordRefusal } from '../events/repository.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { findSlot, type Slot } from './slots-repository.ts'

/** Does the work on a slot where one has a seat or whose case one leads; another is no page, and an event. */
export async function onSlot<T>(
  visit: SignedInVisit,
  work: (tx: Tx, slot: Slot) => Promise<T>,
): Promise<T> {
  const id = visit.id('slotId')
  const done = await visit.act(async (tx) => {
    const slot = await findSlot(tx, id)
    if (slot !== undefined) return { result: await work(tx, slot) }
    await recordRefusal(tx, id)
    return undefined
  })
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}
