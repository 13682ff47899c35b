import { recordEvent } from '../../events/repository.ts'
import { paths } from '../../paths.ts'
import type { SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import { readMinutes } from './minutes.ts'
import { MinutesPage } from './minutes-page.tsx'
import { roundTexts } from './texts.ts'

/** The minutes of a slot, as far as they are for the reader. */
export async function showMinutes(visit: SignedInVisit): Promise<Response> {
  const minutes = await onSlot(visit, async (tx, slot) => {
    await recordEvent(tx, {
      kind: 'minutes_read',
      caseId: slot.caseId,
      subjects: [slot.id],
      right: 'conference',
    })
    return readMinutes(tx, slot)
  })
  const { id: slotId, stage } = minutes.slot
  const texts = visit.t(roundTexts)
  const isOver = ['closed', 'by_itself', 'cancelled'].includes(stage)
  const back = isOver
    ? {
        href: paths.conference({ conferenceId: minutes.slot.conferenceId }),
        label: texts.toConference,
      }
    : { href: paths.slot({ slotId }), label: texts.toSlot }
  return visit.page(
    { title: texts.minutesTitle, back, leaveButton: 'page without form' },
    <MinutesPage minutes={minutes} already={visit.query('al') === '1'} />,
  )
}
