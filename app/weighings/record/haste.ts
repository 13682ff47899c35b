import type { Recorded } from './read-record.ts'

/** Whether somebody acted first: an emergency that was sealed while much was still unknown. */
export const wasInHaste = ({ weighing, advice }: Pick<Recorded, 'weighing' | 'advice'>): boolean =>
  weighing.kind === 'emergency' && advice.outcome === 'incomplete'
