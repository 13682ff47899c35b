import { randomBytes } from 'node:crypto'
import { receiptOf } from 'deelwijzer'
import type { Tx } from '../../database/connection.ts'
import { findCompleted, settleCompletion } from '../../emergency/completion.ts'
import { findFile } from '../../files/repository.ts'
import { askedOf, type AskedQuestion } from '../flow/asked.ts'
import type { OtherParty } from '../flow/draft-answers.ts'
import type { Flow } from '../flow/flow.ts'
import { withinFor } from '../flow/for-party.ts'
import { purposeOf, taskOf } from '../flow/situations.ts'
import type { Weighed } from '../flow/weighed.ts'
import { insertWeighing, type Recipient, type Weighing } from '../repository.ts'

/**
 * Seals one exchange of a draft as it stands: facts, advice and questions as they were asked, with a
 * receipt over facts, version and advice. Words about people go to the one place for them.
 */
export async function sealExchange(
  tx: Tx,
  flow: Flow,
  { party, situation, weighing: advice }: Weighed,
  purpose: string | undefined = purposeOf(flow),
): Promise<Weighing> {
  const { draft, answers } = flow
  const salt = randomBytes(16).toString('hex')
  const { version } = advice.norms
  const file = draft.fileId === null ? undefined : await findFile(tx, draft.fileId)
  const { asked, texts } = withoutWords(askedOf(flow, party))
  const within = withinFor(draft, party)
  const completes = await findCompleted(tx, draft)
  if (completes !== undefined) await settleCompletion(tx, completes)
  return insertWeighing(tx, {
    fileId: file?.id,
    clientId: file?.clientId,
    draftId: draft.id,
    kind: draft.kind,
    // One exchange, with a weighing for each recipient.
    exchangeId: draft.id,
    startedFrom: draft.startedFrom ?? undefined,
    completes,
    taskId: taskOf(flow),
    ...(within && { within: { ...within, purposeId: answers.purposeId ?? '' } }),
    recipient: recipientOf(party),
    purpose,
    situation,
    advice,
    asked,
    texts,
    normsVersion: version,
    receipt: await receiptOf({ salt, version, situation, advice }),
    salt,
  })
}

/** The party as a record holds it; empty where nobody else takes part. */
function recipientOf(party: OtherParty | undefined): Recipient {
  if (party === undefined) return {}
  const { id, registrations: _registrations, ...known } = party
  const present = Object.entries(known).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(present), partyId: id }
}

/** A name, or an answer in own words, is kept apart: what stays says only where it stood. */
function withoutWords(questions: readonly AskedQuestion[]) {
  const texts: Record<string, string> = {}
  const asked = questions.map(({ words, answer, ...question }, index) => {
    if (words === undefined && question.page !== 'met-wie') return { ...question, answer }
    texts[`/asked/${index}/answer`] = words ?? answer.nl
    return question
  })
  return { asked, texts }
}
