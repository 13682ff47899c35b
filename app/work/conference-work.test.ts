import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCase, moveCase } from '../cases/repository.ts'
import { now, setClock } from '../clock.ts'
import { insertEvaluation } from '../closing/evaluations-repository.ts'
import { type ConferenceWorld, conferenceWorld, planSlot } from '../conferences/conference-world.ts'
import {
  closeSlot,
  insertAgreement,
  markTold,
  recordTold,
} from '../conferences/round-repository.ts'
import { slotDeed } from '../conferences/slots-repository.ts'
import { insertProgress } from '../plans/progress-repository.ts'
import { findLateInMyTeam } from '../reminders/repository.ts'
import { findDueThings } from './due-things.ts'
import { type CaseWork, findWorkInCases } from './in-cases.ts'

let world: ConferenceWorld
beforeAll(async () => {
  setClock('2031-03-03T10:00:00Z')
  world = await conferenceWorld()
})
afterAll(() => {
  setClock()
  return world.close()
})

const of = async (who: string, what: CaseWork) =>
  (await world.as(who, findWorkInCases)).filter((one) => one.what === what)
const due = (who: string) =>
  world.as(who, async (tx) => findDueThings(tx, who, await findWorkInCases(tx)))

describe('the work list of conferences and what was agreed', () => {
  it('holds a slot that begins within two weeks, for who sits in it', async () => {
    const { anna, chris } = world
    const day = 86_400_000
    const soon = new Date(now().getTime() + 5 * day)
    const later = new Date(now().getTime() + 30 * day)
    const first = await world.as(anna, (tx) => planSlot(tx, world, { startsAt: soon }))
    await world.as(anna, (tx) => planSlot(tx, world, { startsAt: later }))
    const slots = (await of(chris, 'slot')).map(({ id }) => id)
    expect(slots).toContain(first)
    // The one that is open, and this one; not the one of next month.
    expect(slots).toHaveLength(2)
    const [thing] = (await due(chris)).filter(({ id }) => id === first)
    expect(thing).toMatchObject({ kind: 'slot', isLate: false, dueAt: soon })
    expect(thing?.by?.name).toBe('Anna Voorbeeld')
    const [own] = (await due(anna)).filter(({ id }) => id === first)
    expect(own?.by).toBeUndefined()
    // Who is not admitted does not have it.
    expect(await of(world.bram, 'slot')).toEqual([])
  })

  it('holds an action for its owner, until it is done', async () => {
    const { anna, chris, caseId, chrisPart, slotId } = world
    const id = await world.as(anna, (tx) =>
      insertAgreement(tx, {
        caseId,
        slotId,
        text: 'Belt met school',
        ownerId: chrisPart,
        dueOn: '2031-03-01',
        forIds: [],
      }),
    )
    expect(await of(anna, 'action')).toEqual([])
    expect((await due(chris)).find((one) => one.id === id)).toMatchObject({
      kind: 'action',
      isLate: true,
    })
    const progress = (state: 'begun' | 'done') =>
      world.as(chris, (tx) => insertProgress(tx, { caseId, agreementId: id, state }))
    await progress('begun')
    expect(await of(chris, 'action')).toHaveLength(1)
    await progress('done')
    expect(await of(chris, 'action')).toEqual([])
  })

  it('holds a client who is to be told, once the slot was closed by its round', async () => {
    const { anna, chris, annaPart, slotId, subjectId } = world
    const on = '2031-03-05'
    await world.as(anna, async (tx) => {
      await slotDeed(tx, slotId, 'round')
      await recordTold(tx, { slotId, subjectId, tellerId: annaPart, what: 'all', on })
    })
    expect(await of(anna, 'tell_client')).toEqual([])
    expect(await world.as(anna, (tx) => closeSlot(tx, slotId))).toBe('closed')
    expect(await of(anna, 'tell_client')).toMatchObject([{ id: slotId, dueOn: on }])
    expect(await of(chris, 'tell_client')).toEqual([])
    // Who leads the team hears that it is late, once it is.
    const late = () => world.as(world.lead, findLateInMyTeam)
    expect(await late()).toEqual([])
    setClock('2031-03-06T10:00:00Z')
    expect(await late()).toMatchObject([{ professionalId: anna, kind: 'tell_client', dueOn: on }])
    setClock('2031-03-03T10:00:00Z')
    await world.as(anna, (tx) => markTold(tx, slotId, subjectId))
    expect(await of(anna, 'tell_client')).toEqual([])
  })

  it('asks to look back in the last phase, until one did', async () => {
    const { anna, chris, caseId, chrisPart } = world
    expect(await of(chris, 'evaluation')).toEqual([])
    await world.as(anna, async (tx) => {
      const found = await findCase(tx, caseId)
      if (found === undefined) throw new Error('The case is not reached')
      const { categories, purposeId } = found
      await moveCase(tx, found, { phase: 'closing', categories, purpose: { id: purposeId } })
    })
    expect(await of(chris, 'evaluation')).toMatchObject([{ id: caseId }])
    await world.as(chris, (tx) =>
      insertEvaluation(tx, {
        caseId,
        participantId: chrisPart,
        answers: {
          helped: 'yes',
          amount: 'right',
          wishes: 'asked_and_followed',
          consulted: 'yes',
          with_client: 'no',
        },
      }),
    )
    expect(await of(chris, 'evaluation')).toEqual([])
    expect(await of(anna, 'evaluation')).toHaveLength(1)
  })
})
