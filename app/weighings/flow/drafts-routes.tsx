import { findMyClients } from '../../clients/repository.ts'
import { discardDraft, findOpenDrafts } from '../../drafts/repository.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { DraftAnswers } from './draft-answers.ts'
import { DiscardPage, DraftsPage } from './drafts-page.tsx'
import { findFlow } from './flow-repository.ts'
import { nextPage } from './next-page.ts'
import { flowTexts } from './texts.ts'
import { weighedOf } from './weighed.ts'

/** One's own open drafts. An emergency that is being completed is among them. */
export async function showDrafts(visit: SignedInVisit): Promise<Response> {
  const { drafts, names } = await visit.act(async (tx) => {
    const open = await findOpenDrafts(tx)
    const clients = open.some(({ fileId }) => fileId) ? await findMyClients(tx) : []
    return { drafts: open, names: new Map(clients.map(({ fileId, name }) => [fileId, name])) }
  })
  const rows = drafts.map(({ id, fileId, answers, changedAt }) => ({
    id,
    client: fileId ? names.get(fileId) : undefined,
    happening: DraftAnswers.safeParse(answers).data?.given['aanleiding']?.[0],
    changedAt,
  }))
  return visit.page(
    { title: visit.t(flowTexts).draftsTitle, leaveButton: 'page without form' },
    <DraftsPage drafts={rows} />,
  )
}

/** Goes on where a draft was left. */
export async function goOn(visit: SignedInVisit): Promise<Response> {
  const draftId = visit.id('draftId')
  const flow = await visit.act((tx) => findFlow(tx, draftId, visit.professional))
  if (flow === undefined) throw new Problem('page-not-found')
  if (flow.draft.sealedAt) return visit.redirect(paths.outcome({ draftId }))
  const section = nextPage(flow, weighedOf(flow))
  return visit.redirect(section ? paths.question({ draftId, section }) : paths.check({ draftId }))
}

/** Asks whether a draft can go. */
export async function showDiscard(visit: SignedInVisit): Promise<Response> {
  const draftId = visit.id('draftId')
  const flow = await visit.act((tx) => findFlow(tx, draftId, visit.professional))
  if (flow === undefined || flow.draft.sealedAt) throw new Problem('page-not-found')
  return visit.page(
    { title: visit.t(flowTexts).discardTitle, leaveButton: true },
    <DiscardPage draftId={draftId} />,
  )
}

/** Puts a draft away. */
export async function discard(visit: SignedInVisit): Promise<Response> {
  const found = await visit.act(async (tx) => {
    const flow = await findFlow(tx, visit.id('draftId'), visit.professional)
    if (flow && !flow.draft.sealedAt) await discardDraft(tx, flow.draft)
    return flow
  })
  if (found === undefined) throw new Problem('page-not-found')
  return visit.redirect(paths.weighings())
}
