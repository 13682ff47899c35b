import type { DemonstrationClient } from './clients.ts'

const speaks = [
  { kind: 'one_parent_with_authority', name: 'Moeder Nepnaam' },
  { kind: 'one_parent_with_authority', name: 'Vader Nepnaam' },
] as const

/** A made-up household: a child, a parent, and a brother who is of age. */
export const child = { name: 'Fien Nepnaam', birthDate: '2016-03-08', speaks } as const
export const mother = { name: 'Vera Nepnaam', birthDate: '1986-10-21' } as const
export const brother = { name: 'Stan Nepnaam', birthDate: '2006-05-30' } as const

/** Which organisation has a file on whom: each only on whom it works with. */
export const familyFiles: readonly DemonstrationClient[] = [
  { keeper: 'Wies Wijkproef', ...child },
  { keeper: 'Wies Wijkproef', ...mother },
  { keeper: 'Wies Wijkproef', ...brother },
  { keeper: 'Bo Bedacht', ...child },
  { keeper: 'Sanne Proefma', ...child },
  { keeper: 'Sanne Proefma', ...mother },
  { keeper: 'Koen Kopie', ...mother },
  { keeper: 'Max Maquette', ...brother },
  { keeper: 'Roos Rolmodel', ...brother },
]
