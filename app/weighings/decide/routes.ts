import { paths } from '../../paths.ts'
import type { Route } from '../../route.ts'
import { showChoice, showDecision, showDecisions, takeDecision } from './draft-decision.tsx'

const professional = { right: 'professional' } as const

/** From an outcome to a decision that is sealed with it. */
export const decideRoutes: readonly Route[] = [
  {
    ...professional,
    method: 'get',
    path: paths.decision.pattern,
    event: 'draft_read',
    handler: showDecisions,
  },
  {
    ...professional,
    method: 'get',
    path: paths.decisionFor.pattern,
    event: 'draft_read',
    handler: showChoice,
  },
  {
    ...professional,
    method: 'get',
    path: paths.decisionKind.pattern,
    event: 'draft_read',
    handler: showDecision,
  },
  {
    ...professional,
    method: 'post',
    path: paths.decisionKind.pattern,
    event: 'decision_made',
    handler: takeDecision,
  },
]
