import { today } from '../clock.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  DateInput,
  Form,
  type FormValues,
  Heading,
  longDay,
  Paragraph,
  Table,
  TextInput,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { ageOn } from '../weighings/flow/file-facts.ts'
import type { Client } from './repository.ts'
import { clientTexts } from './texts.ts'

/** One's own clients, and looking somebody up. */
export function ClientsPage(props: {
  readonly clients: readonly Client[]
  readonly values: FormValues
  readonly isTeamLead: boolean
}) {
  const texts = useTexts(clientTexts)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <MyClients clients={props.clients} />
      <Heading level={2}>{texts.lookUp}</Heading>
      <Paragraph>
        {texts.lookUpText} {texts.toNewFile}
      </Paragraph>
      <Form action={paths.clients()} values={props.values}>
        <NameAndBirthFields />
        <ButtonGroup>
          <Button>{texts.search}</Button>
        </ButtonGroup>
      </Form>
      {props.isTeamLead ? (
        <Paragraph>
          <TextLink href={paths.assignClient()}>{texts.assign}</TextLink>
        </Paragraph>
      ) : null}
    </>
  )
}

function MyClients({ clients }: { readonly clients: readonly Client[] }) {
  const texts = useTexts(clientTexts)
  const { language } = usePage()
  if (clients.length === 0) return <Paragraph>{texts.none}</Paragraph>
  return (
    <Table
      caption={texts.mine}
      columns={[texts.name, texts.born]}
      rows={clients.map(({ fileId, name, birthDate }) => ({
        id: fileId,
        cells: [
          <TextLink key="name" href={paths.client({ fileId })}>
            {name}
          </TextLink>,
          birthDate === ''
            ? ''
            : `${longDay(birthDate, language)} (${ageText(birthDate, texts.years)})`,
        ],
      }))}
    />
  )
}

function ageText(birthDate: string, years: (age: number) => string): string {
  const age = ageOn(birthDate, today())
  return age === undefined ? '' : years(age)
}

/** By whom a client is known: the exact name and the day of birth. */
export function NameAndBirthFields() {
  const texts = useTexts(clientTexts)
  return (
    <>
      <TextInput name="name" label={texts.name} hint={texts.nameHint} width="full" />
      <DateInput name="birthDate" label={texts.birthDate} hint={texts.birthDateHint} />
    </>
  )
}

/** The client is here, and not the asker's: at most whom to ask. */
export function KnownHerePage({ ask }: { readonly ask: string | undefined }) {
  const texts = useTexts(clientTexts)
  return (
    <>
      <Heading level={1}>{texts.knownTitle}</Heading>
      <Alert kind="info">
        <Paragraph>{ask === undefined ? texts.knownAskSomebody : texts.knownAsk(ask)}</Paragraph>
      </Alert>
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.clients()}>
          {texts.searchAgain}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
