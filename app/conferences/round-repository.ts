import { type Selectable, sql } from 'kysely'
import { findPartnersById } from '../cases/participants-repository.ts'
import { yes } from '../cases/repository.ts'
import { now } from '../clock.ts'
import { insertText } from '../clients/personal-text.ts'
import type { MayTell, NeedTable, Told as ToldWhat } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'
import { inTheCase, insertShare } from '../shares/repository.ts'
import { findSlot } from './slots-repository.ts'

export interface NewAgreement {
  readonly id?: string
  readonly caseId: string
  /** None for an action that who leads the case adds to the plan. */
  readonly slotId?: string | undefined
  /** An own client of that case; none for who has no file there: then the words are the author's. */
  readonly clientId?: string | undefined
  readonly text: string
  /** Both or neither: with them it is an action. */
  readonly ownerId?: string | undefined
  /** YYYY-MM-DD */
  readonly dueOn?: string | undefined
  /** What the owner may use for it, in words. */
  readonly use?: string | undefined
  /** The participants whose minutes have this line; its author, its owner and who leads have it anyway. */
  readonly forIds: readonly string[]
}

/** A line of the minutes; with an owner and a day an action. */
export interface Agreement {
  readonly id: string
  readonly caseId: string
  readonly slotId: string | null
  /** The words of both are read by `findTexts`. */
  readonly textId: string
  readonly useText: string | null
  readonly ownerId: string | null
  /** YYYY-MM-DD */
  readonly dueOn: string | null
  readonly forIds: readonly string[]
  readonly by: string
  readonly at: Date
}

/** Records an agreement: in a slot whose content began, by who is present; or in the plan. Gives its id. */
export async function insertAgreement(tx: Tx, given: NewAgreement): Promise<string> {
  const { id = newId(), caseId, clientId } = given
  const text = await insertText(tx, clientId, given.text)
  const use = given.use === undefined ? null : await insertText(tx, clientId, given.use)
  await tx
    .insertInto('app.agreement')
    .values({
      id,
      case_id: caseId,
      slot_id: given.slotId ?? null,
      text_id: text.id,
      owner_id: given.ownerId ?? null,
      due_on: given.dueOn ?? null,
      use_text: use?.id ?? null,
    })
    .execute()
  if (given.forIds.length > 0)
    await tx
      .insertInto('app.agreement_for')
      .values(
        given.forIds.map((participant) => ({
          agreement_id: id,
          case_id: caseId,
          participant_id: participant,
        })),
      )
      .execute()
  const subjects = [id, ...(given.slotId === undefined ? [] : [given.slotId])]
  await recordEvent(tx, { kind: 'agreement_made', caseId, subjects, right: 'conference' })
  return id
}

/** The agreements that are for oneself, first made first. */
export async function findAgreements(
  tx: Tx,
  wanted: { readonly caseId?: string; readonly slotId?: string; readonly id?: string },
): Promise<readonly Agreement[]> {
  const { caseId, slotId, id } = wanted
  const rows = await tx
    .selectFrom('app.agreement as a')
    .selectAll('a')
    .select(
      sql<string[]>`array(select f.participant_id from app.agreement_for f
        where f.agreement_id = a.id order by 1)`.as('for_ids'),
    )
    .$if(caseId !== undefined, (q) => q.where('a.case_id', '=', caseId ?? ''))
    .$if(slotId !== undefined, (q) => q.where('a.slot_id', '=', slotId ?? ''))
    .$if(id !== undefined, (q) => q.where('a.id', '=', id ?? ''))
    .orderBy('a.at')
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    slotId: row.slot_id,
    textId: row.text_id,
    useText: row.use_text,
    ownerId: row.owner_id,
    dueOn: row.due_on,
    forIds: row.for_ids,
    by: row.by,
    at: row.at,
  }))
}

/** Who needs an entry, for which action of theirs, and what its contributor answered. */
export interface Need {
  readonly id: string
  readonly slotId: string
  readonly entryId: string
  readonly participantId: string
  readonly agreementId: string
  /** `kept` is only there for who owns the item: for the others the need is gone. */
  readonly answer: 'agreed' | 'kept' | null
  readonly mayTell: MayTell | null
}

