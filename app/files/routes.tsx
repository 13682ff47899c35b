import { clientTexts } from '../clients/texts.ts'
import { type FieldError, type FormValues, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { EventsPage } from './events-page.tsx'
import { chosenGroup, wantedIn } from './event-groups.ts'
import { FilePage } from './file-page.tsx'
import { findHappened, readFileView } from './file-view.ts'
import { endInvolvement, findInvolvable, findLeaving } from './involvement.ts'
import { backTo, line, onFile } from './on-file.ts'
import { EndInvolvementPage, InvolvePage } from './people-pages.tsx'
import { representativeRoutes } from './representative-routes.tsx'
import { findAssignments, involveColleague } from './repository.ts'
import { fileTexts } from './texts.ts'

/** The pages of a client's file. */
export const fileRoutes: readonly Route[] = [
  line('get', paths.client, 'file_read', showFile),
  line('get', paths.fileEvents, 'file_read', showEvents),
  ...representativeRoutes,
  line('get', paths.involveColleague, 'file_read', (visit) =>
    showInvolve(visit, visit.kept ?? noValues),
  ),
  line('post', paths.involveColleague, 'colleague_involved', involve),
  line('get', paths.endInvolvement, 'file_read', (visit) => showEnd(visit, visit.kept ?? noValues)),
  line('post', paths.endInvolvement, 'assignment_ended', end),
]

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
  const group = chosenGroup(visit.query('soort'))
  const lines = await onFile(visit, (tx, { id }) => findHappened(tx, id, 500, wantedIn(group)))
  return visit.page(
    { title: visit.t(fileTexts).events, back: backTo(visit), leaveButton: 'page without form' },
    <EventsPage fileId={visit.id('fileId')} lines={lines} group={group} />,
  )
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
    // Sent twice: then the colleague is involved already.
    const now = await findAssignments(tx, id)
    return now.some((one) => one.professionalId === chosen && one.until === null)
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
