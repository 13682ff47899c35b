import type { Selectable } from 'kysely'
import { caseColumns, type SharedWithinCase } from '../cases/within-case.ts'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import type { ShareTable } from '../database/tables.ts'
import { recordEvent } from '../events/repository.ts'
import {
  findClientOfWeighing,
  findEvidenceTexts,
  insertEvidenceTexts,
  recipientName,
  recipientOrganisation,
  type Texts,
} from '../weighings/evidence-texts.ts'

export interface NewShare {
  readonly decisionId: string
  readonly weighingId: string
  /** The `purposeText` of the weighing: a share for another purpose is refused by the database. */
  readonly purposeText: string
  /** Each of them was decided "share", or "only if" with its conditions met; else the database refuses. */
  readonly categories: readonly string[]
  readonly recipientName: string
  readonly recipientOrganisation?: string | undefined
  readonly recipientRole?: string | undefined
  /** in_person, phone, letter, secure_mail; within a case to somebody who takes part: in_the_case */
  readonly channel: string
  readonly phase?: string
  readonly givenAt?: Date | undefined
  readonly how?: string | undefined
  readonly until?: Date | undefined
  /** To a participant of a case: only then does it open anything. */
  readonly within?: SharedWithinCase
}

export interface Share {
  readonly id: string
  readonly decisionId: string
  readonly weighingId: string
  readonly categories: readonly string[]
  readonly recipientName: string
  readonly recipientOrganisation: string | null
  readonly recipientRole: string | null
  readonly channel: string
  readonly phase: string
  readonly givenAt: Date | null
  readonly how: string | undefined
  readonly until: Date | null
  readonly by: string
  readonly madeAt: Date
  /** That it was given, recorded afterwards. */
  readonly given: Given | undefined
  readonly endedAt: Date | null
  readonly endedBy: string | null
  readonly endReason: string | undefined
}

export interface Given {
  /** YYYY-MM-DD */
  readonly on: string
  readonly by: string
  readonly at: Date
}

/** The channel to somebody who takes part: they read it in the case. */
export const inTheCase = 'in_the_case'

/** Where the words of a share stand. */
const [how, endReason] = ['/how', '/end/reason']

/** Records that data were given to somebody outside the product. Gives the share's id. */
export async function insertShare(tx: Tx, given: NewShare): Promise<string> {
  if (given.categories.length === 0) throw new Error('A share of nothing is no share')
  const id = newId()
  await tx
    .insertInto('app.share')
    .values({
      id,
      decision_id: given.decisionId,
      weighing_id: given.weighingId,
      purpose_text: given.purposeText,
      recipient_role: given.recipientRole ?? null,
      channel: given.channel,
      ...(given.phase !== undefined && { phase: given.phase }),
      given_at: given.givenAt ?? null,
      until_at: given.until ?? null,
      ...caseColumns(given.within),
      case_phase_id: given.within?.phaseId ?? null,
      case_purpose_id: given.within?.purposeId ?? null,
      request_id: given.within?.requestId ?? null,
      slot_id: given.within?.round?.slotId ?? null,
      need_id: given.within?.round?.needId ?? null,
    })
    .execute()
  await tx
    .insertInto('app.share_category')
    .values(
      given.categories.map((category) => ({
        share_id: id,
        decision_id: given.decisionId,
        category,
      })),
    )
    .execute()
  if (given.within) await insertShareItems(tx, id, given.within)
  const { fileId, clientId } = await findClientOfWeighing(tx, given.weighingId)
  await insertEvidenceTexts(
    tx,
    id,
    { weighingId: given.weighingId, clientId },
    {
      [recipientName]: given.recipientName,
      ...(given.recipientOrganisation !== undefined && {
        [recipientOrganisation]: given.recipientOrganisation,
      }),
      ...(given.how !== undefined && { [how]: given.how }),
    },
  )
  await recordEvent(tx, {
    kind: 'share_made',
    fileId,
    caseId: given.within?.caseId,
    shareId: id,
    subjects: [given.weighingId, id],
  })
  return id
}

