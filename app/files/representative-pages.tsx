import { KindSelect } from '../clients/new-file-page.tsx'
import type { Representative } from '../clients/representatives-repository.ts'
import {
  Button,
  DateInput,
  Form,
  FormNumber,
  Heading,
  Paragraph,
  Textarea,
  TextInput,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Buttons } from './form-buttons.tsx'
import type { FormPage } from './people-pages.tsx'
import { whatText } from './representatives.tsx'
import { fileTexts } from './texts.ts'

/** Adding who speaks for the client. */
export function RepresentativePage({ fileId, values }: FormPage) {
  const texts = useTexts(fileTexts)
  return (
    <>
      <Heading level={1}>{texts.representativeTitle}</Heading>
      <Paragraph kind="lead">{texts.representativeLead}</Paragraph>
      <Form action={paths.newRepresentative({ fileId })} values={values}>
        <FormNumber />
        <RepresentativeFields />
        <Buttons fileId={fileId}>
          <Button>{texts.save}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function RepresentativeFields() {
  const texts = useTexts(fileTexts)
  return (
    <>
      <KindSelect name="kind" label={texts.kind} />
      <TextInput name="name" label={texts.name} />
      <DateInput name="fromDay" label={texts.fromDay} hint={texts.dayHint} optional />
      <DateInput name="untilDay" label={texts.untilDay} hint={texts.dayHint} optional />
    </>
  )
}

type RecordedPage = FormPage & { readonly representative: Representative }

/** From which day somebody no longer speaks for the client, and why. */
export function EndRepresentativePage({ fileId, values, representative }: RecordedPage) {
  const texts = useTexts(fileTexts)
  const path = paths.endRepresentative({ fileId, representativeId: representative.id })
  return (
    <>
      <Heading level={1}>{texts.endTitle}</Heading>
      <Who representative={representative} />
      <Paragraph>{texts.endLead}</Paragraph>
      <Form action={path} values={values}>
        <FormNumber />
        <DateInput name="untilDay" label={texts.firstDayNot} hint={texts.firstDayNotHint} />
        <Textarea name="reason" label={texts.why} hint={texts.whyEndHint} rows={2} />
        <Buttons fileId={fileId}>
          <Button>{texts.save}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** What was recorded wrongly, made right or taken away; what it said stays with the file. */
export function CorrectRepresentativePage({ fileId, values, representative }: RecordedPage) {
  const texts = useTexts(fileTexts)
  const path = paths.correctRepresentative({ fileId, representativeId: representative.id })
  return (
    <>
      <Heading level={1}>{texts.correctTitle}</Heading>
      <Who representative={representative} />
      <Paragraph>{texts.correctLead}</Paragraph>
      <Form action={path} values={values}>
        <FormNumber />
        <RepresentativeFields />
        <Textarea name="reason" label={texts.whyWrong} rows={2} />
        <Buttons fileId={fileId}>
          <Button>{texts.save}</Button>
          <Button kind="secondary" name="weg" value="1">
            {texts.neverSo}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function Who({ representative }: { readonly representative: Representative }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  return (
    <Paragraph kind="lead">
      <strong>{representative.name}</strong>, {whatText(representative, texts, language)}
    </Paragraph>
  )
}
