import type { Tx } from '../database/connection.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { readRequest, type RequestView } from './request-view.ts'

/** Does the work on a request of one's own or to oneself; another is a page that does not exist. */
export async function onRequest<T>(
  visit: SignedInVisit,
  work: (tx: Tx, view: RequestView) => Promise<T>,
): Promise<T> {
  const id = visit.id('requestId')
  const done = await visit.act(async (tx) => {
    const view = await readRequest(tx, id)
    return view && { result: await work(tx, view) }
  })
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

/** A request of one's own or to oneself. */
export const requireRequest = (visit: SignedInVisit): Promise<RequestView> =>
  onRequest(visit, (_, view) => Promise.resolve(view))

/** The same on one side; for the other side there is no such page. */
export async function requireSide(
  visit: SignedInVisit,
  side: RequestView['side'],
): Promise<RequestView> {
  const view = await requireRequest(visit)
  if (view.side !== side) throw new Problem('page-not-found')
  return view
}
