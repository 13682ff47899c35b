import { sql } from 'kysely'
import type { NoticeAnswer, Phase } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { type Happened, happenedOf, type HappenedRow } from '../events/happened.ts'

/** One share that an item of one's own organisation is in, live or over. */
export interface ShareOfItem {
  readonly shareId: string
  readonly weighingId: string
  readonly participantId: string
  /** Undefined for somebody outside, who never has access. */
  readonly professionalId: string | undefined
  readonly name: string | undefined
  readonly organisation: string | undefined
  readonly outsideText: string | undefined
  readonly subjectId: string
  readonly phase: Phase
  readonly by: string
  readonly madeAt: Date
  readonly until: Date | undefined
  readonly endedAt: Date | undefined
  readonly consentEndedAt: Date | undefined
  readonly isLive: boolean
}

/** Every share of an item, oldest first; for who is of its organisation and has a right to it. */
export async function findSharesOfItem(tx: Tx, itemId: string): Promise<readonly ShareOfItem[]> {
  const { rows } = await sql<ShareRow>`select * from app.shares_of_item(${itemId})`.execute(tx)
  return rows.map((row) => ({
    shareId: row.share_id,
    weighingId: row.weighing_id,
    participantId: row.participant_id,
    professionalId: row.professional_id ?? undefined,
    name: row.name ?? undefined,
    organisation: row.organisation ?? undefined,
    outsideText: row.outside_text ?? undefined,
    subjectId: row.subject_id,
    phase: row.phase,
    by: row.made_by,
    madeAt: row.made_at,
    until: row.until_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
    consentEndedAt: row.consent_ended_at ?? undefined,
    isLive: row.is_live,
  }))
}

interface ShareRow {
  readonly share_id: string
  readonly weighing_id: string
  readonly participant_id: string
  readonly professional_id: string | null
  readonly name: string | null
  readonly organisation: string | null
  readonly outside_text: string | null
  readonly subject_id: string
  readonly phase: Phase
  readonly made_by: string
  readonly made_at: Date
  readonly until_at: Date | null
  readonly ended_at: Date | null
  readonly consent_ended_at: Date | null
  readonly is_live: boolean
}

/** What happened to an item of one's own organisation, newest first. */
export async function findEventsOfItem(
  tx: Tx,
  itemId: string,
  most: number,
): Promise<readonly Happened[]> {
  const { rows } = await sql<HappenedRow>`
    select * from app.events_of_item(${itemId}, ${most})`.execute(tx)
  return rows.map(happenedOf)
}

/** What somebody who had an item did with it, when they have said so. */
export interface AnswerOnItem {
  readonly participantId: string
  readonly name: string | undefined
  readonly organisation: string | undefined
  readonly answer: NoticeAnswer | undefined
  readonly answerText: string | undefined
  readonly answeredAt: Date | undefined
}

/** Everybody of the product who was told that an item of one's own organisation ended, with what they answered. */
export async function findAnswersOnItem(tx: Tx, itemId: string): Promise<readonly AnswerOnItem[]> {
  const { rows } = await sql<{
    participant_id: string
    name: string | null
    organisation: string | null
    answer: NoticeAnswer | null
    answer_text: string | null
    answered_at: Date | null
  }>`select * from app.answers_on_item(${itemId})`.execute(tx)
  return rows.map((row) => ({
    participantId: row.participant_id,
    name: row.name ?? undefined,
    organisation: row.organisation ?? undefined,
    answer: row.answer ?? undefined,
    answerText: row.answer_text ?? undefined,
    answeredAt: row.answered_at ?? undefined,
  }))
}

/** From which organisation an own item was taken over, and what became of the item there. */
export interface SourceOfItem {
  readonly organisation: string
  readonly weighingId: string | undefined
  readonly endedHow: 'withdrawn' | 'corrected' | undefined
  readonly endedAt: Date | undefined
}

/** Where an own item was taken over from, if it was. */
export async function findSourceOf(tx: Tx, itemId: string): Promise<SourceOfItem | undefined> {
  const { rows } = await sql<{
    organisation: string
    weighing_id: string | null
    ended_how: 'withdrawn' | 'corrected' | null
    ended_at: Date | null
  }>`select * from app.source_of(${itemId})`.execute(tx)
  const [row] = rows
  return (
    row && {
      organisation: row.organisation,
      weighingId: row.weighing_id ?? undefined,
      endedHow: row.ended_how ?? undefined,
      endedAt: row.ended_at ?? undefined,
    }
  )
}

/** Somebody's name, and where they work. */
export interface Who {
  readonly name: string
  readonly organisation: string
}

/** Who these professionals are, by their ids; also those who stopped. */
export async function findWhoAre(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Who>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Who & { readonly id: string }>`
    select * from app.who_are(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name, organisation }) => [id, { name, organisation }]))
}

/** The item that stands in the place of this one now, however often it was put right. */
export async function findLastVersion(tx: Tx, itemId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive later (id, nth) as (
      select ${itemId}::uuid, 0
      union all select i.id, l.nth + 1 from later l join app.item i on i.replaces = l.id
    )
    select id from later order by nth desc limit 1`.execute(tx)
  return rows[0]?.id ?? itemId
}
