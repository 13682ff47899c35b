import { reasonsNotBefore } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import { now, today } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import {
  dateValues,
  type FieldError,
  field,
  formValues,
  type FormValues,
  valueOf,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import { inAYear } from '../reminders/in-a-year.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { recordNotYet, recordTold } from './actions.ts'
import { InformingPage } from './informing-page.tsx'
import { type InformingView, readInforming } from './informing-view.ts'
import { type InformingTexts, informingTexts } from './texts.ts'

/** Recording that a client was told, or why not yet. */
export const informingRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.informing.pattern,
    right: 'professional',
    event: 'weighing_read',
    handler: (visit) => show(visit, visit.kept ?? formValues(dateValues('on', today()))),
  },
  {
    method: 'post',
    path: paths.informing.pattern,
    right: 'professional',
    event: 'informing_done',
    handler: (visit) =>
      valueOf(visit.form, 'answer') === 'not_yet' ? postNotYet(visit) : postTold(visit),
  },
]

async function show(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const id = visit.id('informingId')
  const view = await visit.act((tx) => readInforming(tx, id))
  if (view === undefined) throw new Problem('page-not-found')
  const { title, toWork: label } = visit.t(informingTexts)
  return visit.page(
    { title, errors, back: { href: paths.work(), label }, leaveButton: true },
    <InformingPage view={view} values={values} />,
  )
}

/** Settles what is open; what was settled meanwhile stays as it is, and the page says so. */
async function settle(
  visit: SignedInVisit,
  work: (tx: Tx, view: InformingView) => Promise<unknown>,
): Promise<Response> {
  const id = visit.id('informingId')
  const found = await visit.act(async (tx) => {
    await oneAtATime(tx, id)
    const view = await readInforming(tx, id)
    const isOpen =
      view?.latestId === id &&
      view.informing.done === undefined &&
      view.informing.informedAt === null
    if (view && isOpen) await work(tx, view)
    return view
  })
  if (found === undefined) throw new Problem('page-not-found')
  return visit.redirect(paths.informing({ informingId: id }))
}

const toldForm = (texts: InformingTexts) =>
  z.object({
    how: field.text(texts.howMissing, texts.tooLong, 1000),
    on: field
      .date(texts.onMissing, texts.onWrong)
      .refine((day) => day <= today() && day > '2000-01-01', texts.onWrong),
  })

function postTold(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(toldForm(visit.t(informingTexts)))
  if (!form.ok) return show(visit, form.values, form.errors)
  const { how, on } = form.data
  const informedAt = on === today() ? now() : new Date(`${on}T12:00:00Z`)
  return settle(visit, (tx, view) => recordTold(tx, view, { how, informedAt }))
}

const notYetForm = (texts: InformingTexts) =>
  z.object({
    ground: field.choice(reasonsNotBefore, texts.whyMissing),
    words: field.text(texts.wordsMissing, texts.tooLong, 1000),
    next: field
      .date(texts.nextMissing, texts.nextWrong)
      .refine((day) => day > today() && day <= inAYear(), texts.nextWrong),
  })

function postNotYet(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(notYetForm(visit.t(informingTexts)))
  const answered = { ...visit.form, ...dateForms(visit.form) }
  if (!form.ok) return show(visit, answered, form.errors)
  const { ground, words, next: reviewOn } = form.data
  return settle(visit, (tx, view) =>
    recordNotYet(tx, view, { ground, words, reviewOn }, visit.professional.id),
  )
}

/** The other form keeps today filled in. */
const dateForms = (posted: FormValues): FormValues =>
  posted['on.day'] ? {} : formValues(dateValues('on', today()))
