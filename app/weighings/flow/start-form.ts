import { z } from 'zod'
import { type FieldError, field, type FormValues } from '../../page/index.ts'
import type { Given } from './draft-answers.ts'
import { happenings, kindField, kindsOf } from './exchange-kinds.ts'
import type { FlowTexts } from './texts.ts'

/** What happens and what it is part of, as answers; or what is missing. */
export function readHappening(
  posted: FormValues,
  texts: FlowTexts,
): { readonly given: Given; readonly errors: readonly FieldError[] } {
  const happening = field
    .choice(happenings, texts.happeningMissing)
    .safeParse(posted['aanleiding']?.[0])
  if (!happening.success)
    return { given: {}, errors: [{ field: 'aanleiding', message: texts.happeningMissing }] }
  const given = { aanleiding: [happening.data] }
  const kinds = kindsOf[happening.data]
  if (kinds === undefined) return { given, errors: [] }
  const name = kindField(happening.data)
  const kind = kinds.find(({ value }) => value === posted[name]?.[0])?.value
  return kind === undefined
    ? { given, errors: [{ field: name, message: texts.kindMissing }] }
    : { given: { ...given, 'soort-uitwisseling': [kind] }, errors: [] }
}

/** How the first page was filled in, out of the answers of a draft. */
export function happeningValues(given: Given): FormValues {
  const [happening] = given['aanleiding'] ?? []
  const known = z.enum(happenings).safeParse(happening)
  return {
    aanleiding: given['aanleiding'] ?? [],
    ...(known.success && { [kindField(known.data)]: given['soort-uitwisseling'] ?? [] }),
  }
}
