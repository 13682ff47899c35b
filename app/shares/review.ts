import { findParticipants, type Participant } from '../cases/participants-repository.ts'
import { type Case, findCases } from '../cases/repository.ts'
import { now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { findItems } from '../items/repository.ts'
import { findWeighing } from '../weighings/repository.ts'
import { type CaseShare, findCaseShares } from './case-shares-repository.ts'
import { insertShare } from './repository.ts'

/** A share that stopped because its case moved on, to be looked at by who gave it. */
export interface ShareToReview {
  readonly share: CaseShare
  readonly found: Case
  readonly recipient: Participant
  /** Shared again on the same decision; weighed anew; or no longer of use in this phase. */
  readonly way: 'renew' | 'weigh_again' | 'lapses'
  /** Its kinds of data that the phase of now may need. */
  readonly fitting: readonly string[]
  /** The draft of one's own in which it is being weighed again. */
  readonly draftId: string | undefined
}

/**
 * The shares that one gave and that the move of a case closed, not looked at yet: of one case or of all.
 * Until then they stay closed; nothing of them is open by itself.
 */
export async function findSharesToReview(
  tx: Tx,
  wanted: { readonly caseId?: string; readonly shareId?: string } = {},
): Promise<readonly ShareToReview[]> {
  const cases = await findCases(tx, wanted.caseId)
  const due = await reviewOf(tx, cases, await findRelated(tx, wanted))
  return due.filter(({ share }) => wanted.shareId === undefined || share.id === wanted.shareId)
}

/** The same out of shares that were found; each with all others on its weighing. */
export async function reviewOf(
  tx: Tx,
  cases: readonly Case[],
  shares: readonly CaseShare[],
): Promise<readonly ShareToReview[]> {
  const closed = cases.flatMap((found) =>
    shares
      .filter((share) => isClosedByPhase(share, found) && !isSharedAgain(share, found, shares))
      .map((share) => ({ share, found })),
  )
  if (closed.length === 0) return []
  const following = await findFollowing(
    tx,
    closed.map(({ share }) => share.weighingId),
  )
  const recipients = await findRecipients(tx, new Set(closed.map(({ found }) => found.id)))
  return closed.flatMap(({ share, found }) => {
    const next = following.get(share.weighingId)
    const recipient = recipients.get(share.participantId)
    if (next === undefined || next.isDone || recipient === undefined) return []
    return [{ share, found, recipient, draftId: next.draftId, ...wayFor(share, found) }]
  })
}

/** Of one share also those on the same weighing: it may have been shared again already. */
async function findRelated(
  tx: Tx,
  { caseId, shareId }: { readonly caseId?: string; readonly shareId?: string },
): Promise<readonly CaseShare[]> {
  if (shareId === undefined) return findCaseShares(tx, { ...(caseId !== undefined && { caseId }) })
  const [share] = await findCaseShares(tx, { id: shareId })
  return share ? findCaseShares(tx, { weighingId: share.weighingId }) : []
}

function isClosedByPhase(share: CaseShare, found: Case): boolean {
  if (share.caseId !== found.id || share.phaseId === found.phaseId) return false
  // What stayed behind in a closing round was never given.
  if (share.round === 'waits' || share.round === 'stayed') return false
  const isOver = share.until !== null && share.until <= now()
  return share.endedAt === null && share.consentEndedAt === null && !isOver
}

const isSharedAgain = (share: CaseShare, { phaseId }: Case, all: readonly CaseShare[]): boolean =>
  all.some(
    (one) =>
      one.weighingId === share.weighingId && (one.phaseId === phaseId || one.madeAt > share.madeAt),
  )

/** Those who can still be given something, by participation. */
async function findRecipients(
  tx: Tx,
  caseIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Participant>> {
  const recipients = new Map<string, Participant>()
  for (const caseId of caseIds)
    for (const one of await findParticipants(tx, caseId))
      if (['takes_part', 'invited'].includes(one.standing)) recipients.set(one.id, one)
  return recipients
}

interface Following {
  /** Weighed again since, whatever came out. */
  readonly isDone: boolean
  /** The draft of one's own in which that is going on. */
  readonly draftId: string | undefined
}

/** What came after the weighings that one reaches; another's are not among them. */
async function findFollowing(
  tx: Tx,
  weighingIds: readonly string[],
): Promise<ReadonlyMap<string, Following>> {
  const rows = await tx
    .selectFrom('app.weighing as w')
    .leftJoin('app.draft as d', (join) =>
      join
        .onRef('d.started_from', '=', 'w.id')
        .on('d.sealed_at', 'is', null)
        .on('d.discarded_at', 'is', null),
    )
    .leftJoin('app.weighing as n', (join) =>
      join.onRef('n.started_from', '=', 'w.id').on('n.case_id', 'is not', null),
    )
    .select(['w.id', 'd.id as draft_id', 'n.id as next_id'])
    .where('w.id', 'in', [...new Set(weighingIds)])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      { isDone: row.next_id !== null, draftId: row.draft_id ?? undefined },
    ]),
  )
}

function wayFor({ purposeId, categories }: CaseShare, found: Case) {
  const fitting = categories.filter((category) => found.categories.includes(category))
  if (fitting.length === 0) return { way: 'lapses', fitting } as const
  return { way: purposeId === found.purposeId ? 'renew' : 'weigh_again', fitting } as const
}

/** Shares again in the phase of now, on the same decision, what still fits. Gives the share's id. */
export async function renewShare(
  tx: Tx,
  { share, found, recipient, fitting }: ShareToReview,
): Promise<string> {
  const { caseId, subjectId, participantId, purposeId, weighingId, decisionId, requestId } = share
  const weighing = await findWeighing(tx, weighingId)
  const items = (await findItems(tx, { ids: share.itemIds })).filter(
    ({ endedAt, category }) => endedAt === null && fitting.includes(category),
  )
  return insertShare(tx, {
    decisionId,
    weighingId,
    purposeText: weighing?.purposeText ?? '',
    categories: fitting,
    recipientName: recipient.name,
    recipientRole: recipient.role,
    recipientOrganisation: recipient.organisation,
    channel: share.channel,
    givenAt: now(),
    until: share.until ?? undefined,
    within: {
      caseId,
      subjectId,
      participantId,
      purposeId,
      phaseId: found.phaseId,
      items: items.map(({ id, category }) => ({ id, category })),
      ...(requestId !== null && { requestId }),
    },
  })
}
