import { dataCategoryLabels, inSentence } from 'deelwijzer/vocabulary'
import type { InBoth, Language } from '../page/language.ts'

type Labels = Readonly<Record<string, InBoth<string> | undefined>>

const labelOf = (category: string): InBoth<string> =>
  (dataCategoryLabels as Labels)[category] ?? { nl: category, en: category }

/** A kind of data in words. */
export const categoryLabel = (category: string, language: Language): string =>
  labelOf(category)[language]

/** The same as a line of its own, with a capital. */
export function categoryLine(categories: readonly string[], language: Language): string {
  const list = categoryList(categories, language)
  return list.charAt(0).toUpperCase() + list.slice(1)
}

/** Kinds of data as they stand in a sentence, with commas between them. */
export const categoryList = (categories: readonly string[], language: Language): string =>
  categories.map((one) => inSentence(labelOf(one))[language]).join(', ')
