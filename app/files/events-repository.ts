import { sql } from 'kysely'
import type { AnswerKind } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'

/** One line of what happened to a file, with who did it and what it was under. */
export interface EventOfFile {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string
  readonly name: string | undefined
  readonly organisation: string | undefined
  /** Somebody of another organisation. */
  readonly isOther: boolean
  readonly kind: string
  /** Of a request that was answered. */
  readonly answer: AnswerKind | undefined
  readonly shareId: string | undefined
  /** Of this file. */
  readonly weighingId: string | undefined
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
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    name: row.name ?? undefined,
    organisation: row.organisation ?? undefined,
    isOther: row.is_other,
    kind: row.kind,
    answer: row.answer ?? undefined,
    shareId: row.share_id ?? undefined,
    weighingId: row.weighing_id ?? undefined,
    requestId: row.request_id ?? undefined,
  }))
}

interface EventRow {
  readonly id: string
  readonly at: Date
  readonly actor_kind: string
  readonly actor_id: string
  readonly name: string | null
  readonly organisation: string | null
  readonly is_other: boolean
  readonly kind: string
  readonly answer: AnswerKind | null
  readonly share_id: string | null
  readonly weighing_id: string | null
  readonly request_id: string | null
}
