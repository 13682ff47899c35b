import { z } from 'zod'
import { type FieldError, type FormValues, field, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { endShare } from './repository.ts'
import { EndSharePage, SharePage } from './share-page.tsx'
import { canUndo } from './share-state.ts'
import { readShareView, type ShareView } from './share-view.ts'
import { shareTexts } from './texts.ts'

/** A share that one gave or was given. */
export async function showShare(visit: SignedInVisit): Promise<Response> {
  const view = await requireShare(visit)
  return visit.page(
    {
      title: visit.t(shareTexts).title,
      leaveButton: 'page without form',
      path: paths.share({ shareId: view.share.id }),
      ...(view.inCase && {
        back: {
          href: paths.case({ caseId: view.share.caseId }),
          label: visit.t(shareTexts).toCase,
        },
      }),
    },
    <SharePage view={view} />,
  )
}

/** Takes a share back that was made a moment ago; later it can be ended, with a reason. */
export async function undoShare(visit: SignedInVisit): Promise<Response> {
  const { share } = await requireGiven(visit)
  if (!canUndo(share)) return visit.redirect(paths.endShare({ shareId: share.id }))
  await visit.act((tx) => endShare(tx, share, { undone: true }))
  return visit.redirect(paths.share({ shareId: share.id }))
}

/** Asks why a share stops; of one that stopped there is nothing to ask. */
export async function showEnd(visit: SignedInVisit): Promise<Response> {
  const { share } = await requireGiven(visit)
  if (share.endedAt !== null) return visit.redirect(paths.share({ shareId: share.id }))
  return drawEnd(visit, share.id, visit.kept ?? noValues)
}

/** Ends a share. In a second window it had ended already, and its page says so. */
export async function takeEnd(visit: SignedInVisit): Promise<Response> {
  const { share } = await requireGiven(visit)
  const texts = visit.t(shareTexts)
  const form = visit.read(z.object({ reden: field.text(texts.endWhyMissing, texts.tooLong) }))
  if (!form.ok) return drawEnd(visit, share.id, form.values, form.errors)
  await visit.act((tx) => endShare(tx, share, form.data.reden))
  return visit.redirect(paths.share({ shareId: share.id }))
}

function drawEnd(
  visit: SignedInVisit,
  shareId: string,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const texts = visit.t(shareTexts)
  return visit.page(
    {
      title: texts.endHeading,
      leaveButton: true,
      errors,
      path: paths.endShare({ shareId }),
      back: { href: paths.share({ shareId }), label: texts.title },
    },
    <EndSharePage shareId={shareId} values={values} />,
  )
}

async function requireShare(visit: SignedInVisit): Promise<ShareView> {
  const view = await visit.act((tx) => readShareView(tx, visit.id('shareId')))
  if (view === undefined) throw new Problem('page-not-found')
  return view
}

/** Only who gave it ends it; for its recipient that page does not exist. */
async function requireGiven(visit: SignedInVisit): Promise<ShareView> {
  const view = await requireShare(visit)
  if (!view.isGiven) throw new Problem('page-not-found')
  return view
}
