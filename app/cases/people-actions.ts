import {
  findMyClients,
  type LookUp,
  lookUpClient,
  type NameAndBirth,
} from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { openFile } from '../files/repository.ts'

/** How one says which file somebody has: look them up, choose it, or open a new one. */
export type FileChoice =
  | { readonly how: 'look_up' | 'open'; readonly who: NameAndBirth }
  | { readonly how: 'file'; readonly fileId: string }

type NoFile = Exclude<LookUp, { readonly found: 'own_file' }>

export type FileFound = { readonly fileId: string } | NoFile

/** The file of one's own on somebody, or what there is instead. */
export async function findOrOpenFile(tx: Tx, choice: FileChoice): Promise<FileFound> {
  if (choice.how === 'file') return findChosen(tx, choice.fileId)
  const opened = choice.how === 'open' ? await openFile(tx, choice.who) : undefined
  if (opened) return { fileId: opened.id }
  const found = await lookUpClient(tx, choice.who)
  return found.found === 'own_file' ? { fileId: found.fileId } : found
}

async function findChosen(tx: Tx, fileId: string): Promise<FileFound> {
  const [client] = await findMyClients(tx, [fileId])
  return client ? { fileId } : { found: 'nobody' }
}
