import type { Tx } from '../../database/connection.ts'
import { type Contact, findContacts } from '../../organisations/contacts-repository.ts'
import { findColleagues, type Professional } from '../../organisations/repository.ts'
import type { OtherParty } from './draft-answers.ts'

/** Everybody who can be chosen as the other party. */
export interface Directory {
  readonly contacts: readonly OtherParty[]
  readonly colleagues: readonly OtherParty[]
}

export const nobody: Directory = { contacts: [], colleagues: [] }

/** The contacts of one's organisation, and one's colleagues there. */
export async function findDirectory(tx: Tx, me: string, organisation: string): Promise<Directory> {
  const contacts = await findContacts(tx)
  const colleagues = await findColleagues(tx)
  return {
    contacts: contacts.map(fromContact),
    colleagues: colleagues
      .filter(({ id }) => id !== me)
      .map((colleague) => fromColleague(colleague, organisation)),
  }
}

const given = (value: string | null) => value ?? undefined

const fromContact = (contact: Contact): OtherParty => ({
  id: contact.id,
  contactId: contact.id,
  name: contact.name,
  role: contact.role,
  setting: contact.setting,
  domain: given(contact.domain),
  organisation: given(contact.organisationName),
  channel: given(contact.channel),
})

const fromColleague = (colleague: Professional, organisation: string): OtherParty => ({
  id: colleague.id,
  colleagueId: colleague.id,
  name: colleague.name,
  role: colleague.role,
  setting: colleague.setting,
  domain: given(colleague.domain),
  registrations: [...colleague.registrations],
  organisation,
})
