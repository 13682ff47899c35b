import type { Agreement } from '../conferences/round-repository.ts'
import { findAgreements } from '../conferences/round-repository.ts'
import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import { today } from '../clock.ts'
import type { ProgressState } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { findRequests, type Request } from '../requests/repository.ts'
import { findProgress, type Progress } from './progress-repository.ts'

/** An agreement as the plan shows it; with an owner and a day it is an action. */
export interface Action extends Agreement {
  readonly text: string | undefined
  readonly owner: Participant | undefined
  readonly isMine: boolean
  /** The newest first. */
  readonly progress: readonly Progress[]
  readonly state: ProgressState | 'none'
}

/** The plan of action of a case, as far as one sees it. */
export interface Plan {
  readonly caseId: string
  readonly leads: boolean
  readonly open: readonly Action[]
  readonly closed: readonly Action[]
  /** Without an owner and a day. */
  readonly agreed: readonly Action[]
  /** One's own requests that were answered: what came of them can be asked. */
  readonly canAsk: readonly Request[]
  /** Feedback that is asked of oneself. */
  readonly askedOfMe: readonly Request[]
  readonly participants: readonly Participant[]
}

/** Whether nothing has to happen any more for an action. */
export const isClosed = ({ state }: Pick<Action, 'state'>): boolean =>
  state === 'done' || state === 'dropped'

/** Whether the day of an action passed before it was finished. */
export const isLate = (action: Pick<Action, 'state' | 'dueOn'>): boolean =>
  !isClosed(action) && action.dueOn !== null && action.dueOn < today()

/** Reads the plan of a case that was found. */
export async function readPlan(tx: Tx, found: Case, leads: boolean): Promise<Plan> {
  const participants = await findParticipants(tx, found.id)
  const me = await findMyParticipation(tx, found.id)
  const actions = await readActions(tx, found.id, participants, me)
  const requests = await findRequests(tx, { caseId: found.id })
  const owned = actions.filter(({ ownerId }) => ownerId !== null)
  const isFeedback = ({ kind }: Request) => kind === 'feedback'
  return {
    caseId: found.id,
    leads,
    open: owned.filter((one) => !isClosed(one)).toSorted(byDay),
    closed: owned.filter(isClosed).toSorted(byDay),
    agreed: actions.filter(({ ownerId }) => ownerId === null),
    canAsk: requests.filter((one) => one.askerId === me && !isFeedback(one) && one.answer),
    askedOfMe: requests.filter((one) => one.holderId === me && isFeedback(one) && !one.answer),
    participants,
  }
}

const byDay = (a: Action, b: Action): number => (a.dueOn ?? '').localeCompare(b.dueOn ?? '')

/** What was agreed in a case, each with its words, its owner and how it goes. */
export async function readActions(
  tx: Tx,
  caseId: string,
  participants: readonly Participant[],
  me: string | undefined,
): Promise<readonly Action[]> {
  const agreements = await findAgreements(tx, { caseId })
  const texts = await findTexts(
    tx,
    agreements.map(({ textId }) => textId),
  )
  const progress = await findProgress(
    tx,
    agreements.map(({ id }) => id),
  )
  return agreements.map((one) => {
    const own = progress.filter(({ agreementId }) => agreementId === one.id)
    return {
      ...one,
      text: texts.get(one.textId),
      owner: participants.find(({ id }) => id === one.ownerId),
      isMine: one.ownerId !== null && one.ownerId === me,
      progress: own,
      state: own[0]?.state ?? 'none',
    }
  })
}
