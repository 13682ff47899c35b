import { conditionRules } from './conditions.ts'
import type { Evaluate } from './evaluator.ts'
import type { Logic } from './logic.ts'
import type { Permission, Prohibition, Requirement, Ruleset } from './ruleset.ts'

/**
 * How firmly something may be shared, as four ever stricter claims: it is left to judgement at
 * least (1), it is permitted though something must still happen first (2), it may go, with
 * something accompanying it (3), it may go plainly (4).
 */
export type Strength = readonly [number, number, number, number]

/** What follows from the norms, as values of the logic in which they were weighed. */
export interface Decided {
  readonly refer: number
  readonly notAllowed: number
  readonly judgement: number
  readonly allowed: number
  readonly items: readonly Strength[]
}

/**
 * The meaning of the product. What belongs to somebody else is referred. Without a permission
 * nothing is shared; a prohibition that none of its exceptions lifts beats every permission; a
 * requirement that is unmet holds back or accompanies. What cannot be traced to a person is free.
 */
export function decide(ruleset: Ruleset, count: number, logic: Logic, evaluate: Evaluate): Decided {
  const algebra = strengths(logic)
  const items = Array.from({ length: count }, (_, item) => weighItem(item))

  function weighItem(item: number): Strength {
    const free = logic.not(evaluate(ruleset.identifiable, item))
    if (free === logic.yes) return algebra.plain
    const mayHold = ({ when }: { readonly when: number }) => evaluate(when, item) !== logic.no
    const permitted = ruleset.permissions.filter(mayHold).map((each) => permission(each, item))
    const lifted = ruleset.prohibitions.filter(mayHold).map((each) => prohibition(each, item))
    const required = ruleset.requirements.filter(mayHold).map((each) => requirement(each, item))
    const strength = algebra.min([algebra.max(permitted), ...lifted, ...required])
    return algebra.max([strength, [free, free, free, free]])
  }

  function permission(
    { norm, when, blocksMet, accompaniesMet }: Permission,
    item: number,
  ): Strength {
    const holds = evaluate(when, item)
    if (holds === logic.no || norm.judgement) return [holds, logic.no, logic.no, logic.no]
    const free = logic.and(holds, evaluate(blocksMet, item))
    return [holds, holds, free, logic.and(free, evaluate(accompaniesMet, item))]
  }

  function prohibition({ when, unless }: Prohibition, item: number): Strength {
    const absent = logic.not(evaluate(when, item))
    const exceptions = unless.map((each) => permission(each, item))
    return algebra.max([[absent, absent, absent, absent], ...exceptions])
  }

  function requirement({ norm, when, met }: Requirement, item: number): Strength {
    const weight = norm.weight ?? conditionRules[norm.condition].weight
    if (weight === 'standing') return algebra.plain
    const free = logic.or(logic.not(evaluate(when, item)), evaluate(met, item))
    return [logic.yes, logic.yes, weight === 'blocks' ? free : logic.yes, free]
  }

  const refer = or(
    logic,
    ruleset.refers.map(({ when }) => evaluate(when, 0)),
  )
  const notAllowed = and(
    logic,
    items.map(([possible]) => logic.not(possible)),
  )
  const judged = items.map(([possible, permitted]) => logic.and(possible, logic.not(permitted)))
  const allowed = and(
    logic,
    items.map((strength) => strength[3]),
  )
  return { refer, notAllowed, judgement: or(logic, judged), allowed, items }
}

const and = (logic: Logic, values: readonly number[]) => values.reduce(logic.and, logic.yes)
const or = (logic: Logic, values: readonly number[]) => values.reduce(logic.or, logic.no)

function strengths(logic: Logic) {
  const { no, yes } = logic
  const nothing: Strength = [no, no, no, no]
  const plain: Strength = [yes, yes, yes, yes]
  const join =
    (operation: 'and' | 'or') =>
    (a: Strength, b: Strength): Strength => [
      logic[operation](a[0], b[0]),
      logic[operation](a[1], b[1]),
      logic[operation](a[2], b[2]),
      logic[operation](a[3], b[3]),
    ]
  return {
    plain,
    max: (all: readonly Strength[]) => all.reduce(join('or'), nothing),
    min: (all: readonly Strength[]) => all.reduce(join('and'), plain),
  }
}
