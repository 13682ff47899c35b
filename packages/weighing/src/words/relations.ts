import type { Norm } from '../weigh/norm.ts'

/** The permissions that lift what a prohibition keeps back: its exceptions. */
export function exceptionsTo(norm: Norm, norms: readonly Norm[]): readonly Norm[] {
  const barrier = 'barrier' in norm ? norm.barrier : undefined
  return norms.filter(
    (other) =>
      barrier !== undefined && other.effect === 'permits' && (other.lifts ?? []).includes(barrier),
  )
}

/** The prohibitions that a permission lifts where it holds. */
export function liftedBy(norm: Norm, norms: readonly Norm[]): readonly Norm[] {
  const lifts = norm.effect === 'permits' ? (norm.lifts ?? []) : []
  return norms.filter(
    (other) => 'barrier' in other && other.barrier !== undefined && lifts.includes(other.barrier),
  )
}
