import type { Tx } from '../database/connection.ts'
import { type File, openFile } from '../files/repository.ts'
import type { GivenRepresentative } from './client-form.ts'
import type { NameAndBirth } from './repository.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { type EventKind, recordEvent } from '../events/repository.ts'
import {
  findRepresentatives,
  insertRepresentative,
  insertRepresentativeChange,
  type NewRepresentative,
} from './representatives-repository.ts'

/** Opens a file on somebody new here, with who speaks for them. None when they are known here already. */
export async function openFileWith(
  tx: Tx,
  client: NameAndBirth,
  representatives: readonly GivenRepresentative[],
): Promise<File | undefined> {
  const file = await openFile(tx, client)
  if (file === undefined) return undefined
  for (const each of representatives) await addRepresentative(tx, file, each)
  return file
}

type Given = Omit<NewRepresentative, 'clientId'>

/** Records who speaks for a client, with its event. */
export async function addRepresentative(
  tx: Tx,
  { id: fileId, clientId }: Pick<File, 'id' | 'clientId'>,
  given: Given,
): Promise<string> {
  const id = await insertRepresentative(tx, { clientId, ...given })
  await record(tx, 'representative_recorded', fileId, id)
  return id
}

/** Records from which day somebody no longer speaks for a client, and why. */
export async function endRepresentative(
  tx: Tx,
  { id: fileId, clientId }: Pick<File, 'id' | 'clientId'>,
  representativeId: string,
  end: { readonly id?: string; readonly untilDay: string; readonly reason: string },
): Promise<void> {
  await insertRepresentativeChange(tx, { kind: 'ended', representativeId, clientId, ...end })
  await record(tx, 'representative_ended', fileId, representativeId)
}

/** Records that somebody was recorded wrongly and why, with what is right, where there is such a thing. */
export async function correctRepresentative(
  tx: Tx,
  file: Pick<File, 'id' | 'clientId'>,
  representativeId: string,
  correction: {
    readonly id?: string
    readonly reason: string
    readonly right: Given | undefined
  },
): Promise<void> {
  await oneAtATime(tx, representativeId)
  const { id: fileId, clientId } = file
  const representatives = await findRepresentatives(tx, clientId)
  // Another window was first: what is right already stands there.
  if (!representatives.some(({ id }) => id === representativeId)) return
  const { id: changeId, reason, right } = correction
  const replacedBy = right && (await addRepresentative(tx, file, right))
  const change = { kind: 'corrected', representativeId, clientId, reason, replacedBy } as const
  await insertRepresentativeChange(tx, { id: changeId, ...change })
  await record(tx, 'representative_corrected', fileId, representativeId)
}

const record = (tx: Tx, kind: EventKind, fileId: string, subject: string): Promise<void> =>
  recordEvent(tx, { kind, fileId, subjects: [subject], right: 'own_file' })
