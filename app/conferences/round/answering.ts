import type { LiveView } from '../live/live-view.ts'
import type { Need } from '../round-repository.ts'
import type { TableEntry } from '../table-repository.ts'

/** What the client may be told of an item, by who brought it in. */
export const mayTell = ['all', 'outline', 'not_yet'] as const

/** Somebody needs an item of one's own for an action. */
export interface Answering {
  readonly view: LiveView
  readonly need: Need
  readonly entry: TableEntry
  /** Whether it was weighed for who needs it, about each whom it is about. */
  readonly covered: boolean
}
