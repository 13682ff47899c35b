import {
  type CaseWorld,
  caseWorld,
  decideWithin,
  plan,
  requireCase,
  statement,
} from '../cases/case-world.ts'
import { moveCase } from '../cases/repository.ts'
import { now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import type { NewItem } from '../items/repository.ts'
import { insertConference } from './repository.ts'
import { admit, insertSlot, type NewSlot, slotDeed } from './slots-repository.ts'
import { putOnTable } from './table-repository.ts'
import { newId } from '../database/id.ts'

/** The case of that world with an open slot: Anna in the chair, Chris there, and it is about the content. */
export interface ConferenceWorld extends CaseWorld {
  readonly conferenceId: string
  readonly slotId: string
}

/** Moves a case on to the phase of conferring, with a purpose for which nothing was weighed yet. */
export async function beginConferring(
  tx: Tx,
  { caseId, file }: Pick<CaseWorld, 'caseId' | 'file'>,
): Promise<void> {
  await moveCase(tx, await requireCase(tx, caseId), {
    phase: 'conference',
    categories: plan.categories,
    purpose: { words: 'Afspreken wie wat doet.', clientId: file.clientId },
  })
}

/** A conference that begins now, in a room that says nothing about anybody. */
export const planConference = (tx: Tx): Promise<string> =>
  insertConference(tx, {
    way: 'room',
    place: 'Kamer 12',
    startsAt: now(),
    endsAt: new Date(now().getTime() + 3_600_000),
  })

/** A slot about the first subject, with Anna in the chair and Chris asked for the whole. */
export async function planSlot(
  tx: Tx,
  world: Pick<CaseWorld, 'caseId' | 'subjectId' | 'annaPart' | 'chrisPart' | 'file'> & {
    readonly conferenceId: string
  },
  change: Partial<NewSlot> = {},
): Promise<string> {
  const { conferenceId, caseId, subjectId, annaPart, chrisPart, file } = world
  const slotId = await insertSlot(tx, {
    conferenceId,
    caseId,
    clientId: file.clientId,
    startsAt: now(),
    minutes: 30,
    question: 'Wat is nu nodig?',
    withClient: 'client',
    subjectIds: [subjectId],
    chairId: annaPart,
    ...change,
  })
  await admit(tx, slotId, change.caseId ?? caseId, chrisPart, { comes: 'whole' })
  return slotId
}

/** Opens a slot, with Anna and Chris there, and goes on to the content. */
export async function openWithBoth(
  { as, anna, chris }: Pick<CaseWorld, 'as' | 'anna' | 'chris'>,
  slotId: string,
): Promise<void> {
  await as(anna, async (tx) => {
    await slotDeed(tx, slotId, 'open')
    await slotDeed(tx, slotId, 'join')
    await slotDeed(tx, slotId, 'content')
  })
  await as(chris, (tx) => slotDeed(tx, slotId, 'join'))
}

/** The smallest world with an open slot in it. */
export async function conferenceWorld(): Promise<ConferenceWorld> {
  const world = await caseWorld()
  await world.as(world.anna, (tx) => beginConferring(tx, world))
  const conferenceId = await world.as(world.anna, planConference)
  const slotId = await world.as(world.anna, (tx) => planSlot(tx, { ...world, conferenceId }))
  await openWithBoth(world, slotId)
  return { ...world, conferenceId, slotId }
}

/** Another slot that is open, in the same conference. */
export async function openSlot(world: ConferenceWorld): Promise<string> {
  const slotId = await world.as(world.anna, (tx) => planSlot(tx, world))
  await openWithBoth(world, slotId)
  return slotId
}

/** Weighs and decides to share with Chris, about the first subject, for the purpose of now. */
export const weighForChris = (world: ConferenceWorld) =>
  world.as(world.anna, (tx) => {
    const { caseId, subjectId, chrisPart } = world
    return decideWithin(tx, world.file, { caseId, subjectId, participantId: chrisPart })
  })

/** Anna puts a new item of hers on the table. Gives the ids of both. */
export async function putNew(
  world: ConferenceWorld,
  slotId: string,
  about: readonly string[] = [world.subjectId],
  change: Partial<NewItem> = {},
): Promise<{ readonly item: string; readonly entry: string; readonly done: boolean }> {
  const entry = newId()
  return world.as(world.anna, async (tx) => {
    const item = await statement(tx, world.file, world.caseId, about, change)
    const given = { entryId: entry, slotId, itemId: item, clientMaySee: false }
    return { item, entry, done: await putOnTable(tx, given) }
  })
}
