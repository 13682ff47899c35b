import type { DemonstrationClient } from './clients.ts'
import type { CaseItem } from './family-items.ts'

/** A made-up woman whose case is over. */
export const settled = { name: 'Ina Ingebeeld', birthDate: '1962-07-19' } as const

/** Which organisation has a file on her. */
export const closedFiles: readonly DemonstrationClient[] = [
  { keeper: 'Wies Wijkproef', ...settled },
  { keeper: 'Daan Denkbeeldig', ...settled },
]

/** What her case was about. */
export const closedItems = {
  payments: {
    about: [settled.name],
    kind: 'fact',
    category: 'agreed_actions',
    text: 'Zij betaalt sinds de zomer elke maand het afgesproken bedrag.',
    source: 'document',
    sourceText: 'Haar eigen overzicht',
  },
} as const satisfies Readonly<Record<string, CaseItem>>
