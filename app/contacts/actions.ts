import { now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
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

/** Puts a contact on the list, once, with its event. */
export const addContact = (tx: Tx, contact: NewContact & { readonly id: string }): Promise<void> =>
  once(tx, 'app.contact', contact.id, async () => changed(tx, await insertContact(tx, contact)))

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
