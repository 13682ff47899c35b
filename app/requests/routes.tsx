import type { Route } from '../route.ts'
import { answerRoutes } from './answer-routes.tsx'
import { askRoutes } from './ask-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'

/** Asking one another within a case: the question, the answer, and whether it helped. */
export const requestRoutes: readonly Route[] = [...askRoutes, ...answerRoutes, ...reviewRoutes]
