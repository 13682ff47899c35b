import { findCaseShares } from '../shares/case-shares-repository.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { bringInRoutes } from './bring-in.tsx'
import { correctRoutes } from './correct.tsx'
import { HappenedPage } from './happened-page.tsx'
import { ItemPage } from './item-page.tsx'
import { listRoutes } from './list-routes.tsx'
import { noticeRoutes } from './notice.tsx'
import { backFrom, backToItem, line, onItem, onOwnItem } from './on-item.ts'
import { findEventsOfItem } from './own-repository.ts'
import { takeOverRoutes } from './take-over.tsx'
import { itemTexts } from './texts.ts'
import { withdrawRoutes } from './withdraw.tsx'

/** The pages of items. */
export const itemRoutes: readonly Route[] = [
  ...bringInRoutes,
  ...listRoutes,
  line('get', paths.item, 'items_read', showItem),
  line('get', paths.itemEvents, 'items_read', showEvents),
  ...withdrawRoutes,
  ...correctRoutes,
  ...takeOverRoutes,
  ...noticeRoutes,
]

async function showItem(visit: SignedInVisit): Promise<Response> {
  const view = await onItem(visit, async (_tx, found) => found)
  return visit.page(
    {
      title: visit.t(itemTexts).title,
      back: backFrom(visit, view),
      leaveButton: 'page without form',
    },
    <ItemPage view={view} />,
  )
}

async function showEvents(visit: SignedInVisit): Promise<Response> {
  const { events, weighingIds } = await onOwnItem(visit, async (tx, { item }) => ({
    events: await findEventsOfItem(tx, item.id, 500),
    weighingIds: new Set(
      (await findCaseShares(tx, { itemId: item.id })).map(({ weighingId }) => weighingId),
    ),
  }))
  return visit.page(
    {
      title: visit.t(itemTexts).eventsTitle,
      back: backToItem(visit),
      leaveButton: 'page without form',
    },
    <HappenedPage events={events} weighingIds={weighingIds} />,
  )
}
