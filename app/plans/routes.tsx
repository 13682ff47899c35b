import { readPeople } from '../cases/case-view.ts'
import { namesLeftOut } from '../cases/names-left-out.ts'
import { backToCase, leads, line, onCase, onLedCase } from '../cases/on-case.ts'
import { findParticipants } from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import { caseTexts } from '../cases/texts.ts'
import { insertAgreement } from '../conferences/round-repository.ts'
import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
import { type FieldError, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import { keepOrGone } from '../requests/ask-routes.tsx'
import type { Route, SignedInVisit } from '../route.ts'
import { actionForm, progressForm } from './action-form.ts'
import { ActionPage } from './action-page.tsx'
import { NewActionPage } from './new-action-page.tsx'
import { onAction } from './on-action.ts'
import { PlanPage } from './plan-page.tsx'
import { readPlan } from './plan-view.ts'
import { insertProgress } from './progress-repository.ts'
import { planTexts } from './texts.ts'

/** The plan of action of a case: what was agreed, who does it, and how it goes. */
export const planRoutes: readonly Route[] = [
  line('get', paths.plan, 'case_read', showPlan),
  line('get', paths.newAction, 'case_read', showNew),
  line('post', paths.newAction, 'agreement_made', make),
  line('get', paths.action, 'case_read', showAction),
  line('post', paths.action, 'progress_made', tell),
]

async function showPlan(visit: SignedInVisit): Promise<Response> {
  const plan = await onCase(visit, (tx, found) => readPlan(tx, found, leads(visit, found)))
  return visit.page(
    { title: visit.t(planTexts).title, back: backToCase(visit), leaveButton: 'page without form' },
    <PlanPage plan={plan} />,
  )
}

/** Who can be given an action, and whose names are left out of it. */
const findAround = async (tx: Tx, { id }: Case) => ({
  owners: (await findParticipants(tx, id)).filter(({ standing }) => standing === 'takes_part'),
  people: await readPeople(tx, id),
})

type Around = Awaited<ReturnType<typeof findAround>>

async function showNew(visit: SignedInVisit): Promise<Response> {
  return drawNew(visit, await onLedCase(visit, findAround), visit.kept ?? noValues)
}

function drawNew(
  visit: SignedInVisit,
  { owners }: Around,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const caseId = visit.id('caseId')
  const texts = visit.t(planTexts)
  return visit.page(
    {
      title: texts.newTitle,
      errors,
      back: { href: paths.plan({ caseId }), label: texts.title },
      leaveButton: true,
    },
    <NewActionPage caseId={caseId} owners={owners} values={values} />,
  )
}

async function make(visit: SignedInVisit): Promise<Response> {
  const around = await onLedCase(visit, findAround)
  const form = visit.read(actionForm(visit.t(planTexts), around.owners))
  if (!form.ok) return drawNew(visit, around, form.values, form.errors)
  const named = namesLeftOut(form.values, ['wat', 'gebruiken'], around.people, visit.t(caseTexts))
  if (named.length > 0) return drawNew(visit, around, form.values, named)
  const id = idOfForm(visit.form)
  const caseId = visit.id('caseId')
  const { wat, wie, klaar, gebruiken, weten } = form.data
  await keepOrGone(() =>
    visit.act((tx) =>
      once(tx, 'app.agreement', id, () =>
        insertAgreement(tx, {
          id,
          caseId,
          clientId: clientOf(around),
          text: wat,
          ownerId: wie,
          dueOn: klaar,
          use: gebruiken,
          forIds: weten.filter((one) => one !== wie),
        }),
      ),
    ),
  )
  return visit.redirect(paths.plan({ caseId }))
}

/** The own client to whom words about the case belong, where there is one. */
const clientOf = ({ people }: Pick<Around, 'people'>): string | undefined =>
  people.find(({ clientId }) => clientId !== undefined)?.clientId

function showAction(visit: SignedInVisit): Promise<Response> {
  return drawAction(visit, visit.kept ?? noValues)
}

async function drawAction(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const view = await onAction(visit, (_, found) => Promise.resolve(found))
  const { action, agreement, title } = visit.t(planTexts)
  return visit.page(
    {
      title: view.action.ownerId === null ? agreement : action,
      errors,
      back: { href: paths.plan({ caseId: view.action.caseId }), label: title },
      leaveButton: view.action.isMine ? true : 'page without form',
    },
    <ActionPage view={view} values={values} />,
  )
}

async function tell(visit: SignedInVisit): Promise<Response> {
  const { action, people } = await onAction(visit, async (tx, view) => ({
    action: view.action,
    people: await readPeople(tx, view.action.caseId),
  }))
  if (!action.isMine) throw new Problem('page-not-found')
  const form = visit.read(progressForm(visit.t(planTexts)))
  if (!form.ok) return drawAction(visit, form.values, form.errors)
  const named = namesLeftOut(form.values, ['opmerking'], people, visit.t(caseTexts))
  if (named.length > 0) return drawAction(visit, form.values, named)
  const id = idOfForm(visit.form)
  await keepOrGone(() =>
    visit.act((tx) =>
      once(tx, 'app.agreement_progress', id, () =>
        insertProgress(tx, {
          id,
          caseId: action.caseId,
          agreementId: action.id,
          state: form.data.hoe,
          remark: form.data.opmerking,
          clientId: clientOf({ people }),
        }),
      ),
    ),
  )
  return visit.redirect(paths.action({ agreementId: action.id }))
}
