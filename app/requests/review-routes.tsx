import { z } from 'zod'
import { line } from '../cases/on-case.ts'
import { once } from '../database/once.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  type FieldError,
  field,
  Form,
  type FormValues,
  Heading,
  idOfForm,
  noValues,
  Paragraph,
  RadioGroup,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { FeedbackPage } from './ask-page.tsx'
import { keepOrGone } from './ask-routes.tsx'
import { dueDay, urgencies } from './due.ts'
import { onRequest, requireRequest, requireSide } from './on-request.ts'
import { insertFeedback, insertReview } from './repository.ts'
import type { RequestView } from './request-view.ts'
import { requestTexts } from './texts.ts'

/** After the answer: whether it was what was needed, and feedback on it. */
export const reviewRoutes: readonly Route[] = [
  line('get', paths.reviewRequest, 'request_read', showReview),
  line('post', paths.reviewRequest, 'request_reviewed', review),
  line('get', paths.newFeedback, 'request_read', showFeedback),
  line('post', paths.newFeedback, 'request_made', askFeedback),
]

const needs = ['yes', 'partly', 'no'] as const

/** There is nothing to look back on before the answer. */
function answered(view: RequestView): RequestView {
  if (view.request.answer === undefined) throw new Problem('page-not-found')
  return view
}

async function showReview(visit: SignedInVisit): Promise<Response> {
  return drawReview(visit, answered(await requireRequest(visit)), visit.kept ?? noValues)
}

function drawReview(
  visit: SignedInVisit,
  view: RequestView,
  values: FormValues,
  errors: readonly FieldError[] = [],
  isBefore = false,
): Response {
  const texts = visit.t(requestTexts)
  const back = { href: paths.request({ requestId: view.request.id }), label: texts.toRequest }
  return visit.page(
    {
      title: texts.review,
      errors,
      back,
      leaveButton: view.reviews.has(view.mine) ? 'page without form' : true,
      ...(isBefore && { status: 409 as const }),
    },
    <ReviewPage view={view} values={values} isBefore={isBefore} />,
  )
}

function ReviewPage(props: {
  readonly view: RequestView
  readonly values: FormValues
  readonly isBefore: boolean
}) {
  const { view } = props
  const texts = useTexts(requestTexts)
  const { id: requestId } = view.request
  if (view.reviews.has(view.mine)) return <Reviews {...props} />
  return (
    <Form action={paths.reviewRequest({ requestId })} values={props.values}>
      <RadioGroup
        name="needed"
        heading
        label={texts.review}
        hint={texts.reviewLead}
        choices={needs.map((need) => ({ value: need, label: texts[need] }))}
      />
      <ButtonGroup>
        <Button>{texts.sendReview}</Button>
      </ButtonGroup>
    </Form>
  )
}

function Reviews({ view, isBefore }: { readonly view: RequestView; readonly isBefore: boolean }) {
  const texts = useTexts(requestTexts)
  const other = view.side === 'asker' ? view.holder : view.asker
  const said = [...view.reviews].map(([by, need]) => ({
    key: by === view.mine ? texts.yourReview : (other?.name ?? texts.somebody),
    value: texts[need],
  }))
  return (
    <>
      <Heading level={1}>{texts.review}</Heading>
      {isBefore ? (
        <Alert kind="warning">
          <Paragraph>{texts.reviewedBefore}</Paragraph>
        </Alert>
      ) : null}
      <DataList rows={said} />
      {said.length === 1 ? <Paragraph>{texts.reviewWaits}</Paragraph> : null}
    </>
  )
}

async function review(visit: SignedInVisit): Promise<Response> {
  const view = answered(await requireRequest(visit))
  const texts = visit.t(requestTexts)
  const form = visit.read(z.object({ needed: field.choice(needs, texts.reviewMissing) }))
  if (!form.ok) return drawReview(visit, view, form.values, form.errors)
  const isKept = await visit.act((tx) =>
    insertReview(tx, view.request, view.mine, form.data.needed),
  )
  const stands = isKept ? view : await requireRequest(visit)
  const isSame = isKept || stands.reviews.get(view.mine) === form.data.needed
  return isSame
    ? visit.redirect(paths.reviewRequest({ requestId: view.request.id }))
    : drawReview(visit, stands, noValues, [], true)
}

async function requireAnswered(visit: SignedInVisit): Promise<RequestView> {
  const view = answered(await requireSide(visit, 'asker'))
  if (view.request.kind === 'feedback') throw new Problem('page-not-found')
  return view
}

async function showFeedback(visit: SignedInVisit): Promise<Response> {
  return drawFeedback(visit, await requireAnswered(visit), visit.kept ?? noValues)
}

function drawFeedback(
  visit: SignedInVisit,
  { request, question, holder }: RequestView,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const texts = visit.t(requestTexts)
  const back = { href: paths.request({ requestId: request.id }), label: texts.toRequest }
  return visit.page(
    { title: texts.feedbackTitle, errors, back, leaveButton: true },
    <FeedbackPage
      requestId={request.id}
      question={question}
      holder={holder?.name ?? texts.somebody}
      values={values}
    />,
  )
}

async function askFeedback(visit: SignedInVisit): Promise<Response> {
  const view = await requireAnswered(visit)
  const texts = visit.t(requestTexts)
  const form = visit.read(z.object({ urgency: field.choice(urgencies, texts.urgencyMissing) }))
  if (!form.ok) return drawFeedback(visit, view, form.values, form.errors)
  const { urgency } = form.data
  const id = idOfForm(visit.form)
  await keepOrGone(() =>
    onRequest(visit, (tx, { request, found }) =>
      once(tx, 'app.request', id, () =>
        insertFeedback(tx, request, {
          id,
          urgency,
          dueOn: dueDay(urgency),
          purposeId: found.purposeId,
        }),
      ),
    ),
  )
  return visit.redirect(paths.request({ requestId: id }))
}
