import type { ComponentChildren } from 'preact'
import { type FormValues, noValues } from './form-values.ts'
import { Filled, usePage } from './page-context.ts'

/** The error at a field, when there is one. */
export function useFieldError(field: string): string | undefined {
  return usePage().errors.find((error) => error.field === field)?.message
}

/** The id of the form on a page that has one; "Snel weg" takes its answers along. */
export const mainForm = 'formulier'

/** A form that posts. Its fields fill themselves in from `values` and show the page's errors. */
export function Form(props: {
  readonly action: string
  readonly values?: FormValues
  readonly id?: string
  readonly children: ComponentChildren
}) {
  const { keptForm } = usePage()
  return (
    <form
      className="dw-form"
      id={props.id ?? mainForm}
      method="post"
      action={props.action}
      // Browsers' own bubbles vanish, cannot be styled and are read badly: our summary says it.
      noValidate
      autoComplete="off"
    >
      {keptForm ? <input type="hidden" name="_bewaard" value="1" /> : null}
      <Filled values={props.values ?? noValues} />
      {props.children}
      <Filled values={noValues} />
    </form>
  )
}

/** A value that goes along unseen, such as the version of what is being edited. */
export function HiddenField(props: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={props.name} value={props.value} />
}
