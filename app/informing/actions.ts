import type { Tx } from '../database/connection.ts'
import { endOfDay } from '../reminders/end-of-day.ts'
import { insertReminder, settleReminders } from '../reminders/repository.ts'
import type { InformingView } from './informing-view.ts'
import { insertInforming, insertInformingDone } from './repository.ts'

/** Records that somebody was told, and takes it off the work list. */
export async function recordTold(
  tx: Tx,
  { informing }: InformingView,
  told: { readonly how: string; readonly informedAt: Date },
): Promise<void> {
  await insertInformingDone(tx, informing.id, told)
  await settleReminders(tx, { informingId: informing.id })
}

export interface NotYet {
  readonly ground: string
  readonly words: string
  readonly reviewOn: string
}

/** Records that it cannot be told yet, and why: a new day, on the work list until it is done. */
export async function recordNotYet(
  tx: Tx,
  { informing, weighingId, fileId }: InformingView,
  { ground, words, reviewOn }: NotYet,
  me: string,
): Promise<string> {
  const informingId = await insertInforming(tx, {
    weighingId,
    who: informing.who,
    moment: informing.moment === 'not' ? 'not' : 'after',
    ground,
    groundWords: words,
    reviewOn,
  })
  await settleReminders(tx, { informingId: informing.id })
  await insertReminder(tx, {
    professionalId: me,
    kind: 'look_at_informing_again',
    dueAt: endOfDay(reviewOn),
    fileId,
    weighingId,
    informingId,
  })
  return informingId
}
