import { dayOf } from '../../clock.ts'
import type { Share } from '../../shares/repository.ts'

/** Whether a share was decided on before its day: on that day it was still a plan. */
export const wasPlanned = ({ givenAt, madeAt }: Share): boolean =>
  givenAt !== null && dayOf(givenAt) > dayOf(madeAt)

/** The share of which it still has to be recorded that it was given. */
export const findStillToGive = (shares: readonly Share[]): Share | undefined =>
  shares.find((share) => wasPlanned(share) && !share.given && share.endedAt === null)
