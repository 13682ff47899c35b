import type { ComponentChildren } from 'preact'
import type { DecisionKind } from '../database/tables.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  CardLink,
  Cards,
  DataList,
  type DataRow,
  dateAndTime,
  Form,
  FormNumber,
  Heading,
  longDay,
  Paragraph,
  StatusBadge,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { answerSlugs } from './answer-kinds.ts'
import { nameOf } from './ask-page.tsx'
import { isLate } from './due.ts'
import type { RequestView } from './request-view.ts'
import { type RequestTexts, requestTexts } from './texts.ts'

/** One request: what is asked, for what; the ways to answer, or the answer. */
export function RequestPage(props: {
  readonly view: RequestView
  /** That a weighing could not be started. */
  readonly notStarted: boolean
  /** What was sent when there was an answer already. */
  readonly notSent: ComponentChildren
}) {
  const { view } = props
  const { request, side } = view
  const texts = useTexts(requestTexts)
  const other = side === 'asker' ? view.holder : view.asker
  const title = texts[`${request.kind}_${side === 'asker' ? 'to' : 'of'}`]
  return (
    <>
      <Heading level={1}>{title(other?.name ?? texts.somebody)}</Heading>
      <Standing view={view} />
      {props.notSent === undefined ? null : (
        <Alert kind="warning" heading={texts.answeredBefore}>
          <p className="utrecht-paragraph dw-words">{props.notSent}</p>
        </Alert>
      )}
      {request.answer === undefined ? null : <TheAnswer view={view} />}
      <TheQuestion view={view} />
      {request.answer === undefined && side === 'holder' ? (
        <WaysToAnswer view={view} notStarted={props.notStarted} />
      ) : null}
      {request.answer === undefined && side === 'asker' ? (
        <Waiting view={view} notStarted={props.notStarted} />
      ) : null}
    </>
  )
}

function Standing({ view: { request } }: { readonly view: RequestView }) {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  const day = longDay(request.dueOn, language)
  const late = isLate(request)
  if (request.answer !== undefined)
    return late ? <StatusBadge kind="warning">{texts.lateAnswer}</StatusBadge> : null
  return (
    <StatusBadge kind={late ? 'error' : 'warning'}>
      {late ? texts.late(day) : texts.dueOn(day)}
    </StatusBadge>
  )
}

function TheQuestion({ view }: { readonly view: RequestView }) {
  const texts = useTexts(requestTexts)
  const { request } = view
  return (
    <>
      <Heading level={2}>
        {request.kind === 'feedback' ? texts.earlierQuestion : texts[request.kind]}
      </Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead dw-words">
        {view.question ?? texts.gone}
      </p>
      <DataList rows={useRows(view)} />
    </>
  )
}

function useRows(view: RequestView): readonly DataRow[] {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  const { request } = view
  const words = (text: string | undefined) => <span className="dw-words">{text ?? texts.gone}</span>
  return [
    { key: texts.subject, value: view.subject?.name || texts.gone },
    { key: texts.asker, value: view.asker ? nameOf(view.asker) : texts.somebody },
    { key: texts.holderIs, value: view.holder ? nameOf(view.holder) : texts.somebody },
    { key: texts.taskIs, value: words(view.task) },
    ...(view.isOfNow ? [{ key: texts.purposeIs, value: words(view.purpose) }] : []),
    ...(request.kind === 'information'
      ? [
          {
            key: texts.dataIs,
            value: request.dataText === null ? texts.noData : words(view.data),
          },
          { key: texts.leastIs, value: words(view.least) },
        ]
      : []),
    ...(request.kind === 'referral' ? [{ key: texts.knowsIs, value: texts.knowsYes }] : []),
    { key: texts.askedOn, value: dateAndTime(request.at, language) },
    {
      key: texts.dueIs,
      value: `${texts[request.urgency]}: ${texts.dueOn(longDay(request.dueOn, language)).toLowerCase()}`,
    },
  ]
}

/** For the one who was asked: weigh first, or answer without data, or with one sentence. */
function WaysToAnswer(props: { readonly view: RequestView; readonly notStarted: boolean }) {
  const { view } = props
  const texts = useTexts(requestTexts)
  const { id: requestId } = view.request
  const isShared = view.shares.some(({ isLive }) => isLive)
  const at = (answer: string) => paths.answerRequest({ requestId, answer })
  return (
    <>
      <Heading level={2}>{texts.answerHow}</Heading>
      <Paragraph>{texts.answerLead}</Paragraph>
      {props.notStarted ? (
        <Alert kind="warning">
          <Paragraph>{texts.notStarted}</Paragraph>
        </Alert>
      ) : null}
      {isShared ? null : <Weighing view={view} />}
      {isShared ? <Paragraph>{texts.shared}</Paragraph> : null}
      <Cards>
        {isShared ? <CardLink href={at(answerSlugs.full)} title={texts.answerFull} /> : null}
        {isShared ? <CardLink href={at(answerSlugs.part)} title={texts.answerPart} /> : null}
        <CardLink href={at(answerSlugs.without_data)} title={texts.answerWithout}>
          {texts.answerWithoutMore}
        </CardLink>
        <CardLink href={at(answerSlugs.refused)} title={texts.answerRefuse}>
          {texts.answerRefuseMore}
        </CardLink>
      </Cards>
    </>
  )
}

