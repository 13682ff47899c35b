import type { Text } from '../vocabulary/text.ts'
import type { Decision, Outcome } from '../vocabulary/weighing-type.ts'
import type { Basis, ConditionId, NormId } from '../weigh/norm.ts'
import type { Situation } from '../weigh/situation.ts'

/** What must come out; whatever is left out is not looked at. */
export interface Expected {
  readonly outcome: Outcome
  readonly conditions?: readonly ConditionId[]
  /** Conditions that must not be listed. */
  readonly without?: readonly ConditionId[]
  /** Decisions by category. */
  readonly data?: Readonly<Record<string, Decision>>
  /** Legal bases that must be among those listed. */
  readonly bases?: readonly Basis[]
  /** Members that must be among the questions. */
  readonly questions?: readonly string[]
}

/** One situation that tries a norm: whether its condition holds, and what then must come out. */
export interface Scenario {
  readonly norm: NormId
  readonly holds: 'yes' | 'no' | 'unknown'
  /** A sentence that a caseworker could dispute. */
  readonly text: Text
  readonly date?: string
  readonly situation: Situation
  readonly expect: Expected
}

type Change<T> = {
  readonly [K in keyof T]?:
    | T[K]
    | undefined
    | (T[K] extends object | undefined ? Change<NonNullable<T[K]>> : never)
}

/** A situation with some members changed; `undefined` takes a member out. */
export function changed(base: Situation, change: Change<Situation>): Situation {
  return merge(base, change) as Situation
}

function merge(base: unknown, change: unknown): unknown {
  if (!isGroup(base) || !isGroup(change)) return change
  const names = new Set([...Object.keys(base), ...Object.keys(change)])
  const merged = [...names].map((name) => [
    name,
    name in change ? merge(base[name], change[name]) : base[name],
  ])
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Tell = (
  nl: string,
  en: string,
  change: Change<Situation>,
  expect: Expected,
  date?: string,
) => Scenario

/** The scenarios of one norm, each told as a change of one base situation. */
export function tries(norm: NormId, base: Situation): Record<Scenario['holds'], Tell> {
  const telling =
    (holds: Scenario['holds']): Tell =>
    (nl, en, change, expect, date) => ({
      norm,
      holds,
      text: { nl, en },
      ...(date === undefined ? {} : { date }),
      situation: changed(base, change),
      expect,
    })
  return { yes: telling('yes'), no: telling('no'), unknown: telling('unknown') }
}