/** Says in the round who needs an entry that one sees, for which action. False when that was said before. */
export async function nameNeed(
  tx: Tx,
  need: {
    readonly id?: string
    readonly slotId: string
    readonly entryId: string
    /** The owner of the action. */
    readonly participantId: string
    readonly agreementId: string
  },
): Promise<boolean> {
  const { id = newId(), slotId } = need
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.need')
    .values({
      id,
      slot_id: slotId,
      entry_id: need.entryId,
      participant_id: need.participantId,
      agreement_id: need.agreementId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const slot = await findSlot(tx, slotId)
  const subjects = [slotId, id]
  await recordEvent(tx, { kind: 'need_named', caseId: slot?.caseId, subjects, right: 'conference' })
  return true
}

/** The needs of a slot that one may know of, first named first. */
export async function findNeeds(tx: Tx, slotId: string): Promise<readonly Need[]> {
  const rows = await tx
    .selectFrom('app.need')
    .selectAll()
    .where('slot_id', '=', slotId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

const fromRow = (row: Selectable<NeedTable>): Need => ({
  id: row.id,
  slotId: row.slot_id,
  entryId: row.entry_id,
  participantId: row.participant_id,
  agreementId: row.agreement_id,
  answer: row.answer,
  mayTell: row.may_tell,
})

/**
 * Agrees that an own entry goes along, with what the client may be told of it, and makes the shares: one
 * for each whom it is about. They open nothing until the slot is closed by its round. False when it was
 * answered before, when it was not weighed for this participant, or only by a colleague in their own file.
 */
export async function agreeToNeed(
  tx: Tx,
  { id }: Pick<Need, 'id'>,
  mayTell: MayTell,
): Promise<boolean> {
  const grounds = await findGroundsOfNeed(tx, id)
  if (grounds.length === 0 || grounds.length < (grounds[0]?.people ?? 0)) return false
  if (!(await yes(tx, sql`app.answer_need(${id}, 'agreed', ${mayTell})`))) return false
  const professionalId = grounds[0]?.professional_id ?? ''
  const recipient = (await findPartnersById(tx, [professionalId])).get(professionalId)
  for (const ground of grounds)
    await insertShare(tx, {
      decisionId: ground.decision_id,
      weighingId: ground.weighing_id,
      purposeText: ground.purpose_text ?? '',
      categories: [ground.category],
      recipientName: recipient?.name ?? '',
      recipientOrganisation: recipient?.organisation,
      recipientRole: recipient?.role,
      channel: inTheCase,
      givenAt: now(),
      within: {
        caseId: ground.case_id,
        participantId: ground.participant_id,
        subjectId: ground.subject_id,
        purposeId: ground.case_purpose_id,
        phaseId: ground.case_phase_id,
        items: [{ id: ground.item_id, category: ground.category }],
        round: { slotId: ground.slot_id, needId: id },
      },
    })
  return true
}

/** For each whom it is about the newest decision on which it goes, as far as one reaches its weighing. */
const findGroundsOfNeed = (tx: Tx, needId: string) =>
  tx
    .selectFrom('app.need as n')
    .innerJoin('app.table_ground as g', (join) =>
      join
        .onRef('g.entry_id', '=', 'n.entry_id')
        .onRef('g.participant_id', '=', 'n.participant_id'),
    )
    .innerJoin('app.table_entry as e', 'e.id', 'g.entry_id')
    .innerJoin('app.participant as p', 'p.id', 'g.participant_id')
    .innerJoin('app.weighing as w', 'w.id', 'g.weighing_id')
    .leftJoin('app.consent_end as c', 'c.weighing_id', 'g.weighing_id')
    .distinctOn('g.subject_id')
    .select(['g.subject_id', 'g.participant_id', 'g.slot_id', 'g.item_id', 'g.category'])
    .select(['g.case_phase_id', 'g.case_purpose_id', 'g.weighing_id', 'g.decision_id'])
    .select(['e.case_id', 'p.professional_id', 'w.purpose_text'])
    .select(
      sql<number>`(select count(*) from app.table_about a where a.entry_id = g.entry_id)`.as(
        'people',
      ),
    )
    .where('n.id', '=', needId)
    .where('c.weighing_id', 'is', null)
    .orderBy('g.subject_id')
    .orderBy('w.sealed_at', 'desc')
    .execute()

/** Keeps an own entry to oneself; also after agreeing, until the slot is closed. It cannot be undone. */
export const keepNeed = (tx: Tx, id: string): Promise<boolean> =>
  yes(tx, sql`app.answer_need(${id}, 'kept', null)`)

/** Who tells the client about a subject of the slot, what, and when. */
export interface Told {
  readonly slotId: string
  readonly subjectId: string
  /** A participant who was admitted. */
  readonly tellerId: string
  readonly what: ToldWhat
  /** YYYY-MM-DD */
  readonly on: string
}

/** Records who tells the client; again for a subject takes the place of what was there. */
export async function recordTold(tx: Tx, told: Told): Promise<void> {
  const set = { teller_id: told.tellerId, what: told.what, on_day: told.on }
  await tx
    .insertInto('app.slot_told')
    .values({ slot_id: told.slotId, subject_id: told.subjectId, ...set })
    .onConflict((conflict) => conflict.columns(['slot_id', 'subject_id']).doUpdateSet(set))
    .execute()
  const slot = await findSlot(tx, told.slotId)
  const subjects = [told.slotId, told.subjectId]
  await recordEvent(tx, {
    kind: 'told_recorded',
    caseId: slot?.caseId,
    subjects,
    right: 'conference',
  })
}

/** Who tells the clients of a slot; `toldAt` once they did. */
export async function findTold(
  tx: Tx,
  slotId: string,
): Promise<readonly (Told & { readonly toldAt: Date | null })[]> {
  const rows = await tx
    .selectFrom('app.slot_told')
    .selectAll()
    .where('slot_id', '=', slotId)
    .orderBy('subject_id')
    .execute()
  return rows.map((row) => ({
    slotId: row.slot_id,
    subjectId: row.subject_id,
    tellerId: row.teller_id,
    what: row.what,
    on: row.on_day,
    toldAt: row.told_at,
  }))
}

/** Marks that the client was told, by who would do that. False when one is not, or did before. */
export const markTold = (tx: Tx, slotId: string, subjectId: string): Promise<boolean> =>
  yes(tx, sql`app.tell_client(${slotId}, ${subjectId})`)

/** `already`: somebody else did, or its time passed. `not_now`: no chair any more, or no round yet. */
export type Closing = 'closed' | 'already' | 'not_told' | 'not_now'

/** Closes a slot by its round: from then on what was agreed is open, and the table is bare. */
export async function closeSlot(tx: Tx, slotId: string): Promise<Closing> {
  if (await yes(tx, sql`app.close_slot(${slotId}, 'round')`)) return 'closed'
  const slot = await findSlot(tx, slotId)
  if (slot === undefined || slot.closedAt !== null || slot.stage === 'by_itself') return 'already'
  if (slot.stage !== 'round' || !slot.isChair || !slot.isPresent) return 'not_now'
  return 'not_told'
}
