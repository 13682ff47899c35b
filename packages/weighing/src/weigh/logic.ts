/**
 * Truth values as numbers, so that one evaluator serves both: known facts (yes, no, unknown) and
 * decision diagrams over everything that is still unknown.
 */
export interface Logic {
  readonly no: number
  readonly yes: number
  readonly and: (a: number, b: number) => number
  readonly or: (a: number, b: number) => number
  readonly not: (a: number) => number
  /** All of them together, in whatever order is quickest; yes when there are none. */
  readonly all: (values: readonly number[]) => number
  /** At least one of them, in whatever order is quickest; no when there are none. */
  readonly any: (values: readonly number[]) => number
}

export const NO = 0
export const UNKNOWN = 1
export const YES = 2

/** Kleene's three truth values: unknown stays unknown unless the other side decides. */
export const threeValued: Logic = {
  no: NO,
  yes: YES,
  and: (a, b) => (a < b ? a : b),
  or: (a, b) => (a > b ? a : b),
  not: (a) => YES - a,
  all: (values) => Math.min(YES, ...values),
  any: (values) => Math.max(NO, ...values),
}
