import { findClientOfDraft } from '../../clients/repository.ts'
import type { Tx } from '../../database/connection.ts'
import type { Professional } from '../../organisations/repository.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { Route, SignedInVisit } from '../../route.ts'
import { readFlow } from '../flow/flow-repository.ts'
import { weighedOf } from '../flow/weighed.ts'
import { findWeighingsOfDraft, type Weighing } from '../repository.ts'
import { NotePage } from './note-page.tsx'
import { nobodyElse } from './party-key.ts'
import { ResultPage } from './result-page.tsx'
import { resultTexts } from './texts.ts'

/** What comes after the questions: the outcome, and a note for the client to carry. */
export const resultRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.outcome.pattern,
    right: 'professional',
    event: 'draft_read',
    handler: showOutcome,
  },
  {
    method: 'get',
    path: paths.clientNote.pattern,
    right: 'professional',
    event: 'draft_read',
    handler: showNote,
  },
]

/** A draft of one's own with what was decided on it so far; a page not found for anybody else. */
export async function requireFlow(visit: SignedInVisit) {
  const draftId = visit.id('draftId')
  const found = await visit.act((tx) => readDecided(tx, draftId, visit.professional))
  if (found === undefined) throw new Problem('page-not-found')
  return found
}

async function readDecided(tx: Tx, draftId: string, own: Professional) {
  const [flow, sealed] = await Promise.all([
    readFlow(tx, draftId, own),
    findWeighingsOfDraft(tx, draftId),
  ])
  return flow && { flow, sealed, records: recordsOf(sealed) }
}

/** The records of a draft by the party that each is about. */
export const recordsOf = (sealed: readonly Weighing[]): ReadonlyMap<string, string> =>
  new Map(sealed.map(({ id, recipient }) => [recipient.partyId ?? nobodyElse, id]))

async function showOutcome(visit: SignedInVisit): Promise<Response> {
  const draftId = visit.id('draftId')
  const [found, client] = await visit.act((tx) =>
    Promise.all([readDecided(tx, draftId, visit.professional), findClientOfDraft(tx, draftId)]),
  )
  if (found === undefined) throw new Problem('page-not-found')
  const { flow, records, sealed } = found
  const [record] = sealed
  if (flow.draft.sealedAt && record)
    return visit.redirect(
      sealed.length === 1
        ? paths.record({ weighingId: record.id })
        : paths.decision({ draftId: flow.draft.id }),
    )
  return visit.page(
    {
      title: visit.t(resultTexts).title,
      leaveButton: 'page without form',
      back: { href: paths.check({ draftId: flow.draft.id }), label: visit.t(resultTexts).toCheck },
    },
    <ResultPage flow={flow} weighed={weighedOf(flow)} client={client?.name} records={records} />,
  )
}

async function showNote(visit: SignedInVisit): Promise<Response> {
  const { flow } = await requireFlow(visit)
  return visit.page(
    {
      title: visit.t(resultTexts).noteTitle,
      leaveButton: 'page without form',
      back: {
        href: paths.outcome({ draftId: flow.draft.id }),
        label: visit.t(resultTexts).noteBack,
      },
    },
    <NotePage weighed={weighedOf(flow)} />,
  )
}
