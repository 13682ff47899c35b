/** A form as it was posted: per field every value, in order. */
export type FormValues = Readonly<Record<string, readonly string[]>>

/** What is wrong with one field, in the words that stand at the field and in the summary. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

export const noValues: FormValues = {}

/** The first value of a field, or nothing. */
export function valueOf(values: FormValues, field: string): string {
  return values[field]?.[0] ?? ''
}

/** Every value of a field. */
export function valuesOf(values: FormValues, field: string): readonly string[] {
  return values[field] ?? []
}

/** The id of the control (of a group: the first one) that an error links to. */
export function fieldId(field: string): string {
  return `veld-${field.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

/** Makes form values out of stored answers. */
export function formValues(
  stored: Readonly<Record<string, string | readonly string[] | undefined>>,
): FormValues {
  return Object.fromEntries(Object.entries(stored).map(([field, value]) => [field, toList(value)]))
}

function toList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
