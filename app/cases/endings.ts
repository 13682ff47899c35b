import { paths } from '../paths.ts'
import type { CaseShare } from '../shares/case-shares-repository.ts'
import type { Request } from '../requests/repository.ts'
import type { Ending } from './ending-page.tsx'
import type { EndingTexts } from './ending-texts.ts'
import type { Participant } from './participants-repository.ts'

/** What of a case one can see that an ending touches. */
export interface Touched {
  readonly participants: readonly Participant[]
  readonly shares: readonly CaseShare[]
  readonly requests: readonly Request[]
  /** One's own participation. */
  readonly me: string
}

const live = ({ shares }: Touched) => shares.filter(({ isLive }) => isLive)
const countTo = (touched: Touched, id: string): number =>
  live(touched).filter(({ participantId }) => participantId === id).length

/** Leaving a case oneself. */
export const leaving = (caseId: string, touched: Touched, texts: EndingTexts): Ending => {
  const given = live(touched).length - countTo(touched, touched.me)
  return {
    title: texts.leaveTitle,
    lead: texts.leaveLead,
    closes: [texts.leaveCase, texts.leaveReceived(countTo(touched, touched.me))],
    stays: [texts.leaveGiven(given), texts.leaveFile, texts.leaveAgain],
    button: texts.leaveButton,
    action: paths.leaveCase({ caseId }),
  }
}

/** Ending somebody's part, by how they stand. */
export function endingOf(one: Participant, touched: Touched, texts: EndingTexts): Ending {
  const { name } = one
  const action = paths.endParticipation({ caseId: one.caseId, participantId: one.id })
  if (one.standing === 'proposed')
    return {
      title: texts.takeBackTitle,
      lead: texts.takeBackLead(name),
      closes: [],
      stays: [texts.takeBackDrafts],
      button: texts.takeBackButton,
      action,
    }
  if (one.standing === 'invited')
    return {
      title: texts.withdrawTitle,
      lead: texts.withdrawLead(name),
      closes: [texts.withdrawSeen(name)],
      stays: [texts.takeBackDrafts],
      button: texts.withdrawButton,
      action,
    }
  if (one.standing === 'outside')
    return {
      title: texts.removeTitle,
      lead: texts.removeLead(name),
      closes: [texts.removeNothing],
      stays: [texts.removeRecords],
      button: texts.removeButton,
      action,
    }
  return {
    title: texts.endTitle,
    lead: texts.endLead(name),
    closes: [texts.endCase(name), texts.endAll(name), texts.endOwn(countTo(touched, one.id))],
    stays: [texts.endGiven(name), texts.endKnown(name)],
    button: texts.endButton,
    action,
  }
}

/** Closing a case for everybody. */
export function closing(caseId: string, touched: Touched, texts: EndingTexts): Ending {
  const others = touched.participants.filter(({ id }) => id !== touched.me)
  const taking = others.filter(({ standing }) => standing === 'takes_part')
  const waiting = others.filter(({ standing }) => ['proposed', 'invited'].includes(standing))
  const asked = touched.requests.filter(({ answer }) => answer === undefined)
  const names = taking.map(({ name, organisation }) => `${name} (${organisation ?? ''})`)
  return {
    title: texts.closeTitle,
    lead: texts.closeLead,
    closes: [
      taking.length === 0 ? texts.closeForYou : texts.closeFor(names.join(', ')),
      ...(taking.length > 0 ? [texts.closeShares(live(touched).length)] : []),
      ...(waiting.length > 0 ? [texts.closeInvitations(waiting.length)] : []),
      ...(asked.length > 0 ? [texts.closeRequests(asked.length)] : []),
    ],
    stays: [texts.closeFiles, ...(taking.length > 0 ? [texts.closeKnown] : [])],
    button: texts.closeButton,
    action: paths.closeCase({ caseId }),
  }
}

/** Whether one is the last who takes part for the organisation that leads. */
export function isLastWhoLeads({ participants, me }: Touched, leads: boolean): boolean {
  const mine = participants.find(({ id }) => id === me)?.organisationId
  return (
    leads &&
    !participants.some(
      ({ id, organisationId, standing }) =>
        id !== me && organisationId === mine && standing === 'takes_part',
    )
  )
}
