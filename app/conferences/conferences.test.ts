import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findEventsOfFile } from '../events/repository.ts'
import { readItem, withdrawItem } from '../items/repository.ts'
import {
  type ConferenceWorld,
  conferenceWorld,
  openSlot,
  planSlot,
  putNew,
  weighForChris,
} from './conference-world.ts'
import { findConferences } from './repository.ts'
import {
  admit,
  endAdmission,
  findAdmissions,
  findSlot,
  insertSlot,
  letIn,
  slotDeed,
} from './slots-repository.ts'
import { cover, readTable, takeOff } from './table-repository.ts'

let world: ConferenceWorld
beforeAll(async () => {
  world = await conferenceWorld()
})
afterAll(() => world.close())

const sees = (who: string, slotId: string) => world.as(who, (tx) => readTable(tx, slotId))
const entries = async (who: string, slotId: string) => (await sees(who, slotId)).map(({ id }) => id)

describe('a slot', () => {
  it('is there for who was admitted and who leads the case, and for nobody else', async () => {
    const find = (who: string) => world.as(who, (tx) => findSlot(tx, world.slotId))
    expect(await find(world.anna)).toMatchObject({
      stage: 'content',
      isChair: true,
      isPresent: true,
    })
    expect(await find(world.chris)).toMatchObject({ stage: 'content', isChair: false })
    expect(await find(world.lead)).toBeUndefined()
    expect(await world.as(world.chris, findConferences)).toHaveLength(1)
    expect(await world.as(world.lead, findConferences)).toEqual([])
  })

  it('shows who was admitted and who is there', async () => {
    const people = await world.as(world.chris, (tx) => findAdmissions(tx, world.slotId))
    expect(people).toMatchObject([
      { name: 'Anna Voorbeeld', present: true, mine: false },
      { name: 'Chris Voorbeeld', present: true, mine: true },
    ])
    expect(await world.as(world.lead, (tx) => findAdmissions(tx, world.slotId))).toEqual([])
  })

  it('is joined by who comes for a part once they were called in', async () => {
    const slotId = await world.as(world.anna, async (tx) => {
      const { conferenceId, caseId, subjectId, annaPart, chrisPart, file } = world
      const id = await insertSlot(tx, {
        conferenceId,
        caseId,
        clientId: file.clientId,
        startsAt: new Date(),
        minutes: 20,
        question: 'Wat is nu nodig?',
        withClient: 'neither',
        withoutWhy: 'not_reached',
        subjectIds: [subjectId],
        chairId: annaPart,
      })
      await admit(tx, id, caseId, chrisPart, { comes: 'part' })
      await slotDeed(tx, id, 'open')
      return id
    })
    const join = () => world.as(world.chris, (tx) => slotDeed(tx, slotId, 'join'))
    expect(await join()).toBe(false)
    expect(await world.as(world.anna, (tx) => letIn(tx, slotId, world.chrisPart))).toBe(true)
    expect(await join()).toBe(true)
  })

  it('is opened, moved on and ended for somebody by its chair alone', async () => {
    const slotId = await world.as(world.anna, (tx) => planSlot(tx, world))
    for (const deed of ['open', 'content', 'round', 'extend'] as const)
      expect(await world.as(world.chris, (tx) => slotDeed(tx, slotId, deed))).toBe(false)
    expect(await world.as(world.anna, (tx) => slotDeed(tx, slotId, 'open'))).toBe(true)
    expect(await world.as(world.anna, (tx) => slotDeed(tx, slotId, 'round'))).toBe(false)
    expect(await world.as(world.anna, (tx) => slotDeed(tx, slotId, 'content'))).toBe(true)
    expect(await world.as(world.chris, (tx) => endAdmission(tx, slotId, world.annaPart))).toBe(
      false,
    )
    expect(await world.as(world.anna, (tx) => endAdmission(tx, slotId, world.chrisPart))).toBe(true)
    expect(await world.as(world.chris, (tx) => findSlot(tx, slotId))).toBeUndefined()
  })
})

describe('an item on the table', () => {
  it('is seen by whom it was weighed for, from then on, with an event', async () => {
    const { entry, item, done } = await putNew(world, world.slotId)
    expect(done).toBe(true)
    expect(await sees(world.anna, world.slotId)).toMatchObject([
      { id: entry, isMine: true, seenBy: [], uncovered: [world.chrisPart] },
    ])
    expect(await sees(world.chris, world.slotId)).toEqual([])
    expect(await world.as(world.anna, (tx) => cover(tx, entry))).toBe(false)
    await weighForChris(world)
    expect(await sees(world.chris, world.slotId)).toEqual([])
    expect(await world.as(world.anna, (tx) => cover(tx, entry))).toBe(true)
    expect(await sees(world.chris, world.slotId)).toMatchObject([
      { id: entry, itemId: item, name: 'Anna Voorbeeld', isMine: false, seenBy: [], uncovered: [] },
    ])
    expect(await sees(world.anna, world.slotId)).toMatchObject([{ seenBy: [world.chrisPart] }])
    await sees(world.chris, world.slotId)
    const events = await world.as(world.anna, (tx) => findEventsOfFile(tx, world.file.id))
    const read = events.filter(({ kind }) => kind === 'table_read')
    expect(read).toMatchObject([{ actorId: world.chris, right: 'table', subjects: [item] }])
  })

  it('opens nothing beside the table', async () => {
    await weighForChris(world)
    const slotId = await openSlot(world)
    const { entry, item } = await putNew(world, slotId)
    expect(await entries(world.chris, slotId)).toEqual([entry])
    expect(await world.as(world.chris, (tx) => readItem(tx, item))).toBeUndefined()
  })

  const ways: readonly (readonly [
    string,
    (slotId: string, entry: string, item: string) => Promise<unknown>,
  ])[] = [
    ['who read it left', (slotId) => world.as(world.chris, (tx) => slotDeed(tx, slotId, 'leave'))],
    [
      'the admission ended',
      (slotId) => world.as(world.anna, (tx) => endAdmission(tx, slotId, world.chrisPart)),
    ],
    ['it was taken off', (_, entry) => world.as(world.anna, (tx) => takeOff(tx, entry))],
    ['it was withdrawn', (_, __, item) => world.as(world.anna, (tx) => withdrawItem(tx, item))],
  ]
  it.each(ways)('is gone once %s', async (_, end) => {
    await weighForChris(world)
    const slotId = await openSlot(world)
    const { entry, item } = await putNew(world, slotId)
    expect(await entries(world.chris, slotId)).toEqual([entry])
    expect(await end(slotId, entry, item)).toBe(true)
    expect(await entries(world.chris, slotId)).toEqual([])
  })
})
