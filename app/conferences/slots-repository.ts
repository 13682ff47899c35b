import { sql } from 'kysely'
import { yes } from '../cases/repository.ts'
import { insertText } from '../clients/personal-text.ts'
import type { Comes, WithClient, WithoutWhy } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'

export interface NewSlot {
  readonly id?: string
  readonly conferenceId: string
  readonly caseId: string
  /** An own client of that case, to whom the words belong; none where one has no file oneself. */
  readonly clientId: string | undefined
  readonly startsAt: Date
  readonly minutes: number
  readonly question: string
  readonly withClient: WithClient
  /** Must be there when `withClient` is `neither`, and only then. */
  readonly withoutWhy?: WithoutWhy | undefined
  readonly withoutText?: string | undefined
  readonly subjectIds: readonly string[]
  /** One's own part in the case: whoever plans the slot has the chair first. */
  readonly chairId: string
}

/** Where a slot stands. `by_itself`: its time passed or its case moved on; nothing was shared. */
export type Stage =
  | 'planned'
  | 'involvement'
  | 'content'
  | 'round'
  | 'closed'
  | 'by_itself'
  | 'cancelled'

/** One case on the agenda, for who was admitted to it and for who leads that case. */
export interface Slot {
  readonly id: string
  readonly conferenceId: string
  readonly caseId: string
  readonly startsAt: Date
  readonly minutes: number
  /** The words of both are read by `findTexts`. */
  readonly questionText: string
  readonly withoutText: string | null
  readonly withClient: WithClient
  readonly withoutWhy: WithoutWhy | null
  readonly subjectIds: readonly string[]
  /** The participant who has the chair now. */
  readonly chairId: string
  readonly stage: Stage
  /** Opened, and neither closed nor past its end and the grace. */
  readonly isOpen: boolean
  readonly openedAt: Date | null
  /** When its time is over; a quarter of an hour later it closes by itself. */
  readonly untilAt: Date | null
  readonly closedAt: Date | null
  /** One's own seat: the participant as whom one was admitted; null for who only leads the case. */
  readonly seatId: string | null
  readonly isChair: boolean
  readonly isPresent: boolean
}

/** Plans a slot on a case that one leads, in a conference that one chairs; with oneself admitted. */
export async function insertSlot(tx: Tx, given: NewSlot): Promise<string> {
  const { id = newId(), caseId, clientId } = given
  const question = await insertText(tx, clientId, given.question)
  const without =
    given.withoutText === undefined ? null : await insertText(tx, clientId, given.withoutText)
  await tx
    .insertInto('app.slot')
    .values({
      id,
      conference_id: given.conferenceId,
      case_id: caseId,
      starts_at: given.startsAt,
      minutes: given.minutes,
      question_text: question.id,
      with_client: given.withClient,
      without_why: given.withoutWhy ?? null,
      without_text: without?.id ?? null,
      chair_id: given.chairId,
    })
    .execute()
  await tx
    .insertInto('app.slot_subject')
    .values(
      given.subjectIds.map((subject) => ({ slot_id: id, subject_id: subject, case_id: caseId })),
    )
    .execute()
  await recordEvent(tx, { kind: 'slot_planned', caseId, subjects: [id], right: 'conference' })
  await admit(tx, id, caseId, given.chairId, { comes: 'whole' })
  return id
}

