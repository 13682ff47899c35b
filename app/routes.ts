import { apiRoutes } from './api/routes.ts'
import { caseRoutes } from './cases/routes.tsx'
import { clientRoutes } from './clients/routes.tsx'
import { closingRoutes } from './closing/routes.ts'
import { consultationRoutes } from './consultations/routes.tsx'
import { liveSlotRoutes } from './conferences/live/routes.tsx'
import { planConferenceRoutes } from './conferences/plan/routes.ts'
import { prepareRoutes } from './conferences/prepare/routes.tsx'
import { roundRoutes } from './conferences/round/routes.tsx'
import { contactRoutes } from './contacts/routes.tsx'
import { emergencyRoutes } from './emergency/routes.tsx'
import { fileRoutes } from './files/routes.tsx'
import { healthRoutes } from './health/routes.ts'
import { homeRoutes } from './home/routes.tsx'
import { identityRoutes } from './identity/routes.tsx'
import { informingRoutes } from './informing/routes.tsx'
import { itemRoutes } from './items/routes.tsx'
import { leaveRoutes } from './leave/routes.tsx'
import { lookUpRoutes } from './norms/routes.tsx'
import { planRoutes } from './plans/routes.tsx'
import { requestRoutes } from './requests/routes.tsx'
import type { Route } from './route.ts'
import { shareRoutes } from './shares/routes.tsx'
import { taskRoutes } from './tasks/routes.tsx'
import { decideRoutes } from './weighings/decide/routes.ts'
import { flowRoutes } from './weighings/flow/routes.ts'
import { recordRoutes } from './weighings/record/routes.ts'
import { resultRoutes } from './weighings/result/routes.tsx'
import { workRoutes } from './work/routes.tsx'

/** Every route of the product. A feature adds its own line here. */
export const routes: readonly Route[] = [
  ...apiRoutes,
  ...caseRoutes,
  ...clientRoutes,
  ...closingRoutes,
  ...consultationRoutes,
  ...contactRoutes,
  ...planConferenceRoutes,
  ...prepareRoutes,
  ...liveSlotRoutes,
  ...roundRoutes,
  ...emergencyRoutes,
  ...fileRoutes,
  ...healthRoutes,
  ...homeRoutes,
  ...identityRoutes,
  ...informingRoutes,
  ...itemRoutes,
  ...leaveRoutes,
  ...lookUpRoutes,
  ...planRoutes,
  ...shareRoutes,
  ...requestRoutes,
  ...taskRoutes,
  ...flowRoutes,
  ...resultRoutes,
  ...decideRoutes,
  ...recordRoutes,
  ...workRoutes,
]
