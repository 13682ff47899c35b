import type { Text } from 'deelwijzer'
import { consentPartyLabels } from 'deelwijzer/vocabulary'

const people: Readonly<Record<string, Text | undefined>> = {
  ...consentPartyLabels,
  representative: { nl: 'De vertegenwoordiger', en: 'The representative' },
  client_and_representative: {
    nl: 'De cliënt en de vertegenwoordiger',
    en: 'The client and the representative',
  },
}

/** Who is told, in words; somebody named in own words reads as they were named. */
export const whoText = (who: string): Text => people[who] ?? { nl: who, en: who }
