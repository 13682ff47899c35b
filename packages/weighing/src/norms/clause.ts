import type { Forbids, Norm, Notes, Permits, Requires } from '../weigh/norm.ts'

/** The first day that is weighed: the day on which the AVG began to apply. */
export const firstDay = '2018-05-25'

/** The day on which the sources were last read by the editors of these norms. */
export const checkedOn = '2026-11-22'

type Given<N extends Norm> = Omit<N, 'effect' | 'inForce' | 'status' | 'checkedOn'> &
  Partial<Pick<N, 'inForce' | 'status' | 'checkedOn'>>

const usual = { inForce: { from: firstDay }, status: 'in_force', checkedOn } as const

/** A permission: a legal basis, or an exception to a prohibition. */
export const permits = (clause: Given<Permits>): Permits => ({
  ...usual,
  ...clause,
  effect: 'permits',
})

/** A prohibition of the whole exchange or of what its condition describes. */
export const forbids = (clause: Given<Forbids>): Forbids => ({
  ...usual,
  ...clause,
  effect: 'forbids',
})

/** A ceiling: these categories stay behind. */
export const limits = (clause: Given<Forbids>): Forbids => ({
  ...usual,
  ...clause,
  effect: 'limits',
})

/** A condition that the exchange carries. */
export const requires = (clause: Given<Requires>): Requires => ({
  ...usual,
  ...clause,
  effect: 'requires',
})

/** Something to know, which decides nothing. */
export const notes = (clause: Given<Notes>): Notes => ({ ...usual, ...clause, effect: 'notes' })
