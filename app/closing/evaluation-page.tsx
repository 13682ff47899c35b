import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  List,
  Paragraph,
  RadioGroup,
  Textarea,
  TextLink,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import {
  answerText,
  type EvaluationAnswers,
  evaluationQuestions,
  type EvaluationQuestion,
  questionNames,
} from './evaluation-form.ts'
import type { EvaluationView } from './evaluation-view.ts'
import { closingTexts } from './texts.ts'

/** Looking back on a case: one's own answers, and for who leads it those of all. */
export function EvaluationPage(props: {
  readonly view: EvaluationView
  readonly values: FormValues
  /** Words by which somebody might be recognised. */
  readonly telling: readonly string[]
}) {
  const { view } = props
  const texts = useTexts(closingTexts)
  return (
    <>
      <Heading level={1}>{texts.evaluationTitle}</Heading>
      <Paragraph kind="lead">{texts.evaluationLead}</Paragraph>
      {view.mine === undefined ? <Questions {...props} /> : <Mine view={view} />}
      {view.leads ? <Everybody view={view} /> : null}
      <p className="dw-aside">
        <TextLink href={paths.lessons()}>{texts.toLessons}</TextLink>
      </p>
    </>
  )
}

function Questions(props: {
  readonly view: EvaluationView
  readonly values: FormValues
  readonly telling: readonly string[]
}) {
  const { view, values, telling } = props
  const texts = useTexts(closingTexts)
  return (
    <>
      {view.leads ? null : <Paragraph>{texts.evaluationWho}</Paragraph>}
      <Form action={paths.evaluation({ caseId: view.caseId })} values={values}>
        <FormNumber />
        {telling.length === 0 ? null : <Telling words={telling} />}
        {questionNames.map((name) => (
          <QuestionField key={name} name={name} />
        ))}
        <Textarea
          name="anders"
          label={texts.differently}
          hint={texts.differentlyHint}
          rows={4}
          optional
        />
        <RadioGroup
          name="bewaren"
          label={texts.keep}
          hint={texts.keepHint}
          optional
          choices={[
            { value: 'ja', label: texts.keepYes },
            { value: 'nee', label: texts.keepNo },
          ]}
        />
        <ButtonGroup>
          <Button>{telling.length === 0 ? texts.save : texts.saveAnyway}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function QuestionField({ name }: { readonly name: EvaluationQuestion }) {
  const texts = useTexts(closingTexts)
  const choices = {
    helped: evaluationQuestions.helped.map((value) => ({ value, label: texts[`helped_${value}`] })),
    amount: evaluationQuestions.amount.map((value) => ({ value, label: texts[`amount_${value}`] })),
    wishes: evaluationQuestions.wishes.map((value) => ({ value, label: texts[`wishes_${value}`] })),
    consulted: evaluationQuestions.consulted.map((value) => ({
      value,
      label: texts[`consulted_${value}`],
    })),
    with_client: evaluationQuestions.with_client.map((value) => ({
      value,
      label: texts[`with_client_${value}`],
    })),
  }
  return <RadioGroup name={name} label={texts[name]} choices={choices[name]} />
}

/** What might give somebody away, above the form that holds it; sending it again is a choice. */
function Telling({ words }: { readonly words: readonly string[] }) {
  const texts = useTexts(closingTexts)
  return (
    <>
      <Alert kind="warning" heading={texts.lookAgain}>
        <Paragraph>{texts.lookAgainLead}</Paragraph>
        <List items={words.map((one) => `“${one}”`)} />
      </Alert>
      <HiddenField name="_gezien" value={words.join('\n')} />
    </>
  )
}

function Mine({ view }: { readonly view: EvaluationView }) {
  const texts = useTexts(closingTexts)
  const { mine, words } = view
  if (mine === undefined) return null
  const differently = mine.differentlyText
  return (
    <>
      <Alert kind="ok">
        <Paragraph>{texts.evaluationDone}</Paragraph>
      </Alert>
      <Heading level={2}>{texts.evaluationYours}</Heading>
      <DataList
        rows={[
          ...questionNames.map((name) => ({
            key: texts[name],
            value: answerText(texts, name, mine.answers),
          })),
          ...(differently === null
            ? []
            : [
                {
                  key: texts.differently,
                  value: <span className="dw-words">{words.get(differently) ?? texts.gone}</span>,
                },
              ]),
        ]}
      />
    </>
  )
}

/** For who leads the case: how often each answer was given, and what could be different. */
function Everybody({ view }: { readonly view: EvaluationView }) {
  const texts = useTexts(closingTexts)
  const { all, words, waiting, nameOf } = view
  const said = all.flatMap(({ participantId, differentlyText }) =>
    differentlyText === null
      ? []
      : [
          texts.wordsOf(
            nameOf(participantId) ?? texts.somebody,
            words.get(differentlyText) ?? texts.gone,
          ),
        ],
  )
  return (
    <>
      <Heading level={2}>{texts.all}</Heading>
      {all.length === 0 ? (
        <Paragraph>{texts.allNone}</Paragraph>
      ) : (
        <DataList
          rows={questionNames.map((name) => ({
            id: `alle-${name}`,
            key: texts[name],
            value: countedLine(
              all.map(({ answers }) => answers),
              (answers) => answerText(texts, name, answers),
              texts.counted,
            ),
          }))}
        />
      )}
      {said.length === 0 ? null : (
        <>
          <Heading level={3}>{texts.words}</Heading>
          <List items={said} />
        </>
      )}
      {waiting.length === 0 ? null : (
        <>
          <Heading level={3}>{texts.waiting}</Heading>
          <List items={waiting} />
        </>
      )}
    </>
  )
}

function countedLine(
  all: readonly EvaluationAnswers[],
  say: (answers: EvaluationAnswers) => string,
  counted: (answer: string, count: number) => string,
): string {
  const groups = Map.groupBy(all, say)
  return [...groups].map(([answer, given]) => counted(answer, given.length)).join(', ')
}
