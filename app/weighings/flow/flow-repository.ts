import { today } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { type Draft, findDraft, readDraft } from '../../drafts/repository.ts'
import { recordRefusal } from '../../events/repository.ts'
import type { Professional } from '../../organisations/repository.ts'
import { findTasks } from '../../organisations/tasks-repository.ts'
import { DraftAnswers } from './draft-answers.ts'
import type { Flow } from './flow.ts'

/** A draft of one's own with all that its pages need; for another's, the event that it was refused. */
export const findFlow = (tx: Tx, draftId: string, own: Professional): Promise<Flow | undefined> =>
  flowFrom(findDraft, tx, draftId, own)

/** The same, with the event that it was read. */
export const readFlow = (tx: Tx, draftId: string, own: Professional): Promise<Flow | undefined> =>
  flowFrom(readDraft, tx, draftId, own)

async function flowFrom(
  find: typeof findDraft,
  tx: Tx,
  draftId: string,
  own: Professional,
): Promise<Flow | undefined> {
  const [draft, tasks] = await Promise.all([find(tx, draftId), findTasks(tx)])
  if (draft) return flowOf(draft, { own, tasks, date: today() })
  await recordRefusal(tx, draftId)
  return undefined
}

/** A draft as its pages see it. */
export const flowOf = (draft: Draft, around: Pick<Flow, 'own' | 'tasks' | 'date'>): Flow => ({
  draft,
  answers: DraftAnswers.parse(draft.answers),
  ...around,
})
