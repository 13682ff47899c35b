import { sql } from 'kysely'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { yes } from './repository.ts'

/** Somebody whom a case concerns, as far as one was invited for them. */
export interface Subject {
  readonly id: string
  readonly caseId: string
  /** Empty once the words about them were destroyed. */
  readonly name: string
  /** YYYY-MM-DD, or empty. */
  readonly birthDate: string
  /** The file of one's own organisation on them; nobody else sees that there is one. */
  readonly fileId: string | undefined
}

/** The people of a case whom one may see, with the event of reading who they are. */
export const readSubjects = (tx: Tx, caseId: string): Promise<readonly Subject[]> =>
  readSubjectsOf(tx, [caseId])

/** The people of several cases. */
export async function readSubjectsOf(
  tx: Tx,
  caseIds: readonly string[],
): Promise<readonly Subject[]> {
  if (caseIds.length === 0) return []
  const rows = await tx
    .selectFrom('app.case_subject as s')
    .leftJoin('app.subject_file as f', 'f.subject_id', 's.id')
    .select(['s.id', 's.case_id', 'f.file_id'])
    .where('s.case_id', 'in', caseIds)
    .orderBy('s.added_at')
    .orderBy('s.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const { rows: names } = await sql<{ id: string; name: string; birth_date: string }>`
    select id, name, birth_date from app.read_subjects(${ids}::uuid[])`.execute(tx)
  const known = new Map(names.map((row) => [row.id, row]))
  return rows.map(({ id, case_id, file_id }) => ({
    id,
    caseId: case_id,
    name: known.get(id)?.name ?? '',
    birthDate: known.get(id)?.birth_date ?? '',
    fileId: file_id ?? undefined,
  }))
}

/** Adds the client of an own file. Undefined once somebody was invited: then open another case. */
export async function addSubject(
  tx: Tx,
  caseId: string,
  fileId: string,
): Promise<string | undefined> {
  const id = newId()
  return (await yes(tx, sql`app.add_subject(${id}, ${caseId}, ${fileId})`)) ? id : undefined
}

/** Ties a subject to a file of one's own. False when it was tied, or is not one's to tie. */
export const linkSubject = (tx: Tx, subjectId: string, fileId: string): Promise<boolean> =>
  yes(tx, sql`app.link_subject(${subjectId}, ${fileId})`)
