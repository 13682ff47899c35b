import { isRefusedByDatabase } from '../../database/refused.ts'
import { findFile } from '../../files/repository.ts'
import type { Tx } from '../../database/connection.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { type LiveView, readLive } from '../live/live-view.ts'
import { onSlot } from '../on-slot.ts'
import { roundTexts } from './texts.ts'

/** Does the work at a slot where one is present; undefined for who is not (any more). */
export function whilePresent<T>(
  visit: SignedInVisit,
  work: (tx: Tx, view: LiveView) => Promise<T>,
): Promise<T | undefined> {
  return onSlot(visit, async (tx, { id }) => {
    const view = await readLive(tx, id)
    return view?.isPresent ? work(tx, view) : undefined
  })
}

/** What one sees of a slot where one is present; undefined for who is not (any more). */
export const findPresent = (visit: SignedInVisit): Promise<LiveView | undefined> =>
  whilePresent(visit, (_, view) => Promise.resolve(view))

/** A page of the round: about nobody in its title, with the way back to the slot. */
export function roundPage(visit: SignedInVisit, title: string) {
  const slotId = visit.id('slotId')
  return {
    title,
    back: { href: paths.slot({ slotId }), label: visit.t(roundTexts).toSlot },
    leaveButton: true,
  } as const
}

/** The own client to whom the words of a slot belong, where one has a file on one of its subjects. */
export async function findClientOfSlot(
  tx: Tx,
  { people }: Pick<LiveView, 'people'>,
): Promise<string | undefined> {
  for (const { fileId } of people) {
    const file = fileId === undefined ? undefined : await findFile(tx, fileId)
    if (file !== undefined) return file.clientId
  }
  return undefined
}

/** What the database refuses here is what changed since the page was made: who is there, or the step. */
export async function keptOrGone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (problem) {
    if (isRefusedByDatabase(problem)) throw new Problem('changed-elsewhere')
    throw problem
  }
}
