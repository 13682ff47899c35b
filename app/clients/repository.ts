import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database/connection.ts'

/** Who somebody is, as they say it themselves. */
export interface NameAndBirth {
  readonly name: string
  /** YYYY-MM-DD */
  readonly birthDate: string
}

/** A client of a file of one's own. Name and birth date are empty once they were destroyed. */
export interface Client extends NameAndBirth {
  readonly id: string
  readonly fileId: string
}

export type LookUp =
  | { readonly found: 'own_file'; readonly fileId: string }
  /** Known here, but not the actor's: at most whom to ask, where there is such a person. */
  | { readonly found: 'known_here'; readonly ask: string | undefined }
  | { readonly found: 'nobody' }
  /** The actor looked up too many in vain this hour; nothing is said, also not of who is known. */
  | { readonly found: 'too_many' }

/** Looks a client of one's own organisation up by exact name and birth date; leaves an event. */
export async function lookUpClient(tx: Tx, { name, birthDate }: NameAndBirth): Promise<LookUp> {
  const { rows } = await sql<{ file_id: string | null; ask: string | null; too_many: boolean }>`
    select file_id, ask, too_many from app.find_client(${name}, ${birthDate}::date)`.execute(tx)
  const [row] = rows
  if (row === undefined) return { found: 'nobody' }
  if (row.too_many) return { found: 'too_many' }
  return row.file_id === null
    ? { found: 'known_here', ask: row.ask ?? undefined }
    : { found: 'own_file', fileId: row.file_id }
}

/** The clients of one's own files, or of some of them; with the events of having read their names. */
export async function findMyClients(
  tx: Tx,
  fileIds?: readonly string[],
): Promise<readonly Client[]> {
  if (fileIds?.length === 0) return []
  return findWhere(tx, fileIds ? sql`file.id = any(${fileIds}::uuid[])` : sql`true`)
}

/** The client whom a draft of one's own is about, where it is about a file; with the same events. */
export async function findClientOfDraft(tx: Tx, draftId: string): Promise<Client | undefined> {
  const ofDraft = sql`file.id = (
    select file_id from app.draft where id = ${draftId} and discarded_at is null)`
  const [client] = await findWhere(tx, ofDraft)
  return client
}

/** In one statement, as a page that waits for rows and then for their words waits twice. */
async function findWhere(tx: Tx, which: RawBuilder<unknown>): Promise<readonly Client[]> {
  const { rows } = await sql<Client>`
    with mine as materialized (
      select client.id, file.id as file_id, name_text, birth_date_text
      from app.client join app.file on file.client_id = client.id
      where ${which}
    ), words as materialized (
      select id, text
      from app.read_texts(array(select unnest(array[name_text, birth_date_text]) from mine))
    )
    select mine.id, file_id as "fileId",
      coalesce(name.text, '') as name, coalesce(birth.text, '') as "birthDate"
    from mine
      left join words name on name.id = name_text
      left join words birth on birth.id = birth_date_text`.execute(tx)
  return rows
}

/** Destroys every word about a client, as a job; the chain of evidence stays. Gives how many texts. */
export async function destroyTexts(tx: Tx, clientId: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select app.destroy_texts(${clientId}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