/** Where one's own weighing on this request stands, and the way on from there. */
function Weighing({ view }: { readonly view: RequestView }) {
  const texts = useTexts(requestTexts)
  const { weighed, request, subject } = view
  const { id: requestId, caseId } = request
  if (!view.isOfNow)
    return (
      <Alert kind="info">
        <Paragraph>
          {view.side === 'holder' ? texts.otherPurpose : texts.otherPurposeAsker}
        </Paragraph>
      </Alert>
    )
  if (weighed.draftId !== undefined)
    return (
      <ButtonGroup>
        <ButtonLink href={paths.weighing({ draftId: weighed.draftId })}>
          {texts.goOnWeighing}
        </ButtonLink>
      </ButtonGroup>
    )
  if (subject !== undefined && subject.fileId === undefined)
    return (
      <Paragraph>
        {texts.noFile}{' '}
        <TextLink href={paths.linkCasePerson({ caseId, subjectId: subject.id })}>
          {texts.linkFile}
        </TextLink>
      </Paragraph>
    )
  return (
    <>
      {weighed.weighingId === undefined ? null : (
        <Alert kind="info">
          <Paragraph>
            {weighedText(weighed.decided, texts)}{' '}
            <TextLink href={paths.record({ weighingId: weighed.weighingId })}>
              {texts.toRecord}
            </TextLink>
          </Paragraph>
        </Alert>
      )}
      <Form action={paths.weighRequest({ requestId })} id="afwegen">
        <FormNumber />
        {view.side === 'holder' ? <Paragraph>{texts.weighMore}</Paragraph> : null}
        <ButtonGroup>
          <Button kind={weighed.weighingId === undefined ? 'primary' : 'secondary'}>
            {view.side === 'holder' ? texts.weigh : texts.weighForReferral}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

/** What follows from the decision that was taken; as long as none was, that it is to be taken. */
function weighedText(decided: DecisionKind | undefined, texts: RequestTexts): string {
  if (decided === undefined) return texts.weighedOpen
  if (decided === 'share') return texts.weighedEnded
  return decided === 'do_not_share' || decided === 'refer' ? texts.weighedNo : texts.weighedLater
}

/** For the one who asked: nothing to do; with a referral, what the other needs can be weighed. */
function Waiting(props: { readonly view: RequestView; readonly notStarted: boolean }) {
  const { view } = props
  const texts = useTexts(requestTexts)
  return (
    <>
      <Heading level={2}>{texts.waiting}</Heading>
      <Paragraph>{texts.waitingMore}</Paragraph>
      {props.notStarted ? (
        <Alert kind="warning">
          <Paragraph>{texts.notStarted}</Paragraph>
        </Alert>
      ) : null}
      {view.isOfNow ? null : (
        <Alert kind="info">
          <Paragraph>{texts.otherPurposeAsker}</Paragraph>
        </Alert>
      )}
      {view.request.kind === 'referral' && view.isOfNow ? (
        <>
          <Paragraph>{texts.shareForReferral}</Paragraph>
          <Weighing view={view} />
        </>
      ) : null}
    </>
  )
}

/** The answer, for both; with the share where data were given. */
function TheAnswer({ view }: { readonly view: RequestView }) {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  const { request, side } = view
  const { answer } = request
  if (answer === undefined) return null
  const who = texts.answeredOn(
    view.holder?.name ?? texts.somebody,
    dateAndTime(answer.at, language),
  )
  return (
    <>
      <Alert
        kind={answer.kind === 'refused' ? 'info' : 'ok'}
        heading={side === 'holder' ? texts.yourAnswer : texts.answer}
      >
        <Paragraph kind="lead">
          {answer.refusal === null ? texts[answer.kind] : texts[answer.refusal]}
        </Paragraph>
        {answer.kind === 'part' ? <Paragraph>{texts.notGiven}:</Paragraph> : null}
        {answer.answerText === null ? null : (
          <p className="utrecht-paragraph dw-words">{view.answerWords ?? texts.gone}</p>
        )}
        {answer.kind === 'refused' && side === 'holder' ? (
          <Paragraph>{texts.refusalDone}</Paragraph>
        ) : null}
        <Paragraph kind="small">{who}</Paragraph>
      </Alert>
      <WhatWasShared view={view} />
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.reviewRequest({ requestId: request.id })}>
          {view.reviews.has(view.mine) ? texts.review : texts.toReview}
        </ButtonLink>
        {side === 'asker' && request.kind !== 'feedback' ? (
          <ButtonLink kind="subtle" href={paths.newFeedback({ requestId: request.id })}>
            {texts.askFeedback}
          </ButtonLink>
        ) : null}
      </ButtonGroup>
    </>
  )
}

function WhatWasShared({ view }: { readonly view: RequestView }) {
  const texts = useTexts(requestTexts)
  const kind = view.request.answer?.kind
  if (kind !== 'full' && kind !== 'part') return null
  const live = view.shares.filter(({ isLive }) => isLive)
  if (live.length === 0) return <Paragraph>{texts.shareEnded}</Paragraph>
  return live.map(({ id }) => (
    <Paragraph key={id}>
      <TextLink href={paths.share({ shareId: id })}>{texts.toShare}</TextLink>
    </Paragraph>
  ))
}
