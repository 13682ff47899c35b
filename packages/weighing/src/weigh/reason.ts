import type { Effect, Reason } from '../vocabulary/weighing-type.ts'
import type { Norm, Step } from './norm.ts'

/** The order of the weighing (contract, The order of the weighing). */
export const steps: readonly Step[] = [
  'belongs_to_me',
  'purpose',
  'legal_basis',
  'duty',
  'special_data',
  'data',
  'necessity',
  'age',
  'consent',
  'informing',
  'secrecy',
  'meeting',
]

/** A norm as a reason; `effect` other than its own where the norm only asks or only informs. */
export const reasonOf = (norm: Norm, effect: Effect = norm.effect): Reason => ({
  norm: norm.id,
  step: norm.step,
  effect,
  text: norm.text,
  sources: norm.sources,
})

export const stepOrder = (a: Reason, b: Reason): number =>
  steps.indexOf(a.step) - steps.indexOf(b.step)
