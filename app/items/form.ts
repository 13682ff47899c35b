import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import { today } from '../clock.ts'
import { dateValues, field, type FormValues, formValues } from '../page/index.ts'
import type { ItemPlace } from './people.ts'
import type { ReadItem } from './repository.ts'
import type { ItemTexts } from './texts.ts'

export const kinds = ['fact', 'opinion', 'suspicion'] as const
export const sources = ['seen', 'heard', 'document'] as const

/** Chosen by who wants to write about somebody who is no subject of the case. */
export const otherPerson = 'iemand-anders'

const categories = Object.keys(dataCategoryLabels) as unknown as readonly [string, ...string[]]

// One way to write an é, so that words are found however they were typed.
const normal = z.string().transform((text) => text.normalize('NFC'))

/** A statement: what, how it is known, and of which day. */
const statement = (texts: ItemTexts) => ({
  kind: field.choice(kinds, texts.kindMissing),
  text: field.text(texts.textMissing, texts.textTooLong, 4000).pipe(normal),
  source: field.choice(sources, texts.sourceMissing),
  sourceText: field.optionalText(texts.sourceTextTooLong, 300),
  on: field
    .date(texts.onMissing, texts.onWrong)
    .refine((day) => day <= today(), texts.onFuture)
    .refine((day) => day >= '1900-01-01', texts.onWrong),
})

interface Sourced {
  readonly source: (typeof sources)[number]
  readonly sourceText?: string | undefined
}

const isSourced = ({ source, sourceText }: Sourced): boolean =>
  source === 'seen' || sourceText !== undefined

const sourced = (texts: ItemTexts) => ({
  message: texts.sourceTextMissing,
  path: ['sourceText'],
})

/** What brings an item in. */
export const newItemForm = (texts: ItemTexts, place: ItemPlace) => {
  const { kind, ...rest } = statement(texts)
  const category = field.choice(categories, texts.categoryMissing)
  return z
    .object({ kind, category, about: aboutField(texts, place), ...rest })
    .refine(isSourced, sourced(texts))
}

/** What puts an item right: about whom it is and its kind of data stay. */
export const correctionForm = (texts: ItemTexts) =>
  z.object(statement(texts)).refine(isSourced, sourced(texts))

function aboutField(texts: ItemTexts, place: ItemPlace) {
  if (place.at === 'file') return z.preprocess(() => [], z.array(z.string()))
  const ids = new Set(place.people.map(({ id }) => id))
  return field.list(
    z
      .array(z.string())
      .min(1, texts.aboutMissing)
      .refine((chosen) => chosen.every((id) => ids.has(id)), texts.otherPersonRefused),
  )
}

/** A form filled in with an item as it stands. */
export const valuesOf = (item: ReadItem): FormValues =>
  formValues({
    kind: item.kind,
    text: item.text,
    source: item.source,
    sourceText: item.sourceText,
    ...dateValues('on', item.on),
  })
