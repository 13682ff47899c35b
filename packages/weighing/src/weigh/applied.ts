import type { Decision } from '../vocabulary/weighing-type.ts'
import { conditionRules } from './conditions.ts'
import type { Evaluate } from './evaluator.ts'
import { NO, UNKNOWN, YES } from './logic.ts'
import { type ConditionId, type Forbids, grounds, type NormId } from './norm.ts'
import type { Permission, Prohibition, Requirement, Ruleset } from './ruleset.ts'

/** What the norms do to one item, norm by norm: the material of which an advice is written. */
export interface Applied {
  /** Permissions that carry the item, the leading one first. */
  readonly carriers: readonly Permission[]
  /** Prohibitions that hold, with the permission that lifts each, if any does. */
  readonly prohibitions: readonly { readonly by: Prohibition; readonly lifted?: Permission }[]
  readonly requirements: readonly Requirement[]
  /** Conditions that stand between the item and the recipient or go with it. */
  readonly conditions: ReadonlyMap<ConditionId, readonly NormId[]>
}

/** Whether a clause keeps data back that nothing lifts. */
export const isCeiling = ({ effect, barrier }: Forbids): boolean => effect === 'limits' && !barrier

/** Reads off which norms hold for an item and, as it was decided, which of them carry it. */
export function apply(
  ruleset: Ruleset,
  evaluate: Evaluate,
  item: number,
  decision: Decision,
): Applied {
  const holds = (node: number) => evaluate(node, item) === YES
  const mayHold = (node: number) => evaluate(node, item) === UNKNOWN
  const firmness = ({ norm, blocksMet, accompaniesMet }: Permission) =>
    norm.judgement ? 0 : !holds(blocksMet) ? 1 : holds(accompaniesMet) ? 3 : 2
  const firmest = (candidates: readonly Permission[]): readonly Permission[] => {
    const holding = candidates.filter(({ when }) => holds(when))
    const best = Math.max(...holding.map(firmness))
    return holding.filter((each) => firmness(each) === best).sort(byGround)
  }

  const certain = firmest(ruleset.permissions)
  // Sometimes no permission is certain by itself, though one of several holds whatever the facts are.
  const goes = decision === 'share' || decision === 'only_if'
  const possible = goes ? ruleset.permissions.filter(({ when }) => mayHold(when)) : []
  const carrying = certain.length > 0 ? certain : possible
  // What cannot be traced to a person is free: nothing keeps it back and nothing goes with it.
  if (evaluate(ruleset.identifiable, item) === NO)
    return {
      carriers: carrying.filter(isFree),
      prohibitions: [],
      requirements: [],
      conditions: new Map(),
    }
  const prohibitions = ruleset.prohibitions
    .filter(({ when }) => holds(when))
    .map((by) => {
      const lifting = firmest(by.unless)
      const lifted = lifting.find((each) => each === carrying[0]) ?? lifting[0]
      return lifted ? { by, lifted } : { by }
    })
  const lifters = prohibitions.flatMap(({ lifted }) => lifted ?? [])
  const carriers = [...new Set([...carrying.slice(0, 1), ...lifters, ...carrying])]
  const requirements = ruleset.requirements.filter(({ when }) => holds(when))
  const leading = new Set([...carrying.slice(0, 1), ...lifters])
  return { carriers, prohibitions, requirements, conditions: conditionsOf(leading, requirements) }
}

const isFree = ({ norm }: Permission) => norm.basis === 'anonymous_no_basis_needed'

const byGround = (a: Permission, b: Permission) =>
  grounds.indexOf(a.norm.ground) - grounds.indexOf(b.norm.ground)

function conditionsOf(
  leading: ReadonlySet<Permission>,
  requirements: readonly Requirement[],
): ReadonlyMap<ConditionId, readonly NormId[]> {
  const because = new Map<ConditionId, NormId[]>()
  const add = (id: ConditionId, norm: NormId) => because.set(id, [...(because.get(id) ?? []), norm])
  for (const { norm } of leading) for (const id of norm.needs ?? []) add(id, norm.id)
  for (const { norm } of requirements) add(norm.condition, norm.id)
  return because
}

/**
 * Whether the Situation shows a condition as met for all items that carry it; undefined where it
 * cannot show it.
 */
export function isMet(
  ruleset: Ruleset,
  evaluate: Evaluate,
  id: ConditionId,
  carrying: readonly number[],
): boolean | undefined {
  const items = carrying.length > 0 ? carrying : [0]
  if (items.every((item) => evaluate(ruleset.met[id], item) === YES)) return true
  return conditionRules[id].weight === 'standing' ? undefined : false
}
