import { z } from 'zod'
import { line } from '../cases/on-case.ts'
import { findMyClients } from '../clients/repository.ts'
import { findNameIn } from '../consultations/names.ts'
import type { AnswerKind, Refusal } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { type FieldError, field, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { isMade } from '../database/once.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { startWeighingWithin } from '../shares/start.ts'
import { answerKindOf, refusals } from './answer-kinds.ts'
import { AnswerRequestPage, answerTitle } from './answer-page.tsx'
import { keepOrGone, seenIn } from './ask-routes.tsx'
import { onRequest, requireRequest, requireSide } from './on-request.ts'
import { insertAnswer, type Request } from './repository.ts'
import { RequestPage } from './request-page.tsx'
import type { RequestView } from './request-view.ts'
import { isLookedAt, secondLook, type SecondLook } from './second-look.ts'
import { type RequestTexts, requestTexts } from './texts.ts'

/** A request, weighing it, and answering it. */
export const answerRoutes: readonly Route[] = [
  line('get', paths.request, 'request_read', async (visit) =>
    drawRequest(visit, await requireRequest(visit)),
  ),
  line('post', paths.weighRequest, 'draft_started', weigh),
  line('get', paths.answerRequest, 'request_read', showAnswer),
  line('post', paths.answerRequest, 'request_answered', answer),
]

interface Drawn {
  readonly notStarted?: boolean
  readonly notSent?: string
}

function drawRequest(visit: SignedInVisit, view: RequestView, drawn: Drawn = {}): Response {
  const texts = visit.t(requestTexts)
  const { notStarted = false, notSent } = drawn
  return visit.page(
    {
      title: texts[view.request.kind],
      back: { href: paths.case({ caseId: view.request.caseId }), label: texts.toCase },
      leaveButton: 'page without form',
      path: paths.request({ requestId: view.request.id }),
      ...((notStarted || notSent !== undefined) && { status: 409 as const }),
    },
    <RequestPage view={view} notStarted={notStarted} notSent={notSent} />,
  )
}

/** Starts a weighing: to answer; or, for who refers, about what the other needs. */
async function weigh(visit: SignedInVisit): Promise<Response> {
  const draftId = idOfForm(visit.form)
  const { view, started } = await onRequest(visit, async (tx, view) => ({
    view,
    started: mayWeigh(view) ? await startOnce(tx, view, draftId) : undefined,
  }))
  return started === undefined
    ? drawRequest(visit, view, { notStarted: true })
    : visit.redirect(paths.weighing({ draftId: started }))
}

const mayWeigh = ({ request, side, isOfNow }: RequestView): boolean =>
  isOfNow && (side === 'holder' ? request.answer === undefined : request.kind === 'referral')

/** The same form sent twice, or two at once, leads to one weighing: the one that is open. */
async function startOnce(tx: Tx, view: RequestView, id: string): Promise<string | undefined> {
  const { request, side, weighed } = view
  await oneAtATime(tx, id)
  if (await isMade(tx, 'app.draft', id)) return id
  if (weighed.draftId !== undefined) return weighed.draftId
  const { draft } = await startWeighingWithin(tx, {
    id,
    caseId: request.caseId,
    subjectId: request.subjectId,
    participantId: side === 'holder' ? request.askerId : request.holderId,
    aim: side === 'holder' ? 'answer' : 'share',
    requestId: request.id,
  })
  return draft?.id
}

function kindIn(visit: SignedInVisit): AnswerKind {
  const kind = answerKindOf(visit.param('answer'))
  if (kind === undefined) throw new Problem('page-not-found')
  return kind
}

async function showAnswer(visit: SignedInVisit): Promise<Response> {
  const kind = kindIn(visit)
  const view = await requireSide(visit, 'holder')
  if (!mayAnswer(view, kind)) return visit.redirect(paths.request({ requestId: view.request.id }))
  return drawAnswer(visit, kind, view, visit.kept ?? noValues)
}

/** Once, and with data only where they were shared. */
const mayAnswer = ({ request, shares }: RequestView, kind: AnswerKind): boolean =>
  request.answer === undefined &&
  ((kind !== 'full' && kind !== 'part') || shares.some(({ isLive }) => isLive))

function drawAnswer(
  visit: SignedInVisit,
  kind: AnswerKind,
  view: RequestView,
  values: FormValues,
  { errors = [], look }: { errors?: readonly FieldError[]; look?: SecondLook } = {},
): Response {
  const texts = visit.t(requestTexts)
  const back = { href: paths.request({ requestId: view.request.id }), label: texts.toRequest }
  return visit.page(
    { title: answerTitle(kind, texts), errors, back, leaveButton: true },
    <AnswerRequestPage kind={kind} view={view} values={values} look={look} />,
  )
}

const answerForm = (kind: AnswerKind, names: readonly string[], t: RequestTexts) =>
  z.object({
    refusal:
      kind === 'refused' ? field.choice(refusals, t.refuseMissing) : z.undefined().optional(),
    words:
      kind === 'part' || kind === 'without_data'
        ? field
            .text(kind === 'part' ? t.partMissing : t.withoutMissing, t.answerTooLong, 500)
            .superRefine((words, context) => {
              const name = findNameIn(words, names)
              if (name !== undefined)
                context.addIssue({ code: 'custom', message: t.answerNames(name) })
            })
        : z.undefined().optional(),
  })

interface Answered {
  readonly refusal?: Refusal | undefined
  readonly words?: string | undefined
}

async function answer(visit: SignedInVisit): Promise<Response> {
  const kind = kindIn(visit)
  const view = await requireSide(visit, 'holder')
  const texts = visit.t(requestTexts)
  const form = visit.read(answerForm(kind, view.subject ? [view.subject.name] : [], texts))
  if (view.request.answer !== undefined) return told(visit, view, kind, form.ok ? form.data : {})
  if (!mayAnswer(view, kind)) return visit.redirect(paths.request({ requestId: view.request.id }))
  if (!form.ok) return drawAnswer(visit, kind, view, form.values, { errors: form.errors })
  const look = secondLook([form.data.words])
  if (!isLookedAt(look, seenIn(visit.form)))
    return drawAnswer(visit, kind, view, form.values, { look })
  return keep(visit, view, kind, form.data)
}

async function keep(
  visit: SignedInVisit,
  view: RequestView,
  kind: AnswerKind,
  given: Answered,
): Promise<Response> {
  let isKept = false
  await keepOrGone(async () => {
    isKept = await visit.act((tx) => insert(tx, view, kind, given))
  })
  return isKept
    ? visit.redirect(paths.request({ requestId: view.request.id }))
    : told(visit, await requireSide(visit, 'holder'), kind, given)
}

async function insert(
  tx: Tx,
  { request, subject }: RequestView,
  kind: AnswerKind,
  { refusal, words }: Answered,
): Promise<boolean> {
  if (kind === 'refused')
    return refusal !== undefined && insertAnswer(tx, request, { kind, refusal })
  const fileId = subject?.fileId
  const [client] = fileId === undefined ? [] : await findMyClients(tx, [fileId])
  return insertAnswer(tx, request, { kind, words, clientId: client?.id })
}

/** The same answer sent again is the answer; another one is told that it was not sent. */
function told(
  visit: SignedInVisit,
  view: RequestView,
  kind: AnswerKind,
  given: Answered,
): Response {
  if (isTheSame(view, kind, given))
    return visit.redirect(paths.request({ requestId: view.request.id }))
  const texts = visit.t(requestTexts)
  const notSent = given.words ?? (given.refusal ? texts[given.refusal] : texts[kind])
  return drawRequest(visit, view, { notSent })
}

function isTheSame(view: RequestView, kind: AnswerKind, given: Answered): boolean {
  const { answer }: Request = view.request
  return (
    answer?.kind === kind &&
    answer.refusal === (given.refusal ?? null) &&
    (answer.answerText === null || view.answerWords === given.words)
  )
}
