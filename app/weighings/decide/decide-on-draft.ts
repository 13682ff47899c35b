import type { Tx } from '../../database/connection.ts'
import { holdDraft, sealDraft } from '../../drafts/repository.ts'
import type { Flow } from '../flow/flow.ts'
import { type Weighed, weighedOf } from '../flow/weighed.ts'
import { findWeighingsOfDraft } from '../repository.ts'
import { nobodyElse, partyKey } from '../result/party-key.ts'
import type { Decided } from './decided.ts'
import { recordDecision } from './record-decision.ts'
import { sealExchange } from './seal.ts'

export type OnDraft =
  | { readonly done: true; readonly weighingId: string }
  /** The draft was answered or closed in another window. */
  | { readonly done: false }

/**
 * Seals exchanges of a draft with the decision on them, in one transaction; each gets a record of its
 * own. Once every exchange was decided, the draft is closed.
 */
export async function decideOnDraft(
  tx: Tx,
  flow: Flow,
  exchanges: readonly Weighed[],
  decided: Decided,
): Promise<OnDraft> {
  const { draft } = flow
  if (!(await holdDraft(tx, draft.id, draft.version))) return { done: false }
  const before = await findWeighingsOfDraft(tx, draft.id)
  const keys = new Set(before.map(({ recipient }) => recipient.partyId ?? nobodyElse))
  if (exchanges.some(({ party }) => keys.has(partyKey(party)))) return { done: false }
  let weighingId = ''
  const { id: first, ...same } = decided
  for (const [index, exchange] of exchanges.entries()) {
    const weighing = await sealExchange(tx, flow, exchange, decided.purpose)
    // The form's own id is that of the first; the others make theirs.
    const one = index === 0 && first !== undefined ? { ...same, id: first } : same
    await recordDecision(tx, weighing, one, flow.own.id)
    keys.add(partyKey(exchange.party))
    weighingId = weighing.id
  }
  if (weighedOf(flow).every(({ party }) => keys.has(partyKey(party)))) await sealDraft(tx, draft.id)
  return { done: true, weighingId }
}
