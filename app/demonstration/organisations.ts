/** A made-up organisation. */
export interface DemonstrationOrganisation {
  readonly id: string
  readonly name: string
  readonly setting: string
  readonly domain?: string
}

const id = (end: string): string => `01980000-0000-7000-8000-0000000000${end}`

export const municipality = {
  id: id('a1'),
  name: 'Gemeente Voorbeeldstad',
  setting: 'municipality',
} as const
export const youthCare = {
  id: id('a2'),
  name: 'Jeugdhulp De Proeftuin',
  setting: 'youth_care',
  domain: 'youth',
} as const
export const neighbourhoodTeam = {
  id: id('a3'),
  name: 'Wijkteam Voorbeeldstad',
  setting: 'welfare',
  domain: 'welfare',
} as const
export const practice = {
  id: id('a4'),
  name: 'Ggz-praktijk De Proefballon',
  setting: 'health_care',
  domain: 'health',
} as const
export const homeCare = {
  id: id('a5'),
  name: 'Thuiszorg Voorbeeldzorg',
  setting: 'health_care',
  domain: 'health',
} as const
export const school = {
  id: id('a6'),
  name: 'Scholengemeenschap Het Voorbeeld',
  setting: 'education',
  domain: 'education',
} as const
export const housing = {
  id: id('a7'),
  name: 'Woningcorporatie Proefwonen',
  setting: 'housing',
  domain: 'housing',
} as const
export const veiligThuis = {
  id: id('a8'),
  name: 'Veilig Thuis Voorbeeldregio',
  setting: 'veilig_thuis',
  domain: 'safety',
} as const
export const police = {
  id: id('a9'),
  name: 'Politie Voorbeeldregio',
  setting: 'police',
  domain: 'safety',
} as const

export const probation = {
  id: id('aa'),
  name: 'Reclassering Voorbeeldregio',
  setting: 'justice',
  domain: 'safety',
} as const

/** Organisations that exist nowhere. */
export const organisations: readonly DemonstrationOrganisation[] = [
  municipality,
  youthCare,
  neighbourhoodTeam,
  practice,
  homeCare,
  school,
  housing,
  veiligThuis,
  police,
  probation,
]
