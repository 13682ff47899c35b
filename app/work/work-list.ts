import { now } from '../clock.ts'
import { findMyClients } from '../clients/repository.ts'
import {
  type AnsweredQuestion,
  type Consultation,
  findAnswersToMe,
  findAskedOfMe,
} from '../consultations/repository.ts'
import type { Tx } from '../database/connection.ts'
import { type Draft, findOpenDrafts } from '../drafts/repository.ts'
import { recordEvent } from '../events/repository.ts'
import { findInformingDue } from '../informing/due.ts'
import { findNotices, type Notice } from '../items/repository.ts'
import { findNames } from '../organisations/repository.ts'
import { paths } from '../paths.ts'
import { endOfDay } from '../reminders/end-of-day.ts'
import { findOpenReminders, type Reminder, type ReminderKind } from '../reminders/repository.ts'

/** Something to do, with a day. */
export interface DueThing {
  readonly id: string
  readonly kind: ReminderKind | 'inform'
  /** None: before anything is shared. */
  readonly dueAt: Date | undefined
  readonly isLate: boolean
  /** None where no file goes with it. */
  readonly fileId: string | undefined
  readonly href: string | undefined
}

/** All that one has to do. */
export interface WorkList {
  readonly late: readonly DueThing[]
  readonly due: readonly DueThing[]
  readonly asked: readonly Consultation[]
  readonly answers: readonly AnsweredQuestion[]
  /** What one had and was withdrawn or put right, as long as one did not say what one did with it. */
  readonly notices: readonly Notice[]
  readonly drafts: readonly Draft[]
  /** The names of one's own clients, by file. */
  readonly clients: ReadonlyMap<string, string>
  /** The names of colleagues. */
  readonly names: ReadonlyMap<string, string>
}

const week = 7 * 24 * 3_600_000

/** One's own work list, with the event that it was read. */
export async function readWorkList(tx: Tx, me: string): Promise<WorkList> {
  await recordEvent(tx, { kind: 'work_list_read' })
  const things = await findDueThings(tx, me)
  const asked = (await findAskedOfMe(tx, me)).filter(({ answer }) => answer === undefined)
  const answers = await findAnswersToMe(tx, me, new Date(now().getTime() - week))
  const clients = await findMyClients(tx)
  const people = [...asked.map((one) => one.askedBy), ...answers.map((one) => one.colleagueId)]
  return {
    late: things.filter(({ isLate }) => isLate),
    due: things.filter(({ isLate }) => !isLate),
    asked,
    answers,
    notices: await findNotices(tx, 'open for me'),
    drafts: await findOpenDrafts(tx),
    clients: new Map(clients.map(({ fileId, name }) => [fileId, name])),
    names: await findNames(tx, people),
  }
}

/** Reminders, and whoever is still to be told without a reminder for it; first due first. */
async function findDueThings(tx: Tx, me: string): Promise<readonly DueThing[]> {
  const reminders = await findOpenReminders(tx, me)
  const reminded = new Set(reminders.map(({ informingId }) => informingId))
  const informing = (await findInformingDue(tx, { me })).filter(
    ({ informingId }) => !reminded.has(informingId),
  )
  const things = [
    ...reminders.map(fromReminder),
    ...informing.map(
      ({ informingId, fileId, reviewOn, isLate }): DueThing => ({
        id: informingId,
        kind: 'inform',
        dueAt: reviewOn === undefined ? undefined : endOfDay(reviewOn),
        isLate,
        fileId,
        href: paths.informing({ informingId }),
      }),
    ),
  ]
  return things.toSorted((a, b) => Number(a.dueAt ?? 0) - Number(b.dueAt ?? 0))
}

const fromReminder = (reminder: Reminder): DueThing => ({
  id: reminder.id,
  kind: reminder.kind,
  dueAt: reminder.dueAt,
  isLate: reminder.isLate,
  fileId: reminder.fileId ?? undefined,
  href: hrefOf(reminder),
})

function hrefOf({ kind, informingId, weighingId, fileId }: Reminder): string | undefined {
  if (informingId !== null) return paths.informing({ informingId })
  if (weighingId === null) return fileId === null ? undefined : paths.client({ fileId })
  if (kind === 'complete_emergency') return paths.emergencyDone({ weighingId })
  const record = paths.record({ weighingId })
  // To the question whether it was given.
  return kind === 'give_share' ? `${record}#gegeven` : record
}
