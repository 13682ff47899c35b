import { normsVersion } from 'deelwijzer'
import type { Tx } from '../../database/connection.ts'
import { type Draft, insertDraft } from '../../drafts/repository.ts'
import { json } from './draft-json.ts'
import type { Given } from './draft-answers.ts'
import { findFileFacts } from './file-facts.ts'

/** Starts a draft about a file of one's own, with what the file says; none when it is not one's own. */
export async function startDraft(tx: Tx, fileId: string, given: Given): Promise<Draft | undefined> {
  const facts = await findFileFacts(tx, fileId)
  if (facts === undefined) return undefined
  return insertDraft(tx, {
    kind: 'weighing',
    fileId,
    answers: json({ given: { ...facts, ...given }, parties: [], fromFile: Object.keys(facts) }),
    section: firstSection(given),
    normsVersion,
  })
}

/** Starts a draft about nobody in particular: a consultation without a name. */
export const startNamelessDraft = (tx: Tx, given: Given): Promise<Draft> =>
  insertDraft(tx, {
    kind: 'anonymous',
    answers: json({ given, parties: [], fromFile: [] }),
    section: firstSection(given),
    normsVersion,
  })

/** Keeping or using something takes nobody else, so it begins with the purpose. */
const firstSection = ({ aanleiding }: Given): string =>
  ['record', 'reuse'].includes(aanleiding?.[0] ?? '') ? 'doel' : 'met-wie'
