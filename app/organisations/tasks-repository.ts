import type { Selectable, Updateable } from 'kysely'
import { newId } from '../database/id.ts'
import { json } from '../database/json.ts'
import type { Tx } from '../database/connection.ts'
import type { OrganisationTaskTable } from '../database/tables.ts'

/** With whom a task is usually done, and which data that usually takes. */
export interface TaskPartner {
  readonly role?: string
  readonly setting?: string
  readonly domain?: string
  readonly categories: readonly string[]
}

export interface NewOrganisationTask {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string
  readonly task: string
  readonly purpose: string
  readonly partners: readonly TaskPartner[]
}

export interface OrganisationTask extends NewOrganisationTask {
  readonly id: string
  readonly version: number
}

/** The tasks and purposes of one's own organisation. */
export async function findTasks(tx: Tx): Promise<readonly OrganisationTask[]> {
  const rows = await tx
    .selectFrom('app.organisation_task')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** Adds a task: a team lead to the own organisation, a job to the one it names. */
export async function insertTask(
  tx: Tx,
  { id = newId(), task, purpose, partners }: NewOrganisationTask,
  organisationId?: string,
): Promise<string> {
  const organisation = organisationId === undefined ? {} : { organisation_id: organisationId }
  await tx
    .insertInto('app.organisation_task')
    .values({ id, task, purpose, partners: json(partners), ...organisation })
    .execute()
  return id
}

/** Changes a task, as team lead. False when somebody else changed it meanwhile. */
export const updateTask = (tx: Tx, { id, version, ...task }: OrganisationTask): Promise<boolean> =>
  change(tx, id, version, {
    task: task.task,
    purpose: task.purpose,
    partners: json(task.partners),
  })

/** Takes a task off the list, as team lead. False when somebody else changed it meanwhile. */
export const endTask = (tx: Tx, id: string, version: number, at: Date): Promise<boolean> =>
  change(tx, id, version, { ended_at: at })

async function change(
  tx: Tx,
  id: string,
  version: number,
  values: Updateable<OrganisationTaskTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('app.organisation_task')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const fromRow = (row: Selectable<OrganisationTaskTable>): OrganisationTask => ({
  id: row.id,
  task: row.task,
  purpose: row.purpose,
  partners: row.partners as readonly TaskPartner[],
  version: row.version,
})
