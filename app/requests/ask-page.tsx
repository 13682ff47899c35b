import type { Participant } from '../cases/participants-repository.ts'
import { phaseLabels } from '../cases/phases.ts'
import type { Case } from '../cases/repository.ts'
import {
  Button,
  ButtonGroup,
  dateAndTime,
  fieldId,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  List,
  longDay,
  Panel,
  Paragraph,
  RadioGroup,
  Textarea,
  TextInput,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { type Choices, otherTask } from './ask-form.ts'
import { dueDay, urgencies } from './due.ts'
import type { Request } from './repository.ts'
import type { SecondLook } from './second-look.ts'
import { SecondLookNote } from './second-look-note.tsx'
import { requestTexts } from './texts.ts'

export interface AskingView extends Choices {
  readonly found: Case
  readonly purpose: string
  /** One's own questions that were answered, on which feedback can be asked. */
  readonly answered: readonly Request[]
}

interface AskProperties {
  readonly asking: AskingView
  readonly values: FormValues
  readonly look: SecondLook | undefined
}

/** Asking another participant what they can contribute. */
export function AskPage({ asking, values, look }: AskProperties) {
  const texts = useTexts(requestTexts)
  const { id: caseId } = asking.found
  return (
    <>
      <Heading level={1}>{texts.askTitle}</Heading>
      <Paragraph kind="lead">{texts.askLead}</Paragraph>
      <PurposePanel {...asking} />
      {asking.holders.length === 0 ? (
        <Paragraph>{texts.nobodyToAsk}</Paragraph>
      ) : (
        <Form action={paths.newRequest({ caseId })} values={values}>
          <FormNumber />
          <HiddenField name="purpose" value={asking.found.purposeId} />
          <SecondLookNote look={look} />
          <WhoAndWhy {...asking} />
          <Textarea name="question" label={texts.question} hint={texts.questionHint} rows={4} />
          <Textarea name="data" label={texts.data} hint={texts.dataHint} rows={3} optional />
          <Textarea name="least" label={texts.least} hint={texts.leastHint} rows={2} />
          <UrgencyField />
          <ButtonGroup>
            <Button>{look === undefined ? texts.send : texts.sendAnyway}</Button>
          </ButtonGroup>
        </Form>
      )}
      <OtherWays {...asking} />
    </>
  )
}

/** Asking another participant to take over or to help, with the client's knowing. */
export function ReferralPage({ asking, values, look }: AskProperties) {
  const texts = useTexts(requestTexts)
  const { id: caseId } = asking.found
  return (
    <>
      <Heading level={1}>{texts.referralTitle}</Heading>
      <Paragraph kind="lead">{texts.referralLead}</Paragraph>
      <PurposePanel {...asking} />
      {asking.holders.length === 0 ? (
        <Paragraph>{texts.nobodyToAsk}</Paragraph>
      ) : (
        <Form action={paths.newReferral({ caseId })} values={values}>
          <FormNumber />
          <HiddenField name="purpose" value={asking.found.purposeId} />
          <SecondLookNote look={look} />
          <WhoAndWhy {...asking} />
          <Textarea
            name="question"
            label={texts.referralQuestion}
            hint={texts.referralQuestionHint}
            rows={4}
          />
          <RadioGroup
            name="knows"
            label={texts.knows}
            hint={texts.knowsHint}
            choices={[
              { value: 'yes', label: texts.knowsYes },
              { value: 'no', label: texts.knowsNo },
            ]}
          />
          <UrgencyField />
          <ButtonGroup>
            <Button>{look === undefined ? texts.sendReferral : texts.sendAnyway}</Button>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

/** Asking what became of a question: that question alone. */
export function FeedbackPage(props: {
  readonly requestId: string
  readonly question: string | undefined
  readonly holder: string
  readonly values: FormValues
}) {
  const texts = useTexts(requestTexts)
  const { requestId, question, holder, values } = props
  return (
    <>
      <Heading level={1}>{texts.feedbackTitle}</Heading>
      <Paragraph kind="lead">{texts.feedbackLead}</Paragraph>
      <Panel heading={texts.feedbackOriginal}>
        <p className="utrecht-paragraph dw-words">{question ?? texts.gone}</p>
        <Paragraph kind="small">
          {texts.holderIs}: {holder}
        </Paragraph>
      </Panel>
      <Form action={paths.newFeedback({ requestId })} values={values}>
        <FormNumber />
        <UrgencyField />
        <ButtonGroup>
          <Button>{texts.sendFeedback}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function PurposePanel({ found, purpose }: AskingView) {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  return (
    <div id={fieldId('purpose')} tabIndex={-1}>
      <Panel heading={texts.purpose(phaseLabels[found.phase][language])}>
        <p className="utrecht-paragraph dw-words">{purpose || texts.gone}</p>
      </Panel>
    </div>
  )
}

function WhoAndWhy({ subjects, holders, tasks }: Choices) {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  return (
    <>
      <RadioGroup
        name="about"
        label={texts.about}
        choices={subjects.map(({ id, name, birthDate }) => ({
          value: id,
          label: name || texts.gone,
          ...(birthDate !== '' && { hint: longDay(birthDate, language) }),
        }))}
      />
      <RadioGroup
        name="holder"
        label={texts.holder}
        choices={holders.map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
      {tasks.length === 0 ? null : (
        <RadioGroup
          name="task"
          label={texts.task}
          hint={texts.taskHint}
          choices={tasks.map((task) => ({ value: task, label: task }))}
          apart={{ value: otherTask, label: texts.taskOther }}
        />
      )}
      <TextInput
        name="taskWords"
        label={tasks.length === 0 ? texts.task : texts.taskWords}
        optional={tasks.length > 0}
        hint={tasks.length === 0 ? texts.taskHint : undefined}
      />
    </>
  )
}

function UrgencyField() {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  return (
    <RadioGroup
      name="urgency"
      label={texts.urgency}
      choices={urgencies.map((urgency) => ({
        value: urgency,
        label: texts[urgency],
        hint: texts.untilDay(longDay(dueDay(urgency), language)),
      }))}
    />
  )
}

function OtherWays({ found, answered, holders }: AskingView) {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  const nameFor = (id: string) => holders.find((one) => one.id === id)?.name ?? texts.somebody
  return (
    <>
      <Heading level={2}>{texts.otherWays}</Heading>
      <List
        items={[
          <TextLink key="verwijzen" href={paths.newReferral({ caseId: found.id })}>
            {texts.toReferral}
          </TextLink>,
        ]}
      />
      {answered.length === 0 ? null : (
        <>
          <Heading level={3}>{texts.toFeedback}</Heading>
          <List
            items={answered.map(({ id, kind, holderId, at }) => (
              <TextLink key={id} href={paths.newFeedback({ requestId: id })}>
                {texts.feedbackOn(texts[kind], nameFor(holderId), dateAndTime(at, language))}
              </TextLink>
            ))}
          />
        </>
      )}
    </>
  )
}

/** A participant by name and organisation. */
export const nameOf = ({ name, organisation }: Participant): string =>
  organisation === undefined ? name : `${name}, ${organisation}`
