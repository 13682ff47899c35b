import { backToCase, leads, line, onCase } from '../cases/on-case.ts'
import { findIdentifying } from '../consultations/identifying.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { type FieldError, type FormValues, noValues, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { keepOrGone } from '../requests/ask-routes.tsx'
import type { Route, SignedInVisit } from '../route.ts'
import { evaluationForm } from './evaluation-form.ts'
import { EvaluationPage } from './evaluation-page.tsx'
import { type EvaluationView, readEvaluations } from './evaluation-view.ts'
import { findEvaluations, insertEvaluation } from './evaluations-repository.ts'
import { LessonsPage } from './lessons-page.tsx'
import { findLessons, insertLesson } from './lessons-repository.ts'
import { closingTexts } from './texts.ts'

/** Looking back on a case, and what an organisation learned from cases. */
export const evaluationRoutes: readonly Route[] = [
  line('get', paths.evaluation, 'case_read', show),
  line('post', paths.evaluation, 'evaluation_made', evaluate),
  line(
    'get',
    paths.lessons,
    { none: 'nobody and no case stands in what was learned' },
    showLessons,
  ),
]

const findView = (visit: SignedInVisit): Promise<EvaluationView> =>
  onCase(visit, (tx, found) => readEvaluations(tx, found, leads(visit, found)))

async function show(visit: SignedInVisit): Promise<Response> {
  return draw(visit, await findView(visit), visit.kept ?? noValues)
}

function draw(
  visit: SignedInVisit,
  view: EvaluationView,
  values: FormValues,
  {
    errors = [],
    telling = [],
  }: { errors?: readonly FieldError[]; telling?: readonly string[] } = {},
): Response {
  return visit.page(
    {
      title: visit.t(closingTexts).evaluationTitle,
      errors,
      back: backToCase(visit),
      leaveButton: view.mine === undefined ? true : 'page without form',
    },
    <EvaluationPage view={view} values={values} telling={telling} />,
  )
}

async function evaluate(visit: SignedInVisit): Promise<Response> {
  const view = await findView(visit)
  const done = visit.redirect(paths.evaluation({ caseId: view.caseId }))
  if (view.mine !== undefined) return done
  const texts = visit.t(closingTexts)
  const form = visit.read(evaluationForm(texts))
  if (!form.ok) return draw(visit, view, form.values, { errors: form.errors })
  const { anders, bewaren, ...answers } = form.data
  const isKept = anders !== undefined && bewaren === 'ja'
  const found = isKept ? findIdentifying(anders, view.names) : []
  const named = found.find(({ kind }) => kind === 'known_name')
  if (named !== undefined) {
    const errors = [{ field: 'anders', message: texts.nameInIt(named.words) }]
    return draw(visit, view, form.values, { errors })
  }
  const telling = [...new Set(found.map(({ words }) => words.replaceAll(/\s+/g, ' ')))]
  if (!isSeen(telling, valueOf(visit.form, '_gezien')))
    return draw(visit, view, form.values, { telling })
  await keepOrGone(() =>
    visit.act(async (tx) => {
      // Sent twice: the second one finds what the first one kept.
      await oneAtATime(tx, view.me)
      const before = await findEvaluations(tx, view.caseId)
      if (before.some(({ participantId }) => participantId === view.me)) return
      const { caseId, clientId } = view
      await insertEvaluation(tx, {
        caseId,
        clientId,
        participantId: view.me,
        answers,
        differently: anders,
      })
      if (isKept) await insertLesson(tx, anders)
    }),
  )
  return done
}

/** Whether each of these words was on the page when it was sent. */
function isSeen(words: readonly string[], before: string): boolean {
  const seen = new Set(before.replaceAll('\r\n', '\n').split('\n'))
  return words.every((one) => seen.has(one))
}

async function showLessons(visit: SignedInVisit): Promise<Response> {
  const lessons = await visit.act(findLessons)
  const { lessonsTitle: title } = visit.t(closingTexts)
  return visit.page(
    { title, back: { href: paths.cases() }, leaveButton: 'page without form' },
    <LessonsPage lessons={lessons} />,
  )
}
