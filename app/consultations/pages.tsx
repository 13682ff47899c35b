import {
  Alert,
  Button,
  ButtonGroup,
  dateAndTime,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  Paragraph,
  Select,
  SendOrCancel,
  Textarea,
  usePage,
  useTexts,
} from '../page/index.ts'
import type { Partner } from '../cases/participants-repository.ts'
import { paths } from '../paths.ts'
import { Consultations, isEmpty, SeenByColleague } from './parts.tsx'
import type { Consultation } from './repository.ts'
import { consultationTexts } from './texts.ts'
import type { ConsultationView } from './view.ts'

interface AskProperties {
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  readonly view: ConsultationView
  readonly me: string
  readonly isAlone: boolean
  readonly advisers: readonly Partner[]
  readonly consultations: readonly Consultation[]
  readonly names: ReadonlyMap<string, string>
  readonly values: FormValues
}

/** Asking for advice: what was asked before, the question, and what a colleague will see. */
export function AskPage(props: AskProperties) {
  const texts = useTexts(consultationTexts)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{props.isAlone ? texts.leadAlone : texts.lead}</Paragraph>
      {props.consultations.length > 0 ? (
        <>
          <Heading level={2}>{texts.earlier}</Heading>
          <Consultations consultations={props.consultations} names={props.names} />
        </>
      ) : null}
      <AskForm {...props} />
      {props.isAlone ? null : (
        <SeenByColleague view={props.view} heading={texts.seen} asker={props.me} />
      )}
    </>
  )
}

function AskForm({ action, values, advisers, back }: AskProperties) {
  const texts = useTexts(consultationTexts)
  return (
    <Form action={action} values={values}>
      <FormNumber />
      {advisers.length === 0 ? <Paragraph>{texts.nobody}</Paragraph> : null}
      <Select
        name="colleague"
        label={texts.colleague}
        prompt={texts.colleaguePrompt}
        options={advisers.map(({ id, name, organisation }) => ({
          value: id,
          label: name,
          group: organisation,
        }))}
      />
      <Textarea name="question" label={texts.question} hint={texts.questionHint} rows={4} />
      <SendOrCancel send={texts.toCheck} href={back.href} cancel={back.label} />
    </Form>
  )
}

/** One question to a colleague, for the one who was asked: to answer, or as it was answered. */
export function AnswerPage(props: {
  readonly consultation: Consultation
  readonly asker: string
  readonly values: FormValues
  /** What was sent when there was an answer already. */
  readonly late: string | undefined
}) {
  const { id, view, question, askedAt, answer } = props.consultation
  const texts = useTexts(consultationTexts)
  const { language } = usePage()
  return (
    <>
      <Heading level={1}>{texts.answerTitle}</Heading>
      <Paragraph kind="small">{texts.from(props.asker, dateAndTime(askedAt, language))}</Paragraph>
      <p className="utrecht-paragraph utrecht-paragraph--lead dw-words">
        {question || texts.destroyed}
      </p>
      {props.late === undefined ? null : (
        <Alert kind="warning" heading={texts.answeredBefore}>
          <p className="utrecht-paragraph dw-words">{props.late}</p>
        </Alert>
      )}
      {answer === undefined ? (
        <Form action={paths.consultation({ consultationId: id })} values={props.values}>
          <Textarea name="answer" label={texts.answer} hint={texts.answerHint} rows={2} />
          <ButtonGroup>
            <Button>{texts.send}</Button>
          </ButtonGroup>
        </Form>
      ) : (
        <Alert kind="ok" heading={texts.yourAnswer}>
          <p className="utrecht-paragraph dw-words">{answer.text || texts.destroyed}</p>
        </Alert>
      )}
      {isEmpty(view) ? null : (
        <SeenByColleague view={view} heading={texts.facts} asker={props.asker} />
      )}
      <Paragraph kind="small">{texts.nameless}</Paragraph>
    </>
  )
}
