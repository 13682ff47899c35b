import type { Route } from '../route.ts'
import { evaluationRoutes } from './evaluation-routes.tsx'
import { handOverRoutes } from './hand-over-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { retentionRoutes } from './retention-routes.tsx'

/** The end of a case: looking back, handing over, how long to keep what, and the letter to the client. */
export const closingRoutes: readonly Route[] = [
  ...evaluationRoutes,
  ...handOverRoutes,
  ...retentionRoutes,
  ...letterRoutes,
]
