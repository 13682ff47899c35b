import type { RepresentativeKind } from '../clients/representative-kinds.ts'

/** A made-up client with the professional who keeps the file, and who speaks for the client. */
export interface DemonstrationClient {
  readonly keeper: string
  readonly alsoKnows?: string
  readonly name: string
  /** YYYY-MM-DD */
  readonly birthDate: string
  readonly speaks?: readonly { readonly kind: RepresentativeKind; readonly name: string }[]
}

const parents = (...names: readonly string[]) =>
  names.map((name) => ({ kind: 'one_parent_with_authority' as const, name }))

/** Clients who exist nowhere. The same made-up person can have a file in two organisations. */
export const clients: readonly DemonstrationClient[] = [
  { keeper: 'Noor Voorbeeld', name: 'Arie Afbeelding', birthDate: '1951-04-12' },
  { keeper: 'Noor Voorbeeld', name: 'Greet Gedachte', birthDate: '1946-09-03' },
  {
    keeper: 'Teun Testpersoon',
    name: 'Kas Karton',
    birthDate: '2015-02-17',
    speaks: parents('Ouder A Karton', 'Ouder B Karton'),
  },
  { keeper: 'Mila Model', name: 'Peter Papier', birthDate: '1983-06-30' },
  { keeper: 'Daan Denkbeeldig', name: 'Truus Testdame', birthDate: '1947-01-20' },
  {
    keeper: 'Lotte Leerproef',
    name: 'Jip Voorbeeldig',
    birthDate: '2010-05-09',
    speaks: parents('Ouder A Voorbeeldig', 'Ouder B Voorbeeldig'),
  },
  {
    keeper: 'Sanne Proefma',
    alsoKnows: 'Ravi Verzonnen',
    name: 'Luna Legpuzzel',
    birthDate: '2009-03-14',
    speaks: parents('Ouder A Legpuzzel', 'Ouder B Legpuzzel'),
  },
  {
    keeper: 'Sanne Proefma',
    name: 'Kas Karton',
    birthDate: '2015-02-17',
    speaks: parents('Ouder A Karton', 'Ouder B Karton'),
  },
  { keeper: 'Wies Wijkproef', name: 'Truus Testdame', birthDate: '1947-01-20' },
  { keeper: 'Wies Wijkproef', name: 'Henk Herhaling', birthDate: '1980-08-25' },
  {
    keeper: 'Wies Wijkproef',
    alsoKnows: 'Olaf Oefening',
    name: 'Bertus Beeldspraak',
    birthDate: '1943-12-02',
    speaks: [{ kind: 'family', name: 'Partner Beeldspraak' }],
  },
  {
    keeper: 'Sil Steekproef',
    name: 'Jip Voorbeeldig',
    birthDate: '2010-05-09',
    speaks: parents('Ouder A Voorbeeldig', 'Ouder B Voorbeeldig'),
  },
  { keeper: 'Pien Proefpersoon', name: 'Dora Droombeeld', birthDate: '1992-02-11' },
  { keeper: 'Pien Proefpersoon', name: 'Otto Origami', birthDate: '1975-10-05' },
  {
    keeper: 'Fenna Fictief',
    name: 'Bertus Beeldspraak',
    birthDate: '1943-12-02',
    speaks: [{ kind: 'family', name: 'Partner Beeldspraak' }],
  },
  { keeper: 'Fenna Fictief', name: 'Truus Testdame', birthDate: '1947-01-20' },
  {
    keeper: 'Bo Bedacht',
    name: 'Jip Voorbeeldig',
    birthDate: '2010-05-09',
    speaks: parents('Ouder A Voorbeeldig', 'Ouder B Voorbeeldig'),
  },
  { keeper: 'Koen Kopie', name: 'Henk Herhaling', birthDate: '1980-08-25' },
  {
    keeper: 'Eva Exempel',
    name: 'Kim Kleurplaat',
    birthDate: '2018-07-07',
    speaks: parents('Ouder A Kleurplaat'),
  },
  { keeper: 'Max Maquette', name: 'Henk Herhaling', birthDate: '1980-08-25' },
]
