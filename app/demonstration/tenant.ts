import type { DemonstrationClient } from './clients.ts'
import type { CaseItem } from './family-items.ts'

/** A made-up tenant, whose neighbours complain and who is on probation. */
export const tenant = { name: 'Henk Verzinsel', birthDate: '1979-02-11' } as const

/** Which organisation has a file on him. */
export const tenantFiles: readonly DemonstrationClient[] = [
  { keeper: 'Wies Wijkproef', ...tenant },
  { keeper: 'Koen Kopie', ...tenant },
  { keeper: 'Max Maquette', ...tenant },
  { keeper: 'Roos Rolmodel', ...tenant },
]

/** What his case is about, by who saw or heard it. */
export const tenantItems = {
  noise: {
    about: [tenant.name],
    kind: 'fact',
    category: 'housing_situation',
    text: 'De buren meldden in oktober vijf keer harde muziek, steeds na elf uur ’s avonds.',
    source: 'document',
    sourceText: 'De lijst met meldingen',
  },
  evenings: {
    about: [tenant.name],
    kind: 'fact',
    category: 'agreed_actions',
    text: 'Hij meldt zich elke woensdag om tien uur en volgt een training op donderdagavond.',
    source: 'seen',
  },
  visits: {
    about: [tenant.name],
    kind: 'suspicion',
    category: 'safety_signals',
    text: 'Vermoedelijk komen er bekenden langs die hij zelf liever niet binnenlaat.',
    source: 'heard',
    sourceText: 'Een gesprek met hem aan de deur',
  },
  wish: {
    about: [tenant.name],
    kind: 'opinion',
    category: 'support_need',
    text: 'Hij vindt dat hij de boel op orde krijgt als iemand hem op weg helpt.',
    source: 'heard',
    sourceText: 'Meneer zelf',
  },
} as const satisfies Readonly<Record<string, CaseItem>>
