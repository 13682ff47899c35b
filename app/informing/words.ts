import type { Text } from 'deelwijzer'
import { consentPartyLabels } from 'deelwijzer/vocabulary'
import { named } from './repository.ts'

const people: Readonly<Record<string, Text | undefined>> = {
  ...consentPartyLabels,
  representative: { nl: 'De vertegenwoordiger', en: 'The representative' },
  client_and_representative: {
    nl: 'De cliënt en de vertegenwoordiger',
    en: 'The client and the representative',
  },
}

const client: Text = { nl: 'De cliënt', en: 'The client' }

/** Who is told: the client, unless it says somebody else of the list. */
export const toldText = (who: string): Text => people[who] ?? client

/** Who tells it, where that was written down in own words. */
export const tellerOf = (who: string): string | undefined =>
  people[who] || who === named ? undefined : who
