import { today } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { findInformingDue, type InformingDue } from '../informing/due.ts'
import { paths } from '../paths.ts'
import { endOfDay } from '../reminders/end-of-day.ts'
import { findOpenReminders, type Reminder, type ReminderKind } from '../reminders/repository.ts'
import type { WorkInCase } from './in-cases.ts'

/** Something to do, with a day. */
export interface DueThing {
  readonly id: string
  readonly kind: ReminderKind | 'inform' | 'information' | 'referral' | 'feedback'
  /** None: before anything is shared. */
  readonly dueAt: Date | undefined
  readonly isLate: boolean
  /** None where no file of one's own goes with it. */
  readonly fileIds: readonly string[]
  readonly href: string | undefined
  /** Who asks, where somebody does. */
  readonly by?: { readonly name: string; readonly organisation: string }
}

/** Reminders, who is still to be told without a reminder for it, and requests; first due first. */
export async function findDueThings(
  tx: Tx,
  me: string,
  requests: readonly WorkInCase[],
): Promise<readonly DueThing[]> {
  const reminders = await findOpenReminders(tx, me)
  const reminded = new Set(reminders.map(({ informingId }) => informingId))
  const informing = await findInformingDue(tx, { me })
  const things = [
    ...reminders.map(fromReminder),
    ...informing.filter(({ informingId }) => !reminded.has(informingId)).map(fromInforming),
    ...requests.map(fromRequest),
  ]
  return things.toSorted((a, b) => Number(a.dueAt ?? 0) - Number(b.dueAt ?? 0))
}

const fromReminder = (reminder: Reminder): DueThing => ({
  id: reminder.id,
  kind: reminder.kind,
  dueAt: reminder.dueAt,
  isLate: reminder.isLate,
  fileIds: reminder.fileId === null ? [] : [reminder.fileId],
  href: hrefOf(reminder),
})

const fromInforming = (due: InformingDue): DueThing => ({
  id: due.informingId,
  kind: 'inform',
  dueAt: due.reviewOn === undefined ? undefined : endOfDay(due.reviewOn),
  isLate: due.isLate,
  fileIds: due.fileId === undefined ? [] : [due.fileId],
  href: paths.informing({ informingId: due.informingId }),
})

function fromRequest({
  id,
  kind,
  dueOn = today(),
  fileIds,
  name,
  organisation,
}: WorkInCase): DueThing {
  return {
    id,
    kind: kind === 'referral' || kind === 'feedback' ? kind : 'information',
    dueAt: endOfDay(dueOn),
    isLate: dueOn < today(),
    fileIds,
    href: paths.request({ requestId: id }),
    by: { name, organisation },
  }
}

function hrefOf({ kind, informingId, weighingId, fileId }: Reminder): string | undefined {
  if (informingId !== null) return paths.informing({ informingId })
  if (weighingId === null) return fileId === null ? undefined : paths.client({ fileId })
  if (kind === 'complete_emergency') return paths.emergencyDone({ weighingId })
  const record = paths.record({ weighingId })
  // To the question whether it was given.
  return kind === 'give_share' ? `${record}#gegeven` : record
}
