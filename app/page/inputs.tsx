import { Field, Fieldset, type FieldProperties, useControl } from './field.tsx'
import { valueOf } from './form-values.ts'
import { useFormValues, useTexts } from './page-context.ts'
import { pageTexts } from './texts.ts'

type Width = 'short' | 'medium' | 'full'

/** One line of text. */
export function TextInput(
  props: FieldProperties & {
    readonly width?: Width
    readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  },
) {
  const value = valueOf(useFormValues(), props.name)
  return (
    <Field
      {...props}
      control={(attributes) => (
        <input
          className={`utrecht-textbox utrecht-textbox--html-input dw-input--${props.width ?? 'full'}`}
          type="text"
          inputMode={props.inputMode}
          defaultValue={value}
          {...attributes}
        />
      )}
    />
  )
}

/** Several lines of text. */
export function Textarea(props: FieldProperties & { readonly rows?: number }) {
  const value = valueOf(useFormValues(), props.name)
  return (
    <Field
      {...props}
      control={(attributes) => (
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={props.rows ?? 5}
          defaultValue={value}
          {...attributes}
        />
      )}
    />
  )
}

/** One choice from a long list; for up to seven use RadioGroup. */
export function Select(
  props: FieldProperties & {
    /** The first line, which chooses nothing. */
    readonly prompt: string
    readonly options: readonly {
      readonly value: string
      readonly label: string
      readonly group?: string
    }[]
  },
) {
  const value = valueOf(useFormValues(), props.name)
  const groups = Map.groupBy(props.options, ({ group }) => group)
  return (
    <Field
      {...props}
      control={(attributes) => (
        <select
          className="utrecht-select utrecht-select--html-select"
          defaultValue={value}
          {...attributes}
        >
          <option value="">{props.prompt}</option>
          {[...groups].map(([group, options]) =>
            group === undefined ? (
              <Options key="" options={options} />
            ) : (
              <optgroup key={group} label={group}>
                <Options options={options} />
              </optgroup>
            ),
          )}
        </select>
      )}
    />
  )
}

function Options(props: {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}) {
  return props.options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

const dateParts = ['day', 'month', 'year'] as const

/** A day, in three boxes. `values` has `<name>.day`, `.month` and `.year`. */
export function DateInput(props: FieldProperties) {
  const { id } = useControl(props)
  return (
    <Fieldset {...props}>
      <div className="dw-date">
        {dateParts.map((part) => (
          <DatePart
            key={part}
            field={props.name}
            part={part}
            id={part === 'day' ? id : `${id}-${part}`}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function DatePart(props: {
  readonly field: string
  readonly part: (typeof dateParts)[number]
  readonly id: string
}) {
  const texts = useTexts(pageTexts)
  const { error } = useControl({ name: props.field })
  const name = `${props.field}.${props.part}`
  const value = valueOf(useFormValues(), name)
  return (
    <div>
      <label className="dw-date__label" htmlFor={props.id}>
        {texts[props.part]}
      </label>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input dw-date__${props.part}`}
        type="text"
        inputMode="numeric"
        id={props.id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}

/** The three boxes of a date filled in from 'yyyy-mm-dd'. */
export function dateValues(name: string, day: string | undefined): Record<string, string> {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  return {
    [`${name}.day`]: date.replace(/^0/, ''),
    [`${name}.month`]: month.replace(/^0/, ''),
    [`${name}.year`]: year,
  }
}
