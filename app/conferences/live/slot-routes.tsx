import { LiveFrame, LiveParts, PlainNotice } from '../../live/frame.tsx'
import { Heading, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import { livePartsOf, stateOf } from './live-parts.tsx'
import { type LiveView, readLive } from './live-view.ts'
import { liveTexts } from './texts.ts'

/** The page of a slot. What lies on its table is not in it: that comes by the stream. */
export async function showSlot(visit: SignedInVisit): Promise<Response> {
  const slot = await onSlot(visit, (_, one) => Promise.resolve(one))
  if (slot.stage !== 'planned' && !slot.isOpen) return showPlain(visit)
  const slotId = slot.id
  return visit.page(
    { ...properties(visit, slot), live: { plain: paths.slotPlain({ slotId }) } },
    <>
      <Title />
      <LiveFrame stream={paths.slotStream({ slotId })} plain={paths.slotPlain({ slotId })} />
    </>,
  )
}

/** The same with everything in it, which the browser fetches again by itself until the slot is over. */
export async function showPlain(visit: SignedInVisit): Promise<Response> {
  const view = await onSlot(visit, (tx, { id }) => readLive(tx, id))
  if (view === undefined) throw new Problem('page-not-found')
  const isOver = stateOf(view) === 'over'
  return visit.page(
    { ...properties(visit, view.slot), ...(!isOver && { refresh: 5 }) },
    <>
      <Title />
      {isOver ? null : <PlainNotice />}
      <LiveParts parts={livePartsOf(view, visit.language)} />
    </>,
  )
}

const Title = () => <Heading level={1}>{useTexts(liveTexts).title}</Heading>

function properties(
  visit: SignedInVisit,
  { conferenceId }: Pick<LiveView['slot'], 'conferenceId'>,
) {
  const texts = visit.t(liveTexts)
  return {
    title: texts.title,
    back: { href: paths.conference({ conferenceId }), label: texts.conference },
    leaveButton: 'page without form',
    wide: true,
  } as const
}
