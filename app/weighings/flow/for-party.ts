import type { WithinCase } from '../../cases/within-case.ts'
import type { Draft } from '../../drafts/repository.ts'
import type { OtherParty } from './draft-answers.ts'

/**
 * Where in a case one exchange of a draft stands. Before a conference one draft weighs for several
 * participants: then each exchange is for its own party, who bears the id of the participant.
 */
export function withinFor(
  { within, aim }: Pick<Draft, 'within' | 'aim'>,
  party: Pick<OtherParty, 'id'> | undefined,
): WithinCase | undefined {
  if (within === undefined || aim !== 'table' || party === undefined) return within
  return { ...within, participantId: party.id }
}
