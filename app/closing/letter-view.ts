import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import { readSubjects, type Subject } from '../cases/subjects-repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Told } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { type Informing, findInforming } from '../informing/repository.ts'
import { type Action, readActions } from '../plans/plan-view.ts'
import { findHandOver } from './hand-over-repository.ts'
import {
  findGiven,
  findToldInCase,
  findWorkPurpose,
  type GivenTo,
  type ToldOf,
} from './told-repository.ts'

/** What a letter to a client can be made from. */
export interface LetterView {
  readonly found: Case
  /** That of the work itself, not of rounding it off. */
  readonly purpose: string
  readonly people: readonly Subject[]
  /** What was agreed and may be told as it is, for each of the people. */
  readonly agreed: readonly Action[]
  readonly told: readonly ToldOf[]
  readonly given: readonly GivenTo[]
  readonly participants: readonly Participant[]
  readonly handedOverTo: string | undefined
}

/** Reads what was agreed in a case that one leads, as far as the client may be told. */
export async function readLetter(tx: Tx, found: Case): Promise<LetterView> {
  const participants = await findParticipants(tx, found.id)
  const me = await findMyParticipation(tx, found.id)
  const purpose = (await findWorkPurpose(tx, found.id)) ?? found.purposeText
  const words = await findTexts(tx, [purpose])
  const done = await findHandOver(tx, found.id)
  return {
    found,
    purpose: words.get(purpose) ?? '',
    people: await readSubjects(tx, found.id),
    agreed: (await readActions(tx, found.id, participants, me)).filter(
      ({ text, state }) => text !== undefined && state !== 'dropped',
    ),
    told: await findToldInCase(tx, found.id),
    given: await findTellable(tx, found.id, me),
    participants,
    handedOverTo: participants.find(({ id }) => id === done?.participantId)?.name,
  }
}

/** What one may tell this person about what was agreed: as it is, in outline, or nothing yet. */
export function toldAbout(
  { told }: LetterView,
  subjectId: string,
  { slotId }: Action,
): Told | undefined {
  // Without a conference nobody chose what to tell: who makes the letter does.
  if (slotId === null) return 'all'
  return told.find((one) => one.slotId === slotId && one.subjectId === subjectId)?.what
}

/** What may stand in the letter to one person, before anybody chose. */
export const agreedFor = (view: LetterView, subjectId: string): readonly Action[] =>
  view.agreed.filter((action) => toldAbout(view, subjectId, action) === 'all')

/** Who tells this person in outline what else was discussed. */
export const outlinesFor = (view: LetterView, subjectId: string): readonly string[] => [
  ...new Set(
    view.told
      .filter((one) => one.subjectId === subjectId && one.what === 'outline')
      .flatMap(({ tellerId }) => view.participants.find(({ id }) => id === tellerId)?.name ?? []),
  ),
]

/** What the own organisation gave and the client may know of: was told, or will be. */
async function findTellable(
  tx: Tx,
  caseId: string,
  me: string | undefined,
): Promise<readonly GivenTo[]> {
  const given = await findGiven(tx, caseId, me)
  const told = new Map<string, boolean>()
  for (const { weighingId } of given)
    if (!told.has(weighingId)) told.set(weighingId, isTold(await findInforming(tx, weighingId)))
  return given.filter(({ weighingId }) => told.get(weighingId))
}

/** Whether what was recorded last for each who is told says that they were told or will be. */
export function isTold(informing: readonly Pick<Informing, 'who' | 'moment' | 'done'>[]): boolean {
  const last = new Map(informing.map((one) => [one.who, one]))
  return (
    last.size > 0 &&
    [...last.values()].every(
      ({ moment, done }) => moment !== 'not' || (done?.informedAt ?? null) !== null,
    )
  )
}
