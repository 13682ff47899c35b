import type { ComponentChildren } from 'preact'
import { LeftToDo } from '../closing/left-list.tsx'
import { findLeft } from '../closing/left-to-do.ts'
import type { Tx } from '../database/connection.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { hasDone } from '../events/repository.ts'
import { paths } from '../paths.ts'
import { findRequests } from '../requests/repository.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { type Ending, EndingPage, LastOnePage } from './ending-page.tsx'
import { closing, endingOf, isLastWhoLeads, leaving, type Touched } from './endings.ts'
import { endingTexts } from './ending-texts.ts'
import { backToCase, leads, line, onCase, onLedCase, required } from './on-case.ts'
import {
  endParticipation,
  findMyParticipation,
  findParticipants,
} from './participants-repository.ts'
import { closeCase, findCase } from './repository.ts'

/** Leaving a case, ending somebody's part, and closing a case. */
export const endingRoutes: readonly Route[] = [
  line('get', paths.leaveCase, 'case_read', showLeave),
  line('post', paths.leaveCase, 'participation_ended', leave),
  line('get', paths.endParticipation, 'case_read', showEnd),
  line('post', paths.endParticipation, 'participation_ended', end),
  line('get', paths.closeCase, 'case_read', showClose),
  line('post', paths.closeCase, 'case_closed', close),
]

/** What an ending touches, as far as one sees it. */
const findTouched = async (tx: Tx, caseId: string): Promise<Touched> => ({
  participants: await findParticipants(tx, caseId),
  shares: await findCaseShares(tx, { caseId }),
  requests: await findRequests(tx, { caseId }),
  me: (await findMyParticipation(tx, caseId)) ?? '',
})

async function showLeave(visit: SignedInVisit): Promise<Response> {
  const { touched, isLast } = await onCase(visit, async (tx, found) => {
    const touched = await findTouched(tx, found.id)
    return { touched, isLast: isLastWhoLeads(touched, leads(visit, found)) }
  })
  const caseId = visit.id('caseId')
  if (isLast) return drawLast(visit)
  return draw(visit, leaving(caseId, touched, visit.t(endingTexts)))
}

/** Sent twice: the second time it is done already, and the case is not one's own any more. */
const isDone = (visit: SignedInVisit, kind: 'participation_ended' | 'case_closed') =>
  visit.act(async (tx) => {
    const caseId = visit.id('caseId')
    return (await findCase(tx, caseId)) === undefined && hasDone(tx, kind, caseId)
  })

async function leave(visit: SignedInVisit): Promise<Response> {
  const left = `${paths.cases()}?gedaan=leftNow`
  if (await isDone(visit, 'participation_ended')) return visit.redirect(left)
  const isLast = await onCase(visit, async (tx, found) => {
    // Two colleagues who leave at once: the second one sees that the first is gone.
    await oneAtATime(tx, found.id)
    const touched = await findTouched(tx, found.id)
    if (isLastWhoLeads(touched, leads(visit, found))) return true
    await endParticipation(tx, touched.me)
    return false
  })
  return isLast ? drawLast(visit) : visit.redirect(left)
}

const drawLast = (visit: SignedInVisit): Response =>
  visit.page(
    { title: visit.t(endingTexts).leaveTitle, back: backToCase(visit), status: 409 },
    <LastOnePage caseId={visit.id('caseId')} />,
  )

async function showEnd(visit: SignedInVisit): Promise<Response> {
  const { touched, one } = await onLedCase(visit, async (tx, found) => {
    const touched = await findTouched(tx, found.id)
    return { touched, one: findOther(visit, touched) }
  })
  if (one?.standing === 'ended') return visit.redirect(backToCase(visit).href)
  return draw(visit, endingOf(required(one), touched, visit.t(endingTexts)))
}

/** Somebody else in the case: one's own part is ended by leaving. */
const findOther = (visit: SignedInVisit, { participants, me }: Touched) =>
  participants.find(({ id }) => id === visit.id('participantId') && id !== me)

async function end(visit: SignedInVisit): Promise<Response> {
  const one = await onLedCase(visit, async (tx, found) => {
    const one = findOther(visit, await findTouched(tx, found.id))
    if (one) await endParticipation(tx, one.id)
    return one
  })
  required(one)
  return visit.redirect(backToCase(visit).href)
}

async function showClose(visit: SignedInVisit): Promise<Response> {
  const { touched, left } = await onLedCase(visit, async (tx, found) => {
    const touched = await findTouched(tx, found.id)
    const { organisationId } = visit.professional
    return { touched, left: await findLeft(tx, found, organisationId, touched.me) }
  })
  const caseId = visit.id('caseId')
  const before = <LeftToDo caseId={caseId} left={left} />
  return draw(visit, closing(caseId, touched, visit.t(endingTexts)), before)
}

async function close(visit: SignedInVisit): Promise<Response> {
  if (!(await isDone(visit, 'case_closed')))
    await onLedCase(visit, (tx, { id }) => closeCase(tx, id))
  return visit.redirect(`${paths.cases()}?gedaan=closedNow`)
}

const draw = (visit: SignedInVisit, ending: Ending, before?: ComponentChildren): Response =>
  visit.page(
    { title: ending.title, back: backToCase(visit), leaveButton: 'page without form' },
    <EndingPage ending={ending} back={backToCase(visit).href} before={before} />,
  )
