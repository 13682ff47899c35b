import { z } from 'zod'
import { type FieldError, type FormValues, valueOf } from './form-values.ts'

/** A posted form: either what it says, or what is wrong with it and how it was filled in. */
export type Reading<T> =
  | { readonly ok: true; readonly data: T; readonly values: FormValues }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly values: FormValues }

/** Reads a posted form by its schema; every field has at most one error, in the schema's order. */
export function readForm<T>(schema: z.ZodType<T>, values: FormValues): Reading<T> {
  const result = schema.safeParse(flat(values))
  if (result.success) return { ok: true, data: result.data, values }
  return { ok: false, errors: errorsOf(result.error), values }
}

/** Blank fields count as not filled in; a date's three boxes become one. */
function flat(values: FormValues): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const [field, given] of Object.entries(values)) {
    const filled = given.map((value) => value.trim()).filter((value) => value !== '')
    const [first] = filled
    if (first !== undefined) fields[field] = filled.length === 1 ? first : filled
  }
  for (const field of dateFields(values)) fields[field] = joinDate(values, field)
  return fields
}

function dateFields(values: FormValues): string[] {
  return Object.keys(values)
    .filter((field) => field.endsWith('.year'))
    .map((field) => field.slice(0, -'.year'.length))
}

function joinDate(values: FormValues, field: string): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    valueOf(values, `${field}.${part}`).trim(),
  )
  if (!year && !month && !day) return ''
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

function errorsOf(error: z.ZodError): FieldError[] {
  const perField = new Map<string, string>()
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '')
    if (!perField.has(field)) perField.set(field, message)
  }
  return [...perField].map(([field, message]) => ({ field, message }))
}

const longest = 10_000

/** The kinds of field a form is made of. Each takes the sentence that says what to do. */
export const field = {
  /** Text that must be there. */
  text: (missing: string, tooLong: string, max = longest) =>
    z.string(missing).min(1, missing).max(max, tooLong),
  /** Text that may be left out. */
  optionalText: (tooLong: string, max = longest) => z.string(tooLong).max(max, tooLong).optional(),
  /** One of these. */
  choice: <const V extends readonly [string, ...string[]]>(values: V, missing: string) =>
    z.enum(values, missing),
  /** One of these, or none. */
  optionalChoice: <const V extends readonly [string, ...string[]]>(values: V, wrong: string) =>
    z.enum(values, wrong).optional(),
  /** Whatever a list may hold: one value of a form is a list of one, and none an empty list. */
  list: <L extends z.ZodType>(list: L) => z.preprocess(asList, list),
  /** Any number of these, none included. */
  choices: <const V extends readonly [string, ...string[]]>(values: V, wrong: string) =>
    field.list(z.array(z.enum(values, wrong), wrong)),
  /** At least one of these. */
  someChoices: <const V extends readonly [string, ...string[]]>(values: V, missing: string) =>
    field.list(z.array(z.enum(values, missing), missing).min(1, missing)),
  /** A day that must be there, as 'yyyy-mm-dd'. */
  date: (missing: string, wrong: string) =>
    z.preprocess((value) => value ?? '', z.string(wrong).min(1, missing).pipe(z.iso.date(wrong))),
  /** A day that may be left out. */
  optionalDate: (wrong: string) =>
    z.preprocess((value) => (value === '' ? undefined : value), z.iso.date(wrong).optional()),
}

function asList(value: unknown): unknown {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
