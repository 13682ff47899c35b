import { findTexts } from '../clients/personal-text.ts'
import { findRepresentatives, type Representative } from '../clients/representatives-repository.ts'
import type { Tx } from '../database/connection.ts'
import { findHandOver, type HandOver } from '../closing/hand-over-repository.ts'
import { type CaseSlot, readCaseSlots } from '../conferences/plan/case-conferences.tsx'
import { type ItemsPage, readCaseItems } from '../items/lists.tsx'
import { type Action, readActions } from '../plans/plan-view.ts'
import { findRequestsOfCase, type RequestsOfCase } from '../requests/case-requests.tsx'
import { type CaseSharesView, readCaseShares } from '../shares/case-shares.tsx'
import { type CaseHappened, findCaseHappened } from './happened.ts'
import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from './participants-repository.ts'
import { findOrganisation } from './partners.ts'
import type { Case } from './repository.ts'
import { readSubjects, type Subject } from './subjects-repository.ts'
import { findWeighed, findWeighings, type Weighed, type Weighing } from './weighed-repository.ts'

/** Somebody whom a case concerns, with what one's own file says of them. */
export interface Person extends Subject {
  /** None of one's own, where a colleague has the file or nobody of the organisation has. */
  readonly clientId: string | undefined
  readonly speak: readonly Representative[]
}

/** Whether one has the file oneself; of a colleague's file one sees only that it is there. */
export const isMine = ({ clientId }: Person): boolean => clientId !== undefined

/** A case as its page shows it to one who takes part. */
export interface CaseView {
  readonly found: Case
  readonly leads: boolean
  /** Empty once the words were destroyed. */
  readonly purpose: string
  readonly why: string
  readonly organisation: string
  readonly people: readonly Person[]
  readonly participants: readonly Participant[]
  /** One's own participation. */
  readonly me: string
  readonly weighed: readonly Weighed[]
  readonly weighings: readonly Weighing[]
  readonly items: ItemsPage
  readonly requests: RequestsOfCase
  readonly shares: CaseSharesView
  /** What was agreed, as far as it is for oneself. */
  readonly actions: readonly Action[]
  /** When it is on the agenda of a conference. */
  readonly slots: readonly CaseSlot[]
  /** To whom it is handed over, in the last phase. */
  readonly handOver: HandOver | undefined
  readonly happened: CaseHappened
}

/** Reads what one may see of a case that was found. */
export async function readCaseView(tx: Tx, found: Case, leads: boolean): Promise<CaseView> {
  const { id: caseId, purposeText, whyText } = found
  const texts = await findTexts(tx, [purposeText, whyText])
  const participants = await findParticipants(tx, caseId)
  const me = (await findMyParticipation(tx, caseId)) ?? ''
  return {
    found,
    leads,
    purpose: texts.get(purposeText) ?? '',
    why: texts.get(whyText) ?? '',
    organisation: await findOrganisation(tx, found.organisationId),
    people: await readPeople(tx, caseId),
    participants,
    me,
    weighed: await findWeighed(tx, caseId),
    weighings: await findWeighings(tx, caseId),
    items: await readCaseItems(tx, caseId),
    requests: await findRequestsOfCase(tx, caseId, participants),
    shares: await readCaseShares(tx, found, me),
    actions: await readActions(tx, caseId, participants, me),
    slots: await readCaseSlots(tx, caseId),
    handOver: found.phase === 'closing' ? await findHandOver(tx, caseId) : undefined,
    happened: await findCaseHappened(tx, caseId, 60, participants),
  }
}

/** The people of a case, each with who speaks for them in a file of one's own. */
export async function readPeople(tx: Tx, caseId: string): Promise<readonly Person[]> {
  const subjects = await readSubjects(tx, caseId)
  const clients = await findClientsOf(
    tx,
    subjects.flatMap(({ fileId }) => fileId ?? []),
  )
  const people: Person[] = []
  for (const subject of subjects) {
    const clientId = clients.get(subject.fileId ?? '')
    const speak = clientId === undefined ? [] : await findRepresentatives(tx, clientId)
    people.push({ ...subject, clientId, speak })
  }
  return people
}

/** The clients of these files, as far as the files are one's own. */
async function findClientsOf(tx: Tx, fileIds: readonly string[]) {
  if (fileIds.length === 0) return new Map<string, string>()
  const rows = await tx
    .selectFrom('app.file')
    .select(['id', 'client_id'])
    .where('id', 'in', fileIds)
    .execute()
  return new Map(rows.map((row) => [row.id, row.client_id]))
}
