import { z } from 'zod'
import { dayOf, today } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { field } from '../../page/index.ts'
import { settleReminders } from '../../reminders/repository.ts'
import { insertGiven, type Share } from '../../shares/repository.ts'
import { insertAddition } from '../additions-repository.ts'
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

/** Records that a planned share was given, and takes it off the work list. Twice is no fault. */
export async function recordGiven(
  tx: Tx,
  share: Share,
  { day, how }: { readonly day: string; readonly how: string | undefined },
): Promise<void> {
  const isNew = await insertGiven(tx, share, day)
  if (!isNew) return
  if (how !== undefined) await insertAddition(tx, share.weighingId, how)
  await settleReminders(tx, { weighingId: share.weighingId, kind: 'give_share' })
}
