import { findMember } from '../vocabulary/members.ts'
import { all, any, between, type Condition, is, type Leaf, not, type Pointer } from './condition.ts'

/** Registrations that a role implies (contract, party.registrations). */
export const impliedBy: Readonly<Record<string, readonly string[]>> = {
  BIG: [
    'physician',
    'nurse',
    'midwife',
    'psychiatrist',
    'health_psychologist',
    'psychotherapist',
    'other_big_professional',
  ],
  SKJ: ['youth_care_worker', 'family_guardian', 'guardian', 'youth_probation_officer'],
  NIP: ['psychologist'],
  NVO: ['educationalist'],
}

const always = all()
const never = any()
const asksFor = (leaf: Leaf, value: string | boolean) => 'is' in leaf && leaf.values.includes(value)

/** A claimed role is believed, except where authority over somebody is claimed. */
const believed = (party: 'sharer' | 'recipient'): Condition =>
  not(is(`/${party}/role`, 'guardian', 'parent', 'family_or_neighbour'))

const impliedRoles = (leaf: Leaf): readonly string[] =>
  'has' in leaf ? leaf.values.flatMap((registration) => impliedBy[registration] ?? []) : []

/** Members whose presumption follows from another member. */
const derived: Readonly<Record<Pointer, (leaf: Leaf) => Condition>> = {
  '/sharer/registrations': (leaf) => is('/sharer/role', ...impliedRoles(leaf)),
  '/recipient/registrations': (leaf) => is('/recipient/role', ...impliedRoles(leaf)),
  '/sharer/roleVerified': (leaf) => (asksFor(leaf, true) ? believed('sharer') : never),
  '/recipient/roleVerified': (leaf) => (asksFor(leaf, true) ? believed('recipient') : never),
  '/client/capacity': (leaf) =>
    asksFor(leaf, 'capable') ? between('/client/age', 12, 130) : never,
}

/**
 * What a leaf comes down to when its member is absent: another condition, or undefined when the
 * member is simply unknown. `fromMeeting` tells whether the Situation speaks of a meeting at all.
 */
export function presumed(
  leaf: Leaf,
  pointer: Pointer,
  fromMeeting: boolean,
): Condition | undefined {
  const presumption = findMember(pointer)?.presumed
  if (presumption && 'value' in presumption)
    return asksFor(leaf, presumption.value) ? always : never
  // Nobody objects unless it is said.
  if (pointer === '/consent/refusedBy') return never
  // Never asked for: both "it holds" and "it fails" stay untrue until somebody says so.
  if (pointer.startsWith('/conflictOfDuties/')) return never
  if (pointer.startsWith('/meeting/') && !fromMeeting) return asksFor(leaf, true) ? always : never
  return derived[pointer]?.(leaf)
}
