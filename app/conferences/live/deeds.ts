import { isId } from '../../database/id.ts'
import type { Tx } from '../../database/connection.ts'
import { valueOf } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import { letIn, slotDeed } from '../slots-repository.ts'
import { cover, takeOff } from '../table-repository.ts'
import { type Doing, doings } from './door-button.tsx'

const deeds = {
  openen: 'open',
  langer: 'extend',
  inhoud: 'content',
  slotronde: 'round',
  voorzitten: 'chair',
  erbij: 'join',
  weg: 'leave',
} as const satisfies Readonly<Record<Exclude<Doing, 'binnenlaten'>, string>>

/** Does one thing at the door. What cannot be done (any more) changes nothing, and the page shows how it is. */
export async function knock(visit: SignedInVisit): Promise<Response> {
  const asked = valueOf(visit.form, 'doen')
  const doing = doings.find((one) => one === asked)
  if (doing === undefined) throw new Problem('form-unreadable')
  await onSlot(visit, (tx, { id }) => doAtDoor(tx, id, doing, valueOf(visit.form, 'wie')))
  return backToSlot(visit)
}

async function doAtDoor(tx: Tx, slotId: string, doing: Doing, who: string): Promise<boolean> {
  if (doing === 'binnenlaten') return isId(who) && letIn(tx, slotId, who)
  const isDone = await slotDeed(tx, slotId, deeds[doing])
  // Whoever opens a slot is there.
  return isDone && doing === 'openen' ? slotDeed(tx, slotId, 'join') : isDone
}

/** Takes an entry of one's own off the table, or shows it to those for whom was weighed since. */
export async function changeEntry(visit: SignedInVisit): Promise<Response> {
  const entryId = visit.id('entryId')
  const doing = valueOf(visit.form, 'doen')
  if (doing !== 'van-tafel' && doing !== 'ook-tonen') throw new Problem('form-unreadable')
  await onSlot(visit, (tx) => (doing === 'van-tafel' ? takeOff : cover)(tx, entryId))
  return backToSlot(visit)
}

/** Back to the slot's page; without script that leads on to the one that needs none. */
export const backToSlot = (visit: SignedInVisit): Response =>
  visit.redirect(paths.slot({ slotId: visit.id('slotId') }))
