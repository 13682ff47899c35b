import { readPeople } from '../cases/case-view.ts'
import { findMyParticipation, findParticipants } from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { type Evaluation, findEvaluations } from './evaluations-repository.ts'

/** How people look back on a case, as far as one sees it. */
export interface EvaluationView {
  readonly caseId: string
  readonly leads: boolean
  /** One's own participation. */
  readonly me: string
  readonly mine: Evaluation | undefined
  readonly all: readonly Evaluation[]
  /** The words of the last question. */
  readonly words: ReadonlyMap<string, string>
  /** Who takes part and did not look back yet; for who leads the case. */
  readonly waiting: readonly string[]
  readonly nameOf: (participantId: string) => string | undefined
  /** The names that may not stand in what is kept: whom the case is about, and who takes part. */
  readonly names: readonly string[]
  /** The own client to whom words about the case belong, where there is one. */
  readonly clientId: string | undefined
}

/** Reads how people looked back on a case that was found. */
export async function readEvaluations(
  tx: Tx,
  found: Case,
  leads: boolean,
): Promise<EvaluationView> {
  const participants = await findParticipants(tx, found.id)
  const people = await readPeople(tx, found.id)
  const me = (await findMyParticipation(tx, found.id)) ?? ''
  const all = await findEvaluations(tx, found.id)
  const done = new Set(all.map(({ participantId }) => participantId))
  const taking = participants.filter(({ standing }) => standing === 'takes_part')
  return {
    caseId: found.id,
    leads,
    me,
    mine: all.find(({ participantId }) => participantId === me),
    all,
    words: await findTexts(
      tx,
      all.flatMap(({ differentlyText }) => differentlyText ?? []),
    ),
    waiting: leads ? taking.filter(({ id }) => !done.has(id)).map(({ name }) => name) : [],
    nameOf: (id) => participants.find((one) => one.id === id)?.name,
    names: [...people, ...participants].map(({ name }) => name),
    clientId: people.find(({ clientId }) => clientId !== undefined)?.clientId,
  }
}
