import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../cases/participants-repository.ts'
import { type Case, findCase } from '../cases/repository.ts'
import { readSubjects, type Subject } from '../cases/subjects-repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { WasNeeded } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import { type CaseShare, findCaseShares } from '../shares/case-shares-repository.ts'
import { findRequests, findReviews, type Request } from './repository.ts'
import { findWeighedFor, type WeighedFor } from './weighed-for.ts'

/** A request as one of the two that it is between sees it. */
export interface RequestView {
  readonly request: Request
  readonly found: Case
  readonly side: 'asker' | 'holder'
  /** The participation of whoever looks. */
  readonly mine: string
  readonly asker: Participant | undefined
  readonly holder: Participant | undefined
  readonly subject: Subject | undefined
  readonly task: string | undefined
  readonly purpose: string | undefined
  readonly question: string | undefined
  readonly data: string | undefined
  readonly least: string | undefined
  readonly answerWords: string | undefined
  readonly reviews: ReadonlyMap<string, WasNeeded>
  /** What was shared for it, oldest first. */
  readonly shares: readonly CaseShare[]
  /** What the holder weighed for it, for the holder alone. */
  readonly weighed: WeighedFor
  /** Whether the case is still for the purpose for which it was asked. */
  readonly isOfNow: boolean
}

/** A request of one's own or to oneself, with the event; for another's, that it was refused. */
export async function readRequest(tx: Tx, id: string): Promise<RequestView | undefined> {
  const [request] = await findRequests(tx, { id })
  const found = request && (await findCase(tx, request.caseId))
  const mine = request && (await findMyParticipation(tx, request.caseId))
  if (request === undefined || found === undefined || mine === undefined) {
    await recordRefusal(tx, id)
    return undefined
  }
  const { caseId } = request
  await recordEvent(tx, { kind: 'request_read', caseId, subjects: [id], right: 'request' })
  const people = await findParticipants(tx, caseId)
  const subjects = await readSubjects(tx, caseId)
  const shares = await findCaseShares(tx, { caseId })
  return {
    request,
    found,
    mine,
    side: mine === request.askerId ? 'asker' : 'holder',
    asker: people.find((one) => one.id === request.askerId),
    holder: people.find((one) => one.id === request.holderId),
    subject: subjects.find((one) => one.id === request.subjectId),
    ...(await wordsOf(tx, request, found)),
    reviews: await findReviews(tx, id),
    shares: shares.filter((one) => one.requestId === id && one.participantId === request.askerId),
    weighed: await findWeighedFor(tx, id),
    isOfNow: found.purposeId === request.purposeId,
  }
}

async function wordsOf(tx: Tx, request: Request, { purposeText, purposeId }: Case) {
  const { taskText, questionText, dataText, leastText, answer } = request
  const ids = [taskText, questionText, dataText, leastText, answer?.answerText]
  const purpose = purposeId === request.purposeId ? purposeText : undefined
  const texts = await findTexts(
    tx,
    [...ids, purpose].filter((one) => typeof one === 'string'),
  )
  const words = (id: string | null | undefined) => texts.get(id ?? '')
  return {
    task: words(taskText),
    purpose: words(purpose),
    question: words(questionText),
    data: words(dataText),
    least: words(leastText),
    answerWords: words(answer?.answerText),
  }
}
