import { type Contact, findContact, findContacts } from '../organisations/contacts-repository.ts'
import { type FieldError, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { addContact, changeContact, takeOffTheList } from './actions.ts'
import { ContactPage } from './contact-page.tsx'
import { ContactsPage } from './contacts-page.tsx'
import { contactForm, contactFrom, valuesOf } from './form.ts'
import { contactTexts } from './texts.ts'

const right = 'professional' as const
const get = { method: 'get', right, event: { none: 'shows nothing about a client' } } as const
const post = { method: 'post', right, event: 'contact_changed' } as const

/** The organisation's contacts elsewhere; all who work there keep the list. */
export const contactRoutes: readonly Route[] = [
  { ...get, path: paths.contacts.pattern, handler: showContacts },
  {
    ...get,
    path: paths.newContact.pattern,
    handler: (visit: SignedInVisit) => draw(visit, undefined, visit.kept ?? noValues),
  },
  { ...post, path: paths.newContact.pattern, handler: postNewContact },
  { ...get, path: paths.contact.pattern, handler: showContact },
  { ...post, path: paths.contact.pattern, handler: postContact },
  { ...post, path: paths.endContact.pattern, handler: postEnd },
]

async function showContacts(visit: SignedInVisit): Promise<Response> {
  const contacts = await visit.act(findContacts)
  return visit.page(
    { title: visit.t(contactTexts).title, back: { href: paths.tasks() } },
    <ContactsPage contacts={contacts} />,
  )
}

async function showContact(visit: SignedInVisit): Promise<Response> {
  const contact = await requireContact(visit)
  return draw(visit, contact, visit.kept ?? valuesOf(contact))
}

async function postNewContact(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(contactForm(visit.t(contactTexts)))
  if (!form.ok) return draw(visit, undefined, form.values, form.errors)
  const id = idOfForm(visit.form)
  await visit.act((tx) => addContact(tx, { ...contactFrom(form.data), id }))
  return visit.redirect(paths.contacts())
}

async function postContact(visit: SignedInVisit): Promise<Response> {
  const { id } = await requireContact(visit)
  const form = visit.read(contactForm(visit.t(contactTexts)))
  if (!form.ok) return draw(visit, await requireContact(visit), form.values, form.errors)
  const version = seenVersion(visit)
  const done = await visit.act((tx) =>
    changeContact(tx, { ...contactFrom(form.data), id, version }),
  )
  if (done) return visit.redirect(paths.contacts())
  return draw(visit, await requireContact(visit), form.values, [], true)
}

async function postEnd(visit: SignedInVisit): Promise<Response> {
  const { id } = await requireContact(visit)
  const done = await visit.act((tx) => takeOffTheList(tx, id, seenVersion(visit)))
  if (done) return visit.redirect(paths.contacts())
  const contact = await requireContact(visit)
  return draw(visit, contact, valuesOf(contact), [], true)
}

async function requireContact(visit: SignedInVisit): Promise<Contact> {
  const contact = await visit.act((tx) => findContact(tx, visit.id('contactId')))
  if (contact === undefined) throw new Problem('page-not-found')
  return contact
}

function seenVersion({ form }: SignedInVisit): number {
  const seen = form['version']?.[0] ?? ''
  return /^\d{1,9}$/.test(seen) ? Number(seen) : -1
}

function draw(
  visit: SignedInVisit,
  contact: Contact | undefined,
  values: FormValues,
  errors: readonly FieldError[] = [],
  conflict = false,
): Response {
  const texts = visit.t(contactTexts)
  return visit.page(
    {
      title: contact ? texts.changeTitle : texts.addTitle,
      errors,
      back: { href: paths.contacts(), label: texts.title },
      // Taking off the list is a form of its own; what goes wrong there is shown at this address.
      ...(contact && { path: paths.contact({ contactId: contact.id }) }),
      ...(conflict && { status: 409 }),
    },
    <ContactPage contact={contact} values={values} conflict={conflict} />,
  )
}
