import { findTexts, insertText } from '../clients/personal-text.ts'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'
import { findClientOfWeighing } from './evidence-texts.ts'

/** Words added to a record afterwards, with their day; the record itself stays as it was. */
export interface Addition {
  readonly id: string
  readonly text: string
  readonly by: string
  readonly at: Date
}

/** Adds to a record of one's own file. */
export async function insertAddition(
  tx: Tx,
  weighingId: string,
  words: string,
  id: string = newId(),
): Promise<string> {
  const { clientId, fileId } = await findClientOfWeighing(tx, weighingId)
  const text = await insertText(tx, clientId, words)
  await tx
    .insertInto('app.addition')
    .values({ id, weighing_id: weighingId, text_id: text.id, hash: text.hash })
    .execute()
  await recordEvent(tx, { kind: 'addition_made', fileId, subjects: [weighingId, id] })
  return id
}

/** What was added to a record, oldest first. */
export async function findAdditions(tx: Tx, weighingId: string): Promise<readonly Addition[]> {
  const rows = await tx
    .selectFrom('app.addition')
    .selectAll()
    .where('weighing_id', '=', weighingId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const words = await findTexts(
    tx,
    rows.map((row) => row.text_id),
  )
  return rows.map(({ id, by, at, text_id: textId }) => ({
    id,
    by,
    at,
    text: words.get(textId) ?? '',
  }))
}
