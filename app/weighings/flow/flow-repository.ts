import { today } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { type Draft, findDraft } from '../../drafts/repository.ts'
import { recordEvent, recordRefusal } from '../../events/repository.ts'
import { findProfessional } from '../../organisations/repository.ts'
import { findTasks } from '../../organisations/tasks-repository.ts'
import { DraftAnswers } from './draft-answers.ts'
import type { Flow } from './flow.ts'

/** A draft of one's own with all that its pages need; for another's, the event that it was refused. */
export async function findFlow(tx: Tx, draftId: string, me: string): Promise<Flow | undefined> {
  const draft = await findDraft(tx, draftId)
  const own = draft && (await findProfessional(tx, me))
  if (draft === undefined || own === undefined) {
    await recordRefusal(tx, draftId)
    return undefined
  }
  return flowOf(draft, { own, tasks: await findTasks(tx), date: today() })
}

/** The same, with the event that it was read. */
export async function readFlow(tx: Tx, draftId: string, me: string): Promise<Flow | undefined> {
  const flow = await findFlow(tx, draftId, me)
  if (flow)
    await recordEvent(tx, {
      kind: 'draft_read',
      fileId: flow.draft.fileId ?? undefined,
      subjects: [draftId],
    })
  return flow
}

/** A draft as its pages see it. */
export const flowOf = (draft: Draft, around: Pick<Flow, 'own' | 'tasks' | 'date'>): Flow => ({
  draft,
  answers: DraftAnswers.parse(draft.answers),
  ...around,
})
