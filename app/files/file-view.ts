import { type ListedCase, readCasesOfFile } from '../cases/case-list.ts'
import { findAllRecorded, type Representative } from '../clients/representatives-repository.ts'
import { type Client, findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { type ItemsPage, readFileItems } from '../items/lists.tsx'
import { type Draft, findOpenDrafts } from '../drafts/repository.ts'
import { findInformingDue, type InformingDue } from '../informing/due.ts'
import { findNames } from '../organisations/repository.ts'
import { type HappenedLine, happenedLines } from './event-words.ts'
import { type EventsWanted, findEventsOfFile } from './events-repository.ts'
import { findRecordLines, type RecordLine } from './records-repository.ts'
import { type Assignment, type File, findAssignments, readFile } from './repository.ts'

/** A file of one's own, as its page shows it. */
export interface FileView {
  readonly file: File
  readonly client: Client
  /** All that was ever recorded. */
  readonly representatives: readonly Representative[]
  /** The names of those who recorded what became of a representative. */
  readonly names: ReadonlyMap<string, string>
  readonly assignments: readonly Assignment[]
  readonly drafts: readonly Draft[]
  readonly due: readonly InformingDue[]
  readonly records: readonly RecordLine[]
  /** Those one takes part in oneself. */
  readonly cases: readonly ListedCase[]
  /** The newest of the file. */
  readonly items: ItemsPage
  readonly happened: readonly HappenedLine[]
}

/** Reads a whole file; for one that is not one's own, the event that it was refused. */
export async function readFileView(tx: Tx, fileId: string): Promise<FileView | undefined> {
  const file = await readFile(tx, fileId)
  const [client] = file ? await findMyClients(tx, [fileId]) : []
  if (file === undefined || client === undefined) return undefined
  const drafts = await findOpenDrafts(tx)
  const representatives = await findAllRecorded(tx, client.id)
  return {
    file,
    client,
    representatives,
    names: await findNames(
      tx,
      representatives.flatMap(({ change }) => change?.by ?? []),
    ),
    assignments: await findAssignments(tx, fileId),
    drafts: drafts.filter((draft) => draft.fileId === fileId),
    due: await findInformingDue(tx, { fileId }),
    records: await findRecordLines(tx, fileId),
    cases: await readCasesOfFile(tx, fileId),
    items: await readFileItems(tx, fileId, undefined, 5),
    happened: await findHappened(tx, fileId, 60),
  }
}

/** What happened to a file, newest first. */
export const findHappened = async (
  tx: Tx,
  fileId: string,
  limit: number,
  wanted?: EventsWanted,
): Promise<readonly HappenedLine[]> =>
  happenedLines(await findEventsOfFile(tx, fileId, limit, wanted))
