import { now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'
import {
  type Contact,
  endContact,
  insertContact,
  type NewContact,
  updateContact,
} from '../organisations/contacts-repository.ts'

const changed = (tx: Tx, id: string): Promise<void> =>
  recordEvent(tx, { kind: 'contact_changed', subjects: [id], right: 'own_organisation' })

/** Puts a contact on the list, with its event. */
export async function addContact(tx: Tx, contact: NewContact): Promise<void> {
  await changed(tx, await insertContact(tx, contact))
}

/** Changes a contact as it was seen; false when somebody else changed it meanwhile. */
export async function changeContact(tx: Tx, contact: Contact): Promise<boolean> {
  const done = await updateContact(tx, contact)
  if (done) await changed(tx, contact.id)
  return done
}

/** Takes a contact off the list; false when somebody else changed it meanwhile. */
export async function takeOffTheList(tx: Tx, id: string, version: number): Promise<boolean> {
  const done = await endContact(tx, id, version, now())
  if (done) await changed(tx, id)
  return done
}
