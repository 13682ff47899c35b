import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findParticipants } from '../cases/participants-repository.ts'
import { requireCase } from '../cases/case-world.ts'
import { moveCase } from '../cases/repository.ts'
import {
  type ConferenceWorld,
  conferenceWorld,
  openSlot,
  putNew,
  weighForChris,
} from '../conferences/conference-world.ts'
import {
  agreeToNeed,
  closeSlot,
  insertAgreement,
  keepNeed,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import { slotDeed } from '../conferences/slots-repository.ts'
import { newId } from '../database/id.ts'
import { readItem } from '../items/repository.ts'
import { findCaseShares } from './case-shares-repository.ts'
import { findSharesToReview } from './review.ts'
import { stateOf } from './share-state.ts'

let world: ConferenceWorld
beforeAll(async () => {
  world = await conferenceWorld()
})
afterAll(() => world.close())

/** An item of Anna's that Chris needs, and that she agreed to give. */
async function agreed() {
  await weighForChris(world)
  const slotId = await openSlot(world)
  const { item, entry } = await putNew(world, slotId)
  const needId = newId()
  const { caseId, chrisPart, annaPart, subjectId } = world
  await world.as(world.anna, async (tx) => {
    await slotDeed(tx, slotId, 'round')
    const agreementId = await insertAgreement(tx, {
      caseId,
      slotId,
      text: 'Maakt een plan om weer te beginnen.',
      ownerId: chrisPart,
      dueOn: '2027-01-08',
      forIds: [],
    })
    const need = { slotId, entryId: entry, participantId: chrisPart, agreementId }
    await nameNeed(tx, { id: needId, ...need })
    await agreeToNeed(tx, { id: needId }, 'all')
    await recordTold(tx, { slotId, subjectId, tellerId: annaPart, what: 'all', on: '2027-01-08' })
  })
  return { slotId, item, needId }
}

/** How the share of an item stands for who gave it. */
const stateFor = (itemId: string) =>
  world.as(world.anna, async (tx) => {
    const [share] = await findCaseShares(tx, { itemId })
    if (share === undefined) throw new Error('There is no such share')
    const people = await findParticipants(tx, world.caseId)
    const recipient = people.find(({ id }) => id === share.participantId)
    return stateOf(share, await requireCase(tx, world.caseId), recipient)
  })

describe('a share of a closing round', () => {
  it('waits until the slot is closed, and is live then', async () => {
    const { slotId, item } = await agreed()
    expect(await stateFor(item)).toBe('waits_for_round')
    expect(await world.as(world.chris, (tx) => readItem(tx, item))).toBeUndefined()
    await world.as(world.anna, (tx) => closeSlot(tx, slotId))
    expect(await stateFor(item)).toBe('live')
    expect(await world.as(world.chris, (tx) => readItem(tx, item))).toBeDefined()
  })

  it('never opens when its item was kept after all', async () => {
    const { slotId, item, needId } = await agreed()
    await world.as(world.anna, (tx) => keepNeed(tx, needId))
    expect(await stateFor(item)).toBe('never_opened')
    await world.as(world.anna, (tx) => closeSlot(tx, slotId))
    expect(await stateFor(item)).toBe('never_opened')
  })

  it('is looked at again after the case moved on when it went along, and otherwise not', async () => {
    const [gone, stayed] = [await agreed(), await agreed()]
    await world.as(world.anna, async (tx) => {
      await closeSlot(tx, gone.slotId)
      const found = await requireCase(tx, world.caseId)
      const to = { phase: 'closing', categories: found.categories } as const
      await moveCase(tx, found, { ...to, purpose: { id: found.purposeId } })
    })
    const review = await world.as(world.anna, (tx) => findSharesToReview(tx))
    const items = review.flatMap(({ share }) => share.itemIds)
    expect(items).toContain(gone.item)
    expect(items).not.toContain(stayed.item)
  })
})
