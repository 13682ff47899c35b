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
  const { caseId, shareId } = wanted
  const cases = new Map((await findCases(tx, caseId)).map((one) => [one.id, one]))
  const shares = await findRelated(tx, wanted)
  const closed = shares.filter(
    (share) =>
      (shareId === undefined || share.id === shareId) &&
      isClosedByPhase(share, cases.get(share.caseId)),
  )
  if (closed.length === 0) return []
  const weighed = await findFollowing(tx, closed)
  const due: ShareToReview[] = []
  for (const share of closed) {
    const found = cases.get(share.caseId)
    const next = weighed.get(share.weighingId)
    const isMine = (await findWeighing(tx, share.weighingId)) !== undefined
    if (found === undefined || !isMine || next === 'done') continue
    if (isSharedAgain(share, found, shares)) continue
    const recipient = await findRecipient(tx, share)
    if (recipient === undefined) continue
    const draftId = next?.draftId
    due.push({ share, found, recipient, draftId, ...wayFor(share, found) })
  }
  return due
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

function isClosedByPhase(share: CaseShare, found: Case | undefined): boolean {
  if (found === undefined || share.phaseId === found.phaseId) return false
  const isOver = share.until !== null && share.until <= now()
  return share.endedAt === null && share.consentEndedAt === null && !isOver
}

const isSharedAgain = (share: CaseShare, { phaseId }: Case, all: readonly CaseShare[]): boolean =>
  all.some(
    (one) =>
      one.weighingId === share.weighingId && (one.phaseId === phaseId || one.madeAt > share.madeAt),
  )

async function findRecipient(tx: Tx, share: CaseShare): Promise<Participant | undefined> {
  const people = await findParticipants(tx, share.caseId)
  return people.find(
    ({ id, standing }) =>
      id === share.participantId && ['takes_part', 'invited'].includes(standing),
  )
}

/** By the weighing of a share: whether it was weighed again since, or is being weighed again. */
async function findFollowing(
  tx: Tx,
  shares: readonly CaseShare[],
): Promise<ReadonlyMap<string, 'done' | { readonly draftId: string }>> {
  const ids = [...new Set(shares.map(({ weighingId }) => weighingId))]
  const drafts = await tx
    .selectFrom('app.draft')
    .select(['id', 'started_from'])
    .where('started_from', 'in', ids)
    .where('sealed_at', 'is', null)
    .where('discarded_at', 'is', null)
    .execute()
  const weighings = await tx
    .selectFrom('app.weighing')
    .select('started_from')
    .where('started_from', 'in', ids)
    .where('case_id', 'is not', null)
    .execute()
  const following = new Map<string, 'done' | { readonly draftId: string }>()
  for (const row of drafts) following.set(row.started_from ?? '', { draftId: row.id })
  for (const row of weighings) following.set(row.started_from ?? '', 'done')
  return following
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
