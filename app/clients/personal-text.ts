import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'

/** What evidence holds of words about a person: where they stand, and a salted hash of them. */
export interface TextRef {
  readonly id: string
  readonly hash: Uint8Array
}

/**
 * Keeps words about a person in the one place for them, and gives what evidence may hold.
 * Without a client (an anonymous consultation) only the author can read them again.
 */
export async function insertText(
  tx: Tx,
  clientId: string | undefined,
  text: string,
): Promise<TextRef> {
  const [ref] = await insertTexts(tx, clientId, [text])
  if (ref === undefined) throw new Error('The words were not kept')
  return ref
}

/** Keeps several words about a person in one go, in their order. */
export async function insertTexts(
  tx: Tx,
  clientId: string | undefined,
  texts: readonly string[],
): Promise<readonly TextRef[]> {
  if (texts.length === 0) return []
  const rows = texts.map((text) => {
    const salt = randomBytes(16)
    const hash = createHash('sha256').update(salt).update(text, 'utf8').digest()
    return { id: newId(), client_id: clientId ?? null, text, salt, hash }
  })
  await tx.insertInto('app.personal_text').values(rows).execute()
  return rows.map(({ id, hash }) => ({ id, hash }))
}

/**
 * The words with these ids, as far as the actor may read them and they were not destroyed.
 * The database writes down by which right, and notes those that were refused.
 */
export async function findTexts(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from app.read_texts(${wanted}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, text }) => [id, text]))
}
