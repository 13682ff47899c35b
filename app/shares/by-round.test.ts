import { afterAll, beforeAll, expect, it } from 'vitest'
import { shareWithin, statement } from '../cases/case-world.ts'
import { linkSubject } from '../cases/subjects-repository.ts'
import { today } from '../clock.ts'
import {
  type ConferenceWorld,
  conferenceWorld,
  putNew,
  weighForChris,
} from '../conferences/conference-world.ts'
import {
  agreeToNeed,
  closeSlot,
  insertAgreement,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import { slotDeed } from '../conferences/slots-repository.ts'
import { newId } from '../database/id.ts'
import { openFile } from '../files/repository.ts'
import { testClient } from '../files/people-at-work.ts'
import { DraftAnswers } from '../weighings/flow/draft-answers.ts'
import { startWeighingWithin } from './start.ts'

let world: ConferenceWorld
beforeAll(async () => {
  world = await conferenceWorld()
  await world.as(world.chris, async (tx) => {
    const file = await openFile(tx, testClient)
    if (file) await linkSubject(tx, world.subjectId, file.id)
  })
})
afterAll(() => world.close())

/** What the weighing to take this item over is filled in with. */
const filledIn = async (itemId: string) => {
  const { caseId, subjectId, chrisPart: participantId } = world
  const given = { caseId, subjectId, participantId, aim: 'take_over', itemIds: [itemId] } as const
  const { draft } = await world.as(world.chris, (tx) => startWeighingWithin(tx, given))
  return DraftAnswers.parse(draft?.answers).given
}

/** Everything of the round, up to closing the slot. */
async function agreeOn(entryId: string): Promise<void> {
  const { caseId, slotId, subjectId, annaPart, chrisPart, file } = world
  const agreementId = newId()
  await world.as(world.anna, async (tx) => {
    await slotDeed(tx, slotId, 'round')
    const about = { caseId, slotId, clientId: file.clientId, forIds: [annaPart] }
    const action = { text: 'Belt school', ownerId: chrisPart, dueOn: today() }
    await insertAgreement(tx, { id: agreementId, ...about, ...action })
    const id = newId()
    await nameNeed(tx, { id, slotId, entryId, participantId: chrisPart, agreementId })
    await agreeToNeed(tx, { id }, 'all')
    await recordTold(tx, { slotId, subjectId, tellerId: annaPart, what: 'all', on: today() })
    expect(await closeSlot(tx, slotId)).toBe('closed')
  })
}

it('fills in what the round agreed for what came by it, and for nothing else', async () => {
  await weighForChris(world)
  const { item, entry } = await putNew(world, world.slotId)
  await agreeOn(entry)
  expect(await filledIn(item)).toMatchObject({
    'inbrenger-akkoord': ['yes'],
    'einde-afgesproken': ['yes'],
  })
  const { caseId, subjectId, chrisPart: participantId } = world
  const shared = await world.as(world.anna, async (tx) => {
    const id = await statement(tx, world.file, caseId, [subjectId])
    const within = { caseId, subjectId, participantId }
    await shareWithin(tx, world.file, within, [{ id, category: 'school_attendance' }])
    return id
  })
  const ordinary = await filledIn(shared)
  expect(ordinary['aanleiding']).toEqual(['record'])
  expect(ordinary['einde-afgesproken']).toBeUndefined()
})
