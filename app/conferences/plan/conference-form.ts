import { z } from 'zod'
import { dayOf, today } from '../../clock.ts'
import { dateValues, field, type FormValues, formValues } from '../../page/index.ts'
import { inAYear } from '../../reminders/in-a-year.ts'
import { momentAt, timeOf } from './moment-at.ts'
import type { AgendaTexts } from './texts.ts'

export const ways = ['room', 'online'] as const

/** A time of the day as people write it; HH:MM once it is read. */
export const time = (missing: string, wrong: string) =>
  z
    .string(missing)
    .regex(/^(?:[01]?\d|2[0-3])[:.][0-5]\d$/, wrong)
    .transform((text) => text.replace('.', ':').padStart(5, '0'))

/** Where and when a conference is. */
export const conferenceForm = (texts: AgendaTexts) =>
  z
    .object({
      hoe: field.choice(ways, texts.wayMissing),
      plaats: field.text(texts.placeMissing, texts.placeLong, 300),
      dag: field
        .date(texts.dayMissing, texts.dayWrong)
        .refine((day) => day >= today(), texts.dayPast)
        .refine((day) => day <= inAYear(), texts.dayFar),
      van: time(texts.fromMissing, texts.timeWrong),
      tot: time(texts.untilMissing, texts.timeWrong),
    })
    .refine(({ van, tot }) => tot > van, { message: texts.untilEarly, path: ['tot'] })
    .transform(({ hoe, plaats, dag, van, tot }) => ({
      way: hoe,
      place: plaats,
      startsAt: momentAt(dag, van),
      endsAt: momentAt(dag, tot),
    }))

/** The form filled in with a conference that is there. */
export const valuesOfConference = (found: {
  readonly way: string
  readonly place: string
  readonly startsAt: Date
  readonly endsAt: Date
}): FormValues =>
  formValues({
    hoe: found.way,
    plaats: found.place,
    ...dateValues('dag', dayOf(found.startsAt)),
    van: timeOf(found.startsAt),
    tot: timeOf(found.endsAt),
  })
