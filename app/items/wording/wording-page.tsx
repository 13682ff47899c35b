import {
  Alert,
  Button,
  ButtonGroup,
  Form,
  type FormValues,
  Heading,
  Hidden,
  HiddenField,
  Paragraph,
  Textarea,
  usePage,
  useTexts,
  valueOf,
} from '../../page/index.ts'
import { KindField } from '../item-fields.tsx'
import { itemTexts } from '../texts.ts'
import { type Judgement, piecesOf } from './judgements.ts'
import { wordingQuestions } from './questions.ts'

/** Which words somebody has looked at already: those are not asked about again. */
export const seenField = 'gezien'
/** Pressed to see the whole form again. */
export const backField = 'heel-formulier'

/** Between the form and keeping it: what in the text judges, and what it could say instead. */
export function WordingPage(props: {
  readonly action: string
  readonly values: FormValues
  readonly judgements: readonly Judgement[]
}) {
  const { action, values, judgements } = props
  const texts = useTexts(itemTexts)
  const isNoFact = judgements.some((one) => one.isNoFact)
  return (
    <>
      <Heading level={1}>{texts.wordingTitle}</Heading>
      <Paragraph kind="lead">{texts.wordingLead}</Paragraph>
      {isNoFact ? (
        <Alert kind="warning" heading={texts.noFact}>
          <Paragraph>{texts.noFactText}</Paragraph>
        </Alert>
      ) : null}
      <Paragraph>{texts.wordingYours}</Paragraph>
      <MarkedText text={valueOf(values, 'text').trim().normalize('NFC')} judgements={judgements} />
      <Paragraph>{texts.wordingAsk}</Paragraph>
      <Questions judgements={judgements} />
      <Form action={action} values={values}>
        <Others values={values} without={isNoFact ? ['text', 'kind'] : ['text']} />
        {judgements.map(({ start, words }) => (
          <HiddenField key={start} name={seenField} value={words.toLowerCase()} />
        ))}
        <Paragraph>{texts.wordingKeep}</Paragraph>
        <Textarea name="text" label={texts.wordingText} rows={6} />
        {isNoFact ? <KindField /> : null}
        <ButtonGroup>
          <Button>{texts.save}</Button>
          <Button kind="subtle" name={backField} value="1">
            {texts.wordingBack}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function MarkedText(props: { readonly text: string; readonly judgements: readonly Judgement[] }) {
  const texts = useTexts(itemTexts)
  return (
    <blockquote className="dw-statement dw-words">
      {piecesOf(props.text, props.judgements).map(({ start, text, judgement }) =>
        judgement === undefined ? (
          text
        ) : (
          <mark className="dw-judgement" key={start}>
            <Hidden>{texts.marked} </Hidden>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  )
}

/** One question for all words of a sort. */
function Questions({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const texts = useTexts(itemTexts)
  const { language } = usePage()
  const bySort = Map.groupBy(judgements, ({ sort }) => sort)
  return (
    <ul className="dw-list">
      {[...bySort].map(([sort, found]) => (
        <li key={sort}>
          <strong>{[...new Set(found.map(({ words }) => `“${words}”`))].join(', ')}</strong>
          <br />
          {wordingQuestions[sort].question[language]}
          <br />
          <span className="dw-soft">
            {texts.wordingExample}: {wordingQuestions[sort].example[language]}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The answers that are not changed here go along. */
function Others(props: { readonly values: FormValues; readonly without: readonly string[] }) {
  const others = Object.entries(props.values).filter(
    ([name]) => !props.without.includes(name) && name !== backField && name !== '_bewaard',
  )
  return others.flatMap(([name, values]) =>
    values.map((value, index) => (
      <HiddenField key={`${name}-${index}`} name={name} value={value} />
    )),
  )
}
