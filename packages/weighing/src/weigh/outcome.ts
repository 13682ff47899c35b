import type { Decision, Outcome } from '../vocabulary/weighing-type.ts'
import { type Decided, decide } from './decide.ts'
import { type Evaluate, evaluator, type Memo, newMemo } from './evaluator.ts'
import type { Facts } from './facts.ts'
import { threeValued, UNKNOWN, YES } from './logic.ts'
import type { Pointer } from './condition.ts'
import { awaited } from './awaited.ts'
import { TooLarge } from './diagram.ts'
import { settle } from './questions.ts'
import { type Ruleset, withoutIdle } from './ruleset.ts'

/** What the norms come to: the outcome, a decision for each item, and what is still open. */
export interface Conclusion {
  readonly outcome: Outcome
  readonly decisions: readonly Decision[]
  readonly open: readonly Pointer[]
  /** Which norms hold on what is known, three-valued. */
  readonly evaluate: Evaluate
  readonly memo: Memo
  /** The norms that can hold on it. */
  readonly ruleset: Ruleset
}

/**
 * Concludes on a Situation's facts; looks for open members only where what is known is not enough.
 * `memo` may bring what was worked out before for facts that differ in nothing else.
 */
export function conclude(
  all: Ruleset,
  facts: Facts,
  memo: Memo = newMemo(all.program, facts),
): Conclusion {
  const evaluate = evaluator(all.program, facts, threeValued, () => UNKNOWN, memo)
  const ruleset = withoutIdle(all, evaluate)
  const from = { evaluate, memo, ruleset }
  const decided = decide(ruleset, facts.items.length, threeValued, evaluate)
  const isYes = (value: number) => value === YES
  if (isYes(decided.refer) || isKnown(decided))
    return { ...concluded(decided, isYes), open: [], ...from }
  const settled = settledOrUndefined(ruleset, facts, memo)
  if (settled === undefined)
    return { ...tooMuchUnknown(ruleset, facts, decided, evaluate), ...from }
  const { open, decided: symbolic, always, constant } = settled
  if (open.length === 0) return { ...concluded(symbolic, always), open, ...from }
  const decisions = symbolic.items.map((strength) =>
    constant(symbolic.refer) && constant(strength[0]) && constant(strength[2])
      ? decisionOf(strength, always)
      : 'undecided',
  )
  return { outcome: 'incomplete', decisions, open, ...from }
}

function settledOrUndefined(ruleset: Ruleset, facts: Facts, memo: Memo) {
  try {
    return settle(ruleset, facts, memo)
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

/** Says what is certain, and asks everything for which some norm waits: perhaps more than is open. */
function tooMuchUnknown(ruleset: Ruleset, facts: Facts, decided: Decided, evaluate: Evaluate) {
  const decisions = decided.items.map(
    (strength): Decision =>
      decided.refer === UNKNOWN || strength[0] === UNKNOWN || strength[2] === UNKNOWN
        ? 'undecided'
        : decisionOf(strength, (value) => value === YES),
  )
  return {
    outcome: 'incomplete' as const,
    decisions,
    open: awaited(ruleset, facts, evaluate),
  }
}

/** Whether all that shows is certain. */
const isKnown = ({ refer, notAllowed, judgement, allowed, items }: Decided): boolean =>
  refer !== UNKNOWN &&
  notAllowed !== UNKNOWN &&
  judgement !== UNKNOWN &&
  allowed !== UNKNOWN &&
  items.every(([possible, , free]) => possible !== UNKNOWN && free !== UNKNOWN)

type IsYes = (value: number) => boolean

function concluded(decided: Decided, isYes: IsYes) {
  const outcome = outcomeOf(decided, isYes)
  const decisions = decided.items.map((strength) =>
    outcome === 'refer_onward' ? 'undecided' : decisionOf(strength, isYes),
  )
  return { outcome, decisions }
}

function outcomeOf({ refer, notAllowed, judgement, allowed }: Decided, isYes: IsYes): Outcome {
  if (isYes(refer)) return 'refer_onward'
  if (isYes(notAllowed)) return 'not_allowed'
  if (isYes(judgement)) return 'professional_judgement'
  return isYes(allowed) ? 'allowed' : 'allowed_with_conditions'
}

function decisionOf(strength: Decided['items'][number], isYes: IsYes): Decision {
  if (!isYes(strength[0])) return 'withhold'
  return isYes(strength[2]) ? 'share' : 'only_if'
}
