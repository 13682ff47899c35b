import { any, is, type Leaf, type Pointer, pointerOf, withoutItem } from './condition.ts'
import type { Evaluate } from './evaluator.ts'
import { NO } from './logic.ts'
import { conditionRules } from './conditions.ts'
import type { ConditionId, Forbids, Norm, Notes, Permits, Requires } from './norm.ts'
import { newProgram, type Program } from './program.ts'

interface Ruled<N extends Norm> {
  readonly norm: N
  readonly when: number
  /** Node: what `when` asks of the exchange itself, whatever the item. Where it fails, so does `when`. */
  readonly whenever: number
}

export interface Permission extends Ruled<Permits> {
  /** Nodes: every blocking condition is met; every accompanying one as well. */
  readonly blocksMet: number
  readonly accompaniesMet: number
}

export interface Prohibition extends Ruled<Forbids> {
  readonly unless: readonly Permission[]
}

export interface Requirement extends Ruled<Requires> {
  readonly met: number
}

/** The norms of one day, ready to be weighed. */
export interface Ruleset {
  readonly program: Program
  readonly refers: readonly Ruled<Forbids>[]
  readonly permissions: readonly Permission[]
  readonly prohibitions: readonly Prohibition[]
  readonly requirements: readonly Requirement[]
  readonly notes: readonly Ruled<Notes>[]
  /** Node: the item can be traced to a person. */
  readonly identifiable: number
  readonly met: Readonly<Record<ConditionId, number>>
  readonly leaves: readonly Leaf[]
  readonly decidingOn: (pointer: Pointer) => Deciding
}

/** The nodes on which what is decided rests, as far as they change with one member. */
interface Deciding {
  readonly nodes: readonly number[]
  /** Those of prohibitions that nothing lifts. */
  readonly stopping: readonly number[]
}

/** Prepares norms for weighing; every prohibition is joined to the permissions that lift it. */
export function rulesetOf(norms: readonly Norm[]): Ruleset {
  const program = newProgram()
  const met = metNodes(program)
  const ruled = <N extends Norm>(norm: N): Ruled<N> => ({
    norm,
    when: program.add(norm.when),
    whenever: program.add(withoutItem(norm.when)),
  })
  const permissions = norms.filter(isPermits).map((norm) => permission(program, ruled(norm)))
  const forbids = norms.filter(isForbids)
  const prepared = {
    program,
    met,
    permissions,
    refers: forbids.filter((norm) => norm.refers).map(ruled),
    prohibitions: forbids
      .filter((norm) => !norm.refers)
      .map((norm) => ({ ...ruled(norm), unless: permissions.filter(lifting(norm)) })),
    requirements: norms
      .filter((norm) => norm.effect === 'requires')
      .map((norm) => ({ ...ruled(norm), met: met[norm.condition] })),
    notes: norms.filter((norm) => norm.effect === 'notes').map(ruled),
    identifiable: program.add(is('/data/*/identifiable', true)),
    leaves: program.nodes.flatMap((node) => (node.kind === 'leaf' ? [node.leaf] : [])),
  }
  return { ...prepared, decidingOn: decidingOn(program, prepared) }
}

/**
 * The same norms but for those that certainly do not hold, in three values, whatever the item. Most
 * norms speak of other parties: they are put aside once, and no item need look at them.
 */
export function withoutIdle(ruleset: Ruleset, evaluate: Evaluate): Ruleset {
  const mayHold = ({ whenever }: Ruled<Norm>) => evaluate(whenever, 0) !== NO
  return {
    ...ruleset,
    permissions: ruleset.permissions.filter(mayHold),
    prohibitions: ruleset.prohibitions.filter(mayHold),
    requirements: ruleset.requirements.filter(mayHold),
    notes: ruleset.notes.filter(mayHold),
  }
}

function decidingOn(
  program: Program,
  { refers, permissions, prohibitions, requirements, identifiable }: Omit<Ruleset, 'decidingOn'>,
): Ruleset['decidingOn'] {
  const deciding = new Set([
    identifiable,
    ...[...refers, ...permissions, ...prohibitions, ...requirements].map(({ when }) => when),
    ...permissions.flatMap(({ blocksMet, accompaniesMet }) => [blocksMet, accompaniesMet]),
    ...requirements.map(({ met }) => met),
  ])
  const final = new Set(
    prohibitions.filter(({ unless }) => unless.length === 0).map(({ when }) => when),
  )
  const find = (pointer: Pointer): Deciding => {
    const nodes = program.dependentsOf(pointer).filter((node) => deciding.has(node))
    return { nodes, stopping: nodes.filter((node) => final.has(node)) }
  }
  const known = new Map<Pointer, Deciding>()
  return (pointer) => {
    const found = known.get(pointer) ?? find(pointer)
    known.set(pointer, found)
    return found
  }
}

const isPermits = (norm: Norm): norm is Permits => norm.effect === 'permits'
const isForbids = (norm: Norm): norm is Forbids =>
  norm.effect === 'forbids' || norm.effect === 'limits'

const lifting =
  ({ barrier }: Forbids) =>
  ({ norm }: Permission): boolean =>
    barrier !== undefined && (norm.lifts ?? []).includes(barrier)

function metNodes(program: Program): Readonly<Record<ConditionId, number>> {
  const entries = Object.entries(conditionRules).map(([id, { met }]) => [
    id,
    program.add(met ?? any()),
  ])
  return Object.fromEntries(entries) as Readonly<Record<ConditionId, number>>
}

function permission(program: Program, ruled: Ruled<Permits>): Permission {
  const metOf = (weight: 'blocks' | 'accompanies') =>
    program.add({
      all: (ruled.norm.needs ?? [])
        .map((id) => conditionRules[id])
        .filter((rule) => rule.weight === weight)
        .map((rule) => rule.met ?? any()),
    })
  return { ...ruled, blocksMet: metOf('blocks'), accompaniesMet: metOf('accompanies') }
}

/** The leaves of a ruleset that ask after this member. */
export const leavesAt = (ruleset: Ruleset, pointer: string): readonly Leaf[] =>
  ruleset.leaves.filter((leaf) => pointerOf(leaf) === pointer)
