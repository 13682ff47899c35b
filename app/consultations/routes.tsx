import { z } from 'zod'
import type { Partner } from '../cases/participants-repository.ts'
import type { Tx } from '../database/connection.ts'
import {
  type FieldError,
  field,
  type FormValues,
  idOfForm,
  noValues,
  valueOf,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { type Asking, askForAdvice, findAsking, readAskedOfMe } from './actions.ts'
import { checkForm } from './check-form.ts'
import { CheckPage } from './check-page.tsx'
import { type Choice, type Mark, marksIn, signatureOf, textOf } from './marks.ts'
import { AnswerPage, AskPage } from './pages.tsx'
import { answerConsultation } from './repository.ts'
import { readDraftSubject, readNoSubject, readRecordSubject } from './subject.ts'
import { type ConsultationTexts, consultationTexts } from './texts.ts'

const right = 'professional' as const
const answering = paths.consultation.pattern

/** Asking for advice about a draft, a record or neither, without a name; and giving it. */
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
    path: paths.newConsultationAlone.pattern,
    right,
    event: 'texts_read',
    handler: (visit) => showAsk(visit, visit.kept ?? noValues),
  },
  {
    method: 'post',
    path: paths.newConsultationAlone.pattern,
    right,
    event: 'consultation_asked',
    handler: ask,
  },
  {
    method: 'get',
    path: answering,
    right,
    event: 'consultation_read',
    handler: (visit) => showQuestion(visit, visit.kept ?? noValues),
  },
  { method: 'post', path: answering, right, event: 'consultation_answered', handler: answer },
]

/** Which page this is: about a draft, about a record, or about neither. */
function placeOf(visit: SignedInVisit) {
  const texts = visit.t(consultationTexts)
  if (visit.param('draftId') !== '') {
    const draftId = visit.id('draftId')
    return {
      action: paths.newConsultation({ draftId }),
      back: { href: paths.weighing({ draftId }), label: texts.goOn },
      read: (tx: Tx) => readDraftSubject(tx, draftId, visit.professional),
    }
  }
  if (visit.param('weighingId') === '') {
    const back = { href: paths.work(), label: texts.toWork }
    return { action: paths.newConsultationAlone(), back, read: readNoSubject }
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
    return subject && findAsking(tx, subject, visit.professional)
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
      isAlone={subject.about === 'nothing'}
      me={visit.professional.name}
      values={values}
    />,
  )
}

const askForm = (texts: ConsultationTexts, { advisers }: Asking) =>
  z.object({
    colleague: field
      .text(texts.colleagueMissing, texts.colleagueMissing)
      .refine((id) => advisers.some((one) => one.id === id), texts.colleagueMissing),
    // A browser sends a line's end as two signs, and not always: what was found stands by place.
    question: field
      .text(texts.questionMissing, texts.questionTooLong, 1000)
      .transform((question) => question.replaceAll('\r\n', '\n')),
  })

/** First the text is shown with what was found in it; sent from there, it goes. */
async function ask(visit: SignedInVisit): Promise<Response> {
  const asking = await requireAsking(visit)
  const texts = visit.t(consultationTexts)
  const form = visit.read(askForm(texts, asking))
  const step = valueOf(visit.form, 'stap')
  if (!form.ok || step === 'terug') return showAsk(visit, visit.form, form.ok ? [] : form.errors)
  const adviser = asking.advisers.find(({ id }) => id === form.data.colleague)
  if (adviser === undefined) throw new Problem('page-not-found')
  const checked = { asking, adviser, question: form.data.question }
  const marks = marksIn(checked.question, asking.subject.names)
  const isSeen = step === 'stuur' && valueOf(visit.form, 'gevonden') === signatureOf(marks)
  if (!isSeen) return showCheck(visit, checked, marks, asked(visit.form))
  const choices = visit.read(checkForm(marks, asking.subject.names, texts))
  if (!choices.ok) return showCheck(visit, checked, marks, visit.form, choices.errors)
  return send(visit, checked, marks, choices.data)
}

/** What was asked, without what was decided about marks that are no longer these. */
const asked = ({ colleague = [], question = [], nummer = [] }: FormValues): FormValues => ({
  colleague,
  question,
  nummer,
})

interface Checked {
  readonly asking: Asking
  readonly adviser: Partner
  readonly question: string
}

function showCheck(
  visit: SignedInVisit,
  { adviser, question }: Checked,
  marks: readonly Mark[],
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const { action } = placeOf(visit)
  const { checkTitle: title, title: label } = visit.t(consultationTexts)
  const isColleague = adviser.organisationId === visit.professional.organisationId
  return visit.page(
    { title, errors, back: { href: action, label }, leaveButton: true },
    <CheckPage
      action={action}
      adviser={isColleague ? adviser.name : `${adviser.name}, ${adviser.organisation}`}
      isColleague={isColleague}
      question={question}
      marks={marks}
      values={values}
    />,
  )
}

async function send(
  visit: SignedInVisit,
  { asking, adviser, question }: Checked,
  marks: readonly Mark[],
  choices: readonly Choice[],
): Promise<Response> {
  const reasons = choices.flatMap((one) => ('instead' in one ? [] : (one.keptBecause ?? [])))
  const given = {
    id: idOfForm(visit.form),
    adviser,
    question: textOf(question, marks, choices),
    keptBecause: reasons.length === 0 ? undefined : reasons.join(' '),
  }
  await visit.act((tx) => askForAdvice(tx, asking.subject, given, visit.professional))
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
