import {
  Alert,
  Button,
  Form,
  type FormValues,
  Heading,
  Paragraph,
  Select,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Buttons } from './form-buttons.tsx'
import { fileTexts } from './texts.ts'

/** Somebody who can be chosen. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** What each form about people around a file needs. */
export interface FormPage {
  readonly fileId: string
  readonly values: FormValues
}

/** Bringing a colleague onto the file. */
export function InvolvePage(props: FormPage & { readonly colleagues: readonly Person[] }) {
  const { fileId, values, colleagues } = props
  const texts = useTexts(fileTexts)
  return (
    <>
      <Heading level={1}>{texts.involve}</Heading>
      <Paragraph kind="lead">{texts.involveLead}</Paragraph>
      {colleagues.length === 0 ? <Paragraph>{texts.nobodyLeft}</Paragraph> : null}
      <Form action={paths.involveColleague({ fileId })} values={values}>
        <PersonSelect
          name="colleague"
          label={texts.colleague}
          prompt={texts.colleaguePrompt}
          people={colleagues}
        />
        <Buttons fileId={fileId}>
          <Button>{texts.involveButton}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** What ending one's involvement means here. */
export interface Leaving {
  /** Colleagues who are involved too. */
  readonly others: readonly Person[]
  readonly openTasks: number
  readonly openDrafts: number
}

/** Ending one's own involvement, with who takes over what is open. */
export function EndInvolvementPage(props: FormPage & { readonly leaving: Leaving }) {
  const { fileId, values } = props
  const { others, openTasks, openDrafts } = props.leaving
  const texts = useTexts(fileTexts)
  const warnings = [
    ...(others.length === 0 ? [texts.stopLast] : []),
    ...(openDrafts > 0 ? [texts.stopDrafts(openDrafts)] : []),
    ...(openTasks > 0 ? [texts.stopOpen(openTasks)] : []),
  ]
  return (
    <>
      <Heading level={1}>{texts.stop}</Heading>
      <Paragraph kind="lead">{texts.stopLead}</Paragraph>
      {warnings.length > 0 ? (
        <Alert kind="warning">
          {warnings.map((warning) => (
            <Paragraph key={warning}>{warning}</Paragraph>
          ))}
        </Alert>
      ) : null}
      <Form action={paths.endInvolvement({ fileId })} values={values}>
        {openTasks > 0 ? (
          <PersonSelect
            name="successor"
            label={texts.successor}
            prompt={texts.successorPrompt}
            people={others}
          />
        ) : null}
        <Buttons fileId={fileId}>
          <Button kind="danger">{texts.stopButton}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function PersonSelect(props: {
  readonly name: string
  readonly label: string
  readonly prompt: string
  readonly people: readonly Person[]
}) {
  const { people, ...field } = props
  return <Select {...field} options={people.map(({ id, name }) => ({ value: id, label: name }))} />
}
