import { now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
import { recordEvent } from '../events/repository.ts'
import {
  endTask,
  findTasks,
  insertTask,
  type NewOrganisationTask,
  type OrganisationTask,
  type TaskPartner,
  updateTask,
} from '../organisations/tasks-repository.ts'

/** A task that is on the organisation's list now. */
export async function findListedTask(tx: Tx, id: string): Promise<OrganisationTask | undefined> {
  return (await findTasks(tx)).find((task) => task.id === id)
}

const changed = (tx: Tx, id: string): Promise<void> =>
  recordEvent(tx, { kind: 'task_changed', subjects: [id], right: 'own_organisation' })

/** Puts a task on the list, once, with its event. */
export const addTask = (
  tx: Tx,
  task: NewOrganisationTask & { readonly id: string },
): Promise<void> =>
  once(tx, 'app.organisation_task', task.id, async () => changed(tx, await insertTask(tx, task)))

/** Changes a task as it was seen; false when somebody else changed it meanwhile. */
export async function changeTask(tx: Tx, task: OrganisationTask): Promise<boolean> {
  const done = await updateTask(tx, task)
  if (done) await changed(tx, task.id)
  return done
}

/** Takes a task off the list; false when somebody else changed it meanwhile. */
export async function takeOffTheList(tx: Tx, id: string, version: number): Promise<boolean> {
  const done = await endTask(tx, id, version, now())
  if (done) await changed(tx, id)
  return done
}

/** The partners with one of them put in its place; without one, it goes. */
export const withPartner = (
  partners: readonly TaskPartner[],
  index: number,
  partner: TaskPartner | undefined,
): readonly TaskPartner[] => [
  ...partners.slice(0, index),
  ...(partner ? [partner] : []),
  ...partners.slice(index + 1),
]
