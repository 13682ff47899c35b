import { normsVersion } from 'deelwijzer'
import { findCase } from '../cases/repository.ts'
import type { Tx } from '../database/connection.ts'
import { saveAnswers } from '../drafts/repository.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import type { DraftAnswers } from '../weighings/flow/draft-answers.ts'
import { json } from '../weighings/flow/draft-json.ts'
import type { Flow } from '../weighings/flow/flow.ts'
import { findFlow } from '../weighings/flow/flow-repository.ts'
import { purposeKeys } from '../weighings/flow/purpose-keys.ts'
import { purposeOfCase } from './start.ts'

/** Weighs an open draft for the purpose that its case has now. The other answers stay, to look at again. */
export async function forNewPurpose(visit: SignedInVisit): Promise<Response> {
  const draftId = visit.id('draftId')
  const found = await visit.act(async (tx) => {
    const flow = await findFlow(tx, draftId, visit.professional)
    if (flow?.draft.within && flow.draft.sealedAt === null) await renew(tx, flow)
    return flow
  })
  if (found === undefined) throw new Problem('page-not-found')
  return visit.redirect(paths.weighing({ draftId }))
}

async function renew(tx: Tx, { draft, answers }: Flow): Promise<void> {
  const found = await findCase(tx, draft.within?.caseId ?? '')
  if (found === undefined || found.purposeId === answers.purposeId) return
  const kept = withoutPurpose(answers)
  const purpose = await purposeOfCase(tx, found)
  await saveAnswers(tx, draft.id, draft.version, {
    section: 'doel',
    posted: { purpose: found.purposeId },
    answers: json({ ...kept, given: { ...kept.given, ...purpose }, purposeId: found.purposeId }),
    toCheck: Object.keys(kept.given).filter((key) => !kept.fromFile.includes(key)),
    normsVersion,
  })
}

const withoutPurpose = (answers: DraftAnswers): DraftAnswers => ({
  ...answers,
  given: Object.fromEntries(Object.entries(answers.given).filter(([key]) => !purposeKeys.has(key))),
})
