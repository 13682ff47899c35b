import type { ComponentChildren } from 'preact'
import { type Choice, Option } from './choices.tsx'
import { Fieldset } from './field.tsx'
import { fieldId, valuesOf } from './form-values.ts'
import { useFormValues } from './page-context.ts'

export interface CheckboxCluster {
  readonly title: string
  readonly hint?: string
  readonly choices: readonly Choice[]
  /** Folded away until somebody looks for it, or has chosen something in it. */
  readonly folded?: boolean
}

/** Many boxes under a few headings; the rare ones are folded away. */
export function GroupedCheckboxes(props: {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly heading?: boolean
  readonly clusters: readonly CheckboxCluster[]
  readonly apart?: Choice
}) {
  const { name, clusters, apart } = props
  const shown = clusters.filter(({ choices }) => choices.length > 0)
  const first = shown[0]?.choices[0]?.value
  const box = (choice: Choice) => (
    <Box key={choice.value} name={name} choice={choice} first={choice.value === first} />
  )
  return (
    <Fieldset {...props}>
      {shown.map((cluster) => (
        <Cluster key={cluster.title} name={name} cluster={cluster}>
          {cluster.choices.map(box)}
        </Cluster>
      ))}
      {apart ? <div className="dw-cluster dw-cluster--apart">{box(apart)}</div> : null}
    </Fieldset>
  )
}

function Cluster(props: {
  readonly name: string
  readonly cluster: CheckboxCluster
  readonly children: ComponentChildren
}) {
  const { title, hint, folded, choices } = props.cluster
  const chosen = valuesOf(useFormValues(), props.name)
  if (folded)
    return (
      <details
        className="dw-cluster dw-cluster--folded"
        open={choices.some(({ value }) => chosen.includes(value))}
      >
        <summary className="dw-cluster__title">{title}</summary>
        {props.children}
      </details>
    )
  return (
    <fieldset className="dw-cluster">
      <legend className="dw-cluster__title">{title}</legend>
      {hint ? <p className="dw-cluster__hint">{hint}</p> : null}
      {props.children}
    </fieldset>
  )
}

function Box(props: { readonly name: string; readonly choice: Choice; readonly first: boolean }) {
  const { name, choice, first } = props
  const chosen = valuesOf(useFormValues(), name)
  return (
    <Option
      kind="checkbox"
      name={name}
      id={first ? fieldId(name) : fieldId(`${name}-${choice.value}`)}
      choice={choice}
      checked={chosen.includes(choice.value)}
    />
  )
}
