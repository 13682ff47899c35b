import { dayOf, today } from '../clock.ts'
import type { Urgency } from '../database/case-tables.ts'
import type { Request } from './repository.ts'

/** How soon an answer is needed, soonest first. */
export const urgencies = ['today', 'this_week', 'this_month'] as const satisfies readonly Urgency[]

const days: Readonly<Record<Urgency, number>> = { today: 0, this_week: 7, this_month: 30 }

/** The last day (YYYY-MM-DD) on which an answer is in time, counted from a day. */
export function dueDay(urgency: Urgency, from = today()): string {
  const date = new Date(`${from}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days[urgency])
  return date.toISOString().slice(0, 10)
}

/** Whether a request is, or was, answered after its day. */
export const isLate = ({ dueOn, answer }: Pick<Request, 'dueOn' | 'answer'>): boolean =>
  dueOn < (answer === undefined ? today() : dayOf(answer.at))
