import { z } from 'zod'
import { today } from '../clock.ts'
import { type FieldError, field, formValues, type FormValues, valueOf } from '../page/index.ts'
import type { NameAndBirth } from './repository.ts'
import { type RepresentativeKind, representativeKinds } from './representative-kinds.ts'
import type { ClientTexts } from './texts.ts'

/** The longest name there is room for. */
const longestName = 200

/** By whom a client is looked up: the exact name and the day of birth. */
export const lookUpForm = (texts: ClientTexts) =>
  z.object({
    name: field.text(texts.nameMissing, texts.nameTooLong, longestName),
    birthDate: birthDate(texts),
  })

function birthDate(texts: ClientTexts) {
  return field
    .date(texts.birthDateMissing, texts.birthDateWrong)
    .refine((day) => day > '1890-01-01' && day <= today(), texts.birthDateWrong)
}

/** How many representatives there is room for when a file is opened; more can follow later. */
export const representativesAtOpening = [1, 2] as const

/** A new file: who it is about, and who speaks for them. */
export const newFileForm = (texts: ClientTexts) =>
  lookUpForm(texts).extend({
    kind1: field.optionalChoice(representativeKinds, texts.kindMissing),
    representative1: field.optionalText(texts.nameTooLong, longestName),
    kind2: field.optionalChoice(representativeKinds, texts.kindMissing),
    representative2: field.optionalText(texts.nameTooLong, longestName),
  })

export interface GivenRepresentative {
  readonly kind: RepresentativeKind
  readonly name: string
}

/** The representatives that were filled in whole. */
export function representativesIn(
  form: z.infer<ReturnType<typeof newFileForm>>,
): readonly GivenRepresentative[] {
  return representativesAtOpening.flatMap((number) => {
    const [kind, name] = [form[`kind${number}`], form[`representative${number}`]]
    return kind === undefined || name === undefined ? [] : [{ kind, name }]
  })
}

/** Half a representative is a mistake: a name without what they are, or the other way round. */
export function representativeErrors(values: FormValues, texts: ClientTexts): FieldError[] {
  return representativesAtOpening.flatMap((number) => {
    const filled = (name: string) => valueOf(values, name).trim() !== ''
    const [kind, name] = [`kind${number}`, `representative${number}`]
    if (filled(kind) === filled(name)) return []
    return filled(kind)
      ? [{ field: name, message: texts.representativeNameMissing }]
      : [{ field: kind, message: texts.kindMissing }]
  })
}

/** Whoever was looked up, filled in again. */
export const clientValues = ({ name, birthDate }: NameAndBirth): FormValues => {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return formValues({
    name,
    'birthDate.day': day.replace(/^0/, ''),
    'birthDate.month': month.replace(/^0/, ''),
    'birthDate.year': year,
  })
}
