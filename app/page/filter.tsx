import { Button } from './buttons.tsx'

interface Choice {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One choice of what a page shows; it stands in the address. */
export function FilterForm(props: Choice & { readonly action: string; readonly button: string }) {
  return (
    <form className="dw-search" method="get" action={props.action} noValidate>
      <FilterLabel {...props} />
      <div className="dw-search__bar">
        <FilterSelect {...props} />
        <Button kind="secondary">{props.button}</Button>
      </div>
    </form>
  )
}

/** One of several such choices in a form of one's own. */
export function FilterField(props: Choice) {
  return (
    <div className="dw-field">
      <FilterLabel {...props} />
      <FilterSelect {...props} />
    </div>
  )
}

function FilterLabel({ name, label }: Choice) {
  return (
    <label className="dw-field__label" htmlFor={name}>
      {label}
    </label>
  )
}

function FilterSelect({ name, chosen, options }: Choice) {
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      id={name}
      name={name}
      defaultValue={chosen}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
