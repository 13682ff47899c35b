import { isRefusedByDatabase } from '../../../database/refused.ts'
import type { Deciding } from '../deciding.ts'
import { NotThereAnyMore } from './record-within.ts'

/** Within a case it may have moved on since the page was made: that is told, and nothing is lost. */
export const movedOn =
  ({ within }: Deciding) =>
  (error: unknown): 'moved' => {
    if (within && (isRefusedByDatabase(error) || error instanceof NotThereAnyMore)) return 'moved'
    throw error
  }

/** Whether sharing has to wait: the case is not as it was weighed. */
export const hasMoved = ({ within }: Deciding): boolean =>
  within !== undefined && within.standing !== 'open'
