import { z } from 'zod'
import type { Participant } from '../../cases/participants-repository.ts'
import { findNameIn } from '../../consultations/names.ts'
import { findIdentifying } from '../../consultations/identifying.ts'
import { type FieldError, field, type FormValues, valueOf, valuesOf } from '../../page/index.ts'
import { readForm } from '../../page/read-form.ts'
import { dayOf } from '../../clock.ts'
import { time } from './conference-form.ts'
import { minutesAfter, momentAt, timeOf } from './moment-at.ts'
import type { AgendaTexts } from './texts.ts'

export const lengths = ['10', '15', '20', '30', '45', '60', '90'] as const
export const withClients = ['client', 'representative', 'neither'] as const
export const reasonsWithout = [
  'does_not_want',
  'not_safe_now',
  'not_reached',
  'told_after',
  'other',
] as const
export const comings = ['niet', 'whole', 'part'] as const

/** The fields about one participant. */
export const comesField = (participantId: string): string => `komt/${participantId}`
export const askedField = (participantId: string): string => `vraagt/${participantId}`
/** Ticked when words stay in which somebody might be recognised. */
export const leaveField = 'zo-laten'

/** Somebody who is asked to join, for the whole or a part, with what is asked of them. */
export interface Asked {
  readonly participantId: string
  readonly comes: 'whole' | 'part'
  readonly asked: string
}

/** What a slot form can be about. */
export interface SlotChoices {
  readonly startsAt: Date
  readonly endsAt: Date
  /** The times at which something else is planned. */
  readonly taken: readonly { readonly from: Date; readonly until: Date }[]
  readonly subjects: readonly { readonly id: string; readonly name: string }[]
  readonly others: readonly Pick<Participant, 'id' | 'name'>[]
}

/** A slot as it was filled in. */
export interface ReadSlot {
  readonly question: string
  readonly startsAt: Date
  readonly minutes: number
  readonly withClient: (typeof withClients)[number]
  readonly withoutWhy?: (typeof reasonsWithout)[number]
  readonly withoutText?: string
  readonly subjectIds: readonly string[]
  readonly asked: readonly Asked[]
}

export type SlotReading =
  | { readonly data: ReadSlot; readonly errors?: undefined }
  | {
      readonly data?: undefined
      readonly errors: readonly FieldError[]
      /** Words in which somebody might be recognised. */
      readonly identifying?: readonly string[]
    }

/** Reads a slot; names of the people of the case are refused, what else might tell who it is asks once. */
export function readSlot(choices: SlotChoices, form: FormValues, texts: AgendaTexts): SlotReading {
  const what = readForm(whatForm(texts), form)
  const when = readWhen(choices, form, texts)
  const subjectIds = subjectsIn(choices, form)
  const client = readClient(form, texts)
  const who = readAsked(choices.others, form, texts)
  const errors = [
    ...(what.ok ? [] : what.errors),
    ...(subjectIds.length > 0 ? [] : [{ field: 'over', message: texts.aboutMissing }]),
    ...('errors' in when ? when.errors : []),
    ...('errors' in client ? client.errors : []),
    ...('errors' in who ? who.errors : []),
  ]
  if (!what.ok || 'errors' in when || 'errors' in client || 'errors' in who || errors.length > 0)
    return { errors }
  const data = { question: what.data.vraag, ...when, ...client, subjectIds, asked: who.asked }
  return withoutNames(data, choices, form, texts)
}

const whatForm = (texts: AgendaTexts) =>
  z.object({ vraag: field.text(texts.slotQuestionMissing, texts.tooLong, 1000) })

/** Of one person only there is nothing to choose. */
function subjectsIn({ subjects }: SlotChoices, form: FormValues): readonly string[] {
  const ids = subjects.map(({ id }) => id)
  return ids.length === 1 ? ids : ids.filter((id) => valuesOf(form, 'over').includes(id))
}

type Errors = { readonly errors: readonly FieldError[] }

