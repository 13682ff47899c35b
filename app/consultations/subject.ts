import type { Situation, Weighing as Advice } from 'deelwijzer'
import { findRepresentatives } from '../clients/representatives-repository.ts'
import { findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import type { Professional } from '../organisations/repository.ts'
import { readFlow } from '../weighings/flow/flow-repository.ts'
import { weighedOf } from '../weighings/flow/weighed.ts'
import { readWeighing } from '../weighings/repository.ts'
import type { NewConsultation } from './repository.ts'
import { type ConsultationView, viewOf } from './view.ts'

/** What advice is asked about: a draft of one's own, a record of one's own file, or neither. */
export interface Subject {
  readonly about: NewConsultation['about']
  readonly draftId: string | null
  readonly view: ConsultationView
  readonly fileId: string | undefined
  readonly clientId: string | undefined
  /** Names that do not stand in the question without a reason. */
  readonly names: readonly string[]
}

/** A draft of one's own as a subject; for another's, the event that it was refused. */
export async function readDraftSubject(
  tx: Tx,
  draftId: string,
  own: Professional,
): Promise<Subject | undefined> {
  const flow = await readFlow(tx, draftId, own)
  if (flow === undefined) return undefined
  const about = { about: { draftId }, draftId, view: viewOf(weighedOf(flow)) }
  return { ...about, ...(await peopleOf(tx, flow.draft.fileId)) }
}

/** A record that one reaches as a subject; for another's, the event that it was refused. */
export async function readRecordSubject(tx: Tx, weighingId: string): Promise<Subject | undefined> {
  const read = await readWeighing(tx, weighingId)
  if (read === undefined) return undefined
  const { situation, advice, fileId, draftId } = read.weighing
  // Sealed by ourselves, so they are what the core took and gave.
  const view = viewOf([{ situation: situation as Situation, weighing: advice as Advice }])
  return { about: { weighingId }, draftId, view, ...(await peopleOf(tx, fileId)) }
}

/** Nothing that is kept: a question of its own. The names of all one's clients may not stand in it. */
export async function readNoSubject(tx: Tx): Promise<Subject> {
  const clients = await findMyClients(tx)
  return {
    about: 'nothing',
    draftId: null,
    view: { exchanges: [] },
    fileId: undefined,
    clientId: undefined,
    names: clients.map(({ name }) => name),
  }
}

async function peopleOf(tx: Tx, fileId: string | null) {
  const [client] = fileId === null ? [] : await findMyClients(tx, [fileId])
  if (client === undefined) return { fileId: fileId ?? undefined, clientId: undefined, names: [] }
  const representatives = await findRepresentatives(tx, client.id)
  return {
    fileId: client.fileId,
    clientId: client.id,
    names: [client.name, ...representatives.map(({ name }) => name)],
  }
}
