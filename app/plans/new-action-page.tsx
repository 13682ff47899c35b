import type { Participant } from '../cases/participants-repository.ts'
import {
  CheckboxGroup,
  DateInput,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Paragraph,
  RadioGroup,
  SendOrCancel,
  Textarea,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { planTexts } from './texts.ts'

/** Writing down an action outside a conference. */
export function NewActionPage(props: {
  readonly caseId: string
  readonly owners: readonly Participant[]
  readonly values: FormValues
}) {
  const { caseId, owners, values } = props
  const texts = useTexts(planTexts)
  const choices = owners.map(({ id, name, organisation }) => ({
    value: id,
    label: name,
    ...(organisation !== undefined && { hint: organisation }),
  }))
  return (
    <>
      <Heading level={1}>{texts.newTitle}</Heading>
      <Paragraph kind="lead">{texts.newLead}</Paragraph>
      <Form action={paths.newAction({ caseId })} values={values}>
        <FormNumber />
        <Textarea name="wat" label={texts.what} hint={texts.whatHint} rows={3} />
        <RadioGroup name="wie" label={texts.owner} choices={choices} />
        <DateInput name="klaar" label={texts.day} hint={texts.dayHint} />
        <Textarea name="gebruiken" label={texts.use} hint={texts.useHint} rows={2} optional />
        <CheckboxGroup
          name="weten"
          label={texts.sees}
          hint={texts.seesHint}
          choices={choices}
          optional
        />
        <SendOrCancel send={texts.save} href={paths.plan({ caseId })} cancel={texts.cancel} />
      </Form>
    </>
  )
}
