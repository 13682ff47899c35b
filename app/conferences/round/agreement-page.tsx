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
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { LiveView } from '../live/live-view.ts'
import { roundTexts } from './texts.ts'

/** The choice of an agreement that nobody in particular carries out. */
export const nobody = 'niemand'

/** What is agreed, by whom and when, what for it may be used, and for whom it is. */
export function AgreementPage(props: { readonly view: LiveView; readonly values: FormValues }) {
  const { view, values } = props
  const texts = useTexts(roundTexts)
  const slotId = view.slot.id
  const people = view.admissions.map(({ participantId, name, organisation }) => ({
    value: participantId,
    label: [name || texts.somebody, organisation].filter(Boolean).join(', '),
  }))
  return (
    <>
      <Heading level={1}>{texts.agreementTitle}</Heading>
      <Paragraph kind="lead">{texts.agreementLead}</Paragraph>
      <Form action={paths.slotAgreement({ slotId })} values={values}>
        <FormNumber />
        <Textarea name="text" label={texts.agreementText} hint={texts.agreementHint} rows={3} />
        <RadioGroup
          name="owner"
          label={texts.owner}
          hint={texts.ownerHint}
          choices={people}
          apart={{ value: nobody, label: texts.nobodyAlone }}
        />
        <DateInput name="dueOn" label={texts.dueOn} hint={texts.dueHint} />
        <Textarea name="use" label={texts.use} hint={texts.useHint} rows={2} optional />
        <CheckboxGroup name="for" label={texts.forWhom} hint={texts.forHint} choices={people} />
        <SendOrCancel send={texts.save} href={paths.slot({ slotId })} cancel={texts.cancel} />
      </Form>
    </>
  )
}
