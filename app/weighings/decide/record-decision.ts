import { now, today } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { insertDecision } from '../../decisions/repository.ts'
import { insertInforming } from '../../informing/repository.ts'
import { endOfDay } from '../../reminders/end-of-day.ts'
import {
  findOpenReminders,
  insertReminder,
  insertReminderDone,
  type ReminderKind,
} from '../../reminders/repository.ts'
import { insertShare } from '../../shares/repository.ts'
import type { Weighing } from '../repository.ts'
import type { Decided, Giving, InformingPlan } from './decided.ts'
import { followWithin } from './within/record-within.ts'

/** Records a decision on a sealed weighing, and all that follows from it: both happen, or neither. */
export async function recordDecision(
  tx: Tx,
  weighing: Weighing,
  decided: Decided,
  me: string,
): Promise<string> {
  await settleReminders(tx, weighing, me)
  const decisionId = await insertDecision(tx, {
    id: decided.id,
    weighingId: weighing.id,
    kind: decided.kind,
    motivation: decided.motivation,
    categories: decided.categories,
    moreThanAdvice: decided.moreThanAdvice !== undefined,
    records: recordsOf(decided),
    texts: textsOf(decided),
  })
  const { giving, within, categories } = decided
  const givenAt = giving && noonOn(giving.givenOn)
  if (within) await followWithin(tx, { weighing, decisionId, categories, giving, givenAt }, within)
  if (giving) {
    if (!within) await give(tx, weighing, decisionId, decided, giving)
    // Planned is not given: until then it stands on the work list.
    if (giving.givenOn > today()) await remind(tx, weighing, me, 'give_share', giving.givenOn)
  }
  if (decided.informing) await inform(tx, weighing, decided.informing, me)
  if (decided.reviewOn !== undefined)
    await remind(tx, weighing, me, reminderOf(decided), decided.reviewOn)
  return decisionId
}

const reminderOf = ({ kind }: Decided): ReminderKind =>
  kind === 'consult_first' ? 'consult_first' : 'not_now'

/** The questions as they were asked, in both languages; the answers stand in the texts. */
const recordsOf = ({ records, confirmed, reviewOn }: Decided) => ({
  asked: records.map(({ id, also = [], question }) => ({
    id,
    ...(also.length > 0 && { also }),
    question,
  })),
  confirmed,
  ...(reviewOn !== undefined && { reviewOn }),
})

const textsOf = ({ words, moreThanAdvice, records }: Decided) => ({
  ...words,
  ...(moreThanAdvice && {
    '/moreThanAdvice/why': moreThanAdvice.why,
    '/moreThanAdvice/with': moreThanAdvice.with,
  }),
  ...Object.fromEntries(
    records.map(({ answer }, index) => [`/records/asked/${index}/answer`, answer] as const),
  ),
})

/** What this decision was waited for is off the work list. */
async function settleReminders(tx: Tx, weighing: Weighing, me: string): Promise<void> {
  const waiting: readonly string[] = ['consult_first', 'not_now', 'ask_again']
  for (const reminder of await findOpenReminders(tx, me))
    if (reminder.weighingId === weighing.id && waiting.includes(reminder.kind))
      await insertReminderDone(tx, reminder)
}

async function give(
  tx: Tx,
  weighing: Weighing,
  decisionId: string,
  { categories }: Decided,
  giving: Giving,
): Promise<void> {
  const { recipient, purposeText } = weighing
  await insertShare(tx, {
    decisionId,
    weighingId: weighing.id,
    purposeText: purposeText ?? '',
    categories: categories
      .filter(({ decided }) => decided !== 'withhold')
      .map(({ category }) => category),
    recipientName: giving.recipientName,
    recipientOrganisation: recipient.organisation,
    recipientRole: recipient.role,
    channel: giving.channel,
    givenAt: noonOn(giving.givenOn),
    how: giving.how,
  })
}

async function inform(tx: Tx, weighing: Weighing, plan: InformingPlan, me: string): Promise<void> {
  const weighingId = weighing.id
  const { moment, who } = plan
  if (plan.moment === 'before') {
    // Planned is not done: until then it stands on the work list.
    const isDone = plan.on <= today()
    const informingId = await insertInforming(tx, {
      weighingId,
      who,
      moment,
      how: plan.how,
      ...(isDone ? { informedAt: noonOn(plan.on) } : { reviewOn: plan.on }),
    })
    if (!isDone) await remind(tx, weighing, me, 'look_at_informing_again', plan.on, informingId)
    return
  }
  const { ground, groundWords, reviewOn } = plan
  const informingId = await insertInforming(tx, {
    weighingId,
    who,
    moment,
    ground,
    groundWords,
    reviewOn,
  })
  await remind(tx, weighing, me, 'look_at_informing_again', reviewOn, informingId)
}

async function remind(
  tx: Tx,
  weighing: Weighing,
  me: string,
  kind: ReminderKind,
  day: string,
  informingId?: string,
): Promise<void> {
  await insertReminder(tx, {
    professionalId: me,
    kind,
    dueAt: endOfDay(day),
    fileId: weighing.fileId ?? undefined,
    weighingId: weighing.id,
    informingId,
  })
}

/** Only the day was asked. Noon is that day here, in winter and in summer; today is no later than now. */
function noonOn(day: string): Date {
  const noon = new Date(`${day}T11:00:00Z`)
  return day === today() && noon > now() ? now() : noon
}
