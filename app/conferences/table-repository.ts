import { sql } from 'kysely'
import { yes } from '../cases/repository.ts'
import type { ItemKind, ItemSource } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'

export interface NewEntry {
  /** Of the form that puts it there; otherwise a new one. */
  readonly entryId?: string
  readonly slotId: string
  readonly itemId: string
  /** May be shown in the view with the client. */
  readonly clientMaySee: boolean
}

/** What lies on the table, with its words, as the reader sees it. */
export interface TableEntry {
  readonly id: string
  readonly itemId: string
  /** The participant who put it there, with their name and organisation. */
  readonly contributorId: string
  readonly name: string
  readonly organisation: string
  readonly kind: ItemKind
  readonly category: string
  readonly source: ItemSource
  /** YYYY-MM-DD */
  readonly on: string
  readonly text: string
  readonly sourceText: string | undefined
  readonly about: readonly string[]
  readonly clientMaySee: boolean
  readonly putAt: Date
  /** Of the own organisation: only then the two lists below are there. */
  readonly isMine: boolean
  /** The admitted participants of other organisations for whom it was weighed, and for whom it was not. */
  readonly seenBy: readonly string[]
  readonly uncovered: readonly string[]
}

/**
 * Puts an own item on the table, for each admitted for whom it was weighed. False when that may not (any
 * more) be done: not present, the round began, the phase does not need it, or before the content only
 * `involvement`. The database refuses an item about somebody who is no subject of the slot:
 * `on_the_table_is_about_a_subject_of_the_slot`.
 */
export const putOnTable = (tx: Tx, given: NewEntry): Promise<boolean> =>
  yes(
    tx,
    sql`app.put_on_table(${given.entryId ?? newId()}, ${given.slotId}, ${given.itemId},
      ${given.clientMaySee})`,
  )

/** Takes an own item back, also during the round: then nobody gets it there, whatever was agreed. */
export const takeOff = (tx: Tx, entryId: string): Promise<boolean> =>
  yes(tx, sql`app.take_off_table(${entryId})`)

/** Shows an own entry also to those for whom it was weighed since. False when there is nobody more. */
export const cover = (tx: Tx, entryId: string): Promise<boolean> =>
  yes(tx, sql`app.cover_entry(${entryId})`)

/** The table as one sees it now, first put first; nothing when one is not present in an open slot. */
export async function readTable(tx: Tx, slotId: string): Promise<readonly TableEntry[]> {
  const { rows } = await sql<EntryRow>`select * from app.read_table(${slotId})`.execute(tx)
  return rows.map((row) => ({
    id: row.entry_id,
    itemId: row.item_id,
    contributorId: row.contributor_id,
    name: row.name,
    organisation: row.organisation,
    kind: row.kind,
    category: row.category,
    source: row.source,
    on: row.on_day,
    text: row.text,
    sourceText: row.source_text ?? undefined,
    about: row.about,
    clientMaySee: row.client_may_see,
    putAt: row.put_at,
    isMine: row.is_mine,
    seenBy: row.seen_by ?? [],
    uncovered: row.uncovered ?? [],
  }))
}

interface EntryRow {
  readonly entry_id: string
  readonly item_id: string
  readonly contributor_id: string
  readonly name: string
  readonly organisation: string
  readonly kind: ItemKind
  readonly category: string
  readonly source: ItemSource
  readonly on_day: string
  readonly text: string
  readonly source_text: string | null
  readonly about: readonly string[]
  readonly client_may_see: boolean
  readonly put_at: Date
  readonly is_mine: boolean
  readonly seen_by: readonly string[] | null
  readonly uncovered: readonly string[] | null
}

/** That one decided to share a kind of data with somebody admitted, about a subject of the slot. */
export interface Ground {
  readonly participantId: string
  readonly subjectId: string
  readonly category: string
  readonly weighingId: string
  readonly decisionId: string
}

/**
 * What one decided to share with those admitted for the purpose that the case has now, newest first. Who
 * has a line for each subject of an item, in its category, sees it on the table.
 */
export async function findGrounds(tx: Tx, slotId: string): Promise<readonly Ground[]> {
  const { rows } = await sql<GroundRow>`select * from app.grounds_of(${slotId})`.execute(tx)
  return rows.map((row) => ({
    participantId: row.participant_id,
    subjectId: row.subject_id,
    category: row.category,
    weighingId: row.weighing_id,
    decisionId: row.decision_id,
  }))
}

interface GroundRow {
  readonly participant_id: string
  readonly subject_id: string
  readonly category: string
  readonly weighing_id: string
  readonly decision_id: string
}
