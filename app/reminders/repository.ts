import { sql } from 'kysely'
import { now } from '../clock.ts'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'

export const reminderKinds = [
  'complete_emergency',
  'look_at_informing_again',
  'ask_again',
  'consult_first',
  'not_now',
  'give_share',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

export interface NewReminder {
  /** On whose work list it stands. */
  readonly professionalId: string
  readonly kind: ReminderKind
  readonly dueAt: Date
  readonly fileId?: string | undefined
  readonly weighingId?: string | undefined
  readonly informingId?: string | undefined
}

export interface Reminder {
  readonly id: string
  readonly kind: ReminderKind
  readonly dueAt: Date
  readonly isLate: boolean
  readonly fileId: string | null
  readonly weighingId: string | null
  readonly informingId: string | null
}

/** That something of a team member is late, a reminder or what has a day in a case; not of whom. */
export interface Lateness {
  readonly professionalId: string
  readonly kind: ReminderKind | 'answer_request' | 'action' | 'tell_client'
  readonly dueOn: string
  readonly count: number
}

/** Puts something on a work list. Gives its id. */
export async function insertReminder(tx: Tx, given: NewReminder): Promise<string> {
  const id = newId()
  await tx
    .insertInto('app.reminder')
    .values({
      id,
      professional_id: given.professionalId,
      kind: given.kind,
      due_at: given.dueAt,
      file_id: given.fileId ?? null,
      weighing_id: given.weighingId ?? null,
      informing_id: given.informingId ?? null,
    })
    .execute()
  await recordEvent(tx, { kind: 'reminder_made', fileId: given.fileId, subjects: [id] })
  return id
}

/** One's own work list: what is not done yet, first due first. */
export async function findOpenReminders(
  tx: Tx,
  professionalId: string,
): Promise<readonly Reminder[]> {
  const rows = await tx
    .selectFrom('app.reminder as r')
    .selectAll('r')
    .where('professional_id', '=', professionalId)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('app.reminder_done as d')
            .select('d.reminder_id')
            .whereRef('d.reminder_id', '=', 'r.id'),
        ),
      ),
    )
    .orderBy('due_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ReminderKind,
    dueAt: row.due_at,
    isLate: row.due_at < now(),
    fileId: row.file_id,
    weighingId: row.weighing_id,
    informingId: row.informing_id,
  }))
}

/** Takes something off the work list because it was done. Doing it twice is no fault. */
export async function insertReminderDone(
  tx: Tx,
  reminder: Pick<Reminder, 'id' | 'fileId'>,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.reminder_done')
    .values({ reminder_id: reminder.id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return
  await recordEvent(tx, {
    kind: 'reminder_done',
    fileId: reminder.fileId ?? undefined,
    subjects: [reminder.id],
  })
}

/** Takes off every work list what was due about one informing, or of one kind about one weighing. */
export async function settleReminders(
  tx: Tx,
  on:
    | { readonly informingId: string }
    | { readonly weighingId: string; readonly kind: ReminderKind },
): Promise<void> {
  const rows = await tx
    .selectFrom('app.reminder')
    .select(['id', 'file_id'])
    .$if('informingId' in on, (query) =>
      query.where('informing_id', '=', 'informingId' in on ? on.informingId : ''),
    )
    .$if('weighingId' in on, (query) =>
      query
        .where('weighing_id', '=', 'weighingId' in on ? on.weighingId : '')
        .where('kind', '=', 'kind' in on ? on.kind : ''),
    )
    .execute()
  for (const { id, file_id: fileId } of rows) await insertReminderDone(tx, { id, fileId })
}

/** As team lead: what is late in one's own team. Nothing for anybody else. */
export async function findLateInMyTeam(tx: Tx): Promise<readonly Lateness[]> {
  const { rows } = await sql<Lateness>`select professional_id as "professionalId", kind,
    due_on as "dueOn", late as count from app.late_in_my_team()`.execute(tx)
  return rows
}
