import { reasonNotBeforeLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import { today } from '../../clock.ts'
import { inAYear } from '../../reminders/in-a-year.ts'
import { field, type FieldError, type FormValues } from '../../page/index.ts'
import { readForm } from '../../page/read-form.ts'
import { type Deciding, informingMoment } from './deciding.ts'
import type { InformingPlan } from './decided.ts'
import type { DecideTexts } from './texts.ts'

export type Part<T> =
  | { readonly data: T; readonly errors: readonly [] }
  | { readonly data?: undefined; readonly errors: readonly FieldError[] }

type Ground = keyof typeof reasonNotBeforeLabels
export const grounds = Object.keys(reasonNotBeforeLabels) as [Ground, ...Ground[]]

const short = 200

/** Reads how the client is informed: beforehand, or with a ground and a day to look again. */
export function readInforming(
  deciding: Deciding,
  values: FormValues,
  texts: DecideTexts,
  givenOn: string | undefined,
): Part<InformingPlan> {
  const moment = informingMoment(deciding)
  return moment === 'before' ? readBefore(values, texts, givenOn) : readLater(moment, values, texts)
}

function readBefore(
  values: FormValues,
  texts: DecideTexts,
  givenOn: string | undefined,
): Part<InformingPlan> {
  const schema = z.object({
    'informeren-wie': field.text(texts.informWhoMissing, texts.tooLongName, short),
    'informeren-hoe': field.text(texts.informHowMissing, texts.tooLong),
    'informeren-op': field
      .date(texts.informOnMissing, texts.dayWrong)
      .refine((day) => givenOn === undefined || day <= givenOn, texts.informOnTooLate),
  })
  const form = readForm(schema, values)
  if (!form.ok) return { errors: form.errors }
  const { 'informeren-wie': who, 'informeren-hoe': how, 'informeren-op': on } = form.data
  return { data: { moment: 'before', who, how, on }, errors: [] }
}

function readLater(
  moment: 'after' | 'not',
  values: FormValues,
  texts: DecideTexts,
): Part<InformingPlan> {
  const schema = z.object({
    'informeren-grond': field.choice(grounds, texts.informGroundMissing),
    'informeren-uitleg': field.text(texts.informGroundWordsMissing, texts.tooLong),
    'informeren-wie': field.text(texts.informWhoMissing, texts.tooLongName, short),
    'informeren-bekijken': field
      .date(texts.informReviewMissing, texts.dayWrong)
      .refine((day) => day >= today(), texts.dayPast)
      .refine((day) => day <= inAYear(), texts.dayTooFar),
  })
  const form = readForm(schema, values)
  if (!form.ok) return { errors: form.errors }
  const { data } = form
  return {
    data: {
      moment,
      who: data['informeren-wie'],
      ground: data['informeren-grond'],
      groundWords: data['informeren-uitleg'],
      reviewOn: data['informeren-bekijken'],
    },
    errors: [],
  }
}
