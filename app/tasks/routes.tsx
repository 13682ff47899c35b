import { dataCategoryLabels, roleLabels, settingLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import {
  findTasks,
  type OrganisationTask,
  type TaskPartner,
} from '../organisations/tasks-repository.ts'
import {
  type FieldError,
  field,
  type FormValues,
  formValues,
  idOfForm,
  noValues,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { addTask, changeTask, findListedTask, takeOffTheList, withPartner } from './actions.ts'
import { PartnerPage, TaskPage } from './task-page.tsx'
import { TasksPage } from './tasks-page.tsx'
import { taskTexts } from './texts.ts'

type Texts = typeof taskTexts.nl
type Key = readonly [string, ...string[]]

const keysOf = (labels: object): Key => Object.keys(labels) as unknown as Key
const noEvent = { none: 'shows nothing about a client' } as const
const leads = { right: 'team_lead', event: 'task_changed' } as const

/** The organisation's tasks, purposes and usual data; the team lead keeps the list. */
export const taskRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.tasks.pattern,
    right: 'professional',
    event: noEvent,
    handler: showTasks,
  },
  {
    method: 'get',
    path: paths.newTask.pattern,
    right: 'team_lead',
    event: noEvent,
    handler: (visit) => drawTask(visit, undefined, visit.kept ?? noValues),
  },
  { ...leads, method: 'post', path: paths.newTask.pattern, handler: postNewTask },
  {
    method: 'get',
    path: paths.task.pattern,
    right: 'team_lead',
    event: noEvent,
    handler: showTask,
  },
  { ...leads, method: 'post', path: paths.task.pattern, handler: postTask },
  { ...leads, method: 'post', path: paths.endTask.pattern, handler: postEnd },
  {
    method: 'get',
    path: paths.taskPartner.pattern,
    right: 'team_lead',
    event: noEvent,
    handler: showPartner,
  },
  { ...leads, method: 'post', path: paths.taskPartner.pattern, handler: postPartner },
]

async function showTasks(visit: SignedInVisit): Promise<Response> {
  const tasks = await visit.act(findTasks)
  return visit.page(
    { title: visit.t(taskTexts).title },
    <TasksPage tasks={tasks} mayChange={visit.professional.isTeamLead} />,
  )
}

const taskForm = (t: Texts) =>
  z.object({
    task: field.text(t.taskMissing, t.tooLong, 300),
    purpose: field.text(t.purposeMissing, t.tooLong, 300),
  })

async function showTask(visit: SignedInVisit): Promise<Response> {
  const task = await requireTask(visit)
  const { task: name, purpose } = task
  return drawTask(visit, task, visit.kept ?? formValues({ task: name, purpose }))
}

async function postNewTask(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(taskForm(visit.t(taskTexts)))
  if (!form.ok) return drawTask(visit, undefined, form.values, form.errors)
  const taskId = idOfForm(visit.form)
  await visit.act((tx) => addTask(tx, { id: taskId, ...form.data, partners: [] }))
  return visit.redirect(paths.task({ taskId }))
}

async function postTask(visit: SignedInVisit): Promise<Response> {
  const task = await requireTask(visit)
  const form = visit.read(taskForm(visit.t(taskTexts)))
  if (!form.ok) return drawTask(visit, task, form.values, form.errors)
  const seen = { ...task, version: seenVersion(visit) }
  const done = await visit.act((tx) => changeTask(tx, { ...seen, ...form.data }))
  return done
    ? visit.redirect(paths.tasks())
    : drawTask(visit, await requireTask(visit), form.values, [], true)
}

async function postEnd(visit: SignedInVisit): Promise<Response> {
  const taskId = visit.id('taskId')
  const done = await visit.act((tx) => takeOffTheList(tx, taskId, seenVersion(visit)))
  if (done) return visit.redirect(paths.tasks())
  const task = await requireTask(visit)
  const { task: name, purpose } = task
  return drawTask(visit, task, formValues({ task: name, purpose }), [], true)
}

const partnerForm = (t: Texts) =>
  z
    .object({
      role: field.optionalChoice(keysOf(roleLabels), t.partnerMissing),
      setting: field.optionalChoice(keysOf(settingLabels), t.partnerMissing),
      categories: field.someChoices(keysOf(dataCategoryLabels), t.categoriesMissing),
    })
    .refine(({ role, setting }) => role ?? setting, { message: t.partnerMissing, path: ['role'] })

async function showPartner(visit: SignedInVisit): Promise<Response> {
  const task = await requireTask(visit)
  const { role, setting, categories } = task.partners[requireIndex(visit, task)] ?? {}
  return drawPartner(visit, task, visit.kept ?? formValues({ role, setting, categories }))
}

async function postPartner(visit: SignedInVisit): Promise<Response> {
  const task = await requireTask(visit)
  const index = requireIndex(visit, task)
  const form = visit.read(partnerForm(visit.t(taskTexts)))
  const away = visit.form['weg'] !== undefined
  if (!away && !form.ok) return drawPartner(visit, task, form.values, form.errors)
  const partner = away || !form.ok ? undefined : partnerFrom(form.data)
  const partners = withPartner(task.partners, index, partner)
  const done = await visit.act((tx) =>
    changeTask(tx, { ...task, partners, version: seenVersion(visit) }),
  )
  return done
    ? visit.redirect(paths.task({ taskId: task.id }))
    : drawPartner(visit, await requireTask(visit), visit.form, [], true)
}

function partnerFrom(given: {
  readonly role?: string | undefined
  readonly setting?: string | undefined
  readonly categories: readonly string[]
}): TaskPartner {
  const { role, setting, categories } = given
  return { ...(role && { role }), ...(setting && { setting }), categories }
}

async function requireTask(visit: SignedInVisit): Promise<OrganisationTask> {
  const task = await visit.act((tx) => findListedTask(tx, visit.id('taskId')))
  if (task === undefined) throw new Problem('page-not-found')
  return task
}

/** The place of a partner in its list; one past the end adds one. */
function requireIndex(visit: SignedInVisit, { partners }: OrganisationTask): number {
  const given = visit.param('partner')
  const index = /^\d{1,3}$/.test(given) ? Number(given) : Number.NaN
  if (!(index <= partners.length)) throw new Problem('page-not-found')
  return index
}

function seenVersion({ form }: SignedInVisit): number {
  const seen = form['version']?.[0] ?? ''
  return /^\d{1,9}$/.test(seen) ? Number(seen) : -1
}

function drawTask(
  visit: SignedInVisit,
  task: OrganisationTask | undefined,
  values: FormValues,
  errors: readonly FieldError[] = [],
  conflict = false,
): Response {
  const texts = visit.t(taskTexts)
  return visit.page(
    {
      title: task ? texts.changeTitle : texts.addTitle,
      errors,
      back: { href: paths.tasks() },
      ...(conflict && { status: 409 }),
    },
    <TaskPage task={task} values={values} conflict={conflict} />,
  )
}

function drawPartner(
  visit: SignedInVisit,
  task: OrganisationTask,
  values: FormValues,
  errors: readonly FieldError[] = [],
  conflict = false,
): Response {
  return visit.page(
    {
      title: visit.t(taskTexts).partnerTitle,
      errors,
      back: { href: paths.task({ taskId: task.id }) },
      ...(conflict && { status: 409 }),
    },
    <PartnerPage
      task={task}
      index={requireIndex(visit, task)}
      values={values}
      conflict={conflict}
    />,
  )
}
