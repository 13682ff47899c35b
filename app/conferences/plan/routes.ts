import type { Route } from '../../route.ts'
import { conferenceRoutes } from './conference-routes.tsx'
import { slotRoutes } from './slot-routes.tsx'

/** Planning conferences and their slots. */
export const planConferenceRoutes: readonly Route[] = [...conferenceRoutes, ...slotRoutes]
