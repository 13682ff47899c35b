import { members } from '../vocabulary/members.ts'
import { type Leaf, type Pointer, pointerOf } from './condition.ts'
import type { Diagrams } from './diagram.ts'
import { satisfies } from './facts.ts'
import { leavesAt, type Ruleset } from './ruleset.ts'

/** Answers the diagram of a leaf whose member is unknown, and which member a level speaks of. */
export interface Unknowns {
  readonly leaf: (leaf: Leaf, item: number) => number
  readonly pointerAt: (level: number) => Pointer
}

type Member = (typeof members)[number]
type Value = string | boolean | number

// The order of the variables decides how large the diagrams become, and with that how long an answer
// takes. This one was found by trying: move a member, keep what makes the diagrams of nearly empty and
// of half-answered situations smaller (docs/decisions/0002). What is presumed comes behind: it is no
// variable.
const inFront: readonly string[] = [
  '/purpose/servesTask',
  '/purpose/specific',
  '/necessity/proportionate',
  '/recipient/involved',
  '/purpose/needDescribed',
  '/necessity/lessIntrusiveWay',
  '/informing/reasonNotBefore',
  '/sharer/role',
  '/sharer/domain',
  '/consent/effortMade',
  '/questionIsMine',
  '/purpose/sameAsCollected',
  '/sharer/setting',
  '/action',
  '/recipient/role',
  '/recipient/domain',
  '/recipient/setting',
  '/legalDuty',
  '/exchange',
  '/consent/recorded',
  '/consent/status',
  '/danger/to',
  '/danger/kind',
  '/client/age',
  '/client/present',
  '/danger/level',
  '/consent/by',
  '/necessity/effective',
  '/client/representative',
  '/consent/specific',
  '/consent/informed',
  '/consent/free',
  '/meeting/contributorAgrees',
  '/meeting/agreedAtEnd',
  '/recipient/needsForTask',
  '/data/*/nature',
  '/data/*/need',
  '/data/*/category',
]
const order = [
  ...inFront,
  ...members.map(({ pointer }) => pointer).filter((pointer) => !inFront.includes(pointer)),
]
const memberAt = new Map<string, { readonly member: Member; readonly rank: number }>(
  members.map((member) => [member.pointer, { member, rank: order.indexOf(member.pointer) }]),
)
const perMember = 64
const perItem = members.length * perMember

/** Turns unknown members into variables of the diagrams, one branch for each kind of value that matters. */
export function unknownsOf(ruleset: Ruleset, diagrams: Diagrams): Unknowns {
  const pointers = new Map<number, Pointer>()
  const classes = classesOf(ruleset)

  const variable = (leaf: Leaf, item: number, index: number, holds: readonly boolean[]): number => {
    const pointer = pointerOf(leaf)
    const onItem = pointer.startsWith('/data/*')
    const rank = memberAt.get(pointer)?.rank ?? 0
    const level = rank * perMember + index + (onItem ? (item + 1) * perItem : 0)
    pointers.set(level, pointer.replace('*', String(item)) as Pointer)
    return diagrams.variable({ level, classes: holds.length }, holds)
  }

  const leaf = (leaf: Leaf, item: number): number => {
    if ('has' in leaf) {
      const values = memberValues(pointerOf(leaf)) as readonly string[]
      return leaf.values
        .map((value) => variable(leaf, item, values.indexOf(value), [false, true]))
        .reduce(diagrams.or, diagrams.no)
    }
    return variable(
      leaf,
      item,
      0,
      classes(pointerOf(leaf)).map((value) => satisfies(leaf, value)),
    )
  }

  return { leaf, pointerAt: (level) => pointers.get(level) ?? '/' }
}

const partitions = new WeakMap<Ruleset['leaves'], Map<Pointer, readonly Value[]>>()

/** One value for each kind of value that the norms can tell apart. */
function classesOf(ruleset: Ruleset): (pointer: Pointer) => readonly Value[] {
  const known = partitions.get(ruleset.leaves) ?? new Map<Pointer, readonly Value[]>()
  partitions.set(ruleset.leaves, known)
  return (pointer) => {
    const found = known.get(pointer) ?? representatives(pointer, leavesAt(ruleset, pointer))
    known.set(pointer, found)
    return found
  }
}

function representatives(pointer: Pointer, leaves: readonly Leaf[]): readonly Value[] {
  const bySignature = new Map<string, Value>()
  for (const value of memberValues(pointer)) {
    const signature = leaves.map((leaf) => (satisfies(leaf, value) ? 1 : 0)).join('')
    if (!bySignature.has(signature)) bySignature.set(signature, value)
  }
  return [...bySignature.values()]
}

/** Every value that a member can have; of a list, every value that can stand in it. */
export function memberValues(pointer: Pointer): readonly Value[] {
  const member = memberAt.get(pointer)?.member
  if (member?.kind === 'enum' || member?.kind === 'set') return member.values
  if (member?.kind === 'boolean') return [true, false]
  if (member?.kind !== 'integer') throw new RangeError(`${pointer} has no values to try`)
  const { minimum, maximum } = member
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index)
}
