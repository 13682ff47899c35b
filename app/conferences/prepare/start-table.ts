import type { Participant } from '../../cases/participants-repository.ts'
import type { Tx } from '../../database/connection.ts'
import type { Draft } from '../../drafts/repository.ts'
import { findFileOfSubject } from '../../shares/own-file.ts'
import { dataOf, happeningOf, partyOf, purposeOfCase } from '../../shares/start.ts'
import type { Given, OtherParty } from '../../weighings/flow/draft-answers.ts'
import { startDraftWithin } from '../../weighings/flow/start-actions.ts'
import type { Slot } from '../slots-repository.ts'
import type { Preparation } from './preparation.ts'

export interface NewTableWeighing {
  /** Given where the same form may come twice. */
  readonly id: string
  readonly subjectId: string
  /** For whom; all in one draft. */
  readonly participants: readonly Participant[]
  /** Kinds of data beside those of one's own items. */
  readonly categories?: readonly string[]
}

/**
 * Starts one weighing of what several participants may see in a slot about one person. The questions
 * are asked once, only what differs per recipient is asked of each; every one gets a record of its own.
 */
export async function startTableWeighing(
  tx: Tx,
  { slot, found, items }: Preparation,
  { id, subjectId, participants, categories = [] }: NewTableWeighing,
): Promise<Draft | undefined> {
  const fileId = await findFileOfSubject(tx, subjectId)
  const [first] = participants
  if (fileId === undefined || first === undefined) return undefined
  const own = items.filter(({ about }) => about.includes(subjectId))
  const also = own.length > 0 ? found.categories.filter((one) => one === 'involvement') : []
  const parties: OtherParty[] = []
  for (const one of participants) parties.push(await partyOf(tx, one))
  return startDraftWithin(tx, {
    id,
    fileId,
    within: { caseId: slot.caseId, subjectId, participantId: first.id },
    aim: 'table',
    slotId: slot.id,
    itemIds: own.map((item) => item.id),
    purposeId: found.purposeId,
    given: {
      ...happeningOf('table', undefined),
      ...(await purposeOfCase(tx, found)),
      ...dataOf(own, [...categories, ...also]),
      ...presenceOf(slot),
    },
    parties,
  })
}

/** Whether the client is there was asked when the slot was planned. */
const presenceOf = ({ withClient }: Slot): Given => ({
  'client-erbij': [withClient === 'client' ? 'yes' : 'no'],
})
