import {
  findParticipants,
  findPartners,
  type Participant,
} from '../cases/participants-repository.ts'
import { findCase } from '../cases/repository.ts'
import { readSubjects } from '../cases/subjects-repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import { type ReadItem, readItems } from '../items/repository.ts'
import { findWeighing } from '../weighings/repository.ts'
import { type CaseShare, findCaseShares } from './case-shares-repository.ts'
import { findFirstRead } from './reads-repository.ts'
import { findShares } from './repository.ts'
import { type ShareState, stateOf } from './share-state.ts'

/** A share within a case as its giver or its recipient sees it. */
export interface ShareView {
  readonly share: CaseShare
  readonly state: ShareState
  /** Whether one has its weighing: then one gave it, or a colleague with the same file did. */
  readonly isGiven: boolean
  readonly giver: string
  readonly recipient: Participant | undefined
  /** As it was written down, also when the participant left. */
  readonly recipientName: string
  readonly subject: string
  /** Empty once it is not reached any more. */
  readonly purpose: string
  readonly inCase: boolean
  readonly items: readonly ReadItem[]
  readonly endReason: string | undefined
  /** When the recipient first read something of it; only its giver sees that. */
  readonly firstRead: Date | undefined
}

/** A share that one gave or was given, with the event; for another, the event that it was refused. */
export async function readShareView(tx: Tx, shareId: string): Promise<ShareView | undefined> {
  const [share] = await findCaseShares(tx, { id: shareId })
  if (share === undefined) {
    await recordRefusal(tx, shareId)
    return undefined
  }
  const weighing = await findWeighing(tx, share.weighingId)
  const found = await findCase(tx, share.caseId)
  const people = found ? await findParticipants(tx, found.id) : []
  const recipient = people.find(({ id }) => id === share.participantId)
  const written = weighing && (await findShares(tx, weighing.id)).find(({ id }) => id === shareId)
  await recordEvent(tx, {
    kind: 'share_read',
    ...(weighing?.fileId && { fileId: weighing.fileId }),
    shareId,
    subjects: [shareId],
  })
  return {
    share,
    state: stateOf(share, found, recipient),
    isGiven: weighing !== undefined,
    giver: await giverOf(tx, share, people),
    recipient,
    recipientName: written?.recipientName || recipient?.name || '',
    subject: found ? await subjectOf(tx, share) : '',
    purpose: found ? await purposeOf(tx, share) : '',
    inCase: found !== undefined,
    items: share.itemIds.length === 0 ? [] : await readItems(tx, { ids: share.itemIds }),
    endReason: written?.endReason,
    firstRead: weighing && (await findFirstRead(tx, share)),
  }
}

/** Who gave it, also once the case is not reached any more. */
async function giverOf(tx: Tx, { by }: CaseShare, people: readonly Participant[]): Promise<string> {
  const giver =
    people.find(({ professionalId }) => professionalId === by) ??
    (await findPartners(tx)).find(({ id }) => id === by)
  return giver ? `${giver.name}, ${giver.organisation}` : ''
}

async function subjectOf(tx: Tx, { caseId, subjectId }: CaseShare): Promise<string> {
  const subjects = await readSubjects(tx, caseId)
  return subjects.find(({ id }) => id === subjectId)?.name ?? ''
}

async function purposeOf(tx: Tx, { purposeId }: CaseShare): Promise<string> {
  const row = await tx
    .selectFrom('app.case_purpose')
    .select('text_id')
    .where('id', '=', purposeId)
    .executeTakeFirst()
  return row ? ((await findTexts(tx, [row.text_id])).get(row.text_id) ?? '') : ''
}
