import { z } from 'zod'
import { dayOf, today } from '../../clock.ts'
import { field, type FieldError, type FormValues, valueOf } from '../../page/index.ts'
import { readForm } from '../../page/read-form.ts'
import { readCategories } from './categories-form.ts'
import { consulting } from './confirmations.ts'
import { type Decided, channels, type Giving, type RecordAnswer } from './decided.ts'
import {
  type Deciding,
  givesToSomebody,
  informsClient,
  recordQuestions,
  saysWithWhom,
} from './deciding.ts'
import { type Part, readInforming } from './informing-form.ts'
import type { DecideTexts } from './texts.ts'
import { withinDecideTexts } from './within/texts.ts'
import { readWithin } from './within/within-form.ts'

export type ReadDecision =
  | { readonly ok: true; readonly data: Decided }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The field of a question that a norm wants answered. */
export const recordField = (id: string): string => `vast/${id}`

/** A day at most this far ahead may be named for giving: after that the facts are others. */
const longestWait = 31

/** Reads a decision to share, in the order of its page. */
export function readShare(
  deciding: Deciding,
  values: FormValues,
  texts: DecideTexts,
  language: 'nl' | 'en',
): ReadDecision {
  const chosen = readCategories(deciding, values, texts, language)
  const more = chosen.isMore ? readMore(values, texts) : nothing
  const records = readRecords(deciding, values, texts, language)
  const own = readOwn(deciding, chosen.confirmed, values, texts)
  const giving = givesToSomebody(deciding) ? readGiving(values, texts) : nothing
  const within = deciding.within
    ? readWithin(deciding.within, chosen.categories, values, withinDecideTexts[language], language)
    : nothing
  const givenOn = giving.data?.givenOn ?? dayWithin(deciding)
  const informing = informsClient(deciding)
    ? readInforming(deciding, values, texts, givenOn)
    : nothing
  const parts = [chosen, more, records, own, within, giving, informing]
  const errors = parts.flatMap((part) => part.errors)
  if (errors.length > 0 || !records.data || !own.data) return { ok: false, errors }
  return {
    ok: true,
    data: {
      kind: 'share',
      motivation: own.data.motivation,
      categories: chosen.categories,
      confirmed: chosen.confirmed,
      records: records.data,
      words: own.data.consulted ? { '/consulted': own.data.consulted } : {},
      ...(own.data.purpose !== undefined && { purpose: own.data.purpose }),
      ...(more.data && { moreThanAdvice: more.data }),
      ...(giving.data && { giving: giving.data }),
      ...(within.data && { within: within.data }),
      ...(informing.data && { informing: informing.data }),
    },
  }
}

/** To a participant it goes at once; on the table, when the conference is. */
const dayWithin = ({ within }: Deciding): string | undefined => {
  if (within?.aim !== 'table') return within && today()
  return within.slot && dayOf(within.slot.startsAt)
}

const nothing: { readonly data?: undefined; readonly errors: readonly [] } = { errors: [] }

function readMore(values: FormValues, texts: DecideTexts) {
  const schema = z.object({
    'meer-waarom': field.text(texts.moreWhyMissing, texts.tooLong),
    'meer-met-wie': field.text(texts.moreWithMissing, texts.tooLong),
  })
  return partOf(readForm(schema, values), (data) => ({
    why: data['meer-waarom'],
    with: data['meer-met-wie'],
  }))
}

function readRecords(
  deciding: Deciding,
  values: FormValues,
  texts: DecideTexts,
  language: 'nl' | 'en',
): Part<readonly RecordAnswer[]> {
  const read = recordQuestions(deciding).map(({ id, text, also }) => {
    const name = recordField(id)
    const schema = z.object({
      [name]: field.text(texts.recordMissing(text[language]), texts.tooLong),
    })
    const form = readForm(schema, values)
    if (!form.ok) return { errors: form.errors }
    const answer = valueOf(values, name).trim()
    return { errors: [], answer: { id, also, question: text, answer } }
  })
  const errors = read.flatMap((one) => one.errors)
  if (errors.length > 0) return { errors }
  return { data: read.flatMap(({ answer }) => answer ?? []), errors: [] }
}

function readOwn(
  deciding: Deciding,
  confirmed: readonly string[],
  values: FormValues,
  texts: DecideTexts,
) {
  const { purpose } = deciding
  const hasConsulted =
    saysWithWhom(deciding) || confirmed.some((id) => (consulting as ReadonlySet<string>).has(id))
  const schema = z.object({
    motivatie: field.text(texts.motivationMissing, texts.tooLong),
    overlegd: hasConsulted
      ? field.text(texts.consultedMissing, texts.tooLong)
      : field.optionalText(texts.tooLong),
    doel:
      purpose === undefined
        ? field.text(texts.purposeMissing, texts.tooLong, 2000)
        : z.undefined().optional().catch(undefined),
  })
  return partOf(readForm(schema, values), (data) => ({
    motivation: data.motivatie,
    consulted: data.overlegd,
    purpose: data.doel,
  }))
}

function readGiving(values: FormValues, texts: DecideTexts): Part<Giving> {
  const last = new Date(`${today()}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() + longestWait)
  const schema = z.object({
    ontvanger: field.text(texts.recipientMissing, texts.tooLongName, 200),
    kanaal: field.choice(channels, texts.channelMissing),
    gegeven: field
      .date(texts.givenOnMissing, texts.dayWrong)
      .refine((day) => day <= last.toISOString().slice(0, 10), texts.givenOnTooLate),
    hoe: field.optionalText(texts.tooLong),
  })
  return partOf(readForm(schema, values), (data) => ({
    recipientName: data.ontvanger,
    channel: data.kanaal,
    givenOn: data.gegeven,
    how: data.hoe,
  }))
}

function partOf<T, U>(
  form:
    | { readonly ok: true; readonly data: T }
    | { readonly ok: false; readonly errors: readonly FieldError[] },
  make: (data: T) => U,
): Part<U> {
  return form.ok ? { data: make(form.data), errors: [] } : { errors: form.errors }
}
