import type { Participant } from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import { now } from '../clock.ts'
import type { CaseShare } from './case-shares-repository.ts'

/** Whether a share opens its items now, and otherwise why not; the first reason that holds. */
export type ShareState =
  | 'live'
  | 'outside'
  | 'undone'
  | 'endedByGiver'
  | 'consent_ended'
  | 'waits_for_round'
  | 'never_opened'
  | 'case_gone'
  | 'phase_over'
  | 'past_day'
  | 'left'
  | 'not_accepted'
  | 'stopped'

/** How a share stands, as far as this reader may know: the database says whether it opens anything. */
export function stateOf(
  share: CaseShare,
  found: Pick<Case, 'phaseId'> | undefined,
  recipient: Pick<Participant, 'standing'> | undefined,
): ShareState {
  if (share.isLive) return 'live'
  if (share.undone) return 'undone'
  if (share.endedAt !== null) return 'endedByGiver'
  if (share.consentEndedAt !== null) return 'consent_ended'
  if (share.round === 'waits') return 'waits_for_round'
  if (share.round === 'stayed') return 'never_opened'
  if (recipient?.standing === 'outside') return 'outside'
  if (found === undefined) return 'case_gone'
  if (share.phaseId !== found.phaseId) return 'phase_over'
  if (share.until !== null && share.until <= now()) return 'past_day'
  if (recipient?.standing === 'ended' || recipient?.standing === 'declined') return 'left'
  return recipient?.standing === 'invited' ? 'not_accepted' : 'stopped'
}

const undoMinutes = 10

/** Until when a share can be taken back with one click. */
export const undoUntil = ({ madeAt }: Pick<CaseShare, 'madeAt'>): Date =>
  new Date(madeAt.getTime() + undoMinutes * 60_000)

/** Whether it can still be taken back. */
export const canUndo = (share: CaseShare): boolean =>
  share.endedAt === null && now() < undoUntil(share)
