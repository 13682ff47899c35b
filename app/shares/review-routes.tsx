import { onCase, backToCase } from '../cases/on-case.ts'
import { isRefusedByDatabase } from '../database/refused.ts'
import { isMade, once } from '../database/once.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { idOfForm, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { endShare } from './repository.ts'
import { findSharesToReview, renewShare, type ShareToReview } from './review.ts'
import { ReviewPage } from './review-page.tsx'
import { shareTexts } from './texts.ts'
import { weighAgain } from './weigh-again.ts'

/** The shares that a move of the case closed: still needed? */
export async function showReview(visit: SignedInVisit): Promise<Response> {
  const { due, caseId } = await onCase(visit, async (tx, { id }) => ({
    due: await findSharesToReview(tx, { caseId: id }),
    caseId: id,
  }))
  return visit.page(
    {
      title: visit.t(shareTexts).reviewTitle,
      leaveButton: 'page without form',
      back: backToCase(visit),
    },
    <ReviewPage due={due} caseId={caseId} />,
  )
}

/** One share: shared again, weighed again, or no longer needed. Done in another window, its page says so. */
export async function review(visit: SignedInVisit): Promise<Response> {
  const shareId = visit.id('shareId')
  const id = idOfForm(visit.form)
  const how = valueOf(visit.form, 'doen')
  const next = await visit
    .act(async (tx) => {
      await oneAtATime(tx, shareId)
      if (await isMade(tx, 'app.draft', id)) return paths.weighing({ draftId: id })
      const [due] = await findSharesToReview(tx, { shareId })
      if (due === undefined) return paths.share({ shareId })
      if (how === 'vernieuwen' && due.way === 'renew')
        return paths.share({ shareId: await renewShare(tx, due) })
      if (how === 'wegen' && due.way === 'weigh_again') return weigh(due)
      if (how !== 'niet-nodig') return paths.share({ shareId })
      await endShare(tx, due.share, visit.t(shareTexts).notNeededReason)
      return paths.sharesToReview({ caseId: due.share.caseId })

      async function weigh(due: ShareToReview): Promise<string> {
        if (due.draftId) return paths.weighing({ draftId: due.draftId })
        await once(tx, 'app.draft', id, () => weighAgain(tx, due, id))
        return paths.weighing({ draftId: id })
      }
    })
    .catch((error: unknown) => {
      // The case moved on once more between the page and its button.
      if (isRefusedByDatabase(error)) throw new Problem('changed-elsewhere')
      throw error
    })
  return visit.redirect(next)
}
