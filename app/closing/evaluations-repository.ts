import { insertText } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'
import type { EvaluationAnswers } from './evaluation-form.ts'

/** How one participant looks back on a case. */
export interface Evaluation {
  readonly participantId: string
  readonly answers: EvaluationAnswers
  readonly differentlyText: string | null
  readonly at: Date
}

/** Keeps how one looks back on a case, once. */
export async function insertEvaluation(
  tx: Tx,
  given: {
    readonly caseId: string
    /** One's own participation. */
    readonly participantId: string
    readonly answers: EvaluationAnswers
    readonly differently?: string | undefined
    /** The own client to whom the words belong, where there is one. */
    readonly clientId?: string | undefined
  },
): Promise<void> {
  const { caseId, participantId, answers, differently, clientId } = given
  const words = differently === undefined ? null : (await insertText(tx, clientId, differently)).id
  await tx
    .insertInto('app.evaluation')
    .values({
      case_id: caseId,
      participant_id: participantId,
      ...answers,
      differently_text: words,
    })
    .execute()
  await recordEvent(tx, { kind: 'evaluation_made', caseId, subjects: [participantId] })
}

/** How people looked back on a case: oneself, and for who leads the case everybody. */
export async function findEvaluations(tx: Tx, caseId: string): Promise<readonly Evaluation[]> {
  const rows = await tx
    .selectFrom('app.evaluation')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    participantId: row.participant_id,
    answers: {
      helped: row.helped,
      amount: row.amount,
      wishes: row.wishes,
      consulted: row.consulted,
      with_client: row.with_client,
    },
    differentlyText: row.differently_text,
    at: row.at,
  }))
}
