import type { Selectable, Updateable } from 'kysely'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import type { ContactTable } from '../database/tables.ts'

/** Somebody outside the product with whom one's organisation deals. */
export interface NewContact {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string
  readonly name: string
  readonly role: string
  readonly setting: string
  readonly domain: string | null
  readonly organisationName: string | null
  readonly channel: string | null
}

export interface Contact extends NewContact {
  readonly id: string
  readonly version: number
}

/** The directory of one's own organisation, by name. */
export async function findContacts(tx: Tx): Promise<readonly Contact[]> {
  const rows = await tx
    .selectFrom('app.contact')
    .selectAll()
    .where('ended_at', 'is', null)
    .execute()
  const { compare } = new Intl.Collator('nl')
  return rows.map(fromRow).sort((a, b) => compare(a.name, b.name))
}

/** One contact in the directory of one's own organisation. */
export async function findContact(tx: Tx, id: string): Promise<Contact | undefined> {
  const row = await tx
    .selectFrom('app.contact')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Adds a contact: a professional to the own organisation, a job to the one it names. */
export async function insertContact(
  tx: Tx,
  contact: NewContact,
  organisationId?: string,
): Promise<string> {
  const id = contact.id ?? newId()
  const organisation = organisationId === undefined ? {} : { organisation_id: organisationId }
  await tx
    .insertInto('app.contact')
    .values({ id, ...toRow(contact), ...organisation })
    .execute()
  return id
}

/** Changes a contact. False when somebody else changed it meanwhile. */
export const updateContact = (tx: Tx, { id, version, ...contact }: Contact): Promise<boolean> =>
  change(tx, id, version, toRow(contact))

/** Takes a contact off the list. False when somebody else changed it meanwhile. */
export const endContact = (tx: Tx, id: string, version: number, at: Date): Promise<boolean> =>
  change(tx, id, version, { ended_at: at })

async function change(
  tx: Tx,
  id: string,
  version: number,
  values: Updateable<ContactTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('app.contact')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const toRow = (contact: NewContact) => ({
  name: contact.name,
  role: contact.role,
  setting: contact.setting,
  domain: contact.domain,
  organisation_name: contact.organisationName,
  channel: contact.channel,
})

const fromRow = (row: Selectable<ContactTable>): Contact => ({
  id: row.id,
  name: row.name,
  role: row.role,
  setting: row.setting,
  domain: row.domain,
  organisationName: row.organisation_name,
  channel: row.channel,
  version: row.version,
})
