import { findSlots } from '../../../conferences/slots-repository.ts'
import { paths } from '../../../paths.ts'
import type { SignedInVisit } from '../../../route.ts'

/** Where a weighing for a conference leads: to the slot when it is open, and otherwise to preparing it. */
export async function backToSlot(visit: SignedInVisit, slotId: string): Promise<string> {
  const [slot] = await visit.act((tx) => findSlots(tx, { id: slotId }))
  const isOpen = slot !== undefined && ['involvement', 'content', 'round'].includes(slot.stage)
  return isOpen ? paths.slot({ slotId }) : paths.prepareSlot({ slotId })
}
