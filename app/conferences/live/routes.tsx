import { line } from '../../cases/on-case.ts'
import { streamRoute } from '../../live/route.tsx'
import { paths } from '../../paths.ts'
import type { Route } from '../../route.ts'
import { showClientView } from './client-view.tsx'
import { changeEntry, knock } from './deeds.ts'
import { put, showPut } from './put-routes.tsx'
import { livePartsOf, stateOf } from './live-parts.tsx'
import { readLive } from './live-view.ts'
import { showPlain, showSlot } from './slot-routes.tsx'

const reading = { none: 'app.read_table writes who saw what' } as const

/** A slot while people are at it: its page, its door, and what is put on the table. */
export const liveSlotRoutes: readonly Route[] = [
  line('get', paths.slot, reading, showSlot),
  streamRoute(paths.slotStream.pattern, { read: readLive, stateOf, partsOf: livePartsOf }),
  line('get', paths.slotPlain, reading, showPlain),
  line('post', paths.slotDoor, 'slot_joined', knock),
  line('get', paths.putOnTable, 'items_read', showPut),
  line('post', paths.putOnTable, 'table_put', put),
  line('post', paths.tableEntry, 'table_taken_off', changeEntry),
  line('get', paths.clientView, 'client_view_shown', showClientView),
]
