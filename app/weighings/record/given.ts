import { z } from 'zod'
import { dayOf, today } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { field } from '../../page/index.ts'
import { oneAtATime } from '../../database/one-at-a-time.ts'
import { settleReminders } from '../../reminders/repository.ts'
import { endShare, findShares, insertGiven, type Share } from '../../shares/repository.ts'
import { insertAddition } from '../additions-repository.ts'
import { isNothingGiven, isStillToGive } from './planned.ts'
import type { RecordTexts } from './texts.ts'

/** The field that says of which share it is recorded that it was given. */
export const givenField = 'verstrekking'

/** On which day it was given: from the decision until now; and how, when that was not as planned. */
export const givenForm = (texts: RecordTexts, { madeAt }: Share) =>
  z.object({
    'gegeven-op': field
      .date(texts.givenOnMissing, texts.givenOnWrong)
      .refine((day) => day >= dayOf(madeAt) && day <= today(), texts.givenOnWrong),
    'gegeven-hoe': field.optionalText(texts.tooLong),
  })

/** The field that says of which share it is recorded that it was not given. */
export const notGivenField = 'niet-verstrekt'

/** Why a plan was given up. */
export const notGivenForm = (texts: RecordTexts) =>
  z.object({ 'niet-gegeven': field.text(texts.notGivenMissing, texts.tooLong) })

/** Records that a planned share was given, and takes it off the work list. */
export const recordGiven = (
  tx: Tx,
  share: Share,
  { day, how }: { readonly day: string; readonly how: string | undefined },
): Promise<void> =>
  settlePlan(tx, share, async () => {
    await insertGiven(tx, share, day)
    if (how !== undefined) await insertAddition(tx, share.weighingId, how)
  })

/** Records that a planned share was not given after all, and why: the share ends there. */
export const recordNotGiven = (tx: Tx, share: Share, why: string): Promise<void> =>
  settlePlan(tx, share, async () => {
    await endShare(tx, share, why)
    // Nothing was given, so there is nothing left to tell the client about it.
    if (isNothingGiven(await findShares(tx, share.weighingId)))
      await settleReminders(tx, {
        weighingId: share.weighingId,
        kind: 'look_at_informing_again',
      })
  })

/** Says once what became of a plan: of two windows at the same time, the second one adds nothing. */
async function settlePlan(tx: Tx, share: Share, say: () => Promise<void>): Promise<void> {
  await oneAtATime(tx, share.id)
  const shares = await findShares(tx, share.weighingId)
  if (!isStillToGive(shares.find(({ id }) => id === share.id))) return
  await say()
  await settleReminders(tx, { weighingId: share.weighingId, kind: 'give_share' })
}
