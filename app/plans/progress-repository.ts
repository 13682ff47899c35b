import { sql } from 'kysely'
import { insertText } from '../clients/personal-text.ts'
import type { ProgressState } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'

/** What the owner of an action wrote about how it goes. */
export interface Progress {
  readonly id: string
  readonly agreementId: string
  readonly state: ProgressState
  readonly textId: string | null
  readonly by: string
  readonly at: Date
}

/** Writes how an action of one's own goes. Gives its id. */
export async function insertProgress(
  tx: Tx,
  given: {
    /** Given where the same form may come twice; otherwise made here. */
    readonly id?: string
    readonly caseId: string
    readonly agreementId: string
    readonly state: ProgressState
    readonly remark?: string | undefined
    /** The own client to whom the words belong, where there is one. */
    readonly clientId?: string | undefined
  },
): Promise<string> {
  const { id = newId(), caseId, agreementId, remark, clientId } = given
  const words = remark === undefined ? null : (await insertText(tx, clientId, remark)).id
  await tx
    .insertInto('app.agreement_progress')
    .values({ id, agreement_id: agreementId, state: given.state, text_id: words })
    .execute()
  await recordEvent(tx, { kind: 'progress_made', caseId, subjects: [agreementId] })
  return id
}

/** How these actions went, the newest first. */
export async function findProgress(
  tx: Tx,
  agreementIds: readonly string[],
): Promise<readonly Progress[]> {
  if (agreementIds.length === 0) return []
  const rows = await tx
    .selectFrom('app.agreement_progress')
    .selectAll()
    .where('agreement_id', 'in', agreementIds)
    .orderBy('at', 'desc')
    // Two of one moment by the hour of the server.
    .orderBy(sql`recorded_at`, 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    agreementId: row.agreement_id,
    state: row.state,
    textId: row.text_id,
    by: row.by,
    at: row.at,
  }))
}

/** The shares that were made for an action, as far as one gave or got them. */
export async function findSharesFor(tx: Tx, agreementId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('app.share as s')
    .innerJoin('app.need as n', 'n.id', 's.need_id')
    .select('s.id')
    .where('n.agreement_id', '=', agreementId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
