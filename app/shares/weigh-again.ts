import type { Tx } from '../database/connection.ts'
import type { Draft } from '../drafts/repository.ts'
import { startFromEarlier } from '../weighings/flow/again.ts'
import type { ShareToReview } from './review.ts'
import { partyOf, purposeOfCase } from './start.ts'

/** Starts from the earlier weighing of a share, for the purpose of now; consent and danger are open. */
export async function weighAgain(
  tx: Tx,
  { share, found, recipient }: ShareToReview,
  id?: string,
): Promise<Draft | undefined> {
  const { caseId, subjectId, participantId } = share
  return startFromEarlier(tx, share.weighingId, id, {
    within: { caseId, subjectId, participantId },
    aim: 'share',
    itemIds: share.itemIds,
    purposeId: found.purposeId,
    purpose: await purposeOfCase(tx, found),
    party: await partyOf(tx, recipient),
  })
}
