import { partyKey } from '../result/party-key.ts'
import { blockingConditions } from '../result/sorted.ts'
import { categoriesOf } from './categories-form.ts'
import {
  type Deciding,
  givesToSomebody,
  informingMoment,
  informsClient,
  recordQuestions,
  saysWithWhom,
} from './deciding.ts'

/** Stands in an address for all recipients at once who are still to be decided on. */
export const allRecipients = 'allen'

/** Of these, the exchanges without a record yet. */
export const undecided = <T extends { readonly party: { readonly id: string } | undefined }>(
  weighed: readonly T[],
  records: ReadonlyMap<string, string>,
): readonly T[] => weighed.filter(({ party }) => !records.has(partyKey(party)))

/**
 * Whether one decision can do for several recipients: the advice, what has to be done for it and what
 * is asked are the same, and nothing is asked about one of them.
 */
export function canBeDecidedAtOnce(decidings: readonly Deciding[]): boolean {
  const asked = new Set(decidings.map((deciding) => JSON.stringify(askedOf(deciding))))
  return decidings.length > 1 && asked.size === 1 && !decidings.some(givesToSomebody)
}

const askedOf = (deciding: Deciding) => [
  deciding.advice.outcome,
  categoriesOf(deciding).map(({ category, decision, conditions }) => [
    category,
    decision,
    conditions,
  ]),
  blockingConditions(deciding.advice).map(({ id }) => id),
  recordQuestions(deciding).map(({ id, also }) => [id, also]),
  saysWithWhom(deciding),
  informsClient(deciding) && informingMoment(deciding),
]
