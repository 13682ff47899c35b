import { z } from 'zod'
import { dayOf, now, today } from '../clock.ts'
import { field } from '../page/index.ts'
import type { EmergencyTexts } from './texts.ts'

const days = ['vandaag', 'gisteren', 'eerder'] as const
const time = /^([01]?\d|2[0-3])[:.u]([0-5]\d)$/
const dayAndNight = 24 * 3_600_000
/** What lies further back is no emergency that is still to be completed. */
const longest = 31 * dayAndNight

/** When it was done, for who records it later: a day, and about what time. Gives the moment. */
export const deedForm = (texts: EmergencyTexts) =>
  z
    .object({
      dag: field.choice(days, texts.dayMissing),
      datum: field.optionalDate(texts.dateWrong),
      tijd: field.text(texts.timeMissing, texts.timeWrong, 5).regex(time, texts.timeWrong),
    })
    .transform(({ dag, datum, tijd }, context) => {
      const day = dag === 'eerder' ? datum : dayBefore(dag === 'vandaag' ? 0 : 1)
      const moment = day === undefined ? undefined : momentOf(day, tijd)
      const wrong = (path: string, message: string) => {
        context.addIssue({ code: 'custom', path: [path], message })
        return z.NEVER
      }
      if (moment === undefined) return wrong('datum', texts.dateMissing)
      if (moment > now()) return wrong('tijd', texts.timeToCome)
      return now().getTime() - moment.getTime() > longest
        ? wrong('datum', texts.dateTooOld)
        : moment
    })

/** Until when the rest can be written down: a day and a night from the deed. */
export const completeBefore = (deedAt: Date): Date => new Date(deedAt.getTime() + dayAndNight)

function dayBefore(days: number): string {
  const noon = new Date(`${today()}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() - days)
  return noon.toISOString().slice(0, 10)
}

/** A day and a time by the clock in the Netherlands, which is an hour or two ahead of Greenwich. */
export function momentOf(day: string, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(/[:.u]/).map(Number)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const ahead = (hours: number) => new Date(Date.UTC(year, month - 1, date, hour - hours, minute))
  const hourOf = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const isRight = (moment: Date) => dayOf(moment) === day && Number(hourOf.format(moment)) === hour
  return [ahead(2), ahead(1)].find(isRight) ?? ahead(1)
}
