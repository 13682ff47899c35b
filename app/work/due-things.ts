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
  readonly kind:
    | ReminderKind
    | 'inform'
    | 'information'
    | 'referral'
    | 'feedback'
    | 'slot'
    | 'action'
    | 'tell_client'
  /** None: before anything is shared. */
  readonly dueAt: Date | undefined
  readonly isLate: boolean
  /** None where no file of one's own goes with it. */
  readonly fileIds: readonly string[]
  readonly href: string | undefined
  /** Who asks, where somebody does. */
  readonly by?: { readonly name: string; readonly organisation: string }
}

/** What there is to do in cases that has a day of its own. */
export const hasDay = ({ what }: WorkInCase): boolean =>
  ['request', 'slot', 'action', 'tell_client'].includes(what)

/**
 * Reminders, who is still to be told without a reminder for it, and what has a day in one's cases;
 * first due first.
 */
export async function findDueThings(
  tx: Tx,
  me: string,
  inCases: readonly WorkInCase[],
): Promise<readonly DueThing[]> {
  const reminders = await findOpenReminders(tx, me)
  const reminded = new Set(reminders.map(({ informingId }) => informingId))
  const informing = await findInformingDue(tx, { me })
  const things = [
    ...reminders.map(fromReminder),
    ...informing.filter(({ informingId }) => !reminded.has(informingId)).map(fromInforming),
    ...oncePerSlot(inCases.filter(hasDay)).map(fromCase),
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

/** A slot may be about several people who are told: one line, by the first day. */
const oncePerSlot = (work: readonly WorkInCase[]): readonly WorkInCase[] =>
  [...Map.groupBy(work, ({ what, id }) => `${what} ${id}`).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, fileIds: same.flatMap(({ fileIds }) => fileIds) }] : []
  })

function fromCase(work: WorkInCase): DueThing {
  if (work.what === 'slot') return fromSlot(work)
  const { what, id, kind, dueOn = today(), fileIds, name, organisation } = work
  const day = { dueAt: endOfDay(dueOn), isLate: dueOn < today(), fileIds }
  if (what === 'action') return { id, kind: what, ...day, href: paths.action({ agreementId: id }) }
  if (what === 'tell_client') return { id, kind: what, ...day, href: paths.minutes({ slotId: id }) }
  return {
    id,
    kind: kind === 'referral' || kind === 'feedback' ? kind : 'information',
    ...day,
    href: paths.request({ requestId: id }),
    by: { name, organisation },
  }
}

/** A slot is not late: it begins when it begins. */
const fromSlot = ({ id, at, fileIds, name, organisation }: WorkInCase): DueThing => ({
  id,
  kind: 'slot',
  dueAt: at,
  isLate: false,
  fileIds,
  href: paths.prepareSlot({ slotId: id }),
  // Nobody where one has the chair oneself.
  ...(name !== '' && { by: { name, organisation } }),
})

function hrefOf({ kind, informingId, weighingId, fileId }: Reminder): string | undefined {
  if (informingId !== null) return paths.informing({ informingId })
  if (weighingId === null) return fileId === null ? undefined : paths.client({ fileId })
  if (kind === 'complete_emergency') return paths.emergencyDone({ weighingId })
  const record = paths.record({ weighingId })
  // To the question whether it was given.
  return kind === 'give_share' ? `${record}#gegeven` : record
}
