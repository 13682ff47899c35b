import { apiRoutes } from './api/routes.ts'
import { homeRoutes } from './home/routes.tsx'
import { identityRoutes } from './identity/routes.tsx'
import { leaveRoutes } from './leave/routes.tsx'
import type { Route } from './route.ts'

/** Every route of the product. A feature adds its own line here. */
export const routes: readonly Route[] = [
  ...apiRoutes,
  ...homeRoutes,
  ...identityRoutes,
  ...leaveRoutes,
]
