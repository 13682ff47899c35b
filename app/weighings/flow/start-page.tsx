import { findSection } from 'deelwijzer/vocabulary'
import type { FormValues } from '../../page/index.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  Form,
  FormNumber,
  GroupedCheckboxes,
  Heading,
  Paragraph,
  RadioGroup,
  Select,
  TextLink,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { Directory } from './directory.ts'
import { type Happening, kindField, kindsOf } from './exchange-kinds.ts'
import { Why } from './page-frame.tsx'
import { usePartyChoices } from './party-choices.ts'
import { useText } from './question-field.tsx'
import { SomeoneElse } from './someone-else.tsx'
import { flowTexts } from './texts.ts'

/** A client as the first page offers it. */
export interface ClientChoice {
  readonly fileId: string
  readonly name: string
  readonly age: number | undefined
}

/** The first page: what happens, and about whom. */
export function StartPage(props: {
  readonly clients: readonly ClientChoice[]
  readonly directory: Directory
  readonly openDrafts: number
  readonly values: FormValues
}) {
  const texts = useTexts(flowTexts)
  return (
    <>
      <Heading level={1}>{texts.startTitle}</Heading>
      <Paragraph kind="lead">{texts.startLead}</Paragraph>
      {props.openDrafts > 0 ? (
        <Alert kind="info">
          <Paragraph>
            {texts.openDrafts(props.openDrafts)}{' '}
            <TextLink href={paths.weighings()}>{texts.toOpenDrafts}</TextLink>
          </Paragraph>
        </Alert>
      ) : null}
      <Form action={paths.newWeighing()} values={props.values}>
        <FormNumber />
        <HappeningField />
        <ClientField clients={props.clients} />
        <PartyField directory={props.directory} />
        <ButtonGroup>
          <Button>{texts.begin}</Button>
        </ButtonGroup>
      </Form>
      <Paragraph>
        <TextLink href={paths.weighingAsLastTime()}>{texts.asLastTime}</TextLink>
        {' – '}
        {texts.asLastTimeText}
      </Paragraph>
      <WhyStart />
    </>
  )
}

/** Why the first question is asked. */
export function WhyStart() {
  const section = findSection('aanleiding')
  return section ? <Why sections={[section]} /> : null
}

/** What happens; a follow-up opens below the answer that needs one. */
export function HappeningField(props: {
  readonly heading?: boolean
  readonly without?: Happening
}) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const question = findSection('aanleiding')?.questions[0]
  const options = question?.options.filter(
    ({ value }) => value !== 'unknown' && value !== props.without,
  )
  return (
    <>
      <RadioGroup
        name="aanleiding"
        label={texts.happening}
        heading={props.heading ?? false}
        choices={options?.map(({ value, label }) => ({ value, label: text(label) })) ?? []}
      />
      <KindField happening="asked" label={texts.askedKind} />
      <KindField happening="tell" label={texts.tellKind} />
      <KindField happening="ask" label={texts.askKind} />
      <KindField happening="discuss" label={texts.discussKind} />
      <KindField happening="record" label={texts.keptKind} />
      <KindField happening="reuse" label={texts.keptKind} />
    </>
  )
}

function KindField({
  happening,
  label,
}: {
  readonly happening: Happening
  readonly label: string
}) {
  const text = useText()
  const choices = (kindsOf[happening] ?? []).map(({ value, label, hint }) => ({
    value,
    label: text(label),
    hint: hint && text(hint),
  }))
  const apart = choices.find(({ value }) => value === 'unknown')
  return (
    <div className={`dw-when dw-when--aanleiding--${happening}`}>
      <RadioGroup
        name={kindField(happening)}
        label={label}
        choices={choices.filter((choice) => choice !== apart)}
        {...(apart && { apart })}
      />
    </div>
  )
}

const few = 6

/** Few clients stand as buttons, many in a list. */
function ClientField({ clients }: { readonly clients: readonly ClientChoice[] }) {
  const texts = useTexts(flowTexts)
  const shared = { name: 'client', label: texts.who, hint: texts.whoHint }
  const age = ({ age }: ClientChoice) => (age === undefined ? '' : texts.age(age))
  if (clients.length > few)
    return (
      <Select
        {...shared}
        prompt={texts.whoPrompt}
        options={[
          { value: nameless, label: texts.nameless },
          ...clients.map((client) => ({
            value: client.fileId,
            label: `${client.name}, ${age(client)}`,
          })),
        ]}
      />
    )
  return (
    <RadioGroup
      {...shared}
      choices={clients.map((client) => ({
        value: client.fileId,
        label: client.name,
        hint: age(client),
      }))}
      apart={{ value: nameless, label: texts.nameless, hint: texts.namelessHint }}
    />
  )
}

/** Happenings in which somebody else takes part. */
const withOthers = ['asked', 'tell', 'ask', 'discuss'] as const satisfies readonly Happening[]

/** Who the other party is, from the lists or filled in. Left open, it is asked on the next page. */
function PartyField({ directory }: { readonly directory: Directory }) {
  const texts = useTexts(flowTexts)
  const { contacts, colleagues } = directory
  const clusters = [
    {
      title: texts.groupContacts,
      choices: usePartyChoices(contacts),
      folded: contacts.length > few,
    },
    { title: texts.groupColleagues, choices: usePartyChoices(colleagues), folded: true },
  ]
  if (contacts.length + colleagues.length === 0) return null
  const shows = withOthers.map((happening) => `dw-when--aanleiding--${happening}`)
  return (
    <div className={['dw-when', 'dw-when--plain', ...shows].join(' ')}>
      <GroupedCheckboxes
        name="partij"
        label={texts.partiesTitle}
        hint={texts.partiesStart}
        clusters={clusters}
      />
      <SomeoneElse />
    </div>
  )
}

/** The choice of nobody's file: an anonymous consultation. */
export const nameless = 'zonder-naam'
