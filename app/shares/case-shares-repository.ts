import { sql } from 'kysely'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'
import { findClientOfWeighing } from '../weighings/evidence-texts.ts'

/** A share within a case, as its giver and its recipient see it. */
export interface CaseShare {
  readonly id: string
  readonly caseId: string
  readonly participantId: string
  readonly subjectId: string
  readonly phaseId: string
  readonly purposeId: string
  readonly decisionId: string
  readonly weighingId: string
  readonly requestId: string | null
  readonly categories: readonly string[]
  readonly itemIds: readonly string[]
  readonly by: string
  readonly madeAt: Date
  readonly until: Date | null
  readonly endedAt: Date | null
  /** Taken back by its giver at once. */
  readonly undone: boolean
  /** When consent was taken back; only its giver sees that. */
  readonly consentEndedAt: Date | null
  readonly channel: string
  /** Of a closing round: how that stands. It opens nothing before its slot was closed by the round. */
  readonly round: 'waits' | 'went_along' | 'stayed' | undefined
  /** Whether it opens its items at this moment. */
  readonly isLive: boolean
}

export interface CaseSharesWanted {
  readonly caseId?: string
  readonly itemId?: string
  readonly weighingId?: string
  readonly requestId?: string
  readonly id?: string
}

/** The shares of a case, an item or a weighing that one gave or received, oldest first. */
export async function findCaseShares(
  tx: Tx,
  wanted: CaseSharesWanted,
): Promise<readonly CaseShare[]> {
  const { caseId, itemId, weighingId, requestId, id } = wanted
  const rows = await tx
    .selectFrom('app.share as s')
    .leftJoin('app.share_end as e', 'e.share_id', 's.id')
    .selectAll('s')
    .leftJoin('app.consent_end as k', 'k.weighing_id', 's.weighing_id')
    .select(['e.at as ended_at', 'e.undone', 'k.at as consent_ended_at'])
    .select([
      sql<boolean>`app.is_live(s.id)`.as('is_live'),
      sql<CaseShare['round'] | null>`case when s.need_id is null then null
        when app.went_along(s.need_id) then 'went_along'
        when app.slot_is_open(s.slot_id) and exists (select from app.need n
          where n.id = s.need_id and n.answer = 'agreed') then 'waits'
        else 'stayed' end`.as('round'),
      sql<string[]>`array(select c.category from app.share_category c
        where c.share_id = s.id order by 1)`.as('categories'),
      sql<string[]>`array(select i.item_id from app.share_item i
        where i.share_id = s.id order by 1)`.as('item_ids'),
    ])
    .where('s.case_id', 'is not', null)
    .$if(caseId !== undefined, (q) => q.where('s.case_id', '=', caseId ?? ''))
    .$if(weighingId !== undefined, (q) => q.where('s.weighing_id', '=', weighingId ?? ''))
    .$if(requestId !== undefined, (q) => q.where('s.request_id', '=', requestId ?? ''))
    .$if(id !== undefined, (q) => q.where('s.id', '=', id ?? ''))
    .$if(itemId !== undefined, (q) =>
      q.where('s.id', 'in', (inner) =>
        inner
          .selectFrom('app.share_item')
          .select('share_id')
          .where('item_id', '=', itemId ?? ''),
      ),
    )
    .orderBy('s.made_at')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id ?? '',
    participantId: row.participant_id ?? '',
    subjectId: row.subject_id ?? '',
    phaseId: row.case_phase_id ?? '',
    purposeId: row.case_purpose_id ?? '',
    decisionId: row.decision_id,
    weighingId: row.weighing_id,
    requestId: row.request_id,
    categories: row.categories,
    itemIds: row.item_ids,
    by: row.by,
    madeAt: row.made_at,
    until: row.until_at,
    endedAt: row.ended_at,
    undone: row.undone ?? false,
    consentEndedAt: row.consent_ended_at,
    channel: row.channel,
    round: row.round ?? undefined,
    isLive: row.is_live,
  }))
}

/** Records that the consent on which a weighing rests was taken back. False when it was before. */
export async function endConsent(tx: Tx, weighingId: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.consent_end')
    .values({ weighing_id: weighingId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { fileId } = await findClientOfWeighing(tx, weighingId)
  await recordEvent(tx, { kind: 'consent_ended', fileId, subjects: [weighingId] })
  return true
}
