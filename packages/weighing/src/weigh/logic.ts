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
}
