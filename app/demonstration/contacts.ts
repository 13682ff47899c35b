import type { NewContact } from '../organisations/contacts-repository.ts'
import * as at from './organisations.ts'
import { professionals } from './people.ts'

/** Who of the made-up people are known as a contact outside their own organisation. */
const known = [
  'Noor Voorbeeld',
  'Teun Testpersoon',
  'Daan Denkbeeldig',
  'Lotte Leerproef',
  'Sanne Proefma',
  'Wies Wijkproef',
  'Sil Steekproef',
  'Pien Proefpersoon',
  'Fenna Fictief',
  'Bo Bedacht',
  'Koen Kopie',
  'Eva Exempel',
  'Max Maquette',
]

/** Contacts that use nothing of this product. */
const outside: readonly NewContact[] = [
  {
    name: 'Huisarts Maaike Maquettebouw',
    role: 'physician',
    setting: 'health_care',
    domain: 'health',
    organisationName: 'Huisartsenpraktijk Proefplein',
    channel: 'secure_mail',
  },
  {
    name: 'Gezinsvoogd Faas Fantasie',
    role: 'family_guardian',
    setting: 'youth_care',
    domain: 'youth',
    organisationName: 'Jeugdbescherming Voorbeeldregio',
    channel: 'phone',
  },
]

/** The contacts of one organisation: everybody known, but its own people. */
export const contactsOf = (organisationId: string): readonly NewContact[] => [
  ...known.flatMap((name) => contactNamed(name, organisationId)),
  ...outside,
]

function contactNamed(name: string, organisationId: string): NewContact[] {
  const found = professionals.find((each) => each.name === name)
  const organisation = at.organisations.find(({ id }) => id === found?.organisation_id)
  if (!found || !organisation || organisation.id === organisationId) return []
  return [
    {
      name,
      role: found.role as string,
      setting: organisation.setting,
      domain: (found.domain as string | undefined) ?? organisation.domain ?? null,
      organisationName: organisation.name,
      channel: 'secure_mail',
    },
  ]
}
