import type { ComponentChildren } from 'preact'
import { Fieldset, type FieldProperties, useControl } from './field.tsx'
import { valuesOf } from './form-values.ts'
import { useFormValues, useTexts } from './page-context.ts'
import { pageTexts } from './texts.ts'

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
}

interface GroupProperties extends FieldProperties {
  readonly choices: readonly Choice[]
}

/** One choice of a few. `apart` stands below a line with "of": mostly "weet ik niet". */
export function RadioGroup(props: GroupProperties & { readonly apart?: Choice }) {
  const chosen = valuesOf(useFormValues(), props.name)
  const { id } = useControl(props)
  return (
    <Fieldset {...props}>
      <div className={fitOnALine(props.choices) ? 'dw-options dw-options--line' : 'dw-options'}>
        {props.choices.map((choice, index) => (
          <Option
            key={choice.value}
            kind="radio"
            name={props.name}
            id={index === 0 ? id : `${id}-${index}`}
            choice={choice}
            checked={chosen.includes(choice.value)}
          />
        ))}
        {props.apart ? (
          <Apart
            kind="radio"
            name={props.name}
            id={`${id}-apart`}
            choice={props.apart}
            checked={chosen.includes(props.apart.value)}
          />
        ) : null}
      </div>
    </Fieldset>
  )
}

/** "Ja" and "nee" and the like stand beside one another, so that a page stays short. */
function fitOnALine(choices: readonly Choice[]): boolean {
  const labels = choices.flatMap(({ label, hint }) =>
    typeof label === 'string' && hint === undefined ? [label] : [],
  )
  return labels.length === choices.length && labels.join('').length <= 24
}

/** The value of the box "geen van deze". */
export const noneOfThese = 'none'

interface CheckboxGroupProperties extends GroupProperties {
  readonly none?: ComponentChildren
  readonly apart?: readonly Choice[]
}

/**
 * Any number of choices. With `none` there is a box "geen van deze" below a line with "of"; more
 * boxes of that sort, such as "weet ik niet", are given as `apart`.
 */
export function CheckboxGroup(props: CheckboxGroupProperties) {
  const texts = useTexts(pageTexts)
  const chosen = valuesOf(useFormValues(), props.name)
  const { id } = useControl(props)
  return (
    <Fieldset {...props}>
      {props.choices.map((choice, index) => (
        <Option
          key={choice.value}
          kind="checkbox"
          name={props.name}
          id={index === 0 ? id : `${id}-${index}`}
          choice={choice}
          checked={chosen.includes(choice.value)}
        />
      ))}
      {props.none ? (
        <Apart
          kind="checkbox"
          name={props.name}
          id={`${id}-geen`}
          choice={{
            value: noneOfThese,
            label: props.none === true ? texts.noneOfThese : props.none,
          }}
          checked={chosen.includes(noneOfThese)}
        />
      ) : null}
      {props.apart?.map((choice) => (
        <Apart
          key={choice.value}
          kind="checkbox"
          name={props.name}
          id={`${id}-${choice.value}`}
          choice={choice}
          checked={chosen.includes(choice.value)}
        />
      ))}
    </Fieldset>
  )
}

interface OptionProperties {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly id: string
  readonly choice: Choice
  readonly checked: boolean
}

function Apart(props: OptionProperties) {
  const texts = useTexts(pageTexts)
  return (
    <>
      <p className="dw-option__or">{texts.or}</p>
      <Option {...props} />
    </>
  )
}

const classes = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
} as const

/** One radio button or box with its label, for groups that are laid out in another way. */
export function Option({ kind, name, id, choice, checked }: OptionProperties) {
  const hintId = choice.hint ? `${id}-toelichting` : undefined
  return (
    <div className="dw-option">
      <input
        className={`${classes[kind]} dw-option__control`}
        type={kind}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={hintId}
      />
      <label className="dw-option__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div className="dw-option__hint" id={hintId}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  )
}
