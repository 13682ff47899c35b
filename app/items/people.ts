import type { Case } from '../cases/repository.ts'
import { readSubjects } from '../cases/subjects-repository.ts'
import { findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { type File, findFile } from '../files/repository.ts'

/** Somebody about whom an item can be brought in: with a file of one's own. */
export interface ItemPerson {
  /** The subject of the case. */
  readonly id: string
  readonly name: string
  readonly file: File
}

/** For what place an item is brought in: a case with its people, or a file alone. */
export type ItemPlace =
  | {
      readonly at: 'case'
      readonly caseId: string
      readonly people: readonly ItemPerson[]
      /** The names of those of whom one has no file, with the subject's id. */
      readonly withoutFile: readonly { readonly id: string; readonly name: string }[]
      /** The kinds of data that may be shared in the phase of now. */
      readonly shareable: readonly string[]
    }
  | { readonly at: 'file'; readonly file: File; readonly name: string }

/** A case as a place for items. */
export async function placeInCase(tx: Tx, found: Case): Promise<ItemPlace> {
  const subjects = await readSubjects(tx, found.id)
  const people: ItemPerson[] = []
  const withoutFile: { id: string; name: string }[] = []
  for (const { id, name, fileId } of subjects) {
    const file = fileId === undefined ? undefined : await findFile(tx, fileId)
    if (file === undefined) withoutFile.push({ id, name })
    else people.push({ id, name, file })
  }
  return { at: 'case', caseId: found.id, people, withoutFile, shareable: found.categories }
}

/** A file of one's own as a place for items. */
export async function placeInFile(tx: Tx, file: File): Promise<ItemPlace> {
  const [client] = await findMyClients(tx, [file.id])
  return { at: 'file', file, name: client?.name ?? '' }
}

/** The file in which an item about these people stands: that of the first. */
export function fileFor(place: ItemPlace, about: readonly string[]): File | undefined {
  return place.at === 'file' ? place.file : place.people.find(({ id }) => id === about[0])?.file
}