/** Gives a slot that was not opened another time. False when it is not one's own to plan. */
export async function replanSlot(
  tx: Tx,
  id: string,
  { startsAt, minutes }: Pick<NewSlot, 'startsAt' | 'minutes'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('app.slot')
    .set({ starts_at: startsAt, minutes })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The slots that one sees, in the order of their time. */
export async function findSlots(
  tx: Tx,
  wanted: { readonly conferenceId?: string; readonly caseId?: string; readonly id?: string },
): Promise<readonly Slot[]> {
  const { conferenceId, caseId, id } = wanted
  const rows = await slotsOf(tx)
    .$if(conferenceId !== undefined, (q) => q.where('l.conference_id', '=', conferenceId ?? ''))
    .$if(caseId !== undefined, (q) => q.where('l.case_id', '=', caseId ?? ''))
    .$if(id !== undefined, (q) => q.where('l.id', '=', id ?? ''))
    .execute()
  return rows.map(fromRow)
}

/** One of them; undefined when one neither sits in it nor leads its case. */
export async function findSlot(tx: Tx, id: string): Promise<Slot | undefined> {
  const [found] = await findSlots(tx, { id })
  return found
}

const slotsOf = (tx: Tx) =>
  tx
    .selectFrom('app.slot as l')
    .selectAll('l')
    .select([
      sql<string[]>`array(select s.subject_id from app.slot_subject s
        where s.slot_id = l.id order by 1)`.as('subject_ids'),
      sql<boolean>`app.slot_is_open(l.id)`.as('is_open'),
      sql<string | null>`app.my_seat(l.id)`.as('seat_id'),
      sql<boolean>`app.is_present(l.id)`.as('is_present'),
    ])
    .orderBy('l.starts_at')
    .orderBy('l.id')

type SlotRow = Awaited<ReturnType<ReturnType<typeof slotsOf>['execute']>>[number]

const fromRow = (row: SlotRow): Slot => ({
  id: row.id,
  conferenceId: row.conference_id,
  caseId: row.case_id,
  startsAt: row.starts_at,
  minutes: row.minutes,
  questionText: row.question_text,
  withoutText: row.without_text,
  withClient: row.with_client,
  withoutWhy: row.without_why,
  subjectIds: row.subject_ids,
  chairId: row.chair_id,
  stage: stageOf(row),
  isOpen: row.is_open,
  openedAt: row.opened_at,
  untilAt: row.until_at,
  closedAt: row.closed_at,
  seatId: row.seat_id,
  isChair: row.seat_id === row.chair_id,
  isPresent: row.is_present,
})

function stageOf(row: SlotRow): Stage {
  if (row.closed_how === 'cancelled') return 'cancelled'
  if (row.closed_how === 'round') return 'closed'
  if (row.opened_at === null) return 'planned'
  if (!row.is_open) return 'by_itself'
  if (row.content_at === null) return 'involvement'
  return row.round_at === null ? 'content' : 'round'
}

/** Admits somebody of the case: by who leads it, or by who has the chair. False when they were before. */
export async function admit(
  tx: Tx,
  slotId: string,
  caseId: string,
  participantId: string,
  given: {
    readonly comes: Comes
    /** What is asked of them, and the own client to whom these words belong. */
    readonly asked?: { readonly words: string; readonly clientId: string | undefined } | undefined
  },
): Promise<boolean> {
  const { asked, comes } = given
  const words = asked && (await insertText(tx, asked.clientId, asked.words))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.admission')
    .values({
      slot_id: slotId,
      participant_id: participantId,
      case_id: caseId,
      comes,
      asked_text: words?.id ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const subjects = [slotId, participantId]
  await recordEvent(tx, { kind: 'admission_made', caseId, subjects, right: 'conference' })
  return true
}

/** Somebody who was admitted to a slot, and whether they are there now. */
export interface Admission {
  readonly participantId: string
  readonly professionalId: string
  readonly name: string
  readonly role: string
  readonly organisationId: string
  readonly organisation: string
  readonly comes: Comes
  /** Only readable for oneself, the chair and who leads the case. */
  readonly askedText: string | null
  readonly letIn: boolean
  /** Was admitted and is not any more. */
  readonly ended: boolean
  /** Accepted the invitation to the case, and did not leave it. */
  readonly takesPart: boolean
  readonly present: boolean
  readonly mine: boolean
}

/** Who was admitted to a slot, the first first; for who sees the slot. No event: read it as often as needed. */
export async function findAdmissions(tx: Tx, slotId: string): Promise<readonly Admission[]> {
  const { rows } = await sql<AdmissionRow>`select * from app.who_sit_in(${slotId})`.execute(tx)
  return rows.map((row) => ({
    participantId: row.participant_id,
    professionalId: row.professional_id,
    name: row.name,
    role: row.role,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    comes: row.comes,
    askedText: row.asked_text,
    letIn: row.let_in_at !== null,
    ended: row.ended_at !== null,
    takesPart: row.takes_part,
    present: row.is_present,
    mine: row.is_me,
  }))
}

interface AdmissionRow {
  readonly participant_id: string
  readonly professional_id: string
  readonly name: string
  readonly role: string
  readonly organisation_id: string
  readonly organisation: string
  readonly comes: Comes
  readonly asked_text: string | null
  readonly let_in_at: Date | null
  readonly ended_at: Date | null
  readonly takes_part: boolean
  readonly is_present: boolean
  readonly is_me: boolean
}

const deeds = {
  open: sql.ref('app.open_slot'),
  extend: sql.ref('app.extend_slot'),
  content: sql.ref('app.go_to_content'),
  round: sql.ref('app.start_round'),
  chair: sql.ref('app.take_chair'),
  join: sql.ref('app.join_slot'),
  leave: sql.ref('app.leave_slot'),
} as const

export type SlotDeed = keyof typeof deeds | 'cancel'

/**
 * Does something in a slot: the chair opens, extends, moves on to the content, starts the round;
 * whoever is present takes the chair; who was admitted joins and leaves. False: not to be done (any more).
 */
export const slotDeed = (tx: Tx, slotId: string, deed: SlotDeed): Promise<boolean> =>
  deed === 'cancel'
    ? yes(tx, sql`app.close_slot(${slotId}, 'cancelled')`)
    : yes(tx, sql`${deeds[deed]}(${slotId})`)

/** Calls in somebody who comes for a part; by the chair, while the slot is open. */
export const letIn = (tx: Tx, slotId: string, participantId: string): Promise<boolean> =>
  yes(tx, sql`app.let_in(${slotId}, ${participantId})`)

/** Ends an admission, and with it the presence; by the chair, of somebody else. */
export const endAdmission = (tx: Tx, slotId: string, participantId: string): Promise<boolean> =>
  yes(tx, sql`app.end_admission(${slotId}, ${participantId})`)
