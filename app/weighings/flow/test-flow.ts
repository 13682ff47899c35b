import type { Tx } from '../../database/connection.ts'
import { findProfessional } from '../../organisations/repository.ts'
import type { Flow } from './flow.ts'
import { findFlow } from './flow-repository.ts'

/** A draft of this person's own, for whoever has no session to ask who they are. */
export async function findFlowOf(tx: Tx, draftId: string, me: string): Promise<Flow | undefined> {
  const own = await findProfessional(tx, me)
  return own && findFlow(tx, draftId, own)
}
