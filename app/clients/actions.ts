import type { Tx } from '../database/connection.ts'
import { type File, openFile } from '../files/repository.ts'
import type { GivenRepresentative } from './client-form.ts'
import { insertRepresentative, type NameAndBirth } from './repository.ts'
import { recordEvent } from '../events/repository.ts'

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

/** Records who speaks for a client, with its event. */
export async function addRepresentative(
  tx: Tx,
  { id: fileId, clientId }: Pick<File, 'id' | 'clientId'>,
  given: GivenRepresentative & { readonly fromDay?: string; readonly untilDay?: string },
): Promise<void> {
  const id = await insertRepresentative(tx, { clientId, ...given })
  await recordEvent(tx, {
    kind: 'representative_recorded',
    fileId,
    subjects: [id],
    right: 'own_file',
  })
}
