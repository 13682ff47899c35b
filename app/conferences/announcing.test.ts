import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideWithin, openOne, requireCase, statement } from '../cases/case-world.ts'
import { moveCase } from '../cases/repository.ts'
import type { Tx } from '../database/actor.ts'
import { asOwner } from '../database/as-role.ts'
import { newId } from '../database/id.ts'
import type { Listening } from '../database/listening.ts'
import { withdrawItem } from '../items/repository.ts'
import { endConsent } from '../shares/case-shares-repository.ts'
import {
  type ConferenceWorld,
  conferenceWorld,
  openSlot,
  planSlot,
  putNew,
  weighForChris,
} from './conference-world.ts'
import { insertAgreement, nameNeed, recordTold } from './round-repository.ts'
import { endAdmission, slotDeed } from './slots-repository.ts'
import { cover, takeOff } from './table-repository.ts'

let world: ConferenceWorld
let listening: Listening
let heard: string[] = []

beforeAll(async () => {
  world = await conferenceWorld()
  listening = await world.listen({
    heard: (channel, id) => void heard.push(`${channel} ${id}`),
    missed: () => undefined,
  })
})
afterAll(async () => {
  await listening.stop()
  await world.close()
})

const anna = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.as(world.anna, work)

/** Until all that was announced before is heard: a mark of one's own comes after it on the same line. */
async function hearAll(): Promise<string> {
  const mark = `person ${newId()}`
  await anna((tx) => sql`select pg_notify('person', ${mark.slice(7)})`.execute(tx))
  while (!heard.includes(mark)) await new Promise((resolve) => setTimeout(resolve, 5))
  return mark
}

/** What is announced by this work, without the slots of other tests. */
async function announcedBy(slotId: string, work: () => Promise<unknown>) {
  await hearAll()
  heard = []
  await work()
  const mark = await hearAll()
  return heard.filter(
    (one) => one !== mark && (one === `slot ${slotId}` || !one.startsWith('slot ')),
  )
}

/** A slot that is open, with an item of Anna's on the table that was not weighed for Chris. */
async function open() {
  const slotId = await openSlot(world)
  return { slotId, ...(await putNew(world, slotId)) }
}
type Open = Awaited<ReturnType<typeof open>>

const agree = (tx: Tx, slotId: string) =>
  insertAgreement(tx, {
    caseId: world.caseId,
    slotId,
    text: 'Belt met de leerkracht.',
    ownerId: world.chrisPart,
    dueOn: '2027-01-08',
    forIds: [world.chrisPart],
  })

describe('every change of a slot is announced, by its id alone', () => {
  const deeds: readonly (readonly [string, (at: Open) => Promise<unknown>])[] = [
    ['leaving', ({ slotId }) => world.as(world.chris, (tx) => slotDeed(tx, slotId, 'leave'))],
    [
      'taking the chair',
      ({ slotId }) => world.as(world.chris, (tx) => slotDeed(tx, slotId, 'chair')),
    ],
    ['the round', ({ slotId }) => anna((tx) => slotDeed(tx, slotId, 'round'))],
    ['putting on the table', ({ slotId }) => putNew(world, slotId)],
    ['taking off', ({ entry }) => anna((tx) => takeOff(tx, entry))],
    [
      'ending an admission',
      ({ slotId }) => anna((tx) => endAdmission(tx, slotId, world.chrisPart)),
    ],
    ['an agreement', ({ slotId }) => anna((tx) => agree(tx, slotId))],
    ['withdrawing an item', ({ item }) => anna((tx) => withdrawItem(tx, item))],
    [
      'closing it beside the product',
      ({ slotId }) => asOwner(world, `update app.slot set until_at = now() where id = '${slotId}'`),
    ],
  ]
  it.each(deeds)('%s', async (_, deed) => {
    const at = await open()
    expect(await announcedBy(at.slotId, () => deed(at))).toEqual([`slot ${at.slotId}`])
  })

  it('showing it to more, taking back consent, needing it and telling', async () => {
    const { slotId, entry } = await open()
    const { weighing } = await weighForChris(world)
    const announced = (work: (tx: Tx) => Promise<unknown>) => announcedBy(slotId, () => anna(work))
    expect(await announced((tx) => cover(tx, entry))).toEqual([`slot ${slotId}`])
    const agreementId = await anna((tx) => agree(tx, slotId))
    await anna((tx) => slotDeed(tx, slotId, 'round'))
    const need = { slotId, entryId: entry, participantId: world.chrisPart, agreementId }
    expect(await announced((tx) => nameNeed(tx, need))).toEqual([`slot ${slotId}`])
    const { subjectId, annaPart: tellerId } = world
    const told = { slotId, subjectId, tellerId, what: 'all', on: '2027-01-08' } as const
    expect(await announced((tx) => recordTold(tx, told))).toEqual([`slot ${slotId}`])
    expect(await announced((tx) => endConsent(tx, weighing.id))).toEqual([`slot ${slotId}`])
  })

  it('and nothing else of a case is', async () => {
    const { slotId } = await open()
    const planned = await anna((tx) => planSlot(tx, world))
    const quiet = async (tx: Tx) => {
      await statement(tx, world.file, world.caseId, [world.subjectId])
      const { caseId, subjectId, chrisPart: participantId } = world
      await decideWithin(tx, world.file, { caseId, subjectId, participantId })
      await openOne(tx, world.file)
    }
    expect(await announcedBy(slotId, () => anna(quiet))).toEqual([])
    // A slot that was not opened has no page to change when something of the case ends.
    const { item } = await open()
    expect(await announcedBy(planned, () => anna((tx) => withdrawItem(tx, item)))).toEqual([])
  })

  it('also when somebody is signed out', async () => {
    const end = `update entry.session set ended_at = now()`
    await asOwner(
      world,
      `insert into entry.session (token_hash, professional_id, expires_at)
        values (decode(repeat('00', 32), 'hex'), '${world.chris}', now() + interval '1 hour')`,
    )
    expect(await announcedBy(world.slotId, () => asOwner(world, end))).toEqual([
      `person ${world.chris}`,
    ])
  })

  it('and when the case moves on', async () => {
    const { slotId } = await open()
    const move = (tx: Tx) =>
      requireCase(tx, world.caseId).then((found) =>
        moveCase(tx, found, {
          phase: 'closing',
          categories: found.categories,
          purpose: { id: found.purposeId },
        }),
      )
    expect(await announcedBy(slotId, () => anna(move))).toEqual([`slot ${slotId}`])
  })
})
