import type { WeighedData } from 'deelwijzer'
import type { CategoryDecision } from '../../decisions/repository.ts'
import { type FieldError, type FormValues, valueOf, valuesOf } from '../../page/index.ts'
import { categoryLabels } from '../result/data-advice.tsx'
import { blockingConditions } from '../result/sorted.ts'
import type { Deciding } from './deciding.ts'
import type { DecideTexts } from './texts.ts'

/** The field of a kind of data. */
export const categoryField = (category: string): string => `deel/${category}`
/** The field in which conditions are confirmed. */
export const conditionsField = 'gedaan'

export interface ReadCategories {
  readonly categories: readonly CategoryDecision[]
  readonly confirmed: readonly string[]
  /** Something goes where the advice was to withhold it. */
  readonly isMore: boolean
  readonly errors: readonly FieldError[]
}

const strictness = ['share', 'only_if', 'undecided', 'withhold'] as const

/** One row per kind of data; of two about different people the strictest counts. */
export function categoriesOf({ advice }: Deciding): readonly WeighedData[] {
  const strict = (item: WeighedData) => strictness.indexOf(item.decision)
  const byCategory = new Map<string, WeighedData>()
  for (const item of advice.data) {
    const known = byCategory.get(item.category)
    if (!known || strict(item) > strict(known)) byCategory.set(item.category, item)
  }
  return [...byCategory.values()]
}

/** What is kept when nothing goes: every kind of data, with what was advised. */
export const allWithheld = (deciding: Deciding): readonly CategoryDecision[] =>
  categoriesOf(deciding).map(({ category, decision }) => ({
    category,
    advised: decision,
    decided: 'withhold',
    conditionsMet: false,
  }))

/** Reads per kind of data whether it goes, and what was confirmed as done for it. */
export function readCategories(
  deciding: Deciding,
  values: FormValues,
  texts: DecideTexts,
  language: 'nl' | 'en',
): ReadCategories {
  const blocking: readonly string[] = blockingConditions(deciding.advice).map(({ id }) => id)
  const confirmed = valuesOf(values, conditionsField).filter((id) => blocking.includes(id))
  const read = categoriesOf(deciding).map((item) =>
    readCategory(item, values, { blocking, confirmed, texts, language }),
  )
  const categories = read.flatMap(({ decided }) => decided ?? [])
  const errors = read.flatMap((one) => one.errors)
  const goes = categories.filter(({ decided }) => decided !== 'withhold')
  const [first] = categoriesOf(deciding)
  if (errors.length === 0 && goes.length === 0 && first)
    errors.push({ field: categoryField(first.category), message: texts.nothingChosen })
  return {
    categories,
    confirmed,
    isMore: goes.some(({ advised }) => advised === 'withhold'),
    errors: uniqueFields(errors),
  }
}

interface Around {
  readonly blocking: readonly string[]
  readonly confirmed: readonly string[]
  readonly texts: DecideTexts
  readonly language: 'nl' | 'en'
}

function readCategory(
  item: WeighedData,
  values: FormValues,
  { blocking, confirmed, texts, language }: Around,
): { decided?: CategoryDecision; errors: FieldError[] } {
  const { category, decision: advised } = item
  const field = categoryField(category)
  const name = categoryLabels[category]?.[language] ?? category
  const chosen = valueOf(values, field)
  // Nothing was advised on what is undecided, so there is nothing to follow or to depart from.
  if ((chosen !== 'ja' && chosen !== 'nee') || (chosen === 'ja' && advised === 'undecided'))
    return { errors: [{ field, message: texts.choiceMissing(name) }] }
  const base = { category, advised, conditionsMet: false }
  if (chosen === 'nee') return { decided: { ...base, decided: 'withhold' }, errors: [] }
  if (advised !== 'only_if') return { decided: { ...base, decided: 'share' }, errors: [] }
  const due = (item.conditions ?? []).filter((id) => blocking.includes(id))
  if (due.some((id) => !confirmed.includes(id)))
    return { errors: [{ field: conditionsField, message: texts.conditionsMissing(name) }] }
  return { decided: { ...base, decided: 'only_if', conditionsMet: true }, errors: [] }
}

const uniqueFields = (errors: readonly FieldError[]): FieldError[] =>
  [...new Map(errors.toReversed().map((error) => [error.field, error])).values()].toReversed()
