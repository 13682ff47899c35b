import {
  Button,
  ButtonGroup,
  Form,
  FormNumber,
  type FormValues,
  formValues,
  Heading,
  HiddenField,
  Panel,
  Paragraph,
  RadioGroup,
  StatusBadge,
  TextInput,
  usePage,
  useTexts,
  valueOf,
} from '../page/index.ts'
import { fieldsOf } from './check-form.ts'
import { type Mark, piecesOf, signatureOf } from './marks.ts'
import { consultationTexts } from './texts.ts'

/** The text with what was found in it, before it goes: what to do about each. */
export function CheckPage(props: {
  readonly action: string
  readonly adviser: string
  readonly isColleague: boolean
  readonly question: string
  readonly marks: readonly Mark[]
  readonly values: FormValues
}) {
  const { question, marks, values } = props
  const texts = useTexts(consultationTexts)
  const { language } = usePage()
  const proposed = marks.map(({ instead }, index): readonly [string, string] => [
    fieldsOf(index).instead,
    instead[language],
  ])
  const chosen = marks.map((_, index): readonly [string, string] => [
    fieldsOf(index).what,
    'vervang',
  ])
  return (
    <>
      <Heading level={1}>{texts.checkTitle}</Heading>
      <Paragraph kind="lead">{texts.checkLead}</Paragraph>
      <Panel heading={texts.toWhom(props.adviser)}>
        <Paragraph kind="small">
          {props.isColleague ? texts.seesMore : texts.seesTextOnly}
        </Paragraph>
        <MarkedText question={question} marks={marks} />
      </Panel>
      <Form
        action={props.action}
        values={{ ...formValues(Object.fromEntries([...proposed, ...chosen])), ...values }}
      >
        <FormNumber />
        <HiddenField name="colleague" value={valueOf(values, 'colleague')} />
        <HiddenField name="question" value={question} />
        <HiddenField name="gevonden" value={signatureOf(marks)} />
        <Paragraph>{marks.length === 0 ? texts.nothingFound : texts.whatToDo}</Paragraph>
        {marks.map((mark, index) => (
          <MarkFields key={fieldsOf(index).what} mark={mark} index={index} />
        ))}
        <ButtonGroup>
          <Button name="stap" value="stuur">
            {texts.ask}
          </Button>
          <Button kind="secondary" name="stap" value="terug">
            {texts.changeText}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function MarkedText(props: { readonly question: string; readonly marks: readonly Mark[] }) {
  return (
    <p className="utrecht-paragraph dw-words">
      {piecesOf(props.question, props.marks).map(({ text, mark }, index) =>
        mark === undefined ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} className="dw-found">
            {text}
          </mark>
        ),
      )}
    </p>
  )
}

function MarkFields({ mark, index }: { readonly mark: Mark; readonly index: number }) {
  const texts = useTexts(consultationTexts)
  const { what, instead, reason } = fieldsOf(index)
  const { words, kind, isKnown, at } = mark
  return (
    <Panel>
      <RadioGroup
        name={what}
        label={
          <>
            “{words}”{' '}
            <StatusBadge kind={isKnown ? 'warning' : 'neutral'}>{texts[kind]}</StatusBadge>
          </>
        }
        hint={at.length > 1 ? texts.times(at.length) : undefined}
        choices={[
          { value: 'vervang', label: texts.replace },
          { value: 'laat', label: texts.keep },
        ]}
      />
      <TextInput name={instead} label={texts.insteadOf(words)} />
      {isKnown ? (
        <TextInput name={reason} label={texts.reason(words)} hint={texts.reasonHint} optional />
      ) : null}
    </Panel>
  )
}
