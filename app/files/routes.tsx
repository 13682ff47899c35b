import { z } from 'zod'
import { addRepresentative } from '../clients/actions.ts'
import { clientTexts } from '../clients/texts.ts'
import { representativeKinds } from '../clients/representative-kinds.ts'
import { type FieldError, field, type FormValues, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { Heading, Paragraph } from '../page/index.ts'
import { FilePage, HappenedList } from './file-page.tsx'
import { findHappened, readFileView } from './file-view.ts'
import { endInvolvement, findInvolvable, findLeaving } from './involvement.ts'
import { EndInvolvementPage, InvolvePage, RepresentativePage } from './people-pages.tsx'
import { type File, involveColleague, readFile } from './repository.ts'
import { type FileTexts, fileTexts } from './texts.ts'
import type { Tx } from '../database/connection.ts'

const line = (
  method: 'get' | 'post',
  path: { readonly pattern: string },
  event: Route['event'],
  handler: (visit: SignedInVisit) => Promise<Response>,
): Route => ({ method, path: path.pattern, right: 'professional', event, handler })

/** The pages of a client's file. */
export const fileRoutes: readonly Route[] = [
  line('get', paths.client, 'file_read', showFile),
  line('get', paths.fileEvents, 'file_read', showEvents),
  line('get', paths.newRepresentative, 'file_read', (visit) =>
    showRepresentative(visit, visit.kept ?? noValues),
  ),
  line('post', paths.newRepresentative, 'representative_recorded', recordRepresentative),
  line('get', paths.involveColleague, 'file_read', (visit) =>
    showInvolve(visit, visit.kept ?? noValues),
  ),
  line('post', paths.involveColleague, 'colleague_involved', involve),
  line('get', paths.endInvolvement, 'file_read', (visit) => showEnd(visit, visit.kept ?? noValues)),
  line('post', paths.endInvolvement, 'assignment_ended', end),
]

/** Does the work on a file of one's own; another's is a page that does not exist, and an event. */
async function onFile<T>(
  visit: SignedInVisit,
  work: (tx: Tx, file: File) => Promise<T>,
): Promise<T> {
  const id = visit.id('fileId')
  const found = await visit.act(async (tx) => {
    const file = await readFile(tx, id)
    return file && { result: await work(tx, file) }
  })
  if (found === undefined) throw new Problem('page-not-found')
  return found.result
}

const backTo = (visit: SignedInVisit) => ({
  href: paths.client({ fileId: visit.id('fileId') }),
  label: visit.t(fileTexts).title,
})

async function showFile(visit: SignedInVisit): Promise<Response> {
  const id = visit.id('fileId')
  const view = await visit.act((tx) => readFileView(tx, id))
  if (view === undefined) throw new Problem('page-not-found')
  const { title } = visit.t(fileTexts)
  return visit.page(
    {
      title,
      back: { href: paths.clients(), label: visit.t(clientTexts).title },
      leaveButton: 'page without form',
    },
    <FilePage view={view} me={visit.professional.id} />,
  )
}

async function showEvents(visit: SignedInVisit): Promise<Response> {
  const happened = await onFile(visit, (tx, file) => findHappened(tx, file.id, 500))
  const texts = visit.t(fileTexts)
  return visit.page(
    { title: texts.events, back: backTo(visit), leaveButton: 'page without form' },
    <>
      <Heading level={1}>{texts.events}</Heading>
      <Paragraph kind="lead">{texts.eventsLead}</Paragraph>
      <HappenedList happened={happened} />
    </>,
  )
}

async function showRepresentative(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const fileId = await onFile(visit, async (_tx, { id }) => id)
  const { representativeTitle: title } = visit.t(fileTexts)
  return visit.page(
    { title, errors, back: backTo(visit), leaveButton: true },
    <RepresentativePage fileId={fileId} values={values} />,
  )
}

const representativeForm = (texts: FileTexts) =>
  z
    .object({
      kind: field.choice(representativeKinds, texts.kindMissing),
      name: field.text(texts.nameMissing, texts.nameTooLong, 200),
      fromDay: field.optionalDate(texts.dayWrong),
      untilDay: field.optionalDate(texts.dayWrong),
    })
    .refine(({ fromDay, untilDay }) => !fromDay || !untilDay || fromDay < untilDay, {
      path: ['untilDay'],
      message: texts.untilBeforeFrom,
    })

async function recordRepresentative(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(representativeForm(visit.t(fileTexts)))
  if (!form.ok) return showRepresentative(visit, form.values, form.errors)
  const { kind, name, fromDay, untilDay } = form.data
  await onFile(visit, (tx, file) =>
    addRepresentative(tx, file, {
      kind,
      name,
      ...(fromDay !== undefined && { fromDay }),
      ...(untilDay !== undefined && { untilDay }),
    }),
  )
  return visit.redirect(backTo(visit).href)
}

async function showInvolve(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const colleagues = await onFile(visit, (tx, { id }) => findInvolvable(tx, id))
  const { involve: title } = visit.t(fileTexts)
  const fileId = visit.id('fileId')
  return visit.page(
    { title, errors, back: backTo(visit) },
    <InvolvePage fileId={fileId} values={values} colleagues={colleagues} />,
  )
}

async function involve(visit: SignedInVisit): Promise<Response> {
  const [chosen] = visit.form['colleague'] ?? []
  const involved = await onFile(visit, async (tx, { id }) => {
    const colleague = (await findInvolvable(tx, id)).find((one) => one.id === chosen)
    if (colleague !== undefined) await involveColleague(tx, id, colleague.id)
    return colleague !== undefined
  })
  if (involved) return visit.redirect(backTo(visit).href)
  const { colleagueMissing: message } = visit.t(fileTexts)
  return showInvolve(visit, visit.form, [{ field: 'colleague', message }])
}

async function showEnd(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const me = visit.professional.id
  const leaving = await onFile(visit, (tx, { id }) => findLeaving(tx, id, me))
  const { stop: title } = visit.t(fileTexts)
  const fileId = visit.id('fileId')
  return visit.page(
    { title, errors, back: backTo(visit) },
    <EndInvolvementPage fileId={fileId} values={values} leaving={leaving} />,
  )
}

async function end(visit: SignedInVisit): Promise<Response> {
  const me = visit.professional.id
  const [chosen] = visit.form['successor'] ?? []
  const message = await onFile(visit, async (tx, { id }) => {
    const { others, openTasks } = await findLeaving(tx, id, me)
    const successor = others.find((one) => one.id === chosen)?.id
    if (openTasks > 0 && successor === undefined) {
      const { successorMissing, successorNobody } = visit.t(fileTexts)
      return others.length === 0 ? successorNobody : successorMissing
    }
    await endInvolvement(tx, id, me, successor)
    return undefined
  })
  if (message !== undefined) return showEnd(visit, visit.form, [{ field: 'successor', message }])
  return visit.redirect(paths.clients())
}
