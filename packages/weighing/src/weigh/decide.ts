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
    const permitted = algebra.max(strengthsOf(ruleset.permissions, permission, item))
    const lifted = strengthsOf(ruleset.prohibitions, prohibition, item)
    const required = strengthsOf(ruleset.requirements, requirement, item)
    const strength = algebra.min([permitted, ...lifted, ...required])
    return algebra.max([strength, [free, free, free, free]])
  }

  /** The strengths of the norms that may hold; whatever certainly does not hold says nothing. */
  function strengthsOf<N extends { readonly when: number }>(
    norms: readonly N[],
    strengthOf: (norm: N, item: number) => Strength,
    item: number,
  ): readonly Strength[] {
    const found: Strength[] = []
    for (const norm of norms)
      if (evaluate(norm.when, item) !== logic.no) found.push(strengthOf(norm, item))
    return found
  }

  function permission(
    { norm, when, blocksMet, accompaniesMet }: Permission,
    item: number,
  ): Strength {
    const holds = evaluate(when, item)
    if (norm.judgement) return [holds, logic.no, logic.no, logic.no]
    const free = logic.and(holds, evaluate(blocksMet, item))
    return [holds, holds, free, logic.and(free, evaluate(accompaniesMet, item))]
  }

  function prohibition({ when, unless }: Prohibition, item: number): Strength {
    const absent = logic.not(evaluate(when, item))
    const exceptions = strengthsOf(unless, permission, item)
    return algebra.max([[absent, absent, absent, absent], ...exceptions])
  }

  function requirement({ norm, when, met }: Requirement, item: number): Strength {
    const weight = norm.weight ?? conditionRules[norm.condition].weight
    if (weight === 'standing') return algebra.plain
    const free = logic.or(logic.not(evaluate(when, item)), evaluate(met, item))
    return [logic.yes, logic.yes, weight === 'blocks' ? free : logic.yes, free]
  }

  const refer = logic.any(ruleset.refers.map(({ when }) => evaluate(when, 0)))
  const notAllowed = logic.all(items.map(([possible]) => logic.not(possible)))
  const judged = items.map(([possible, permitted]) => logic.and(possible, logic.not(permitted)))
  const allowed = logic.all(items.map((strength) => strength[3]))
  return { refer, notAllowed, judgement: logic.any(judged), allowed, items }
}

function strengths(logic: Logic) {
  const { yes } = logic
  const plain: Strength = [yes, yes, yes, yes]
  const join =
    (together: 'all' | 'any') =>
    (each: readonly Strength[]): Strength => {
      const [only, other] = each
      if (only && !other) return only
      return [
        logic[together](each.map((strength) => strength[0])),
        logic[together](each.map((strength) => strength[1])),
        logic[together](each.map((strength) => strength[2])),
        logic[together](each.map((strength) => strength[3])),
      ]
    }
  return { plain, max: join('any'), min: join('all') }
}
