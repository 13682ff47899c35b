import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { findGiven } from '../closing/told-repository.ts'
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
  findNeeds,
  insertAgreement,
  keepNeed,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import { slotDeed } from '../conferences/slots-repository.ts'
import type { MayTell } from '../database/conference-tables.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { findSharesFor } from './progress-repository.ts'

let world: ConferenceWorld
beforeAll(async () => {
  setClock('2031-03-03T10:00:00Z')
  world = await conferenceWorld()
  await weighForChris(world)
})
afterAll(() => {
  setClock()
  return world.close()
})

/** A slot in its round: Chris has an action and says that he needs an item of Anna's for it. */
async function askFor() {
  const { as, anna, chris, caseId, chrisPart, annaPart, subjectId } = world
  const slotId = await openSlot(world)
  const { entry } = await putNew(world, slotId)
  const agreementId = await as(anna, (tx) =>
    insertAgreement(tx, {
      caseId,
      slotId,
      text: 'Belt met school',
      ownerId: chrisPart,
      dueOn: '2031-04-01',
      forIds: [],
    }),
  )
  await as(anna, async (tx) => {
    await slotDeed(tx, slotId, 'round')
    const on = '2031-03-05'
    await recordTold(tx, { slotId, subjectId, tellerId: annaPart, what: 'all', on })
  })
  await as(chris, (tx) =>
    nameNeed(tx, { slotId, entryId: entry, participantId: chrisPart, agreementId }),
  )
  const [need] = await as(anna, (tx) => findNeeds(tx, slotId))
  if (need === undefined) throw new Error('Nobody needs it')
  return { slotId, agreementId, need }
}

const agree = async (mayTell: MayTell) => {
  const asked = await askFor()
  await world.as(world.anna, (tx) => agreeToNeed(tx, asked.need, mayTell))
  return asked
}
const close = (slotId: string) => world.as(world.anna, (tx) => closeSlot(tx, slotId))
const sharesFor = (who: string, agreementId: string) =>
  world.as(who, async (tx) => {
    const made = await findSharesFor(tx, agreementId)
    return (await findCaseShares(tx, { caseId: world.caseId })).filter(({ id }) => made.has(id))
  })

describe('what the owner of an action may use for it', () => {
  it('is what was agreed for it in the round, once the slot was closed', async () => {
    const { anna, chris } = world
    const { slotId, agreementId } = await agree('all')
    expect((await sharesFor(chris, agreementId)).filter(({ isLive }) => isLive)).toEqual([])
    await close(slotId)
    expect(await sharesFor(chris, agreementId)).toMatchObject([{ isLive: true }])
    expect(await sharesFor(anna, agreementId)).toMatchObject([{ isLive: true }])
  })

  it('is nothing of what its contributor kept, nor of another action', async () => {
    const { chris } = world
    const kept = await askFor()
    await world.as(world.anna, (tx) => keepNeed(tx, kept.need.id))
    await close(kept.slotId)
    expect(await sharesFor(chris, kept.agreementId)).toEqual([])
    // While those of the one before are there.
    const all = await world.as(chris, (tx) => findCaseShares(tx, { caseId: world.caseId }))
    expect(all.some(({ isLive }) => isLive)).toBe(true)
  })
})

describe('what a letter to the client says was given', () => {
  const given = () => world.as(world.anna, (tx) => findGiven(tx, world.caseId, world.annaPart))

  it('leaves out what its giver said is not to be told yet', async () => {
    const before = (await given()).length
    const secret = await agree('not_yet')
    await close(secret.slotId)
    expect(await given()).toHaveLength(before)
    const open = await agree('outline')
    // Nothing went along yet.
    expect(await given()).toHaveLength(before)
    await close(open.slotId)
    expect(await given()).toHaveLength(before + 1)
  })
})
