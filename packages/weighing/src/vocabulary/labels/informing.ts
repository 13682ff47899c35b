import type { Text } from '../text.ts'
import type { informingMoments, reasonsNotBefore } from '../values.ts'

export const informingMomentLabels = {
  before: { nl: 'Vooraf', en: 'Beforehand' },
  after: { nl: 'Pas daarna', en: 'Only afterwards' },
  not: { nl: 'Niet', en: 'Not at all' },
} satisfies Record<(typeof informingMoments)[number], Text>

export const reasonNotBeforeLabels = {
  prevent_crime: {
    nl: 'Vooraf vertellen maakt een misdrijf mogelijk',
    en: 'Telling first would make a crime possible',
  },
  protect_person: {
    nl: 'Vooraf vertellen brengt de cliënt in gevaar',
    en: 'Telling first would put the client in danger',
  },
  rights_of_others: {
    nl: 'Vooraf vertellen schaadt of bedreigt een ander',
    en: 'Telling first would harm or threaten someone else',
  },
  unreachable_and_urgent: {
    nl: 'De cliënt is niet te bereiken en het kan niet wachten',
    en: 'The client cannot be reached and it cannot wait',
  },
  other: { nl: 'Een andere reden', en: 'Another reason' },
} satisfies Record<(typeof reasonsNotBefore)[number], Text>
