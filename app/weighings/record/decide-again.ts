import type { Deciding } from '../decide/deciding.ts'
import type { DecidingWithin } from '../decide/within/deciding-within.ts'
import type { Recorded } from './read-record.ts'

/** Whether the last word was to wait: then the same advice can still be decided on. */
export function canDecideAgain({ decisions, weighing, advice }: Recorded): boolean {
  const last = decisions.at(-1)?.kind
  if (last !== 'consult_first' && last !== 'not_now') return false
  // An advice without all its answers, or without a purpose, needs a new weighing.
  const isWhole = advice.outcome !== 'incomplete' && weighing.purposeText !== null
  return weighing.kind !== 'emergency' && isWhole
}

/** What a decision on a record is taken on: the advice that was sealed. */
export const decidingOn = (
  { advice, situation, weighing, purpose }: Recorded,
  within?: DecidingWithin,
): Deciding => ({
  advice,
  situation,
  party: weighing.recipient.role === undefined ? undefined : weighing.recipient,
  purpose,
  fileId: weighing.fileId,
  within,
})
