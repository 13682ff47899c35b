import { isId } from '../database/id.ts'
import { Heading, Paragraph } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { readCaseList } from './case-list.ts'
import { CasePage } from './case-page.tsx'
import { CasesPage, doneThings } from './cases-page.tsx'
import { readCaseView } from './case-view.ts'
import { endingRoutes } from './ending-routes.tsx'
import { findCaseHappened } from './happened.ts'
import { CaseHappenedList } from './happened-list.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { moveRoutes } from './move-routes.tsx'
import { backToCase, leads, line, onCase } from './on-case.ts'
import { openCaseRoutes } from './open-case-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { caseTexts } from './texts.ts'
import { workingPhaseRoutes } from './working-phase-routes.tsx'

/** The cases in which one takes part, and the page of one. */
export const caseRoutes: readonly Route[] = [
  line('get', paths.cases, 'subjects_read', showCases),
  ...openCaseRoutes,
  line('get', paths.case, 'case_read', showCase),
  ...peopleRoutes,
  ...inviteRoutes,
  ...endingRoutes,
  ...moveRoutes,
  line('get', paths.caseEvents, 'case_read', showEvents),
  ...invitationRoutes,
  ...workingPhaseRoutes,
]

async function showCases(visit: SignedInVisit): Promise<Response> {
  const after = visit.query('na')
  const list = await visit.act((tx) => readCaseList(tx, isId(after) ? after : undefined))
  const done = doneThings.find((thing) => visit.query('gedaan') === thing)
  const { listTitle: title } = visit.t(caseTexts)
  return visit.page(
    { title, leaveButton: 'page without form' },
    <CasesPage list={list} done={done} />,
  )
}

async function showCase(visit: SignedInVisit): Promise<Response> {
  const view = await onCase(visit, (tx, found) => readCaseView(tx, found, leads(visit, found)))
  const { title, listTitle: label } = visit.t(caseTexts)
  return visit.page(
    { title, back: { href: paths.cases(), label }, leaveButton: 'page without form' },
    <CasePage view={view} />,
  )
}

async function showEvents(visit: SignedInVisit): Promise<Response> {
  const happened = await onCase(visit, (tx, found) => findCaseHappened(tx, found.id, 500))
  const texts = visit.t(caseTexts)
  return visit.page(
    { title: texts.allEvents, back: backToCase(visit), leaveButton: 'page without form' },
    <>
      <Heading level={1}>{texts.allEvents}</Heading>
      <Paragraph kind="lead">{texts.eventsLead}</Paragraph>
      <CaseHappenedList happened={happened} />
    </>,
  )
}
