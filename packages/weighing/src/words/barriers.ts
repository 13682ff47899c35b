import type { Text } from '../vocabulary/text.ts'
import type { Barrier } from '../weigh/norm.ts'

/** What keeps data back, by name. */
export const barrierWords: Readonly<Record<Barrier, Text>> = {
  secrecy: { nl: 'het beroepsgeheim', en: 'professional secrecy' },
  official_secrecy: { nl: 'het ambtsgeheim', en: 'official secrecy' },
  participation_secrecy: {
    nl: 'het geheim van de Participatiewet',
    en: 'the secrecy of the Participation Act',
  },
  police_secrecy: { nl: 'het geheim van politie en justitie', en: 'police and justice secrecy' },
  special_data: {
    nl: 'het verbod op bijzondere gegevens',
    en: 'the prohibition of special categories of data',
  },
  criminal_data: {
    nl: 'het verbod op strafrechtelijke gegevens',
    en: 'the prohibition of criminal data',
  },
  bsn: { nl: 'het verbod op het BSN', en: 'the prohibition of the BSN' },
  other_purpose: {
    nl: 'het verbod op gebruik voor een ander doel',
    en: 'the prohibition of use for another purpose',
  },
  other_domain: {
    nl: 'de grens tussen de wetten van de gemeente',
    en: 'the border between the acts of the municipality',
  },
  not_involved: {
    nl: 'de regel dat alleen betrokkenen iets krijgen',
    en: 'the rule that only those involved get anything',
  },
  client_interest: { nl: 'het belang van de cliënt', en: "the client's interest" },
  good_arguments: {
    nl: 'de goede redenen van de cliënt',
    en: "the client's good reasons",
  },
}
