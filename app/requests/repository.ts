import type { Selectable } from 'kysely'
import { insertText } from '../clients/personal-text.ts'
import type {
  AnswerKind,
  Refusal,
  RequestKind,
  RequestTable,
  Urgency,
  WasNeeded,
} from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'

export interface NewRequest {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string
  readonly caseId: string
  readonly askerId: string
  readonly holderId: string
  readonly subjectId: string
  /** That of the phase that the case is in. */
  readonly purposeId: string
  readonly kind: Exclude<RequestKind, 'feedback'>
  /** Whether the client knows; a referral is refused without. */
  readonly clientKnows?: boolean
  readonly urgency: Urgency
  /** YYYY-MM-DD */
  readonly dueOn: string
  readonly task: string
  /** What can you contribute; that comes first. */
  readonly question: string
  /** Which data; second, and not always needed. */
  readonly data?: string | undefined
  /** The least that would do. */
  readonly least?: string | undefined
  /** The own client to whom the words belong, where there is one. */
  readonly clientId?: string | undefined
}

export interface Request
  extends Omit<NewRequest, 'id' | 'kind' | 'task' | 'question' | 'data' | 'least' | 'clientId'> {
  readonly id: string
  readonly kind: RequestKind
  /** The request that feedback is limited to. */
  readonly aboutId: string | null
  readonly taskText: string
  readonly questionText: string
  readonly dataText: string | null
  readonly leastText: string | null
  readonly by: string
  readonly at: Date
  readonly answer: Answer | undefined
}

export interface Answer {
  readonly kind: AnswerKind
  readonly refusal: Refusal | null
  readonly answerText: string | null
  readonly by: string
  readonly at: Date
}

/** Asks another participant. Gives the request's id. */
export async function insertRequest(tx: Tx, given: NewRequest): Promise<string> {
  const id = given.id ?? newId()
  const words = async (text: string | undefined) =>
    text === undefined ? null : (await insertText(tx, given.clientId, text)).id
  await tx
    .insertInto('app.request')
    .values({
      id,
      case_id: given.caseId,
      asker_id: given.askerId,
      holder_id: given.holderId,
      subject_id: given.subjectId,
      purpose_id: given.purposeId,
      kind: given.kind,
      client_knows: given.clientKnows ?? false,
      urgency: given.urgency,
      due_on: given.dueOn,
      task_text: (await insertText(tx, given.clientId, given.task)).id,
      question_text: (await insertText(tx, given.clientId, given.question)).id,
      data_text: await words(given.data),
      least_text: await words(given.least),
    })
    .execute()
  const { caseId, holderId } = given
  await recordEvent(tx, { kind: 'request_made', caseId, subjects: [id, holderId] })
  return id
}

/** Asks for feedback on a question of one's own that was answered: that question, and no other. */
export async function insertFeedback(
  tx: Tx,
  original: Request,
  given: Pick<NewRequest, 'urgency' | 'dueOn' | 'purposeId'> & { readonly id: string },
): Promise<void> {
  const { caseId, askerId, holderId, subjectId } = original
  await tx
    .insertInto('app.request')
    .values({
      id: given.id,
      case_id: caseId,
      asker_id: askerId,
      holder_id: holderId,
      subject_id: subjectId,
      purpose_id: given.purposeId,
      kind: 'feedback',
      about_id: original.id,
      urgency: given.urgency,
      due_on: given.dueOn,
      task_text: original.taskText,
      question_text: original.questionText,
    })
    .execute()
  await recordEvent(tx, { kind: 'request_made', caseId, subjects: [given.id, holderId] })
}

/** The requests to and from oneself, newest first: of one case, one of them, or all. */
export async function findRequests(
  tx: Tx,
  wanted: { readonly caseId?: string; readonly id?: string } = {},
): Promise<readonly Request[]> {
  const rows = await tx
    .selectFrom('app.request as r')
    .leftJoin('app.request_answer as a', 'a.request_id', 'r.id')
    .selectAll('r')
    .select(['a.kind as answer_kind', 'a.refusal', 'a.answer_text'])
    .select(['a.by as answered_by', 'a.at as answered_at'])
    .$if(wanted.caseId !== undefined, (q) => q.where('r.case_id', '=', wanted.caseId ?? ''))
    .$if(wanted.id !== undefined, (q) => q.where('r.id', '=', wanted.id ?? ''))
    .orderBy('r.at', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** Answers a request, once. False when it was answered before. */
export async function insertAnswer(
  tx: Tx,
  request: Request,
  given:
    | {
        readonly kind: Exclude<AnswerKind, 'refused'>
        /** What is not given, or the answer without data; none with a full answer. */
        readonly words?: string | undefined
        readonly clientId?: string | undefined
      }
    | { readonly kind: 'refused'; readonly refusal: Refusal },
): Promise<boolean> {
  const words =
    given.kind === 'refused' || given.words === undefined
      ? null
      : (await insertText(tx, given.clientId, given.words)).id
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.request_answer')
    .values({
      request_id: request.id,
      kind: given.kind,
      refusal: given.kind === 'refused' ? given.refusal : null,
      answer_text: words,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { caseId, id } = request
  await recordEvent(tx, { kind: 'request_answered', caseId, subjects: [id] })
  return true
}

/** Whether it was what was needed, once for each side. */
export async function insertReview(
  tx: Tx,
  request: Request,
  participantId: string,
  wasNeeded: WasNeeded,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.request_review')
    .values({ request_id: request.id, participant_id: participantId, was_needed: wasNeeded })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { caseId, id } = request
  await recordEvent(tx, { kind: 'request_reviewed', caseId, subjects: [id, participantId] })
  return true
}

/** What each side said of it, by participant. */
export async function findReviews(
  tx: Tx,
  requestId: string,
): Promise<ReadonlyMap<string, WasNeeded>> {
  const rows = await tx
    .selectFrom('app.request_review')
    .select(['participant_id', 'was_needed'])
    .where('request_id', '=', requestId)
    .execute()
  return new Map(rows.map((row) => [row.participant_id, row.was_needed]))
}

interface RequestRow extends Selectable<RequestTable> {
  readonly answer_kind: AnswerKind | null
  readonly refusal: Refusal | null
  readonly answer_text: string | null
  readonly answered_by: string | null
  readonly answered_at: Date | null
}

const fromRow = (row: RequestRow): Request => ({
  id: row.id,
  caseId: row.case_id,
  askerId: row.asker_id,
  holderId: row.holder_id,
  subjectId: row.subject_id,
  purposeId: row.purpose_id,
  kind: row.kind,
  aboutId: row.about_id,
  clientKnows: row.client_knows,
  urgency: row.urgency,
  dueOn: row.due_on,
  taskText: row.task_text,
  questionText: row.question_text,
  dataText: row.data_text,
  leastText: row.least_text,
  by: row.by,
  at: row.at,
  answer:
    row.answer_kind !== null && row.answered_by !== null && row.answered_at !== null
      ? {
          kind: row.answer_kind,
          refusal: row.refusal,
          answerText: row.answer_text,
          by: row.answered_by,
          at: row.answered_at,
        }
      : undefined,
})
