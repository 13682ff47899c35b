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
 * Seals one exchange of a draft with the decision on it, in one transaction. Once every exchange was
 * decided, the draft is closed.
 */
export async function decideOnDraft(
  tx: Tx,
  flow: Flow,
  exchange: Weighed,
  decided: Decided,
): Promise<OnDraft> {
  const { draft } = flow
  if (!(await holdDraft(tx, draft.id, draft.version))) return { done: false }
  const before = await findWeighingsOfDraft(tx, draft.id)
  const keys = new Set(before.map(({ recipient }) => recipient.partyId ?? nobodyElse))
  if (keys.has(partyKey(exchange.party))) return { done: false }
  const weighing = await sealExchange(tx, flow, exchange, decided.purpose)
  await recordDecision(tx, weighing, decided, flow.own.id)
  keys.add(partyKey(exchange.party))
  if (weighedOf(flow).every(({ party }) => keys.has(partyKey(party)))) await sealDraft(tx, draft.id)
  return { done: true, weighingId: weighing.id }
}
