import type { Spread } from './measure.ts'
import type { Calm, Compared } from './pages/compare.ts'

/** One engine on the shared policy. */
export interface EngineFound {
  readonly name: string
  readonly count: number
  /** Inputs on which it decides otherwise than the reference, or gives other reasons. */
  readonly wrong: number
  readonly incomplete: number
  readonly perSecond: number
  /** Microseconds. */
  readonly p50: number
  readonly p99: number
  readonly mb: number
}

/** An engine that could not be tried, and why. */
export interface EngineLeftOut {
  readonly name: string
  readonly why: string
}

/** Milliseconds of whole weighings. */
export interface WeighingFound {
  readonly complete: Spread
  readonly incomplete: Spread
  readonly own: Spread
  readonly nothing: Spread
}

export interface StreamFound {
  readonly answered: number
  readonly perSecond: number
  readonly samples: readonly { readonly answered: number; readonly mb: number }[]
}

/** What the machine took from a core that had one thing to do: the share of the time, and the longest, in ms. */
export interface Stalls {
  readonly share: number
  readonly most: number
}

export interface PagesFound {
  readonly database: string
  /** What a commit waits for at least, with nothing else to do. */
  readonly disk: Spread
  /** Of each of the two cores, before anything was asked. */
  readonly stalls: readonly Stalls[]
  readonly compared: readonly Compared[]
  readonly emergency: Spread
  readonly memory: { readonly minutes: number; readonly mb: number; readonly most: number }
  readonly calm: readonly Calm[]
}

/** Milliseconds of starting, and what the embedded database makes of it. */
export interface StartFound {
  /** Building the product and an empty database, with which `npm ci` ends. */
  readonly built: number
  readonly first: number
  readonly later: number
  readonly emergency: Spread
  readonly mb: number
}

/** All that one run found. */
export interface Found {
  readonly engines: readonly (EngineFound | EngineLeftOut)[]
  readonly weighing: WeighingFound
  readonly stream: StreamFound
  /** None where there is no PostgreSQL server to start. */
  readonly pages: PagesFound | undefined
  readonly start: StartFound
  /** The share of all cores that had other work, at most, just before one of the parts. */
  readonly busy: number
}
