import { sectionsOn } from './pages.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  DataList,
  type DataRow,
  Form,
  Heading,
  HiddenField,
  List,
  Paragraph,
  StatusBadge,
  TextLink,
  useTexts,
} from '../../page/index.ts'
import { fieldId } from '../../page/form-values.ts'
import { Hidden } from '../../page/prose.tsx'
import { paths } from '../../paths.ts'
import type { DraftAnswer } from './asked.ts'
import type { Flow } from './flow.ts'
import { chosenCategories } from './askings.ts'
import { categoryText, labelWith } from './labels.ts'
import { AskColleague } from './page-frame.tsx'
import { type AnsweredPage, type PageId, pageIds } from './pages.ts'
import { useText } from './question-field.tsx'
import { StandingLine } from './standing.tsx'
import { flowTexts } from './texts.ts'
import type { Weighed } from './weighed.ts'
import { WithinLine } from './within-case.tsx'

interface CheckProperties {
  readonly flow: Flow
  readonly weighed: readonly Weighed[]
  readonly answers: readonly DraftAnswer[]
  /** The client's name, where the draft is about a file. */
  readonly client: string | undefined
  /** The page that still has something to ask. */
  readonly next: PageId | undefined
}

/** All questions and answers, each with a way to change it; then one button. */
export function CheckPage(props: CheckProperties) {
  const texts = useTexts(flowTexts)
  const { flow, weighed, answers, next } = props
  const draftId = flow.draft.id
  return (
    <>
      <WithinLine draft={flow.draft} />
      <StandingLine weighed={weighed} />
      <Heading level={1}>{texts.checkTitle}</Heading>
      <Paragraph kind="lead">{next ? texts.checkOpenLead : texts.checkLead}</Paragraph>
      <Form action={paths.check({ draftId })}>
        <HiddenField name="version" value={String(flow.draft.version)} />
        <CheckAlerts flow={flow} answers={answers} />
        {(['aanleiding', ...pageIds] as const).map((page) => (
          <PageAnswers key={page} {...props} page={page} />
        ))}
        <ButtonGroup>
          {next ? (
            <ButtonLink href={paths.question({ draftId, section: next })}>
              {texts.toNextQuestion}
            </ButtonLink>
          ) : (
            <Button name="doen" value="uitkomst">
              {texts.toOutcome}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      <Paragraph kind="small">{texts.toOutcomeText}</Paragraph>
      <p className="dw-aside">
        <TextLink href={paths.weighings()}>{texts.stop}</TextLink>
        <AskColleague draftId={draftId} />
      </p>
    </>
  )
}

function CheckAlerts({ flow, answers }: Pick<CheckProperties, 'flow' | 'answers'>) {
  const texts = useTexts(flowTexts)
  const marked = answers.filter(({ toCheck }) => toCheck).length
  const unknown = answers.filter(
    ({ values, counts }) => counts && values.includes('unknown'),
  ).length
  return (
    <>
      {marked > 0 ? (
        <Alert kind="warning">
          <Paragraph>
            {flow.draft.startedFrom ? texts.againAlert : texts.toCheckAlert(marked)}
          </Paragraph>
          <Button kind="secondary" name="doen" value="alles-klopt">
            {texts.allRight}
          </Button>
        </Alert>
      ) : null}
      {unknown > 0 ? (
        <Alert kind="info">
          <Paragraph>{texts.unknownAlert(unknown)}</Paragraph>
        </Alert>
      ) : null}
    </>
  )
}

function PageAnswers(props: CheckProperties & { readonly page: AnsweredPage }) {
  const { page, answers, client } = props
  const title = useTitle(page)
  const texts = useTexts(flowTexts)
  const here = answers.filter((answer) => answer.page === page)
  const apart = page === 'met-wie' ? [] : here.filter(({ about }) => about)
  const rows = useRows(
    here.filter((answer) => !apart.includes(answer)),
    props.flow.draft.id,
  )
  const who: DataRow[] =
    page === 'aanleiding' ? [{ key: texts.checkWho, value: client ?? texts.nameless }] : []
  if (here.length + who.length === 0) return null
  return (
    <>
      <Heading level={2} size={3}>
        {title}
      </Heading>
      {rows.length + who.length > 0 ? <DataList rows={[...who, ...rows]} /> : null}
      {[...Map.groupBy(inTheirOrder(apart, props.flow), ({ about }) => about?.nl)].map(
        ([about, group]) => (
          <AnswersAbout key={about} answers={group} draftId={props.flow.draft.id} />
        ),
      )}
    </>
  )
}

/** Kinds of data in the order in which their page has them. */
function inTheirOrder(answers: readonly DraftAnswer[], flow: Flow): readonly DraftAnswer[] {
  const order = chosenCategories(flow).map((category) => categoryText(category).nl)
  const place = ({ about }: DraftAnswer) => order.indexOf(about?.nl ?? '')
  return answers.toSorted((a, b) => place(a) - place(b))
}

/** The answers about one recipient or one kind of data, under its name. */
function AnswersAbout(props: {
  readonly answers: readonly DraftAnswer[]
  readonly draftId: string
}) {
  const text = useText()
  const about = props.answers[0]?.about
  const name = about ? text(about) : ''
  const rows = useRows(props.answers, props.draftId)
  return (
    <>
      <Heading level={3} size={4}>
        {name}
      </Heading>
      <DataList
        rows={rows.map(({ key, change, ...row }) => ({
          ...row,
          key,
          ...(change && { change: { ...change, context: `${key} (${name})` } }),
        }))}
      />
    </>
  )
}

function useTitle(page: AnsweredPage): string {
  const texts = useTexts(flowTexts)
  const text = useText()
  if (page === 'aanleiding') return texts.checkStart
  if (page === 'met-wie') return texts.checkParties
  if (page === 'gegevens-nader') return texts.detailsTitle
  const [first, second] = sectionsOn(page)
  const section = page === 'doel' || page === 'ontvanger' ? second : first
  return section ? text(section.title) : ''
}

function useRows(answers: readonly DraftAnswer[], draftId: string): DataRow[] {
  const text = useText()
  const texts = useTexts(flowTexts)
  const [first] = answers
  if (first?.page === 'met-wie')
    return [
      {
        key: text(first.question),
        value: <List items={answers.map(({ answer }) => text(answer))} />,
        change: { href: hrefOf(draftId, first.page, 'partij') },
      },
    ]
  return answers.map((answer) => ({
    key: text(answer.question),
    value: (
      <>
        {text(answer.answer)}
        {answer.fromFile ? <span className="dw-soft"> ({texts.fromFile})</span> : null}
      </>
    ),
    change: { href: hrefOf(draftId, answer.page, answer.key) },
    mark: <Mark answer={answer} />,
  }))
}

const hrefOf = (draftId: string, section: AnsweredPage, key: string): string =>
  `${paths.question({ draftId, section })}#${fieldId(key)}`

function Mark({ answer }: { readonly answer: DraftAnswer }) {
  const texts = useTexts(flowTexts)
  const text = useText()
  if (!answer.toCheck && answer.counts) return null
  return (
    <span className="dw-marks">
      {answer.counts ? null : <StatusBadge>{texts.notCounted}</StatusBadge>}
      {answer.toCheck ? (
        <>
          <StatusBadge kind="warning">{texts.toCheck}</StatusBadge>
          <Button kind="subtle" name="klopt" value={answer.key}>
            {texts.stillRight}
            <Hidden> {text(labelWith(answer.question, answer.about))}</Hidden>
          </Button>
        </>
      ) : null}
    </span>
  )
}
