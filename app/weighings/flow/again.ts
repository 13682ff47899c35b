import { normsVersion } from 'deelwijzer'
import { findSection } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import type { Tx } from '../../database/connection.ts'
import { type Draft, insertDraft, type NewDraft } from '../../drafts/repository.ts'
import { readWeighing, type Weighing } from '../repository.ts'
import { consentSection } from './consent-per-party.ts'
import { type DraftAnswers, type Given, OtherParty } from './draft-answers.ts'
import { json } from './draft-json.ts'
import { findFileFacts } from './file-facts.ts'
import { purposeKeys } from './purpose-keys.ts'

const Asked = z.array(z.object({ key: z.string(), values: z.array(z.string()) }))

/** What changes from one time to the next is never taken over. */
const askedAnew = new Set(
  [consentSection, findSection('gevaar')].flatMap((section) =>
    (section?.questions ?? []).map((question) => question.id),
  ),
)

/**
 * Starts a draft from an earlier weighing of a file of one's own: every answer is there, marked to
 * look at again; consent and danger are open. None when there is no such weighing.
 */
export async function startFromEarlier(
  tx: Tx,
  weighingId: string,
  id?: string,
  again?: AgainWithin,
): Promise<Draft | undefined> {
  const read = await readWeighing(tx, weighingId)
  const fileId = read?.weighing.fileId
  if (!read || !fileId) return undefined
  const facts = (await findFileFacts(tx, fileId)) ?? {}
  const earlier = answersFrom(read.weighing, read.purpose, facts)
  const answers = again ? forNewPurpose(earlier, again) : earlier
  const fresh = [...Object.keys(facts), ...(again ? Object.keys(again.purpose) : [])]
  return insertDraft(tx, {
    id,
    kind: 'weighing',
    fileId,
    ...(again && { within: again.within, aim: again.aim, itemIds: again.itemIds }),
    startedFrom: weighingId,
    answers: json(answers),
    toCheck: Object.keys(answers.given).filter((key) => !fresh.includes(key)),
    section: 'toestemming',
    normsVersion,
  })
}

/** Within a case: for whom and with what it is weighed once more, for the purpose of now. */
export interface AgainWithin extends Required<Pick<NewDraft, 'within' | 'aim' | 'itemIds'>> {
  readonly purposeId: string
  readonly purpose: Given
  readonly party: OtherParty
}

/** The other party keeps its answers under the name that it has now; the purpose is asked anew. */
function forNewPurpose(
  { given, parties, fromFile }: DraftAnswers,
  { purposeId, purpose, party }: AgainWithin,
): DraftAnswers {
  const [before] = parties
  const renamed = Object.entries(given)
    .filter(([key]) => !purposeKeys.has(key))
    .map(([key, values]) => [key.replace(`@${before?.id}`, `@${party.id}`), values] as const)
  return {
    given: { ...Object.fromEntries(renamed), ...purpose },
    parties: [party],
    fromFile,
    purposeId,
  }
}

/** The answers of a record, as a draft has them; the file's own facts are of today. */
export function answersFrom(weighing: Weighing, purpose: string, facts: Given): DraftAnswers {
  const asked = Asked.safeParse(weighing.asked).data ?? []
  const party = partyFrom(weighing)
  const given = Object.fromEntries(
    asked
      .filter(({ key, values }) => !key.startsWith('partij') && values.length > 0)
      .filter(({ key }) => !askedAnew.has(key.replace('@', '')))
      .map(({ key, values }) => [key.endsWith('@') ? key + (party?.id ?? '') : key, values]),
  )
  const words = purpose !== '' && given['taak']?.[0] === 'eigen-woorden'
  return {
    given: { ...given, ...(words && { 'doel-tekst': [purpose] }), ...facts },
    parties: party ? [party] : [],
    fromFile: Object.keys(facts),
  }
}

function partyFrom({ recipient, id }: Weighing): OtherParty | undefined {
  const party = OtherParty.safeParse({ ...recipient, id: recipient.contactId ?? id })
  return party.data
}
