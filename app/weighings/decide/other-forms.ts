import { z } from 'zod'
import { today } from '../../clock.ts'
import type { DecisionKind } from '../../database/tables.ts'
import { field, type FormValues } from '../../page/index.ts'
import { inAYear } from '../../reminders/in-a-year.ts'
import { readForm } from '../../page/read-form.ts'
import { allWithheld } from './categories-form.ts'
import type { Decided } from './decided.ts'
import type { Deciding } from './deciding.ts'
import { type ReadDecision, readShare } from './share-form.ts'
import type { DecideTexts } from './texts.ts'

/** Where the words of a decision that shares nothing stand, by the field they come from. */
const places: Readonly<Record<string, string>> = {
  'in-plaats': '/instead',
  gezegd: '/told',
  overlegd: '/consulted',
  'overleg-met': '/consultWith',
  'verwijs-naar': '/referTo',
  'verwijs-hoe': '/referHow',
}

/** Reads a posted decision of this kind: what it says, or what is still missing. */
export function readDecision(
  kind: DecisionKind,
  deciding: Deciding,
  values: FormValues,
  texts: DecideTexts,
  language: 'nl' | 'en',
): ReadDecision {
  if (kind === 'share') return readShare(deciding, values, texts, language)
  const form = readForm(schemaOf(kind, texts), values)
  if (!form.ok) return { ok: false, errors: form.errors }
  return { ok: true, data: withoutSharing(kind, deciding, form.data) }
}

type Answers = Readonly<Record<string, string | undefined>>

function withoutSharing(kind: DecisionKind, deciding: Deciding, data: Answers): Decided {
  const words = Object.entries(places).flatMap(([name, place]) => {
    const said = data[name]
    return said === undefined ? [] : [[place, said] as const]
  })
  const reviewOn = data['bekijken']
  return {
    kind,
    motivation: data['motivatie'] ?? '',
    categories: allWithheld(deciding),
    confirmed: [],
    records: [],
    words: Object.fromEntries(words),
    ...(reviewOn !== undefined && { reviewOn }),
  }
}

function schemaOf(kind: DecisionKind, t: DecideTexts): z.ZodType<Answers> {
  const motivatie = field.text(t.motivationMissing, t.tooLong)
  const overlegd = field.optionalText(t.tooLong)
  const bekijken = field
    .date(t.reviewOnMissing, t.dayWrong)
    .refine((day) => day >= today(), t.dayPast)
    .refine((day) => day <= inAYear(), t.dayTooFar)
  const required = (missing: string) => field.text(missing, t.tooLong)
  if (kind === 'consult_first')
    return z.object({ 'overleg-met': required(t.consultWithMissing), bekijken, motivatie })
  if (kind === 'refer')
    return z.object({
      'verwijs-naar': required(t.referToMissing),
      'verwijs-hoe': required(t.referHowMissing),
      motivatie,
    })
  if (kind === 'not_now') return z.object({ motivatie, bekijken, overlegd })
  return z.object({
    motivatie,
    'in-plaats': required(t.insteadMissing),
    gezegd: field.optionalText(t.tooLong),
    overlegd,
  })
}
