import { dayOf } from '../../clock.ts'
import type { Share } from '../../shares/repository.ts'

/** Whether a share was decided on before its day: on that day it was still a plan. */
export const wasPlanned = ({ givenAt, madeAt }: Share): boolean =>
  givenAt !== null && dayOf(givenAt) > dayOf(madeAt)

/** Whether it still has to be recorded that a share was given, or not. */
export const isStillToGive = (share: Share | undefined): boolean =>
  share !== undefined && wasPlanned(share) && !share.given && share.endedAt === null

/** The share of which it still has to be recorded that it was given, or not. */
export const findStillToGive = (shares: readonly Share[]): Share | undefined =>
  shares.find(isStillToGive)

/** Whether a plan was ended without being given. */
export const wasNotGiven = (share: Share): boolean =>
  wasPlanned(share) && !share.given && share.endedAt !== null

/** Whether all that was planned was given up: then nothing has left the file. */
export const isNothingGiven = (shares: readonly Share[]): boolean =>
  shares.length > 0 && shares.every(wasNotGiven)
