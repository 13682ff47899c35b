import { sql } from 'kysely'
import { findParticipants } from '../../cases/participants-repository.ts'
import { findCase } from '../../cases/repository.ts'
import type { Tx } from '../../database/connection.ts'
import { findDraft } from '../../drafts/repository.ts'
import { findItems, type Item } from '../../items/repository.ts'
import { findRequests } from '../../requests/repository.ts'
import { type CaseShare, findCaseShares } from '../../shares/case-shares-repository.ts'
import { restsOnConsent } from '../../shares/consent.ts'
import { findFirstRead } from '../../shares/reads-repository.ts'
import { type ShareState, stateOf } from '../../shares/share-state.ts'
import type { Weighing } from '../repository.ts'

/** A share within a case as a record shows it: kinds of items, never their words. */
export interface RecordedShare {
  readonly share: CaseShare
  readonly state: ShareState
  readonly items: readonly Pick<Item, 'kind' | 'category'>[]
  readonly firstRead: Date | undefined
}

/** What a record holds of its case. */
export interface RecordedWithin {
  readonly caseId: string
  /** Whether one still takes part, so that there is a page to go to. */
  readonly isReached: boolean
  /** The request that it weighed and that still waits for one's answer. */
  readonly requestId: string | undefined
  readonly shares: readonly RecordedShare[]
  readonly isInvited: boolean
  readonly isTaken: boolean
  /** Whether it says what the participant may see in a conference, and no more. */
  readonly isForTable: boolean
  readonly consentEndedAt: Date | undefined
  /** Whether it rests on consent that was not taken back. */
  readonly canEndConsent: boolean
}

/** Reads what a record holds of its case; none outside one. */
export async function readRecordedWithin(
  tx: Tx,
  weighing: Weighing,
): Promise<RecordedWithin | undefined> {
  if (weighing.within === undefined) return undefined
  const { caseId, participantId } = weighing.within
  const found = await findCase(tx, caseId)
  const people = found ? await findParticipants(tx, caseId) : []
  const recipient = people.find(({ id }) => id === participantId)
  const shares: RecordedShare[] = []
  for (const share of await findCaseShares(tx, { weighingId: weighing.id })) {
    const items = share.itemIds.length === 0 ? [] : await findItems(tx, { ids: share.itemIds })
    const firstRead = await findFirstRead(tx, share)
    shares.push({ share, items, firstRead, state: stateOf(share, found, recipient) })
  }
  const consentEndedAt = await findConsentEnd(tx, weighing.id)
  const isInvited = await isOn(tx, 'app.invitation', 'weighing_id', weighing.id)
  const isTaken = await isOn(tx, 'app.item', 'taken_weighing', weighing.id)
  const isBare = shares.length === 0 && !isInvited && !isTaken
  const isForTable = isBare && (await isShared(tx, weighing.id))
  const isOpen = isForTable || shares.some(({ share }) => share.endedAt === null)
  return {
    caseId,
    isReached: found !== undefined,
    requestId: found && (await findOpenRequest(tx, weighing)),
    shares,
    isInvited,
    isTaken,
    isForTable,
    consentEndedAt,
    canEndConsent: isOpen && consentEndedAt === undefined && restsOnConsent(weighing.advice),
  }
}

/** A colleague's draft is not seen, and its answer is not one's own to give. */
async function findOpenRequest(tx: Tx, { draftId }: Weighing): Promise<string | undefined> {
  const draft = draftId === null ? undefined : await findDraft(tx, draftId)
  if (draft?.aim !== 'answer' || draft.requestId === null) return undefined
  const [request] = await findRequests(tx, { id: draft.requestId })
  return request && request.answer === undefined ? request.id : undefined
}

async function findConsentEnd(tx: Tx, weighingId: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('app.consent_end')
    .select('at')
    .where('weighing_id', '=', weighingId)
    .executeTakeFirst()
  return row?.at
}

/** Whether the newest decision is to share: without a share, that is for the table of a conference. */
async function isShared(tx: Tx, weighingId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('app.decision')
    .select('kind')
    .where('weighing_id', '=', weighingId)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.kind === 'share'
}

async function isOn(
  tx: Tx,
  table: 'app.invitation' | 'app.item',
  column: 'weighing_id' | 'taken_weighing',
  weighingId: string,
): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(table)}
    where ${sql.ref(column)} = ${weighingId} limit 1`.execute(tx)
  return rows.length > 0
}
