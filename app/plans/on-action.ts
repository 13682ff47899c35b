import { findParticipants, findMyParticipation } from '../cases/participants-repository.ts'
import { readCase } from '../cases/repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { recordRefusal } from '../events/repository.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import type { ActionView } from './action-page.tsx'
import { readActions } from './plan-view.ts'
import { findSharesFor } from './progress-repository.ts'

/** Does the work on an action that one sees; another is a page that does not exist, and an event. */
export async function onAction<T>(
  visit: SignedInVisit,
  work: (tx: Tx, view: ActionView) => Promise<T>,
): Promise<T> {
  const id = visit.id('agreementId')
  const done = await visit.act(async (tx) => {
    const view = await readAction(tx, id)
    if (view === undefined) await recordRefusal(tx, id)
    return view && { result: await work(tx, view) }
  })
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

async function readAction(tx: Tx, id: string): Promise<ActionView | undefined> {
  const row = await tx
    .selectFrom('app.agreement')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined || (await readCase(tx, row.case_id)) === undefined) return undefined
  const participants = await findParticipants(tx, row.case_id)
  const me = await findMyParticipation(tx, row.case_id)
  const action = (await readActions(tx, row.case_id, participants, me)).find((one) => one.id === id)
  if (action === undefined) return undefined
  const { useText, progress } = action
  const remarks = await findTexts(tx, [
    ...(useText === null ? [] : [useText]),
    ...progress.flatMap(({ textId }) => textId ?? []),
  ])
  const made = await findSharesFor(tx, id)
  const shares = made.size === 0 ? [] : await findCaseShares(tx, { caseId: row.case_id })
  return {
    action,
    use: remarks.get(useText ?? ''),
    shares: shares.filter((share) => made.has(share.id)),
    participants,
    remarks,
  }
}
