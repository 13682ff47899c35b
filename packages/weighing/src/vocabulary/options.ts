import type { Option } from './question.ts'
import type { Text } from './text.ts'

/** Kept as an answer, and never taken for yes or for no. */
export const unknownOption: Option = {
  value: 'unknown',
  label: { nl: 'Weet ik niet', en: "I don't know" },
}

/** No box applies: what is presumed holds. */
export const noneOption: Option = {
  value: 'none',
  label: { nl: 'Geen van deze', en: 'None of these' },
}

/** Options of a question; "I don't know" is always the last. */
export const choices = (...options: Option[]): readonly Option[] => [...options, unknownOption]

export const option = (value: string, nl: string, en: string, hint?: Text): Option => ({
  value,
  label: { nl, en },
  ...(hint && { hint }),
})

/** Options that are the values of a member, under their labels. */
export const labelled = <V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, Text>>,
): readonly Option[] => choices(...values.map((value) => ({ value, label: labels[value] })))

/** The same for a question to which "none of these" is an answer. */
export const labelledOrNone = <V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, Text>>,
): readonly Option[] =>
  choices(...values.map((value) => ({ value, label: labels[value] })), noneOption)

export const yesNo = choices(option('yes', 'Ja', 'Yes'), option('no', 'Nee', 'No'))
