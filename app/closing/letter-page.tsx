import { categoryLine } from '../cases/category-words.ts'
import { dayOf } from '../clock.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  CheckboxGroup,
  Form,
  type FormValues,
  formValues,
  Heading,
  List,
  longDay,
  Paragraph,
  RadioGroup,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Action } from '../plans/plan-view.ts'
import { agreedFor, type LetterView, outlinesFor } from './letter-view.ts'
import { closingTexts } from './texts.ts'

/** For whom the letter is, and which agreements go into it: chosen before it is made. */
export function ChooseLetterPage(props: {
  readonly view: LetterView
  readonly values: FormValues
}) {
  const { view, values } = props
  const texts = useTexts(closingTexts)
  const caseId = view.found.id
  const offered = view.agreed.filter((action) =>
    view.people.some(({ id }) => agreedFor(view, id).includes(action)),
  )
  const first = formValues({
    voor: view.people.length === 1 ? view.people[0]?.id : undefined,
    afspraak: offered.map(({ id }) => id),
  })
  return (
    <>
      <Heading level={1}>{texts.letterTitle}</Heading>
      <Paragraph kind="lead">{texts.letterLead}</Paragraph>
      <Form action={paths.closingLetter({ caseId })} values={{ ...first, ...values }}>
        <RadioGroup
          name="voor"
          label={texts.letterAbout}
          choices={view.people.map(({ id, name }) => ({ value: id, label: name || texts.gone }))}
        />
        {offered.length === 0 ? (
          <Paragraph>{texts.letterNoAgreements}</Paragraph>
        ) : (
          <CheckboxGroup
            name="afspraak"
            label={texts.letterWhich}
            hint={texts.letterWhichHint}
            choices={offered.map(({ id, text }) => ({ value: id, label: text ?? texts.gone }))}
          />
        )}
        <Paragraph>{texts.letterWhichGiven}</Paragraph>
        <ButtonGroup>
          <Button>{texts.letterMake}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

/** The letter itself, made to be printed: nothing of the product stands on it. */
export function LetterPage(props: {
  readonly view: LetterView
  readonly subjectId: string
  readonly chosen: readonly string[]
  readonly from: { readonly name: string; readonly organisation: string }
}) {
  const { view, subjectId, chosen, from } = props
  const texts = useTexts(closingTexts)
  const caseId = view.found.id
  const agreed = agreedFor(view, subjectId).filter(({ id }) => chosen.includes(id))
  return (
    <>
      <div className="dw-screen-only">
        <Alert kind="info" heading={texts.letterForYou}>
          <Paragraph>{texts.letterForYouText}</Paragraph>
          <p>
            <TextLink href={paths.closingLetter({ caseId })}>{texts.letterAgain}</TextLink>
          </p>
        </Alert>
      </div>
      <section className="dw-note">
        <Heading level={1} size={2}>
          {texts.letterHeading}
        </Heading>
        <Paragraph>{texts.letterDear}</Paragraph>
        <Paragraph>{texts.letterIntro}</Paragraph>
        {view.purpose === '' ? null : (
          <Paragraph>
            {texts.letterPurpose} {view.purpose}
          </Paragraph>
        )}
        <Agreed view={view} agreed={agreed} outlines={outlinesFor(view, subjectId)} />
        <Given view={view} subjectId={subjectId} />
        <Rights />
        <Contact view={view} from={from} />
      </section>
    </>
  )
}

function Agreed(props: {
  readonly view: LetterView
  readonly agreed: readonly Action[]
  readonly outlines: readonly string[]
}) {
  const { agreed, outlines } = props
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  const line = ({ text, owner, dueOn, state }: Action) => {
    if (owner === undefined || dueOn === null) return text ?? ''
    if (state === 'done') return texts.letterDone(text ?? '', owner.name)
    return texts.letterAction(text ?? '', owner.name, longDay(dueOn, language))
  }
  return (
    <>
      <Heading level={2} size={3}>
        {texts.letterAgreed}
      </Heading>
      {agreed.length === 0 ? (
        outlines.length === 0 ? (
          <Paragraph>{texts.letterAgreedNone}</Paragraph>
        ) : null
      ) : (
        <List items={agreed.map(line)} />
      )}
      {outlines.map((name) => (
        <Paragraph key={name}>{texts.letterOutline(name)}</Paragraph>
      ))}
    </>
  )
}

function Given({ view, subjectId }: { readonly view: LetterView; readonly subjectId: string }) {
  const texts = useTexts(closingTexts)
  const { language } = usePage()
  const given = view.given.filter((share) => share.subjectId === subjectId)
  const whom = (id: string) => {
    const one = view.participants.find((each) => each.id === id)
    return [one?.name ?? texts.somebody, one?.organisation].filter(Boolean).join(', ')
  }
  return (
    <>
      <Heading level={2} size={3}>
        {texts.letterGiven}
      </Heading>
      {given.length === 0 ? (
        <Paragraph>{texts.letterGivenNone}</Paragraph>
      ) : (
        <List
          items={given.map(({ categories, participantId, at }) =>
            texts.letterGivenLine(
              categoryLine(categories, language),
              whom(participantId),
              longDay(dayOf(at), language),
            ),
          )}
        />
      )}
    </>
  )
}

function Rights() {
  const texts = useTexts(closingTexts)
  return (
    <>
      <Heading level={2} size={3}>
        {texts.letterCan}
      </Heading>
      <List
        items={[texts.letterSee, texts.letterCorrect, texts.letterErase, texts.letterComplain]}
      />
    </>
  )
}

function Contact(props: {
  readonly view: LetterView
  readonly from: { readonly name: string; readonly organisation: string }
}) {
  const { view, from } = props
  const texts = useTexts(closingTexts)
  return (
    <>
      <Heading level={2} size={3}>
        {texts.letterContact}
      </Heading>
      {view.handedOverTo === undefined ? null : (
        <Paragraph>{texts.letterContactHandOver(view.handedOverTo)}</Paragraph>
      )}
      <Paragraph>{texts.letterQuestions}</Paragraph>
      <p className="dw-note__blank">
        <span className="dw-note__label">{texts.letterPhone}:</span>
        <span className="dw-note__fill" />
      </p>
      <Paragraph>{texts.letterBye}</Paragraph>
      <Paragraph>{texts.letterOf(from.name, from.organisation)}</Paragraph>
    </>
  )
}
