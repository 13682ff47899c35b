import { findTexts, insertTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'

/** Words about a person by the place where they stand in a piece of evidence, such as `/asked/3/answer`. */
export type Texts = Readonly<Record<string, string>>

/** Where a recipient's own words stand: what they are called, and where they work. */
export const recipientName = '/recipient/name'
export const recipientOrganisation = '/recipient/organisation'

/** What a piece of evidence belongs to. */
export interface Belongs {
  readonly weighingId: string
  readonly clientId: string | undefined
}

/** Keeps the words of a piece of evidence (a weighing, a decision, …) outside of it. */
export async function insertEvidenceTexts(
  tx: Tx,
  evidenceId: string,
  { weighingId, clientId }: Belongs,
  texts: Texts = {},
): Promise<void> {
  const members = Object.keys(texts)
  if (members.length === 0) return
  const kept = await insertTexts(tx, clientId, Object.values(texts))
  const rows = kept.map(({ id, hash }, index) => ({
    evidence_id: evidenceId,
    member: members[index] ?? '',
    weighing_id: weighingId,
    text_id: id,
    hash,
  }))
  await tx.insertInto('app.evidence_text').values(rows).execute()
}

/** The words of pieces of evidence, or those in one place of each, by its id; without those destroyed. */
export async function findEvidenceTexts(
  tx: Tx,
  evidenceIds: readonly string[],
  place?: string,
): Promise<ReadonlyMap<string, Texts>> {
  if (evidenceIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('app.evidence_text')
    .select(['evidence_id', 'member', 'text_id'])
    .where('evidence_id', 'in', [...evidenceIds])
    .$if(place !== undefined, (query) => query.where('member', '=', place ?? ''))
    .orderBy('member')
    .execute()
  const words = await findTexts(
    tx,
    rows.map((row) => row.text_id),
  )
  const byEvidence = new Map<string, Record<string, string>>()
  for (const { evidence_id: id, member, text_id: textId } of rows) {
    const text = words.get(textId)
    if (text === undefined) continue
    byEvidence.set(id, { ...byEvidence.get(id), [member]: text })
  }
  return byEvidence
}

/** The client of a weighing of one's own; none when it has no file. */
export async function findClientOfWeighing(
  tx: Tx,
  weighingId: string,
): Promise<{ clientId: string | undefined; fileId: string | undefined }> {
  const row = await tx
    .selectFrom('app.weighing as w')
    .leftJoin('app.file as f', 'f.id', 'w.file_id')
    .select(['f.client_id', 'w.file_id'])
    .where('w.id', '=', weighingId)
    .executeTakeFirstOrThrow()
  return { clientId: row.client_id ?? undefined, fileId: row.file_id ?? undefined }
}
