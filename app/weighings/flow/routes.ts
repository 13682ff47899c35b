import { paths } from '../../paths.ts'
import type { Route } from '../../route.ts'
import { showAgain, startAgain } from './again-routes.tsx'
import { confirmCheck, showCheck } from './check-routes.tsx'
import { discard, goOn, showDiscard, showDrafts } from './drafts-routes.tsx'
import { answerQuestion, showQuestion } from './question-routes.tsx'
import { showStart, start } from './start-routes.tsx'

const professional = { right: 'professional' } as const

/** The questions of a weighing, from what happens to all answers checked. */
export const flowRoutes: readonly Route[] = [
  {
    ...professional,
    method: 'get',
    path: paths.weighings.pattern,
    event: 'texts_read',
    handler: showDrafts,
  },
  {
    ...professional,
    method: 'get',
    path: paths.newWeighing.pattern,
    event: 'texts_read',
    handler: showStart,
  },
  {
    ...professional,
    method: 'post',
    path: paths.newWeighing.pattern,
    event: 'draft_started',
    handler: start,
  },
  {
    ...professional,
    method: 'get',
    path: paths.weighingAsLastTime.pattern,
    event: 'texts_read',
    handler: showAgain,
  },
  {
    ...professional,
    method: 'post',
    path: paths.weighingAsLastTime.pattern,
    event: 'draft_started',
    handler: startAgain,
  },
  {
    ...professional,
    method: 'get',
    path: paths.weighing.pattern,
    event: { none: 'only points to where the draft was left' },
    handler: goOn,
  },
  {
    ...professional,
    method: 'get',
    path: paths.question.pattern,
    event: 'draft_read',
    handler: showQuestion,
  },
  {
    ...professional,
    method: 'post',
    path: paths.question.pattern,
    event: 'draft_answered',
    handler: answerQuestion,
  },
  {
    ...professional,
    method: 'get',
    path: paths.check.pattern,
    event: 'draft_read',
    handler: showCheck,
  },
  {
    ...professional,
    method: 'post',
    path: paths.check.pattern,
    event: 'draft_answered',
    handler: confirmCheck,
  },
  {
    ...professional,
    method: 'get',
    path: paths.discardWeighing.pattern,
    event: { none: 'shows nothing of the draft' },
    handler: showDiscard,
  },
  {
    ...professional,
    method: 'post',
    path: paths.discardWeighing.pattern,
    event: 'draft_discarded',
    handler: discard,
  },
]
