import { outcomeLabels, roleLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import type { Tx } from '../database/connection.ts'
import type { DecisionKind, DraftKind } from '../database/tables.ts'
import { findWorkplaces } from '../weighings/repository.ts'

const valuesOf = <T extends object>(labels: T) =>
  z.enum(Object.keys(labels) as (keyof T & string)[])

const Advice = z.object({ outcome: valuesOf(outcomeLabels) })
const Recipient = z.object({
  role: valuesOf(roleLabels).optional(),
  organisation: z.string().optional(),
})

/** One record in a file, in a line: what came out, what was decided, and when. */
export interface RecordLine {
  readonly weighingId: string
  readonly kind: DraftKind
  readonly sealedAt: Date
  readonly by: string
  readonly recipient: z.infer<typeof Recipient>
  readonly outcome: z.infer<typeof Advice>['outcome'] | undefined
  /** The decision that leads: the last one. */
  readonly decision: { readonly kind: DecisionKind; readonly at: Date } | undefined
  /** Of an emergency: before when the rest is written down, and whether it was. */
  readonly completeBefore: Date | undefined
  readonly isCompleted: boolean
  readonly completes: string | undefined
}

/** The records in a file of one's own, newest first; without any words about the client but where the other works. */
export async function findRecordLines(tx: Tx, fileId: string): Promise<readonly RecordLine[]> {
  const rows = await tx
    .selectFrom('app.weighing as w')
    .select(['w.id', 'w.kind', 'w.sealed_at', 'w.by', 'w.recipient', 'w.advice', 'w.completes'])
    .select('w.complete_before')
    .where('w.file_id', '=', fileId)
    .orderBy('w.sealed_at', 'desc')
    .orderBy('w.id', 'desc')
    .execute()
  const decisions = await findLeadingDecisions(
    tx,
    rows.map(({ id }) => id),
  )
  const recipients = rows.map(({ id, recipient }) => ({
    id,
    recipient: Recipient.safeParse(recipient).data ?? {},
  }))
  const workplaces = await findWorkplaces(tx, recipients)
  return rows.map((row, index) => ({
    weighingId: row.id,
    kind: row.kind,
    sealedAt: row.sealed_at,
    by: row.by,
    recipient: { role: recipients[index]?.recipient.role, organisation: workplaces.get(row.id) },
    outcome: Advice.safeParse(row.advice).data?.outcome,
    decision: decisions.get(row.id),
    completeBefore: row.complete_before ?? undefined,
    isCompleted: rows.some(({ completes }) => completes === row.id),
    completes: row.completes ?? undefined,
  }))
}

async function findLeadingDecisions(tx: Tx, weighingIds: readonly string[]) {
  const leading = new Map<string, { readonly kind: DecisionKind; readonly at: Date }>()
  if (weighingIds.length === 0) return leading
  const rows = await tx
    .selectFrom('app.decision')
    .select(['weighing_id', 'kind', 'decided_at'])
    .where('weighing_id', 'in', [...weighingIds])
    .orderBy('decided_at')
    .orderBy('id')
    .execute()
  for (const row of rows) leading.set(row.weighing_id, { kind: row.kind, at: row.decided_at })
  return leading
}
