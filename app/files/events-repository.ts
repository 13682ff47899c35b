import { sql } from 'kysely'
import type { AnswerKind } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { type Happened, happenedOf, type HappenedRow } from '../events/happened.ts'

/** One line of what happened to a file, with who did it and what it was under. */
export interface EventOfFile extends Happened {
  /** Somebody of another organisation. */
  readonly isOther: boolean
  /** Of a request that was answered. */
  readonly answer: AnswerKind | undefined
  /** Where one asks or is asked oneself. */
  readonly requestId: string | undefined
}

export interface EventsWanted {
  readonly kinds?: readonly string[] | undefined
  /** Only what people of other organisations did. */
  readonly othersOnly?: boolean
}

/** What happened to a file of one's own, also by partners, newest first. */
export async function findEventsOfFile(
  tx: Tx,
  fileId: string,
  most: number,
  { kinds, othersOnly = false }: EventsWanted = {},
): Promise<readonly EventOfFile[]> {
  const wanted = kinds === undefined ? null : [...kinds]
  const { rows } = await sql<EventRow>`
    select * from app.events_of_file(${fileId}, ${wanted}::text[], ${othersOnly}, ${most})`.execute(
    tx,
  )
  return rows.map((row) => ({
    ...happenedOf(row),
    isOther: row.is_other,
    answer: row.answer ?? undefined,
    requestId: row.request_id ?? undefined,
  }))
}

interface EventRow extends HappenedRow {
  readonly is_other: boolean
  readonly answer: AnswerKind | null
  readonly request_id: string | null
}
