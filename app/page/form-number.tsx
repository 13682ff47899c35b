import { idOf, isId, newId } from '../database/id.ts'
import { type FormValues, valueOf } from './form-values.ts'
import { HiddenField } from './form.tsx'
import { useFormValues } from './page-context.ts'

const numberField = 'nummer'

/** The number of a form that makes something: sent twice by a finger that slipped, it is the same form. */
export function FormNumber() {
  const given = valueOf(useFormValues(), numberField)
  return <HiddenField name={numberField} value={isId(given) ? given : newId()} />
}

/**
 * The id of what a posted form makes. It comes of the number and of all that was filled in: who goes
 * back to an old page and sends other words makes something else, and loses nothing.
 */
export function idOfForm(form: FormValues): string {
  const number = valueOf(form, numberField)
  if (!isId(number)) return newId()
  const filledIn = Object.entries(form).filter(([field]) => !field.startsWith('_'))
  return idOf(number, JSON.stringify(filledIn.toSorted(([a], [b]) => (a < b ? -1 : 1))))
}
