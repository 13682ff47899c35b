import { line } from '../cases/on-case.ts'
import { paths } from '../paths.ts'
import type { Route } from '../route.ts'
import { choose, showChoose } from './choose-routes.tsx'
import { showEndConsent, takeEndConsent } from './consent-routes.tsx'
import { forNewPurpose } from './new-purpose.ts'
import { review, showReview } from './review-routes.tsx'
import { showEnd, showShare, takeEnd, undoShare } from './share-routes.tsx'

/** Sharing within a case: choosing, seeing what was shared, stopping it, and whether it is still needed. */
export const shareRoutes: readonly Route[] = [
  line('get', paths.shareInCase, 'case_read', showChoose),
  line('post', paths.shareInCase, 'draft_started', choose),
  line('get', paths.sharesToReview, 'case_read', showReview),
  line('get', paths.share, 'share_read', showShare),
  line('post', paths.undoShare, 'share_ended', undoShare),
  line('get', paths.endShare, 'share_read', showEnd),
  line('post', paths.endShare, 'share_ended', takeEnd),
  line('post', paths.reviewShare, 'share_made', review),
  line('get', paths.endConsent, 'weighing_read', showEndConsent),
  line('post', paths.endConsent, 'consent_ended', takeEndConsent),
  line('post', paths.newPurpose, 'draft_answered', forNewPurpose),
]
