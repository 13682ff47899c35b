import { paths } from '../../paths.ts'
import type { SignedInVisit } from '../../route.ts'
import { backToSlot } from '../live/deeds.ts'
import type { LiveView } from '../live/live-view.ts'
import { onSlot } from '../on-slot.ts'
import { closeSlot } from '../round-repository.ts'
import { ClosePage } from './close-page.tsx'
import { findPresent, roundPage } from './in-slot.ts'
import { roundTexts } from './texts.ts'

/** What goes along and what stays, before the slot is closed. Only for who has the chair. */
export async function showClose(visit: SignedInVisit): Promise<Response> {
  const view = await findClosing(visit)
  return view === undefined ? backToSlot(visit) : draw(visit, view)
}

/** Closes the slot. Of two at once, one closes it and the other finds it closed. */
export async function close(visit: SignedInVisit): Promise<Response> {
  const done = await onSlot(visit, (tx, { id }) => closeSlot(tx, id))
  const slotId = visit.id('slotId')
  if (done === 'closed') return visit.redirect(paths.minutes({ slotId }))
  if (done === 'already') return visit.redirect(`${paths.minutes({ slotId })}?al=1`)
  const view = await findClosing(visit)
  return view === undefined ? backToSlot(visit) : draw(visit, view, 409)
}

async function findClosing(visit: SignedInVisit): Promise<LiveView | undefined> {
  const view = await findPresent(visit)
  return view?.isChair && view.phase === 'round' ? view : undefined
}

const draw = (visit: SignedInVisit, view: LiveView, status: 200 | 409 = 200): Response =>
  visit.page(
    {
      ...roundPage(visit, visit.t(roundTexts).closeTitle),
      leaveButton: 'page without form',
      status,
    },
    <ClosePage view={view} />,
  )
