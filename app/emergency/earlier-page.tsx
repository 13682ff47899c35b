import {
  Alert,
  Button,
  ButtonGroup,
  DateInput,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  Paragraph,
  RadioGroup,
  TextInput,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { emergencyTexts } from './texts.ts'

/** The five fields, which go along unseen while it is asked when it was. */
const filledIn = ['who', 'danger', 'told', 'what', 'why'] as const

/** When it was done, for who records it later. Nothing is sealed before that is said. */
export function EarlierPage({ values }: { readonly values: FormValues }) {
  const texts = useTexts(emergencyTexts)
  return (
    <>
      <Heading level={1}>{texts.whenTitle}</Heading>
      <Alert kind="warning">
        <Paragraph>{texts.whenText}</Paragraph>
      </Alert>
      <Form action={paths.emergency()} values={values}>
        <FormNumber />
        {filledIn.flatMap((name) =>
          (values[name] ?? []).map((value) => (
            <HiddenField key={`${name} ${value}`} name={name} value={value} />
          )),
        )}
        <RadioGroup
          name="dag"
          label={texts.day}
          choices={[
            { value: 'vandaag', label: texts.today },
            { value: 'gisteren', label: texts.yesterday },
            { value: 'eerder', label: texts.longAgo },
          ]}
        />
        <div className="dw-when dw-when--dag--eerder">
          <DateInput name="datum" label={texts.date} />
        </div>
        <TextInput name="tijd" label={texts.time} hint={texts.timeHint} width="short" />
        <ButtonGroup>
          <Button>{texts.seal}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

/** Whether a form was filled in as far as that page. */
export const isEarlierForm = (values: FormValues): boolean => values['tijd'] !== undefined
