import type { ComponentChildren } from 'preact'
import { fieldId } from './form-values.ts'
import { useFieldError } from './form.tsx'
import { useTexts } from './page-context.ts'
import { Hidden } from './prose.tsx'
import { pageTexts } from './texts.ts'

/** What every field has. */
export interface FieldProperties {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly optional?: boolean
  /** The question of the page: its label is the page's heading. */
  readonly heading?: boolean
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: true | undefined
}

/** How a control is named, described and marked as wrong. */
export function useControl({ name, hint }: Pick<FieldProperties, 'name' | 'hint'>) {
  const error = useFieldError(name)
  const id = fieldId(name)
  const describedBy = [hint ? `${id}-uitleg` : '', error ? `${id}-fout` : '']
    .filter(Boolean)
    .join(' ')
  const attributes: ControlAttributes = {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
  }
  return { id, error, describedBy: describedBy || undefined, attributes }
}

/** "(optioneel)" behind what may be left out. */
export function Optional({ when }: { readonly when: boolean | undefined }) {
  const texts = useTexts(pageTexts)
  return when ? <span className="dw-field__optional"> {texts.optional}</span> : null
}

/** The hint, then the error: between the label and the control. */
export function HintAndError(props: {
  readonly id: string
  readonly hint: ComponentChildren
  readonly error: string | undefined
}) {
  const texts = useTexts(pageTexts)
  return (
    <>
      {props.hint ? (
        <div className="dw-field__hint" id={`${props.id}-uitleg`}>
          {props.hint}
        </div>
      ) : null}
      {props.error ? (
        <p className="dw-field__error" id={`${props.id}-fout`}>
          <Hidden>{texts.errorAt} </Hidden>
          {props.error}
        </p>
      ) : null}
    </>
  )
}

/** A label with its hint, error and one control. */
export function Field(
  props: FieldProperties & {
    readonly control: (attributes: ControlAttributes) => ComponentChildren
  },
) {
  const { id, error, attributes } = useControl(props)
  return (
    <div className={error ? 'dw-field dw-field--invalid' : 'dw-field'}>
      <Question heading={props.heading}>
        <label className="dw-field__label" htmlFor={id}>
          {props.label}
          <Optional when={props.optional} />
        </label>
      </Question>
      <HintAndError id={id} hint={props.hint} error={error} />
      {props.control(attributes)}
    </div>
  )
}

/** Makes a label the page's heading when it is the page's question. */
export function Question(props: {
  readonly heading: boolean | undefined
  readonly children: ComponentChildren
}) {
  return props.heading ? (
    <h1 className="dw-heading dw-heading--1 dw-field__question">{props.children}</h1>
  ) : (
    props.children
  )
}

/** Several controls that answer one question, with the question as legend. */
export function Fieldset(props: FieldProperties & { readonly children: ComponentChildren }) {
  const { id, error, describedBy } = useControl(props)
  return (
    <fieldset
      className={error ? 'dw-field dw-fieldset dw-field--invalid' : 'dw-field dw-fieldset'}
      aria-describedby={describedBy}
    >
      <legend className="dw-field__label dw-fieldset__legend">
        <Question heading={props.heading}>
          {props.label}
          <Optional when={props.optional} />
        </Question>
      </legend>
      <HintAndError id={id} hint={props.hint} error={error} />
      {props.children}
    </fieldset>
  )
}