async function insertShareItems(
  tx: Tx,
  shareId: string,
  { subjectId, items }: SharedWithinCase,
): Promise<void> {
  if (items.length === 0) return
  await tx
    .insertInto('app.share_item')
    .values(
      items.map(({ id, category }) => ({
        share_id: shareId,
        item_id: id,
        subject_id: subjectId,
        category,
      })),
    )
    .execute()
}

/** The shares that rest on a weighing, oldest first. */
export async function findShares(tx: Tx, weighingId: string): Promise<readonly Share[]> {
  const rows = await tx
    .selectFrom('app.share as s')
    .leftJoin('app.share_end as e', 'e.share_id', 's.id')
    .leftJoin('app.share_given as g', 'g.share_id', 's.id')
    .selectAll('s')
    .select([
      'e.at as ended_at',
      'e.by as ended_by',
      'g.given_on',
      'g.by as given_by',
      'g.at as given_recorded_at',
    ])
    .where('s.weighing_id', '=', weighingId)
    .orderBy('s.made_at')
    .orderBy('s.id')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const categories = await tx
    .selectFrom('app.share_category')
    .select(['share_id', 'category'])
    .where('share_id', 'in', ids)
    .orderBy('category')
    .execute()
  const texts = await findEvidenceTexts(tx, ids)
  return rows.map((row) =>
    fromRow(
      row,
      categories.filter((one) => one.share_id === row.id).map((one) => one.category),
      texts.get(row.id) ?? {},
    ),
  )
}

/** Records on which day a share was given, once. False when that was recorded before. */
export async function insertGiven(tx: Tx, share: Share, day: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.share_given')
    .values({ share_id: share.id, given_on: day })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { fileId } = await findClientOfWeighing(tx, share.weighingId)
  await recordEvent(tx, { kind: 'share_given', fileId, subjects: [share.weighingId, share.id] })
  return true
}

/**
 * Ends a share: nothing more is given on it. False when it had ended before. What is taken back at once
 * takes no reason.
 */
export async function endShare(
  tx: Tx,
  share: Pick<Share, 'id' | 'weighingId'>,
  how: string | { readonly undone: true },
): Promise<boolean> {
  const undone = typeof how !== 'string'
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.share_end')
    .values({ share_id: share.id, undone })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { fileId, clientId } = await findClientOfWeighing(tx, share.weighingId)
  const belongs = { weighingId: share.weighingId, clientId }
  if (!undone) await insertEvidenceTexts(tx, share.id, belongs, { [endReason]: how })
  await recordEvent(tx, {
    kind: 'share_ended',
    fileId,
    shareId: share.id,
    subjects: [share.weighingId, share.id],
  })
  return true
}

interface ShareRow extends Selectable<ShareTable> {
  readonly ended_at: Date | null
  readonly ended_by: string | null
  readonly given_on: string | null
  readonly given_by: string | null
  readonly given_recorded_at: Date | null
}

/** The three stand or fall together. */
const givenIn = ({ given_on: on, given_by: by, given_recorded_at: at }: ShareRow) =>
  on !== null && by !== null && at !== null ? { on, by, at } : undefined

const fromRow = (row: ShareRow, categories: readonly string[], texts: Texts): Share => ({
  id: row.id,
  decisionId: row.decision_id,
  weighingId: row.weighing_id,
  categories,
  recipientName: texts[recipientName] ?? '',
  // In shares from before it was kept apart, it stands in the row.
  recipientOrganisation: texts[recipientOrganisation] ?? row.recipient_organisation,
  recipientRole: row.recipient_role,
  channel: row.channel,
  phase: row.phase,
  givenAt: row.given_at,
  how: texts[how],
  until: row.until_at,
  by: row.by,
  madeAt: row.made_at,
  given: givenIn(row),
  endedAt: row.ended_at,
  endedBy: row.ended_by,
  endReason: texts[endReason],
})
