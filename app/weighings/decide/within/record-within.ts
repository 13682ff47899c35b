import { now } from '../../../clock.ts'
import { findPartners, insertInvitation } from '../../../cases/participants-repository.ts'
import type { Tx } from '../../../database/connection.ts'
import { insertItem, readItem } from '../../../items/repository.ts'
import { endOfDay } from '../../../reminders/end-of-day.ts'
import { inTheCase, insertShare } from '../../../shares/repository.ts'
import { findClientOfWeighing } from '../../evidence-texts.ts'
import type { Weighing } from '../../repository.ts'
import type { CategoryDecision } from '../../../decisions/repository.ts'
import type { Giving } from '../decided.ts'
import { isInside } from './deciding-within.ts'
import type { GivingWithin } from './within-form.ts'

/** What a decision to share is about, once it is written down. */
export interface DecidedWithin {
  readonly weighing: Weighing
  readonly decisionId: string
  readonly categories: readonly CategoryDecision[]
  /** Of somebody outside the product: how it is given. */
  readonly giving: Giving | undefined
  /** Of what is given outside: the moment. */
  readonly givenAt: Date | undefined
}

/** Does what was decided within a case: invites, shares, or takes over. */
export async function followWithin(
  tx: Tx,
  decided: DecidedWithin,
  given: GivingWithin,
): Promise<void> {
  const { aim, caseId, participantId, subjectId } = given.within
  const { weighing, decisionId } = decided
  // What lies on the table there is chosen there, and nothing goes before.
  if (aim === 'table') return
  if (aim === 'take_over') return takeOver(tx, weighing, given)
  if (aim === 'invite') {
    const weighingId = weighing.id
    return insertInvitation(tx, { caseId, participantId, subjectId, weighingId, decisionId })
  }
  await share(tx, decided, given)
}

async function share(
  tx: Tx,
  { weighing, decisionId, categories, giving, givenAt }: DecidedWithin,
  { within, items, until }: GivingWithin,
): Promise<void> {
  const { caseId, participantId, subjectId, phaseId, requestId, recipient } = within
  const how = isInside(within)
    ? { recipientName: recipient?.name ?? '', channel: inTheCase, givenAt: now() }
    : giving && {
        recipientName: giving.recipientName,
        channel: giving.channel,
        givenAt,
        how: giving.how,
      }
  if (how === undefined) throw new Error('It is not said how it is given')
  await insertShare(tx, {
    ...how,
    decisionId,
    weighingId: weighing.id,
    purposeText: weighing.purposeText ?? '',
    categories: categories
      .filter(({ decided }) => decided !== 'withhold')
      .map(({ category }) => category),
    recipientOrganisation: weighing.recipient.organisation,
    recipientRole: weighing.recipient.role,
    until: until === undefined ? undefined : endOfDay(until),
    within: {
      caseId,
      participantId,
      subjectId,
      phaseId,
      purposeId: weighing.within?.purposeId ?? '',
      items,
      ...(requestId !== null && { requestId }),
    },
  })
}

/** Puts what somebody else brought in into one's own file, with whom it was heard from. */
async function takeOver(tx: Tx, weighing: Weighing, { items }: GivingWithin): Promise<void> {
  const { clientId } = await findClientOfWeighing(tx, weighing.id)
  for (const { id } of items) {
    const item = await readItem(tx, id)
    if (item === undefined || clientId === undefined || weighing.fileId === null)
      throw new NotThereAnyMore()
    const giver = (await findPartners(tx)).find((partner) => partner.id === item.by)
    await insertItem(tx, {
      fileId: weighing.fileId,
      clientId,
      kind: item.kind,
      category: item.category,
      text: item.text,
      source: 'heard',
      ...(giver && { sourceText: `${giver.name}, ${giver.organisation}` }),
      on: item.on,
      about: [],
      takenFrom: { itemId: id, weighingId: weighing.id },
    })
  }
}

/** What was to be taken over ended between the page and its form. */
export class NotThereAnyMore extends Error {
  override readonly name = 'NotThereAnyMore'
}
