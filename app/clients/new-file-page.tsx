import {
  Alert,
  Form,
  type FormValues,
  Heading,
  Paragraph,
  Select,
  SendOrCancel,
  TextInput,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { representativesAtOpening } from './client-form.ts'
import { NameAndBirthFields } from './clients-page.tsx'
import { representativeKinds, representativeText } from './representative-kinds.ts'
import { clientTexts } from './texts.ts'

/** Opening a file on somebody new here, with who speaks for them. */
export function NewFilePage(props: {
  readonly values: FormValues
  /** Somebody was looked up and not found. */
  readonly nobodyFound?: boolean
}) {
  const texts = useTexts(clientTexts)
  return (
    <>
      <Heading level={1}>{texts.newFile}</Heading>
      {props.nobodyFound ? (
        <Alert kind="info">
          <Paragraph>{texts.nobodyFound}</Paragraph>
        </Alert>
      ) : (
        <Paragraph kind="lead">{texts.newFileLead}</Paragraph>
      )}
      <Form action={paths.newFile()} values={props.values}>
        <NameAndBirthFields />
        <Heading level={2} size={3}>
          {texts.representatives}
        </Heading>
        <Paragraph>{texts.representativesHint}</Paragraph>
        {representativesAtOpening.map((number) => (
          <RepresentativeFields key={number} number={number} />
        ))}
        <SendOrCancel send={texts.open} href={paths.clients()} cancel={texts.cancel} />
      </Form>
    </>
  )
}

function RepresentativeFields({ number }: { readonly number: number }) {
  const texts = useTexts(clientTexts)
  return (
    <>
      <KindSelect name={`kind${number}`} label={texts.representativeKind(number)} optional />
      <TextInput
        name={`representative${number}`}
        label={texts.representativeName(number)}
        optional
      />
    </>
  )
}

/** What somebody is to the client, from a list. */
export function KindSelect(props: {
  readonly name: string
  readonly label: string
  readonly optional?: boolean
}) {
  const texts = useTexts(clientTexts)
  const { language } = usePage()
  return (
    <Select
      {...props}
      prompt={texts.kindPrompt}
      options={representativeKinds.map((kind) => ({
        value: kind,
        label: representativeText(kind)[language],
      }))}
    />
  )
}
