import type { Tx } from '../database/connection.ts'

/** The file of one's own organisation on a subject of a case; nobody else sees that there is one. */
export async function findFileOfSubject(tx: Tx, subjectId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('app.subject_file')
    .select('file_id')
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  return row?.file_id
}
