import type { Question } from 'deelwijzer/vocabulary'
import type { ComponentChildren } from 'preact'
import {
  CheckboxGroup,
  type Choice,
  Option,
  RadioGroup,
  TextInput,
  useFormValues,
  usePage,
} from '../../page/index.ts'
import { valueOf } from '../../page/form-values.ts'
import type { Asking } from './askings.ts'
import { sameForAll } from './consent-per-party.ts'

interface FieldProperties {
  readonly asking: Asking
  readonly label?: ComponentChildren
  readonly heading?: boolean
}

/** One question with its answers; "weet ik niet" stands apart. */
export function QuestionField({ asking, label, heading = false }: FieldProperties) {
  const { language } = usePage()
  const { key, question, options } = asking
  const shared = {
    name: key,
    label: label ?? question.label[language],
    hint: question.hint?.[language],
    heading,
  }
  const choices = options.map(
    ({ value, label: text, hint }): Choice => ({
      value,
      label: text[language],
      hint: hint?.[language],
    }),
  )
  const plain = choices.filter(({ value }) => value !== 'unknown' && value !== 'none')
  const apart = choices.filter(({ value }) => value === 'unknown' || value === 'none')
  if (question.kind === 'integer') return <IntegerField {...shared} unknown={apart[0]} />
  if (question.kind === 'checkboxes')
    return <CheckboxGroup {...shared} choices={plain} apart={apart} />
  return (
    <RadioGroup
      {...shared}
      choices={choices.filter(({ value }) => value !== 'unknown')}
      {...withUnknown(choices)}
    />
  )
}

const withUnknown = (choices: readonly Choice[]) => {
  const apart = choices.find(({ value }) => value === 'unknown')
  return apart ? { apart } : {}
}

function IntegerField(props: {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint: string | undefined
  readonly heading: boolean
  readonly unknown: Choice | undefined
}) {
  const { unknown, ...field } = props
  const chosen = valueOf(useFormValues(), `${field.name}.unknown`)
  return (
    <>
      <TextInput {...field} width="short" inputMode="numeric" />
      {unknown ? (
        <Option
          kind="checkbox"
          name={`${field.name}.unknown`}
          id={`${field.name}-onbekend`}
          choice={unknown}
          checked={chosen !== ''}
        />
      ) : null}
    </>
  )
}

/**
 * A question that only counts with certain answers to another one on the same page. The style sheet
 * shows it when such an answer is chosen; a browser that cannot, shows it always.
 */
export function Conditional(props: {
  readonly question: Question
  readonly onPage: ReadonlySet<string>
  readonly children: ComponentChildren
}) {
  const classes = revealClasses(props.question, props.onPage)
  if (classes.length === 0) return props.children
  return <div className={['dw-when', ...classes].join(' ')}>{props.children}</div>
}

/**
 * The classes by which the style sheet knows when to show a question. Whether consent is the same for
 * all shows or hides whole blocks, so it is not among them.
 */
export function revealClasses({ showWhen }: Question, onPage: ReadonlySet<string>): string[] {
  return Object.entries(showWhen ?? {})
    .filter(([id]) => onPage.has(id) && id !== sameForAll.id)
    .flatMap(([id, values]) => values.map((value) => `dw-when--${id}--${value}`))
}

/** A text of the vocabulary in the reader's language. */
export function useText(): (text: { readonly nl: string; readonly en: string }) => string {
  const { language } = usePage()
  return (text) => text[language]
}
