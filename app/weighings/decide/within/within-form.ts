import { z } from 'zod'
import { today } from '../../../clock.ts'
import type { CategoryDecision } from '../../../decisions/repository.ts'
import { field, type FieldError, type FormValues, valuesOf } from '../../../page/index.ts'
import { readForm } from '../../../page/read-form.ts'
import { inAYear } from '../../../reminders/in-a-year.ts'
import { categoryLabels } from '../../result/data-advice.tsx'
import { categoryField } from '../categories-form.ts'
import type { Part } from '../informing-form.ts'
import { type DecidingWithin, givesItems, invited, isInside } from './deciding-within.ts'
import type { WithinTexts } from './texts.ts'

/** The fields of what goes within a case. */
export const itemsField = 'gegeven-mee'
export const untilField = 'tot'
export const dayField = 'tot-op'

/** What goes within a case on a decision, read and whole. */
export interface GivingWithin {
  readonly within: DecidingWithin
  readonly items: readonly { readonly id: string; readonly category: string }[]
  /** YYYY-MM-DD; none until the phase ends. */
  readonly until: string | undefined
}

/** The items that were ticked, of kinds of data that were decided to go. */
export function itemsThatGo(
  within: DecidingWithin,
  values: FormValues,
  goes: (category: string) => boolean,
): GivingWithin['items'] {
  const ticked = valuesOf(values, itemsField)
  return within.items
    .filter(({ id, category }) => ticked.includes(id) && goes(category))
    .map(({ id, category }) => ({ id, category }))
}

/** Reads what goes to a participant and until when, or takes over the one item. */
export function readWithin(
  within: DecidingWithin,
  categories: readonly CategoryDecision[],
  values: FormValues,
  texts: WithinTexts,
  language: 'nl' | 'en',
): Part<GivingWithin> {
  const going = categories.filter(({ decided }) => decided !== 'withhold')
  const goes = (category: string) => going.some((one) => one.category === category)
  const name = (category: string) => categoryLabels[category]?.[language] ?? category
  const errors: FieldError[] =
    within.aim === 'invite'
      ? inviteErrors(categories, goes, texts)
      : going
          .filter(({ category }) => !mayGo(within, category))
          .map(({ category }) => ({
            field: categoryField(category),
            message: texts.notInPhase(name(category)),
          }))
  const items =
    within.aim === 'take_over'
      ? within.items.map(({ id, category }) => ({ id, category })).filter((i) => goes(i.category))
      : itemsThatGo(within, values, goes)
  const until = givesItems(within) && isInside(within) ? readUntil(values, texts) : noDay
  errors.push(...until.errors)
  if (errors.length === 0 && items.length === 0 && needsItems(within))
    errors.push({ field: itemsField, message: texts.itemsMissing })
  if (errors.length > 0) return { errors }
  return { data: { within, items, until: until.data?.until }, errors: [] }
}

const noDay: Part<{ readonly until: string | undefined }> = {
  data: { until: undefined },
  errors: [],
}

/** What one keeps oneself is not bound to what a phase needs. */
const mayGo = ({ aim, categories }: DecidingWithin, category: string): boolean =>
  aim === 'take_over' || categories.includes(category)

/** Inviting tells that somebody is involved and who: both, and nothing else. */
function inviteErrors(
  categories: readonly CategoryDecision[],
  goes: (category: string) => boolean,
  texts: WithinTexts,
): FieldError[] {
  const [first] = categories
  if (invited.some((category) => !goes(category)) && first)
    return [{ field: categoryField(first.category), message: texts.inviteBoth }]
  return categories
    .filter(({ category }) => goes(category) && !isInvited(category))
    .map(({ category }) => ({ field: categoryField(category), message: texts.inviteNoMore }))
}

const isInvited = (category: string) => invited.some((one) => one === category)

/** A share without items opens nothing. What is given outside, or said in an answer, has its own words. */
const needsItems = (within: DecidingWithin): boolean => within.aim === 'share' && isInside(within)

function readUntil(
  values: FormValues,
  texts: WithinTexts,
): Part<{ readonly until: string | undefined }> {
  const how = readForm(
    z.object({ [untilField]: field.choice(['fase', 'dag'], texts.untilMissing) }),
    values,
  )
  if (!how.ok) return { errors: how.errors }
  if (how.data[untilField] === 'fase') return noDay
  const day = readForm(
    z.object({
      [dayField]: field
        .date(texts.untilDayMissing, texts.untilDayWrong)
        .refine((one) => one >= today(), texts.untilDayPast)
        .refine((one) => one <= inAYear(), texts.untilDayFar),
    }),
    values,
  )
  return day.ok ? { data: { until: day.data[dayField] }, errors: [] } : { errors: day.errors }
}
