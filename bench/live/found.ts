import type { Spread } from '../measure.ts'

/** Fifty pages on one slot, in milliseconds from the press of the button. */
export interface FiftyFound {
  readonly pages: number
  readonly puts: number
  /** Milliseconds of a core that the product takes for each. */
  readonly coreMs: number
  readonly put: Spread
  readonly bare: Spread
}

/** What keeping pages open costs, of all processes together. */
export interface Cost {
  readonly pages: number
  /** Milliseconds of a core, per page in a minute. */
  readonly coreMs: number
  /** Kilobytes of memory, per page. */
  readonly kb: number
}

/** Many slots on two processes, beside a bare stream. */
export interface ManyFound {
  readonly slots: number
  readonly seconds: number
  /** While nothing happens. */
  readonly product: Cost
  readonly bare: Cost
  /** From the press of the button until it is on each page of the slot, on both processes. */
  readonly put: Spread
}
