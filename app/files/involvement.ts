import type { Tx } from '../database/connection.ts'
import { findOpenDrafts } from '../drafts/repository.ts'
import { findColleagues } from '../organisations/repository.ts'
import {
  findOpenReminders,
  insertReminder,
  insertReminderDone,
  type Reminder,
} from '../reminders/repository.ts'
import type { Leaving, Person } from './people-pages.tsx'
import { endAssignment, findAssignments } from './repository.ts'

/** Colleagues who are not involved in a file, and so can be. */
export async function findInvolvable(tx: Tx, fileId: string): Promise<readonly Person[]> {
  const involved = await findInvolved(tx, fileId)
  const colleagues = await findColleagues(tx)
  return colleagues.filter((one) => !involved.some(({ id }) => id === one.id))
}

/** Who are involved in a file now. */
async function findInvolved(tx: Tx, fileId: string): Promise<readonly Person[]> {
  const live = (await findAssignments(tx, fileId)).filter(({ until }) => until === null)
  return [...new Map(live.map((one) => [one.professionalId, one.name]))].map(([id, name]) => ({
    id,
    name,
  }))
}

/** What ending one's involvement would leave behind. */
export async function findLeaving(tx: Tx, fileId: string, me: string): Promise<Leaving> {
  const drafts = await findOpenDrafts(tx)
  return {
    others: (await findInvolved(tx, fileId)).filter(({ id }) => id !== me),
    openTasks: (await findMyReminders(tx, fileId, me)).length,
    openDrafts: drafts.filter((draft) => draft.fileId === fileId).length,
  }
}

const findMyReminders = async (tx: Tx, fileId: string, me: string): Promise<readonly Reminder[]> =>
  (await findOpenReminders(tx, me)).filter((reminder) => reminder.fileId === fileId)

/** Ends one's own involvement; what was due goes to the colleague who takes over. */
export async function endInvolvement(
  tx: Tx,
  fileId: string,
  me: string,
  successor: string | undefined,
): Promise<void> {
  for (const reminder of await findMyReminders(tx, fileId, me)) {
    if (successor !== undefined) await handOver(tx, reminder, successor)
  }
  const live = (await findAssignments(tx, fileId)).filter(
    ({ professionalId, until }) => professionalId === me && until === null,
  )
  // Ended last: from then on the rest would not be reached.
  for (const { id } of live) await endAssignment(tx, fileId, id)
}

async function handOver(tx: Tx, reminder: Reminder, successor: string): Promise<void> {
  await insertReminder(tx, {
    professionalId: successor,
    kind: reminder.kind,
    dueAt: reminder.dueAt,
    fileId: reminder.fileId ?? undefined,
    weighingId: reminder.weighingId ?? undefined,
    informingId: reminder.informingId ?? undefined,
  })
  await insertReminderDone(tx, reminder)
}
