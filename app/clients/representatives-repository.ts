import type { Selectable } from 'kysely'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import type { RepresentativeChangeTable } from '../database/tables.ts'
import { findTexts, insertText } from './personal-text.ts'

export interface NewRepresentative {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string | undefined
  readonly clientId: string
  readonly kind: string
  readonly name: string
  readonly fromDay?: string | undefined
  readonly untilDay?: string | undefined
}

/** What became of a representative after being recorded. */
export interface RepresentativeChange {
  /** corrected: it was never so. */
  readonly kind: 'ended' | 'corrected'
  readonly replacedBy: string | null
  /** None once the words were destroyed. */
  readonly reason: string | undefined
  readonly by: string
  readonly at: Date
}

export interface Representative {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly fromDay: string | null
  /** The first day on which it is no longer so. */
  readonly untilDay: string | null
  /** The last thing that was recorded about it. */
  readonly change: RepresentativeChange | undefined
}

/** Records who may act for a client. */
export async function insertRepresentative(tx: Tx, given: NewRepresentative): Promise<string> {
  const id = given.id ?? newId()
  const name = await insertText(tx, given.clientId, given.name)
  await tx
    .insertInto('app.representative')
    .values({
      id,
      client_id: given.clientId,
      kind: given.kind,
      name_text: name.id,
      from_day: given.fromDay ?? null,
      until_day: given.untilDay ?? null,
    })
    .execute()
  return id
}

export type NewRepresentativeChange = {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string | undefined
  readonly representativeId: string
  readonly clientId: string
  readonly reason: string
} & (
  | { readonly kind: 'ended'; readonly untilDay: string }
  | { readonly kind: 'corrected'; readonly replacedBy?: string | undefined }
)

/** Records that somebody stops representing, or was recorded wrongly; what was recorded stays. */
export async function insertRepresentativeChange(
  tx: Tx,
  given: NewRepresentativeChange,
): Promise<void> {
  const reason = await insertText(tx, given.clientId, given.reason)
  await tx
    .insertInto('app.representative_change')
    .values({
      id: given.id ?? newId(),
      representative_id: given.representativeId,
      kind: given.kind,
      until_day: given.kind === 'ended' ? given.untilDay : null,
      replaced_by: given.kind === 'corrected' ? (given.replacedBy ?? null) : null,
      reason_text: reason.id,
      reason_hash: reason.hash,
    })
    .execute()
}

/** Who act or acted for a client; without what was recorded by mistake. */
export const findRepresentatives = async (
  tx: Tx,
  clientId: string,
): Promise<readonly Representative[]> =>
  (await findAllRecorded(tx, clientId)).filter(({ change }) => change?.kind !== 'corrected')

/** All that was ever recorded about who acts for a client. */
export async function findAllRecorded(
  tx: Tx,
  clientId: string,
): Promise<readonly Representative[]> {
  const rows = await tx
    .selectFrom('app.representative')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute()
  const changes = await findLastChanges(
    tx,
    rows.map((row) => row.id),
  )
  const words = await findTexts(tx, [
    ...rows.map((row) => row.name_text),
    ...[...changes.values()].map((change) => change.reason_text),
  ])
  return rows.map((row) => {
    const change = changes.get(row.id)
    return {
      id: row.id,
      kind: row.kind,
      name: words.get(row.name_text) ?? '',
      fromDay: row.from_day,
      untilDay: change?.until_day ?? row.until_day,
      change: change && {
        kind: change.kind,
        replacedBy: change.replaced_by,
        reason: words.get(change.reason_text),
        by: change.by,
        at: change.at,
      },
    }
  })
}

async function findLastChanges(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Selectable<RepresentativeChangeTable>>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('app.representative_change')
    .selectAll()
    .where('representative_id', 'in', [...ids])
    // Ids are made in order of time: of each one, the last stays.
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.representative_id, row]))
}
