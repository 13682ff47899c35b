import { NameAndBirthFields } from '../clients/clients-page.tsx'
import type { Client, NameAndBirth } from '../clients/repository.ts'
import { clientTexts } from '../clients/texts.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Details,
  Form,
  type FormValues,
  Heading,
  HiddenField,
  Paragraph,
  Select,
  SendOrCancel,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { useBorn } from './open-case-page.tsx'
import { peopleTexts } from './people-texts.ts'

/** Whether the own organisation knows somebody of the case: look up, or choose a file. */
export function LinkPage(props: {
  readonly caseId: string
  readonly subjectId: string
  readonly person: NameAndBirth
  readonly clients: readonly Client[]
}) {
  const { person, clients, caseId } = props
  const texts = useTexts(peopleTexts)
  const born = useBorn()
  const action = paths.linkCasePerson(props)
  return (
    <>
      <Heading level={1}>{texts.linkTitle}</Heading>
      <Paragraph kind="lead">{texts.linkLead}</Paragraph>
      <Paragraph>
        <strong>{person.name}</strong>, {born(person.birthDate)}
      </Paragraph>
      <Paragraph>{texts.searchText}</Paragraph>
      <Form action={action}>
        <HiddenField name="how" value="look_up" />
        <SendOrCancel send={texts.search} href={paths.case({ caseId })} cancel={texts.cancel} />
      </Form>
      {clients.length === 0 ? null : (
        <Details summary={texts.spelledOtherwise}>
          <FileForm action={action} clients={clients} button={texts.linkButton} />
        </Details>
      )}
    </>
  )
}

function FileForm(props: {
  readonly action: string
  readonly clients: readonly Client[]
  readonly button: string
}) {
  const texts = useTexts(peopleTexts)
  const born = useBorn()
  return (
    <Form action={props.action} id="dossier">
      <HiddenField name="how" value="file" />
      <Select
        name="file"
        label={texts.ownFile}
        prompt={texts.ownFilePrompt}
        options={props.clients.map(({ fileId, name, birthDate }) => ({
          value: fileId,
          label: `${name}, ${born(birthDate)}`,
        }))}
      />
      <ButtonGroup>
        <Button kind="secondary">{props.button}</Button>
      </ButtonGroup>
    </Form>
  )
}

/** Somebody is known here but not to the reader: at most whom to ask. */
export function KnownPage(props: {
  readonly ask: string | undefined
  readonly caseId: string
  readonly again: string
}) {
  const { ask, caseId, again } = props
  const texts = useTexts(peopleTexts)
  const client = useTexts(clientTexts)
  return (
    <>
      <Heading level={1}>{texts.knownTitle}</Heading>
      <Alert kind="info">
        <Paragraph>{ask === undefined ? client.knownAskSomebody : client.knownAsk(ask)}</Paragraph>
        <Paragraph>{texts.knownNext}</Paragraph>
      </Alert>
      <ButtonGroup>
        <ButtonLink href={again}>{texts.again}</ButtonLink>
        <ButtonLink kind="secondary" href={paths.case({ caseId })}>
          {texts.cancel}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

/** Nobody by that name is known here: a file can be opened. */
export function NobodyPage(props: {
  readonly caseId: string
  readonly action: string
  readonly button: string
  /** Who was looked up, where the form has to say it again. */
  readonly asked?: NameAndBirth
}) {
  const { caseId, action, button, asked } = props
  const texts = useTexts(peopleTexts)
  return (
    <>
      <Heading level={1}>{texts.nobodyTitle}</Heading>
      <Paragraph kind="lead">{texts.nobodyText}</Paragraph>
      <Form action={action}>
        <HiddenField name="how" value="open" />
        {asked ? <Asked {...asked} /> : null}
        <SendOrCancel send={button} href={paths.case({ caseId })} cancel={texts.cancel} />
      </Form>
    </>
  )
}

function Asked({ name, birthDate }: NameAndBirth) {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return (
    <>
      <HiddenField name="name" value={name} />
      <HiddenField name="birthDate.day" value={day} />
      <HiddenField name="birthDate.month" value={month} />
      <HiddenField name="birthDate.year" value={year} />
    </>
  )
}

/** Adding somebody of the household, from a file of one's own or newly opened. */
export function AddPersonPage(props: {
  readonly caseId: string
  readonly clients: readonly Client[]
  readonly values: FormValues
}) {
  const { caseId, clients, values } = props
  const texts = useTexts(peopleTexts)
  const action = paths.newCasePerson({ caseId })
  return (
    <>
      <Heading level={1}>{texts.addTitle}</Heading>
      <Paragraph kind="lead">{texts.addLead}</Paragraph>
      {clients.length === 0 ? null : (
        <>
          <Heading level={2}>{texts.addFromFile}</Heading>
          <FileForm action={action} clients={clients} button={texts.addButton} />
        </>
      )}
      <Heading level={2}>{texts.addNew}</Heading>
      <Paragraph>{texts.addNewText}</Paragraph>
      <Form action={action} values={values}>
        <HiddenField name="how" value="look_up" />
        <NameAndBirthFields />
        <SendOrCancel send={texts.addSearch} href={paths.case({ caseId })} cancel={texts.cancel} />
      </Form>
    </>
  )
}

/** Why nobody can be added any more, and the way round it. */
export function TooLatePage({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(peopleTexts)
  return (
    <>
      <Heading level={1}>{texts.addTitle}</Heading>
      <Alert kind="warning">
        <Paragraph>{texts.tooLate}</Paragraph>
      </Alert>
      <ButtonGroup>
        <ButtonLink href={paths.newCase()}>{texts.openOther}</ButtonLink>
        <ButtonLink kind="secondary" href={paths.case({ caseId })}>
          {texts.cancel}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
