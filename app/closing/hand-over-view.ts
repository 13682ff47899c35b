import { findParticipants, type Participant } from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import type { Tx } from '../database/connection.ts'
import { type CaseShare, findCaseShares } from '../shares/case-shares-repository.ts'
import { findFirstRead } from '../shares/reads-repository.ts'
import { findHandOver, type HandOver } from './hand-over-repository.ts'
import { hasGone } from './told-repository.ts'

/** To whom a case can be handed over, what was shared with them for it, and what was recorded. */
export interface HandOverView {
  readonly found: Case
  /** Of other organisations, and those outside. */
  readonly parties: readonly Participant[]
  /** What the own organisation shares with each of them in this phase. */
  readonly shares: readonly CaseShare[]
  readonly done: (HandOver & { readonly name: string | undefined }) | undefined
  /** When what went along was first read; nothing for somebody outside. */
  readonly firstRead: Date | undefined
  readonly isOutside: boolean
}

/** Reads how a case stands that one leads: who could take over, and whether somebody did. */
export async function readHandOver(tx: Tx, found: Case): Promise<HandOverView> {
  const participants = await findParticipants(tx, found.id)
  const done = await findHandOver(tx, found.id)
  const shares = (await findCaseShares(tx, { caseId: found.id })).filter(
    ({ phaseId, endedAt, round }) =>
      phaseId === found.phaseId && endedAt === null && hasGone(round),
  )
  const party = participants.find(({ id }) => id === done?.participantId)
  const share = shares.find(({ id }) => id === done?.shareId)
  return {
    found,
    shares,
    parties: participants.filter(
      ({ standing, organisationId }) =>
        ['takes_part', 'outside'].includes(standing) && organisationId !== found.organisationId,
    ),
    done: done && { ...done, name: party?.name },
    firstRead: share && (await findFirstRead(tx, share)),
    isOutside: party?.standing === 'outside',
  }
}
