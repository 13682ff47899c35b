import { findNameIn } from '../consultations/names.ts'
import type { FieldError, FormValues } from '../page/index.ts'
import { valueOf } from '../page/index.ts'
import type { CaseTexts } from './texts.ts'

/**
 * Words that everybody in a case reads may name none of its people: not everybody was invited for each
 * of them. One error a field that does.
 */
export function namesLeftOut(
  values: FormValues,
  fields: readonly string[],
  people: readonly { readonly name: string }[],
  texts: Pick<CaseTexts, 'nameInIt'>,
): readonly FieldError[] {
  const names = people.map(({ name }) => name)
  return fields.flatMap((field) => {
    const found = findNameIn(valueOf(values, field), names)
    return found === undefined ? [] : [{ field, message: texts.nameInIt(found) }]
  })
}
