import { findParticipants } from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import { findSlots } from '../conferences/slots-repository.ts'
import type { Tx } from '../database/connection.ts'
import { hasDone } from '../events/repository.ts'
import { isClosed, readActions } from '../plans/plan-view.ts'
import { findEvaluations } from './evaluations-repository.ts'
import { readHandOver } from './hand-over-view.ts'
import { findRetention } from './retention-repository.ts'
import { findOwnItems } from './retention-view.ts'

/** What there may be left to do before a case is closed, in the order in which it is done. */
export const leftKinds = [
  'phase',
  'slots',
  'actions',
  'evaluation',
  'others',
  'hand_over',
  'retention',
  'letter',
] as const
export type LeftKind = (typeof leftKinds)[number]

/** One thing to do before a case is closed, and how much of it is left. */
export interface Left {
  readonly kind: LeftKind
  readonly count: number
  /** Whom it waits for. */
  readonly names: readonly string[]
}

/** What is left to do in a case that one leads; with nothing left its count is 0. */
export async function findLeft(
  tx: Tx,
  found: Case,
  organisationId: string,
  me: string,
): Promise<readonly Left[]> {
  const participants = await findParticipants(tx, found.id)
  const looked = new Set(
    (await findEvaluations(tx, found.id)).map(({ participantId }) => participantId),
  )
  const waiting = participants.filter(
    ({ id, standing }) => standing === 'takes_part' && !looked.has(id),
  )
  const others = waiting.filter(({ id }) => id !== me).map(({ name }) => name)
  const slots = await findSlots(tx, { caseId: found.id })
  const actions = await readActions(tx, found.id, participants, me)
  const items = (await findOwnItems(tx, found.id, organisationId)).map(({ id }) => id)
  const kept = await findRetention(tx, items)
  const { done, firstRead, isOutside } = await readHandOver(tx, found)
  const isUnread = done !== undefined && done.shareId !== null && !firstRead && !isOutside
  const left = (kind: LeftKind, count: number, names: readonly string[] = []): Left => ({
    kind,
    count,
    names,
  })
  return [
    left('phase', found.phase === 'closing' ? 0 : 1),
    left('slots', slots.filter(({ stage }) => !over.includes(stage)).length),
    left('actions', actions.filter((one) => one.ownerId !== null && !isClosed(one)).length),
    left('evaluation', waiting.length - others.length),
    left('others', others.length, others),
    left(
      'hand_over',
      done === undefined || isUnread ? 1 : 0,
      isUnread && done.name !== undefined ? [done.name] : [],
    ),
    left('retention', items.length - kept.length),
    left('letter', await countWithoutLetter(tx, found.id)),
  ]
}

/** For how many people of a case one made no letter yet. */
async function countWithoutLetter(tx: Tx, caseId: string): Promise<number> {
  const subjects = await tx
    .selectFrom('app.case_subject')
    .select('id')
    .where('case_id', '=', caseId)
    .execute()
  let count = 0
  for (const { id } of subjects) if (!(await hasDone(tx, 'closing_letter_made', id))) count += 1
  return count
}

const over: readonly string[] = ['closed', 'by_itself', 'cancelled']
