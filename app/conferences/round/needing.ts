import type { LiveView, ShownAgreement } from '../live/live-view.ts'
import type { TableEntry } from '../table-repository.ts'

/** An entry on the table, and the actions for which it may be needed. */
export interface Needing {
  readonly view: LiveView
  readonly entry: TableEntry
  readonly actions: readonly Action[]
}

export interface Action extends ShownAgreement {
  readonly ownerId: string
}
