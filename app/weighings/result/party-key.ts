import type { OtherParty } from '../flow/draft-answers.ts'

/** Stands in an address where nobody else takes part. */
export const nobodyElse = 'niemand-anders'

/** What names one exchange of a draft in an address and in its record: an id, never a name. */
export const partyKey = (party: Pick<OtherParty, 'id'> | undefined): string =>
  party?.id ?? nobodyElse
