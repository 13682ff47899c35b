import { normsVersion } from 'deelwijzer'
import type { Tx } from '../../database/connection.ts'
import { type Draft, insertDraft, type NewDraft } from '../../drafts/repository.ts'
import { json } from './draft-json.ts'
import type { Given, OtherParty } from './draft-answers.ts'
import { findFileFacts } from './file-facts.ts'

/** Starts a draft about a file of one's own, with what the file says; none when it is not one's own. */
export async function startDraft(
  tx: Tx,
  fileId: string,
  given: Given,
  parties: readonly OtherParty[] = [],
  id?: string,
): Promise<Draft | undefined> {
  const facts = await findFileFacts(tx, fileId)
  if (facts === undefined) return undefined
  return insertDraft(tx, {
    id,
    kind: 'weighing',
    fileId,
    answers: json({ given: { ...facts, ...given }, parties, fromFile: Object.keys(facts) }),
    section: firstSection(given, parties),
    normsVersion,
  })
}

/** Where in a case a draft stands, and what it begins with. */
export interface StartWithin
  extends Pick<NewDraft, 'id' | 'itemIds' | 'requestId' | 'slotId' | 'startedFrom' | 'toCheck'>,
    Required<Pick<NewDraft, 'within' | 'aim'>> {
  readonly fileId: string
  readonly purposeId: string
  readonly given: Given
  readonly parties: readonly OtherParty[]
}

/** Starts a draft within a case, about a file of one's own; none when it is not one's own. */
export async function startDraftWithin(
  tx: Tx,
  { purposeId, given, parties, ...start }: StartWithin,
): Promise<Draft | undefined> {
  const facts = await findFileFacts(tx, start.fileId)
  if (facts === undefined) return undefined
  const fromFile = Object.keys(facts)
  return insertDraft(tx, {
    ...start,
    kind: 'weighing',
    answers: json({ given: { ...given, ...facts }, parties, fromFile, purposeId }),
    section: firstSection(given, parties),
    normsVersion,
  })
}

/** Starts a draft about nobody in particular: a consultation without a name. */
export const startNamelessDraft = (
  tx: Tx,
  given: Given,
  parties: readonly OtherParty[] = [],
  id?: string,
): Promise<Draft> =>
  insertDraft(tx, {
    id,
    kind: 'anonymous',
    answers: json({ given, parties, fromFile: [] }),
    section: firstSection(given, parties),
    normsVersion,
  })

/** Where nobody else takes part, or it is known who does, it begins with the purpose. */
const firstSection = ({ aanleiding }: Given, parties: readonly OtherParty[]): string =>
  ['record', 'reuse'].includes(aanleiding?.[0] ?? '') || parties.length > 0 ? 'doel' : 'met-wie'
