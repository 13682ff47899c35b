import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import {
  Button,
  ButtonGroup,
  CheckboxGroup,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Paragraph,
  RadioGroup,
  Select,
  Textarea,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Calls } from './calls.tsx'
import { dangerChoices, dangers, helperChoices, helpers, toldCategories } from './choices.ts'
import { noClient } from './form.ts'
import { emergencyTexts } from './texts.ts'

/** A client as this page offers them. */
export interface ClientChoice {
  readonly fileId: string
  readonly name: string
}

interface EmergencyProperties {
  readonly clients: readonly ClientChoice[]
  readonly teamLead: string | undefined
  readonly values: FormValues
}

/** Call first; then five fields to record what is told, to whom and why it cannot wait. */
export function EmergencyPage({ clients, teamLead, values }: EmergencyProperties) {
  const texts = useTexts(emergencyTexts)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Calls teamLead={teamLead} />
      <Heading level={2}>{texts.record}</Heading>
      <Paragraph>{texts.recordText}</Paragraph>
      <Form action={paths.emergency()} values={values}>
        <FormNumber />
        <div className="dw-tight">
          <FiveFields clients={clients} />
        </div>
        <ButtonGroup>
          <Button>{texts.seal}</Button>
          <Button kind="secondary" action={`${paths.emergency()}?eerder=1`}>
            {texts.earlier}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function FiveFields({ clients }: { readonly clients: readonly ClientChoice[] }) {
  const texts = useTexts(emergencyTexts)
  const { language } = usePage()
  return (
    <>
      <Select
        name="who"
        label={texts.who}
        prompt={texts.whoPrompt}
        options={[
          { value: noClient, label: texts.nobody },
          ...clients.map(({ fileId, name }) => ({ value: fileId, label: name, group: texts.mine })),
        ]}
      />
      <RadioGroup
        name="danger"
        label={texts.danger}
        choices={dangerChoices.map((value) => ({ value, label: dangers[value].label[language] }))}
      />
      <RadioGroup
        name="told"
        label={texts.told}
        hint={texts.toldHint}
        choices={helperChoices.map((value) => ({ value, label: helpers[value].label[language] }))}
      />
      <CheckboxGroup
        name="what"
        label={texts.what}
        hint={texts.whatHint}
        choices={toldCategories.map((value) => ({
          value,
          label: dataCategoryLabels[value][language],
        }))}
      />
      <Textarea name="why" label={texts.why} hint={texts.whyHint} rows={3} />
    </>
  )
}
