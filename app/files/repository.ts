import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { NameAndBirth } from '../clients/repository.ts'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'

export interface File {
  readonly id: string
  readonly clientId: string
  readonly organisationId: string
  readonly openedAt: Date
}

export interface Assignment {
  readonly id: string
  readonly professionalId: string
  readonly name: string
  readonly from: Date
  readonly until: Date | null
}

/** Opens a file on somebody new here and assigns it to the actor. None when the client is known here already. */
export async function openFile(tx: Tx, client: NameAndBirth): Promise<File | undefined> {
  const id = newId()
  const { rows } = await sql<{
    opened: boolean
  }>`select app.open_file(${id}, ${newId()}, ${newId()},
    ${newId()}, ${client.name}, ${newId()}, ${client.birthDate}::date) as opened`.execute(tx)
  return rows[0]?.opened === true ? findFile(tx, id) : undefined
}

/** A file of one's own, if it is that; without a trace in the log. Pages use `readFile`. */
export async function findFile(tx: Tx, id: string): Promise<File | undefined> {
  const row = await tx.selectFrom('app.file').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      clientId: row.client_id,
      organisationId: row.organisation_id,
      openedAt: row.opened_at,
    }
  )
}

/** A file of one's own with the event that it was read; for another's, the event that it was refused. */
export async function readFile(tx: Tx, id: string): Promise<File | undefined> {
  const file = await findFile(tx, id)
  if (file === undefined) await recordRefusal(tx, id)
  else await recordEvent(tx, { kind: 'file_read', fileId: id, right: 'own_file' })
  return file
}

/** Who work or worked on a file of one's own. */
export async function findAssignments(tx: Tx, fileId: string): Promise<readonly Assignment[]> {
  const rows = await tx
    .selectFrom('app.file_assignment as a')
    .innerJoin('app.professional as p', 'p.id', 'a.professional_id')
    .select(['a.id', 'a.professional_id', 'p.name', 'a.from_at', 'a.until_at'])
    .where('a.file_id', '=', fileId)
    .orderBy('a.from_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    professionalId: row.professional_id,
    name: row.name,
    from: row.from_at,
    until: row.until_at,
  }))
}

/** Brings a colleague of one's own organisation onto one's own file. Doing it twice is no fault. */
export async function involveColleague(
  tx: Tx,
  fileId: string,
  professionalId: string,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.file_assignment')
    .values({ id: newId(), file_id: fileId, professional_id: professionalId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return
  await recordEvent(tx, {
    kind: 'colleague_involved',
    fileId,
    subjects: [professionalId],
    right: 'own_file',
  })
}

/** What became of an assignment by name; too many were tried when many names were not known this hour. */
export type Assigned = 'assigned' | 'not_known' | 'too_many'

/** As team lead: assigns a member of the team by the client's name, without seeing the file. */
export async function assignClient(
  tx: Tx,
  client: NameAndBirth,
  professionalId: string,
): Promise<Assigned> {
  const { rows } = await sql<{ assigned: boolean | null }>`select app.assign_client(${newId()},
    ${client.name}, ${client.birthDate}::date, ${professionalId}) as assigned`.execute(tx)
  const assigned = rows[0]?.assigned ?? null
  if (assigned === null) return 'too_many'
  return assigned ? 'assigned' : 'not_known'
}

/** Ends an assignment now; from then on the file is closed to that professional. */
export async function endAssignment(tx: Tx, fileId: string, assignmentId: string): Promise<void> {
  await recordEvent(tx, {
    kind: 'assignment_ended',
    fileId,
    subjects: [assignmentId],
    right: 'own_file',
  })
  await tx
    .updateTable('app.file_assignment')
    .set({ until_at: now() })
    .where('id', '=', assignmentId)
    .where('file_id', '=', fileId)
    .execute()
}
