import type { dataCategoryLabels } from 'deelwijzer/vocabulary'

/** Kinds of data that cannot be an opinion or a suspicion, so that nobody has to say so. */
const plainFacts: ReadonlySet<string> = new Set<keyof typeof dataCategoryLabels>([
  'name_contact',
  'bsn',
  'zvw_support',
  'involvement',
  'declaration_product_group',
  'declaration_product_code',
  'delivery_facts',
  'school_attendance',
  'criminal_record',
  'agreed_actions',
  'statistics',
])

export const isPlainFact = (category: string): boolean => plainFacts.has(category)

/** The answers with the nature of what can only be a fact. */
export const withPlainFacts = (
  given: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> => ({
  ...given,
  ...Object.fromEntries(
    (given['gegevens-soorten'] ?? [])
      .filter(isPlainFact)
      .map((category) => [`gegeven-aard/${category}`, ['fact']] as const),
  ),
})
