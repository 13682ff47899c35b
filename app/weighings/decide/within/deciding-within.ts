import type { Weighing as Advice } from 'deelwijzer'
import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../../../cases/participants-repository.ts'
import { findCase } from '../../../cases/repository.ts'
import { readSubjects } from '../../../cases/subjects-repository.ts'
import type { WithinCase } from '../../../cases/within-case.ts'
import { findSlots, type Slot } from '../../../conferences/slots-repository.ts'
import type { Tx } from '../../../database/connection.ts'
import type { DraftAim } from '../../../database/tables.ts'
import { findDraft } from '../../../drafts/repository.ts'
import type { Weighing } from '../../repository.ts'
import type { OtherParty } from '../../flow/draft-answers.ts'
import type { Flow } from '../../flow/flow.ts'
import { withinFor } from '../../flow/for-party.ts'
import { findItems, type ReadItem, readItems } from '../../../items/repository.ts'

/** Whether it can still be shared: or what happened to the case since it was weighed. */
export type CaseStanding = 'open' | 'case_gone' | 'other_purpose' | 'recipient_gone' | 'item_gone'

/** Where in a case a decision is taken, and what could go by it. */
export interface DecidingWithin extends WithinCase {
  readonly aim: DraftAim
  readonly requestId: string | null
  readonly standing: CaseStanding
  /** The phase that the case is in now; empty once it is gone. */
  readonly phaseId: string
  /** The kinds of data that this phase may need. */
  readonly categories: readonly string[]
  readonly recipient: Participant | undefined
  /** Own items about this person that can go; of `take_over` the one item. */
  readonly items: readonly ReadItem[]
  /** All that one's organisation brought in and did not end. */
  readonly own: readonly ReadItem[]
  /** Which of them were chosen before the weighing began. */
  readonly chosen: readonly string[]
  readonly participants: readonly Participant[]
  /** The slot of a conference that it prepares, where it is still there for one. */
  readonly slot?: Slot | undefined
  /** The names of the people of the case whom one may see. */
  readonly names: ReadonlyMap<string, string>
}

/** What a draft or a record says of its place in a case. */
export interface Place {
  readonly within: WithinCase
  readonly aim: DraftAim
  readonly purposeId: string
  readonly requestId: string | null
  readonly itemIds: readonly string[]
  readonly slotId: string | null
}

/** The place in a case of one exchange of a draft; none outside one. */
export function placeOf(
  { draft, answers }: Flow,
  party: OtherParty | undefined,
): Place | undefined {
  const { aim, requestId, itemIds, slotId } = draft
  const within = withinFor(draft, party)
  if (within === undefined || aim === null) return undefined
  return { within, aim, requestId, itemIds, slotId, purposeId: answers.purposeId ?? '' }
}

/** The place of a sealed weighing, with what its draft knew of it; none outside a case. */
export async function placeOfWeighing(
  tx: Tx,
  { within, draftId }: Weighing,
): Promise<Place | undefined> {
  if (within === undefined) return undefined
  const draft = draftId === null ? undefined : await findDraft(tx, draftId)
  return {
    within,
    aim: draft?.aim ?? 'share',
    purposeId: within.purposeId,
    requestId: draft?.requestId ?? null,
    itemIds: draft?.itemIds ?? [],
    slotId: draft?.slotId ?? null,
  }
}

/** Looks up how the case stands now for what was weighed in it, and which items fit that. */
export async function findDecidingWithin(
  tx: Tx,
  place: Place,
  advice?: Pick<Advice, 'data'>,
): Promise<DecidingWithin> {
  const { within, aim, requestId, slotId, itemIds: chosen } = place
  const found = await findCase(tx, within.caseId)
  const participants = found ? await findParticipants(tx, found.id) : []
  const me = found && (await findMyParticipation(tx, found.id))
  const recipient = participants.find(({ id }) => id === within.participantId)
  const mine = participants.find(({ id }) => id === me)
  const there = found ? await itemsThere(tx, place, mine?.organisationId) : []
  const weighed = advice && new Set<string>(advice.data.map(({ category }) => category))
  const items = fittingItems(there, place).filter(
    ({ category }) => weighed === undefined || weighed.has(category),
  )
  const subjects = found ? await readSubjects(tx, found.id) : []
  const [slot] = slotId === null ? [] : await findSlots(tx, { id: slotId })
  const isHere = recipient !== undefined && !['declined', 'ended'].includes(recipient.standing)
  return {
    ...within,
    aim,
    requestId,
    standing: standingOf(),
    phaseId: found?.phaseId ?? '',
    categories: found?.categories ?? [],
    recipient,
    items,
    own: there.filter(isOwn),
    chosen,
    participants,
    slot,
    names: new Map(subjects.map(({ id, name }) => [id, name])),
  }

  function standingOf(): CaseStanding {
    if (found === undefined) return 'case_gone'
    if (found.purposeId !== place.purposeId) return 'other_purpose'
    if (!isHere) return 'recipient_gone'
    return aim === 'take_over' && items.length === 0 ? 'item_gone' : 'open'
  }
}

/** What can go: all of one's organisation's own. Another's is only read when it is to be taken over. */
async function itemsThere(
  tx: Tx,
  { within, aim, itemIds }: Place,
  organisationId: string | undefined,
): Promise<readonly ReadItem[]> {
  if (aim === 'invite') return []
  const found = await findItems(tx, { caseId: within.caseId })
  const wanted = found.filter(
    (item) =>
      item.endedAt === null &&
      (aim === 'take_over' ? itemIds.includes(item.id) : item.organisationId === organisationId),
  )
  return wanted.length === 0 ? [] : readItems(tx, { ids: wanted.map(({ id }) => id) })
}

const isOwn = ({ right }: ReadItem): boolean => right === 'own_item'

function fittingItems(there: readonly ReadItem[], { within, aim, itemIds }: Place) {
  const fitting = there.filter(({ about }) => about.includes(within.subjectId))
  return aim === 'take_over'
    ? fitting.filter((item) => itemIds.includes(item.id) && !isOwn(item))
    : fitting.filter(isOwn)
}

/** Whether the recipient takes part in the product: then the share opens something. */
export const isInside = ({ recipient }: DecidingWithin): boolean =>
  recipient?.professionalId !== undefined

/** Whether items go with the decision: those of the recipient's own are theirs already. */
export const givesItems = ({ aim }: DecidingWithin): boolean => aim === 'share' || aim === 'answer'

/** What an invitation tells before it is accepted: that somebody is involved, and who. */
export const invited = ['involvement', 'name_contact'] as const
