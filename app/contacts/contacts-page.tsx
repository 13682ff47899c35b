import { findLabel } from 'deelwijzer/vocabulary'
import type { Contact } from '../organisations/contacts-repository.ts'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  type Language,
  List,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { channels } from '../weighings/decide/decided.ts'
import { type ContactTexts, contactTexts } from './texts.ts'

/** The people outside the organisation with whom it works. */
export function ContactsPage({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { language } = usePage()
  const texts = useTexts(contactTexts)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Paragraph>{texts.who}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={paths.newContact()}>{texts.add}</ButtonLink>
      </ButtonGroup>
      {contacts.length === 0 ? (
        <Paragraph>{texts.none}</Paragraph>
      ) : (
        <List
          items={contacts.map((contact) => (
            <span key={contact.id}>
              <TextLink href={paths.contact({ contactId: contact.id })}>{contact.name}</TextLink>
              {[workOf(contact, language), contact.organisationName]
                .filter(Boolean)
                .map((part) => `, ${part}`)}
            </span>
          ))}
        />
      )}
    </>
  )
}

/** The work of a contact in words. */
export const workOf = ({ role }: Contact, language: Language): string =>
  findLabel('/recipient/role', role)?.[language] ?? role

/** Every answer on a contact in words, for whoever was second to change it. */
export function linesOf(contact: Contact, texts: ContactTexts, language: Language): string[] {
  const { setting, domain, organisationName } = contact
  const channel = channels.find((one) => one === contact.channel)
  return [
    contact.name,
    workOf(contact, language),
    findLabel('/recipient/setting', setting)?.[language] ?? setting,
    domain === null ? null : findLabel('/recipient/domain', domain)?.[language],
    organisationName,
    channel && texts[channel],
  ].filter((line) => typeof line === 'string')
}
