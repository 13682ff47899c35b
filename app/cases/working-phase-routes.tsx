import { z } from 'zod'
import { type FieldError, type FormValues, formValues, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { phaseFields } from './open-case-routes.tsx'
import { phaseTexts } from './phase-texts.ts'
import { isPhase } from './phases.ts'
import { caseTexts } from './texts.ts'
import { WorkingPhasePage, WorkingPhasesPage } from './working-phase-pages.tsx'
import {
  findWorkingPhases,
  getWorkingPhase,
  keepWorkingPhase,
} from './working-phases-repository.ts'

const noEvent = { none: 'shows nothing about a client' } as const

/** How the organisation works: everybody reads it, the team lead keeps it. */
export const workingPhaseRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.workingPhases.pattern,
    right: 'professional',
    event: noEvent,
    handler: showAll,
  },
  {
    method: 'get',
    path: paths.workingPhase.pattern,
    right: 'team_lead',
    event: noEvent,
    handler: showOne,
  },
  {
    method: 'post',
    path: paths.workingPhase.pattern,
    right: 'team_lead',
    event: 'working_phase_changed',
    handler: keep,
  },
]

async function showAll(visit: SignedInVisit): Promise<Response> {
  const phases = await visit.act((tx) => findWorkingPhases(tx, visit.language))
  const { listTitle: label } = visit.t(caseTexts)
  return visit.page(
    { title: visit.t(phaseTexts).workingTitle, back: { href: paths.cases(), label } },
    <WorkingPhasesPage phases={phases} mayChange={visit.professional.isTeamLead} />,
  )
}

function requirePhase(visit: SignedInVisit) {
  const phase = visit.param('phase')
  if (!isPhase(phase)) throw new Problem('page-not-found')
  return phase
}

async function showOne(visit: SignedInVisit): Promise<Response> {
  const { purpose, categories } = await findOne(visit)
  return draw(visit, visit.kept ?? formValues({ purpose, categories }))
}

const findOne = (visit: SignedInVisit) =>
  visit.act((tx) => getWorkingPhase(tx, requirePhase(visit), visit.language))

async function keep(visit: SignedInVisit): Promise<Response> {
  const phase = requirePhase(visit)
  const form = visit.read(z.object(phaseFields(visit.t(caseTexts))))
  if (!form.ok) return draw(visit, form.values, form.errors)
  const version = Number(/^\d{1,9}$/.exec(valueOf(visit.form, 'version'))?.[0] ?? -1)
  const kept = await visit.act((tx) => keepWorkingPhase(tx, { phase, version, ...form.data }))
  return kept ? visit.redirect(paths.workingPhases()) : draw(visit, form.values, [], true)
}

async function draw(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
  conflict = false,
): Promise<Response> {
  const current = await findOne(visit)
  return visit.page(
    {
      title: visit.t(phaseTexts).changeTitle,
      errors,
      back: { href: paths.workingPhases() },
      ...(conflict && { status: 409 }),
    },
    <WorkingPhasePage
      phase={current.phase}
      current={current}
      values={values}
      conflict={conflict}
    />,
  )
}
