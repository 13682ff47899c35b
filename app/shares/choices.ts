import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../cases/participants-repository.ts'
import { readSubjects, type Subject } from '../cases/subjects-repository.ts'
import { findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { findItems, type ReadItem, readItems } from '../items/repository.ts'
import { type FieldError, type FormValues, valueOf, valuesOf } from '../page/index.ts'
import type { ShareTexts } from './texts.ts'

/** What can be chosen for a share: whom, about whom, and which of the own items. */
export interface ShareChoices {
  readonly caseId: string
  readonly participants: readonly Participant[]
  /** Those on whom one has a file oneself. */
  readonly subjects: readonly Subject[]
  readonly items: readonly ReadItem[]
}

/** What can be chosen in a case. */
export async function findChoices(tx: Tx, caseId: string): Promise<ShareChoices> {
  const everybody = await findParticipants(tx, caseId)
  const mine = await findMyParticipation(tx, caseId)
  const me = everybody.find(({ id }) => id === mine)
  const files = new Set((await findMyClients(tx)).map(({ fileId }) => fileId))
  const own = (await findItems(tx, { caseId })).filter(
    ({ organisationId, endedAt }) => organisationId === me?.organisationId && endedAt === null,
  )
  return {
    caseId,
    participants: everybody.filter(
      ({ standing, organisationId }) =>
        ['takes_part', 'invited', 'outside'].includes(standing) &&
        organisationId !== me?.organisationId,
    ),
    subjects: (await readSubjects(tx, caseId)).filter(({ fileId }) => files.has(fileId ?? '')),
    items: own.length === 0 ? [] : await readItems(tx, { ids: own.map(({ id }) => id) }),
  }
}

/** Reads what was chosen, or what is missing. */
export function readChoice(
  { participants, subjects, items }: ShareChoices,
  form: FormValues,
  texts: ShareTexts,
) {
  const only = subjects.length === 1 ? subjects[0]?.id : undefined
  const subjectId = subjects.find(({ id }) => id === (only ?? valueOf(form, 'over')))?.id
  const participantId = participants.find(({ id }) => id === valueOf(form, 'voor'))?.id
  const ticked = items.filter(({ id }) => valuesOf(form, 'gegeven').includes(id))
  const errors: FieldError[] = []
  if (participantId === undefined) errors.push({ field: 'voor', message: texts.whomMissing })
  if (subjectId === undefined) errors.push({ field: 'over', message: texts.whoAboutMissing })
  if (ticked.length === 0) errors.push({ field: 'gegeven', message: texts.whichMissing })
  else if (subjectId !== undefined && ticked.some(({ about }) => !about.includes(subjectId)))
    errors.push({ field: 'gegeven', message: texts.whichOther })
  if (errors.length > 0 || participantId === undefined || subjectId === undefined) return { errors }
  return { data: { participantId, subjectId, itemIds: ticked.map(({ id }) => id) } }
}
