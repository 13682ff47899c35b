import type { Text } from 'deelwijzer'
import { representativeLabels } from 'deelwijzer/vocabulary'

/** What one person can be to a client. Two parents with authority are two of the first. */
export const representativeKinds = [
  'one_parent_with_authority',
  'guardian',
  'curator',
  'mentor',
  'authorised_person',
  'family',
] as const
export type RepresentativeKind = (typeof representativeKinds)[number]

const labels: Readonly<Record<string, Text | undefined>> = {
  ...representativeLabels,
  one_parent_with_authority: { nl: 'Ouder met gezag', en: 'Parent with parental authority' },
}

/** What somebody is to the client, in words. */
export const representativeText = (kind: string): Text => labels[kind] ?? { nl: kind, en: kind }
