import { paths } from '../../paths.ts'
import type { Route } from '../../route.ts'
import { showChoiceAgain, showDecisionAgain, takeDecisionAgain } from './again-decision.tsx'
import { addToRecord, downloadRecord, showRecord, showReplay } from './record-routes.tsx'

const professional = { right: 'professional' } as const
const read = { ...professional, method: 'get', event: 'weighing_read' } as const

/** The sealed record: to read, to add to, to check, and to decide on once the waiting is over. */
export const recordRoutes: readonly Route[] = [
  { ...read, path: paths.record.pattern, handler: showRecord },
  { ...read, path: paths.recordFile.pattern, handler: downloadRecord },
  { ...read, path: paths.recordReplay.pattern, handler: showReplay },
  { ...read, path: paths.recordDecision.pattern, handler: showChoiceAgain },
  { ...read, path: paths.recordDecisionKind.pattern, handler: showDecisionAgain },
  {
    ...professional,
    method: 'post',
    path: paths.record.pattern,
    event: 'addition_made',
    handler: addToRecord,
  },
  {
    ...professional,
    method: 'post',
    path: paths.recordDecisionKind.pattern,
    event: 'decision_made',
    handler: takeDecisionAgain,
  },
]
