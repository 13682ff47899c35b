import type { Reason, Text, Weighing } from 'deelwijzer'
import {
  conditionTexts,
  dataCategoryLabels,
  decisionLabels,
  outcomeLabels,
} from 'deelwijzer/vocabulary'

/** What another set of norms says otherwise of the same facts. */
export interface Differences {
  /** What is said both times, differently: the outcome, and kinds of data. */
  readonly changed: readonly {
    readonly what: Text | 'outcome'
    readonly was: Text
    readonly is: Text
  }[]
  readonly newConditions: readonly Text[]
  readonly goneConditions: readonly Text[]
  readonly newReasons: readonly Text[]
  readonly goneReasons: readonly Text[]
}

/** Compares two advices on the same facts, in words. */
export function differencesBetween(then: Weighing, now: Weighing): Differences {
  return {
    changed: [...changedOutcome(then, now), ...changedData(then, now)],
    newConditions: conditionsIn(now, then),
    goneConditions: conditionsIn(then, now),
    newReasons: reasonsIn(now, then),
    goneReasons: reasonsIn(then, now),
  }
}

/** Whether anything differs at all. */
export const isSame = (differences: Differences): boolean =>
  Object.values(differences).every((list: readonly unknown[]) => list.length === 0)

const changedOutcome = (then: Weighing, now: Weighing): Differences['changed'] =>
  then.outcome === now.outcome
    ? []
    : [
        {
          what: 'outcome',
          was: outcomeLabels[then.outcome],
          is: outcomeLabels[now.outcome],
        },
      ]

const categories: Readonly<Record<string, Text>> = dataCategoryLabels

const changedData = (then: Weighing, now: Weighing): Differences['changed'] =>
  then.data.flatMap(({ category, decision }, item) => {
    const decidedNow = now.data[item]?.decision ?? 'undecided'
    const what = categories[category]
    return what === undefined || decision === decidedNow
      ? []
      : [{ what, was: decisionLabels[decision], is: decisionLabels[decidedNow] }]
  })

const conditionsIn = (here: Weighing, there: Weighing): readonly Text[] =>
  here.conditions
    .filter(({ id }) => !there.conditions.some((condition) => condition.id === id))
    .map(({ id }) => conditionTexts[id])

const reasonsIn = (here: Weighing, there: Weighing): readonly Text[] => {
  const others = new Set(there.reasons.map(({ norm }) => norm))
  const own: readonly Reason[] = here.reasons.filter(({ norm }) => !others.has(norm))
  return own.map(({ text }) => text)
}
