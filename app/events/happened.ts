/** One line of what happened, as a list shows it: who did what, when, and what it was under. */
export interface Happened {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string
  readonly name: string | undefined
  readonly organisation: string | undefined
  readonly kind: string
  readonly shareId: string | undefined
  readonly weighingId: string | undefined
}

/** The same as a function of the rights role gives it. */
export interface HappenedRow {
  readonly id: string
  readonly at: Date
  readonly actor_kind: string
  readonly actor_id: string
  readonly name: string | null
  readonly organisation: string | null
  readonly kind: string
  readonly share_id: string | null
  readonly weighing_id: string | null
}

/** A line of what happened, by its row. */
export const happenedOf = (row: HappenedRow): Happened => ({
  id: row.id,
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  name: row.name ?? undefined,
  organisation: row.organisation ?? undefined,
  kind: row.kind,
  shareId: row.share_id ?? undefined,
  weighingId: row.weighing_id ?? undefined,
})
