import type { Weighing } from '../vocabulary/weighing-type.ts'
import type { Norm } from '../weigh/norm.ts'
import type { Weigher } from '../weigh/weigh.ts'
import { type Facts, factsOf } from '../weigh/facts.ts'
import { evaluator } from '../weigh/evaluator.ts'
import { threeValued, UNKNOWN, YES } from '../weigh/logic.ts'
import { newProgram } from '../weigh/program.ts'
import { checkedOn } from './clause.ts'
import type { Expected, Scenario } from './scenario.ts'

/** The day on which a scenario plays: its own, or else the day on which the norms were checked. */
export const dayOf = (scenario: Scenario): string => scenario.date ?? checkedOn

/** What comes out of a scenario under these norms. */
export const outcomeOf = (weigher: Weigher, scenario: Scenario): Weighing =>
  weigher.weigh({ date: dayOf(scenario), ...scenario.situation })

/** Whether a norm's condition holds for some item of the situation: yes before unknown before no. */
export function truthOf(norm: Norm, scenario: Scenario): Scenario['holds'] {
  const facts: Facts = factsOf(scenario.situation)
  const program = newProgram()
  const node = program.add(norm.when)
  const evaluate = evaluator(program, facts, threeValued, () => UNKNOWN)
  const truths = facts.items.map((_, item) => evaluate(node, item))
  if (truths.includes(YES)) return 'yes'
  return truths.includes(UNKNOWN) ? 'unknown' : 'no'
}

/** Where a weighing differs from what a scenario expects; empty when it agrees. */
export function differences(weighing: Weighing, expect: Expected): readonly string[] {
  const listed = new Set<string>(weighing.conditions.map(({ id }) => id))
  const based = new Set<string>(weighing.legalBases.map(({ basis }) => basis))
  const asked = new Set(weighing.questions.map(({ pointer }) => pointer))
  return [
    ...(weighing.outcome === expect.outcome ? [] : [`outcome is ${weighing.outcome}`]),
    ...(expect.conditions ?? []).filter((id) => !listed.has(id)).map((id) => `${id} is missing`),
    ...(expect.without ?? []).filter((id) => listed.has(id)).map((id) => `${id} is listed`),
    ...(expect.bases ?? []).filter((id) => !based.has(id)).map((id) => `${id} is no basis`),
    ...(expect.questions ?? [])
      .filter((each) => !asked.has(each))
      .map((each) => `${each} is not asked`),
    ...Object.entries(expect.data ?? {}).flatMap(([category, decision]) =>
      weighing.data
        .filter((item) => item.category === category && item.decision !== decision)
        .map((item) => `${category} is ${item.decision}`),
    ),
  ]
}

/** How often each outcome comes out of these scenarios, the most frequent first. */
export function outcomeShares(
  weigher: Weigher,
  scenarios: readonly Scenario[],
): readonly (readonly [Weighing['outcome'], number])[] {
  const counts = Map.groupBy(scenarios, (scenario) => outcomeOf(weigher, scenario).outcome)
  return [...counts]
    .map(([outcome, { length }]) => [outcome, length] as const)
    .sort(([, a], [, b]) => b - a)
}
