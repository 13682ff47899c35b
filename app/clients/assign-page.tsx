import {
  Alert,
  Button,
  ButtonGroup,
  Form,
  type FormValues,
  Heading,
  Paragraph,
  Select,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { NameAndBirthFields } from './clients-page.tsx'
import { clientTexts } from './texts.ts'

/** A member of one's own team. */
export interface Member {
  readonly id: string
  readonly name: string
}

/** A team lead assigns somebody by the client's name and birth date, without seeing the file. */
export function AssignPage(props: {
  readonly members: readonly Member[]
  readonly values: FormValues
  readonly assigned: boolean
}) {
  const texts = useTexts(clientTexts)
  return (
    <>
      <Heading level={1}>{texts.assign}</Heading>
      <Paragraph kind="lead">{texts.assignText}</Paragraph>
      {props.assigned ? (
        <Alert kind="ok">
          <Paragraph>{texts.assigned}</Paragraph>
        </Alert>
      ) : null}
      <Form action={paths.assignClient()} values={props.values}>
        <Select
          name="member"
          label={texts.member}
          prompt={texts.memberPrompt}
          options={props.members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NameAndBirthFields />
        <ButtonGroup>
          <Button>{texts.assignButton}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
