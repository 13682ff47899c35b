import { z } from 'zod'
import type { Tx } from '../database/connection.ts'
import { type FieldError, field, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { type Asking, askColleague, findAsking, readAskedOfMe } from './actions.ts'
import { findNameIn } from './names.ts'
import { AnswerPage, AskPage } from './pages.tsx'
import { answerConsultation } from './repository.ts'
import { readDraftSubject, readRecordSubject, type Subject } from './subject.ts'
import { type ConsultationTexts, consultationTexts } from './texts.ts'

const right = 'professional' as const
const answering = paths.consultation.pattern

/** Asking a colleague about a draft or a record, and answering one. */
export const consultationRoutes: readonly Route[] = [
  ...[paths.newConsultation, paths.newConsultationOnRecord].flatMap(({ pattern }): Route[] => [
    {
      method: 'get',
      path: pattern,
      right,
      event: pattern === paths.newConsultation.pattern ? 'draft_read' : 'weighing_read',
      handler: (visit) => showAsk(visit, visit.kept ?? noValues),
    },
    { method: 'post', path: pattern, right, event: 'consultation_asked', handler: ask },
  ]),
  {
    method: 'get',
    path: answering,
    right,
    event: 'consultation_read',
    handler: (visit) => showQuestion(visit, visit.kept ?? noValues),
  },
  { method: 'post', path: answering, right, event: 'consultation_answered', handler: answer },
]

/** Which page this is: about a draft, or about a record. */
function placeOf(visit: SignedInVisit) {
  const texts = visit.t(consultationTexts)
  if (visit.param('draftId') !== '') {
    const draftId = visit.id('draftId')
    return {
      action: paths.newConsultation({ draftId }),
      back: { href: paths.weighing({ draftId }), label: texts.goOn },
      read: (tx: Tx) => readDraftSubject(tx, draftId, visit.professional.id),
    }
  }
  const weighingId = visit.id('weighingId')
  return {
    action: paths.newConsultationOnRecord({ weighingId }),
    back: { href: paths.record({ weighingId }), label: texts.toRecord },
    read: (tx: Tx) => readRecordSubject(tx, weighingId),
  }
}

async function requireAsking(visit: SignedInVisit): Promise<Asking> {
  const { read } = placeOf(visit)
  const asking = await visit.act(async (tx) => {
    const subject = await read(tx)
    return subject && findAsking(tx, subject, visit.professional.id)
  })
  if (asking === undefined) throw new Problem('page-not-found')
  return asking
}

async function showAsk(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { subject, ...asking } = await requireAsking(visit)
  const { action, back } = placeOf(visit)
  const { title } = visit.t(consultationTexts)
  return visit.page(
    { title, errors, back, leaveButton: true },
    <AskPage
      {...asking}
      action={action}
      back={back}
      view={subject.view}
      me={visit.professional.name}
      values={values}
    />,
  )
}

const askForm = (texts: ConsultationTexts, { colleagues, subject }: Asking) =>
  z.object({
    colleague: field
      .text(texts.colleagueMissing, texts.colleagueMissing)
      .refine((id) => colleagues.some((one) => one.id === id), texts.colleagueMissing),
    question: field
      .text(texts.questionMissing, texts.questionTooLong, 1000)
      .superRefine((question, context) => noNames(question, subject, texts, context)),
  })

function noNames(
  question: string,
  { names }: Subject,
  texts: ConsultationTexts,
  context: z.RefinementCtx,
): void {
  const name = findNameIn(question, names)
  if (name !== undefined) context.addIssue({ code: 'custom', message: texts.questionNames(name) })
}

async function ask(visit: SignedInVisit): Promise<Response> {
  const asking = await requireAsking(visit)
  const form = visit.read(askForm(visit.t(consultationTexts), asking))
  if (!form.ok) return showAsk(visit, form.values, form.errors)
  const { colleague: colleagueId, question } = form.data
  const id = idOfForm(visit.form)
  await visit.act((tx) => askColleague(tx, asking.subject, { id, colleagueId, question }))
  return visit.redirect(placeOf(visit).action)
}

async function showQuestion(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
  late?: string,
): Promise<Response> {
  const id = visit.id('consultationId')
  const asked = await visit.act((tx) => readAskedOfMe(tx, id, visit.professional.id))
  if (asked === undefined) throw new Problem('page-not-found')
  const { answerTitle: title, toWork: label } = visit.t(consultationTexts)
  // The same answer sent twice is kept: only another one is told that it was not.
  const notKept = late === asked.consultation.answer?.text ? undefined : late
  return visit.page(
    {
      title,
      errors,
      back: { href: paths.work(), label },
      leaveButton: true,
      ...(notKept !== undefined && { status: 409 as const }),
    },
    <AnswerPage {...asked} values={values} late={notKept} />,
  )
}

async function answer(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(consultationTexts)
  const id = visit.id('consultationId')
  const form = visit.read(
    z.object({ answer: field.text(texts.answerMissing, texts.answerTooLong, 500) }),
  )
  if (!form.ok) return showQuestion(visit, form.values, form.errors)
  const found = await visit.act(async (tx) => {
    const asked = await readAskedOfMe(tx, id, visit.professional.id)
    return asked && { isKept: await answerConsultation(tx, id, form.data.answer) }
  })
  if (found === undefined) throw new Problem('page-not-found')
  if (!found.isKept) return showQuestion(visit, noValues, [], form.data.answer)
  return visit.redirect(paths.consultation({ consultationId: id }))
}