function readWhen(
  { startsAt, endsAt, taken }: SlotChoices,
  form: FormValues,
  texts: AgendaTexts,
): Errors | { readonly startsAt: Date; readonly minutes: number } {
  const read = readForm(
    z.object({
      begin: time(texts.slotFromMissing, texts.timeWrong),
      minuten: field.choice(lengths, texts.minutesMissing),
    }),
    form,
  )
  if (!read.ok) return { errors: read.errors }
  const begins = momentAt(dayOf(startsAt), read.data.begin)
  const minutes = Number(read.data.minuten)
  const ends = minutesAfter(begins, minutes)
  if (begins < startsAt || ends > endsAt) {
    const message = texts.slotOutside(timeOf(startsAt), timeOf(endsAt))
    return { errors: [{ field: 'begin', message }] }
  }
  const other = taken.find(({ from, until }) => begins < until && from < ends)
  if (other) {
    const message = texts.slotTaken(timeOf(other.from), timeOf(other.until))
    return { errors: [{ field: 'begin', message }] }
  }
  return { startsAt: begins, minutes }
}

type Client = Pick<ReadSlot, 'withClient' | 'withoutWhy' | 'withoutText'>

function readClient(form: FormValues, texts: AgendaTexts): Errors | Client {
  const present = readForm(
    z.object({ client: field.choice(withClients, texts.withClientMissing) }),
    form,
  )
  if (!present.ok) return { errors: present.errors }
  const withClient = present.data.client
  if (withClient !== 'neither') return { withClient }
  const why = readForm(
    z.object({
      zonder: field.choice(reasonsWithout, texts.withoutMissing),
      'zonder-uitleg':
        valueOf(form, 'zonder') === 'other'
          ? field.text(texts.withoutTextMissing, texts.tooLong, 1000)
          : field.optionalText(texts.tooLong, 1000),
    }),
    form,
  )
  if (!why.ok) return { errors: why.errors }
  const { zonder: withoutWhy, 'zonder-uitleg': withoutText } = why.data
  return { withClient, withoutWhy, ...(withoutText !== undefined && { withoutText }) }
}

/** Reads for each participant whether they are needed, and for what. */
export function readAsked(
  others: SlotChoices['others'],
  form: FormValues,
  texts: AgendaTexts,
): Errors | { readonly asked: readonly Asked[] } {
  const read = others.map(({ id, name }) => readOneAsked(id, name, form, texts))
  const errors = read.flatMap((one) => ('errors' in one ? one.errors : []))
  if (errors.length > 0) return { errors }
  return { asked: read.flatMap((one) => ('asked' in one ? one.asked : [])) }
}

function readOneAsked(
  participantId: string,
  name: string,
  form: FormValues,
  texts: AgendaTexts,
): Errors | { readonly asked: readonly Asked[] } {
  const [comesIn, askedIn] = [comesField(participantId), askedField(participantId)]
  const how = readForm(
    z.object({ [comesIn]: field.choice(comings, texts.comesMissing(name)) }),
    form,
  )
  if (!how.ok) return { errors: how.errors }
  const comes = how.data[comesIn]
  if (comes === undefined || comes === 'niet') return { asked: [] }
  const what = readForm(
    z.object({ [askedIn]: field.text(texts.askedMissing(name), texts.tooLong, 1000) }),
    form,
  )
  if (!what.ok) return { errors: what.errors }
  return { asked: [{ participantId, comes, asked: what.data[askedIn] ?? '' }] }
}

function withoutNames(
  data: ReadSlot,
  { subjects }: SlotChoices,
  form: FormValues,
  texts: AgendaTexts,
): SlotReading {
  const words = [
    ['vraag', data.question],
    ['zonder-uitleg', data.withoutText ?? ''],
    ...data.asked.map(({ participantId, asked }) => [askedField(participantId), asked] as const),
  ] as const
  const errors = namesIn(words, subjects, texts)
  if (errors.length > 0) return { errors }
  const identifying = identifyingToLeave(
    words.map(([, said]) => said),
    form,
  )
  return identifying.length > 0 ? { errors: [], identifying } : { data }
}

/** What names a person of the case: not everybody was invited for each of them. */
export function namesIn(
  words: readonly (readonly [field: string, said: string])[],
  people: readonly { readonly name: string }[],
  texts: Pick<AgendaTexts, 'nameInIt'>,
): readonly FieldError[] {
  const names = people.map(({ name }) => name).filter((name) => name !== '')
  return words.flatMap(([field, said]) => {
    const found = findNameIn(said, names)
    return found === undefined ? [] : [{ field, message: texts.nameInIt(found) }]
  })
}

/** Words in which somebody might be recognised, each once; none once it was said that they stay. */
export function identifyingToLeave(said: readonly string[], form: FormValues): readonly string[] {
  if (valueOf(form, leaveField) === 'ja') return []
  return [...new Set(said.flatMap((text) => findIdentifying(text).map(({ words }) => words)))]
}
