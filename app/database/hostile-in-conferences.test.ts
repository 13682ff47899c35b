import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CaseWorld,
  caseWorld,
  decideWithin,
  invite,
  newShareWithin,
  openSecondFile,
  plan,
  requireCase,
  somebody,
  statement,
} from '../cases/case-world.ts'
import { answerInvitation, endParticipation } from '../cases/participants-repository.ts'
import { moveCase, openCase } from '../cases/repository.ts'
import { addSubject } from '../cases/subjects-repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import { beginConferring, planConference } from '../conferences/conference-world.ts'
import {
  agreeToNeed,
  closeSlot,
  findAgreements,
  findNeeds,
  insertAgreement,
  keepNeed,
  markTold,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import {
  admit,
  endAdmission,
  findSlot,
  insertSlot,
  slotDeed,
} from '../conferences/slots-repository.ts'
import { cover, putOnTable, readTable, takeOff } from '../conferences/table-repository.ts'
import { atMoment, now } from '../clock.ts'
import type { File } from '../files/repository.ts'
import { readItem, withdrawItem } from '../items/repository.ts'
import { endConsent, findCaseShares } from '../shares/case-shares-repository.ts'
import { insertShare } from '../shares/repository.ts'
import { asVisitor, type Tx } from './actor.ts'
import { asOwner } from './as-role.ts'
import { newId } from './id.ts'
import { decided, sealed } from './world.ts'

/**
 * Somebody with the application's login and SQL of their own, acting as one of the five of a case about
 * two people: Anna leads it and has the chair, Chris and Dana were admitted, Eva takes part in the case
 * and was not admitted, Lea has nothing to do with it. The slots are about the first person alone.
 */
let world: CaseWorld
let five: Readonly<Record<Five, string>>
let parts: Readonly<Record<'anna' | 'chris' | 'dana' | 'eva', string>>
let caseId: string
let conferenceId: string
let first: string
let second: string
let father: File

type Five = 'anna' | 'chris' | 'dana' | 'eva' | 'lea'
const everybody = ['anna', 'chris', 'dana', 'eva', 'lea'] as const

const as = <T>(who: Five, work: (tx: Tx) => Promise<T>): Promise<T> => world.as(five[who], work)
const run = (who: Five, text: string) =>
  as(who, (tx) => sql.raw<Record<string, unknown>>(text).execute(tx))
const rowsOf = async (who: Five, text: string) => (await run(who, text)).rows

beforeAll(async () => {
  world = await caseWorld()
  const [dana, eva] = [await somebody(world, 'Dana'), await somebody(world, 'Eva')]
  five = { anna: world.anna, chris: world.chris, dana, eva, lea: world.lead }
  await as('anna', async (tx) => {
    const opened = await openCase(tx, world.file, plan)
    caseId = opened.caseId
    first = opened.subjectId
    father = await openSecondFile(tx)
    second = (await addSubject(tx, caseId, father.id)) ?? ''
    const within = { caseId, subjectId: first }
    parts = {
      anna: opened.participantId,
      chris: await invite(tx, world.file, within, world.chris),
      dana: await invite(tx, world.file, within, dana),
      eva: await invite(tx, world.file, within, eva),
    }
  })
  for (const who of ['chris', 'dana', 'eva'] as const)
    await as(who, (tx) => answerInvitation(tx, parts[who], true))
  await as('anna', (tx) => beginConferring(tx, { caseId, file: world.file }))
  conferenceId = await as('anna', planConference)
})
afterAll(() => world.close())

const weigh = (
  who: 'chris' | 'dana',
  subjectId = first,
  file = world.file,
  kinds = plan.categories,
) =>
  as('anna', (tx) =>
    decideWithin(tx, file, { caseId, subjectId, participantId: parts[who] }, kinds),
  )

/** A slot about the first person that is open, at the content, with Anna, Chris and Dana there. */
async function openSlot(about: readonly string[] = [first]): Promise<string> {
  const slotId = await as('anna', async (tx) => {
    const id = await insertSlot(tx, {
      conferenceId,
      caseId,
      clientId: world.file.clientId,
      startsAt: now(),
      minutes: 30,
      question: 'Wat is nu nodig?',
      withClient: 'client',
      subjectIds: about,
      chairId: parts.anna,
    })
    await admit(tx, id, caseId, parts.chris, { comes: 'whole' })
    await admit(tx, id, caseId, parts.dana, { comes: 'whole' })
    for (const deed of ['open', 'join', 'content'] as const) await slotDeed(tx, id, deed)
    return id
  })
  for (const who of ['chris', 'dana'] as const) await as(who, (tx) => slotDeed(tx, slotId, 'join'))
  return slotId
}

const bringIn = (about: readonly string[] = [first]) =>
  as('anna', (tx) => statement(tx, world.file, caseId, about))

/** Puts an item of Anna's on the table, and says whether that was done. */
async function put(slotId: string, itemId: string) {
  const entryId = newId()
  const done = await as('anna', (tx) =>
    putOnTable(tx, { entryId, slotId, itemId, clientMaySee: false }),
  )
  return { entryId, done }
}

const seen = async (who: Five, slotId: string) =>
  (await as(who, (tx) => readTable(tx, slotId))).map(({ itemId }) => itemId)

/** Who of the five sees an item on the table of a slot. */
async function whoSees(slotId: string, itemId: string): Promise<string> {
  const found: Five[] = []
  for (const who of everybody) if ((await seen(who, slotId)).includes(itemId)) found.push(who)
  return found.join(' ')
}

/** An open slot with an item on its table that was weighed for Chris. */
async function laid() {
  await weigh('chris')
  const slotId = await openSlot()
  const itemId = await bringIn()
  const { entryId } = await put(slotId, itemId)
  return { slotId, itemId, entryId }
}

describe('what lies on the table', () => {
  it('is not seen on a decision about another kind of data', async () => {
    await weigh('dana', first, world.file, ['involvement', 'name_contact'])
    const slotId = await openSlot()
    const item = await bringIn()
    await put(slotId, item)
    expect(await seen('dana', slotId)).toEqual([])
  })

  it('is seen by who was admitted, is there and was weighed for, and by nobody else', async () => {
    const { slotId, itemId, entryId } = await laid()
    expect(await whoSees(slotId, itemId)).toBe('anna chris')
    const plain = `select from app.table_entry where id = '${entryId}'`
    const found = []
    for (const who of everybody) if ((await rowsOf(who, plain)).length > 0) found.push(who)
    expect(found).toEqual(['anna', 'chris'])
    await weigh('dana')
    expect(await whoSees(slotId, itemId)).toBe('anna chris')
    expect(await as('anna', (tx) => cover(tx, entryId))).toBe(true)
    expect(await whoSees(slotId, itemId)).toBe('anna chris dana')
  })

  it('is refused about somebody who is no subject of the slot', async () => {
    const slotId = await openSlot()
    const wide = await openSlot([first, second])
    for (const about of [[second], [first, second]]) {
      const item = await bringIn(about)
      await expect(put(slotId, item)).rejects.toThrow('on_the_table_is_about_a_subject_of_the_slot')
      expect(await put(wide, item)).toMatchObject({ done: true })
    }
    expect(await put(slotId, await bringIn())).toMatchObject({ done: true })
  })

  it('about two takes a weighing for both', async () => {
    await weigh('chris')
    const slotId = await openSlot([first, second])
    const item = await bringIn([first, second])
    const { entryId } = await put(slotId, item)
    expect(await whoSees(slotId, item)).toBe('anna')
    await weigh('chris', second, father)
    await as('anna', (tx) => cover(tx, entryId))
    expect(await whoSees(slotId, item)).toBe('anna chris')
  })

  it('is not an item of another case, nor somebody else’s', async () => {
    const slotId = await openSlot()
    const other = await as('anna', (tx) => openCase(tx, world.file, plan))
    const elsewhere = await as('anna', (tx) =>
      statement(tx, world.file, other.caseId, [other.subjectId]),
    )
    expect(await put(slotId, elsewhere)).toMatchObject({ done: false })
    await expect(
      asOwner(
        world,
        `insert into app.table_entry (id, slot_id, case_id, case_phase_id, item_id, category, contributor_id)
          select gen_random_uuid(), l.id, l.case_id, l.case_phase_id, '${elsewhere}', 'school_attendance', l.chair_id
          from app.slot l where l.id = '${slotId}'`,
      ),
    ).rejects.toThrow('entry_is_of_the_case_of_the_slot')
    const item = await bringIn()
    const call = `select app.put_on_table(gen_random_uuid(), '${slotId}', '${item}', false) as done`
    for (const who of ['chris', 'dana', 'eva', 'lea'] as const)
      expect(await rowsOf(who, call)).toEqual([{ done: false }])
  })

  it('is seen on the last decision about its kind of data, whatever was decided before', async () => {
    await weigh('dana')
    const slotId = await openSlot()
    const [before, after] = [await bringIn(), await bringIn()]
    await put(slotId, before)
    expect(await seen('dana', slotId)).toEqual([before])
    const categories = [
      {
        category: 'school_attendance',
        advised: 'share',
        decided: 'withhold',
        conditionsMet: false,
      },
    ] as const
    await as('anna', async (tx) => {
      const within = { caseId, subjectId: first, participantId: parts.dana }
      const { purposeId } = await requireCase(tx, caseId)
      const data = [{ category: 'school_attendance', decision: 'share' }]
      const weighing = await sealed(tx, world.file, {
        within: { ...within, purposeId },
        advice: { outcome: 'allowed', data },
      })
      await decided(tx, weighing, { categories })
    })
    await put(slotId, after)
    expect(await seen('dana', slotId)).toEqual([before])
    const involved = await as('anna', (tx) =>
      statement(tx, world.file, caseId, [first], { category: 'involvement' }),
    )
    await put(slotId, involved)
    expect(await seen('dana', slotId)).toEqual([before, involved])
  })

  it('is only who is involved before the content, and nothing new from the round on', async () => {
    const slotId = await openSlot()
    const early = await as('anna', async (tx) => {
      const id = await insertSlot(tx, {
        conferenceId,
        caseId,
        clientId: world.file.clientId,
        startsAt: now(),
        minutes: 10,
        question: 'Wie is betrokken?',
        withClient: 'client',
        subjectIds: [first],
        chairId: parts.anna,
      })
      for (const deed of ['open', 'join'] as const) await slotDeed(tx, id, deed)
      return id
    })
    const item = await bringIn()
    expect(await put(early, item)).toMatchObject({ done: false })
    const involved = await as('anna', (tx) =>
      statement(tx, world.file, caseId, [first], { category: 'involvement' }),
    )
    expect(await put(early, involved)).toMatchObject({ done: true })
    expect(await put(slotId, item)).toMatchObject({ done: true })
    await as('anna', (tx) => slotDeed(tx, slotId, 'round'))
    expect(await put(slotId, involved)).toMatchObject({ done: false })
  })

  const ends: readonly (readonly [
    string,
    (at: Awaited<ReturnType<typeof laid>>) => Promise<unknown>,
  ])[] = [
    ['they leave', ({ slotId }) => as('chris', (tx) => slotDeed(tx, slotId, 'leave'))],
    [
      'their admission ends',
      ({ slotId }) => as('anna', (tx) => endAdmission(tx, slotId, parts.chris)),
    ],
    ['it is taken off', ({ entryId }) => as('anna', (tx) => takeOff(tx, entryId))],
    ['it is withdrawn', ({ itemId }) => as('anna', (tx) => withdrawItem(tx, itemId))],
    [
      'consent is taken back',
      ({ entryId }) =>
        as('anna', async (tx) => {
          const grounds = await sql<{ weighing_id: string }>`
            select weighing_id from app.table_ground where entry_id = ${entryId}`.execute(tx)
          for (const { weighing_id: id } of grounds.rows) await endConsent(tx, id)
        }),
    ],
    [
      'its time is over',
      ({ slotId }) =>
        asOwner(
          world,
          `update app.slot set until_at = now() - interval '16 minutes' where id = '${slotId}'`,
        ),
    ],
    [
      'its time is over by the server, whatever hour is chosen',
      ({ slotId }) =>
        asOwner(
          world,
          `update app.slot set until_by_server = now() - interval '16 minutes' where id = '${slotId}'`,
        ),
    ],
  ]
  it.each(ends)('is gone for who saw it once %s', async (_, end) => {
    const at = await laid()
    expect(await whoSees(at.slotId, at.itemId)).toContain('chris')
    await end(at)
    expect(await seen('chris', at.slotId)).toEqual([])
    expect(await rowsOf('chris', `select from app.table_entry where id = '${at.entryId}'`)).toEqual(
      [],
    )
  })

  it('stays gone when an hour is set back, and is there within the grace', async () => {
    const { slotId, itemId } = await laid()
    const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    expect(await atMoment(later(44), () => seen('chris', slotId))).toEqual([itemId])
    expect(await atMoment(later(46), () => seen('chris', slotId))).toEqual([])
    expect(await as('anna', (tx) => findSlot(tx, slotId))).toMatchObject({ isOpen: true })
  })

  it('is put, seen, joined and decided by the functions alone', async () => {
    const { slotId, entryId } = await laid()
    const refused: readonly string[] = [
      `insert into app.presence (slot_id, participant_id) values ('${slotId}', '${parts.chris}')`,
      `insert into app.table_entry (id) values (gen_random_uuid())`,
      `insert into app.table_about (entry_id) values ('${entryId}')`,
      `insert into app.table_ground (entry_id) values ('${entryId}')`,
      `insert into app.table_seen (entry_id) values ('${entryId}')`,
      `update app.slot set until_at = now() + interval '1 day' where id = '${slotId}'`,
      `update app.slot set closed_how = 'round' where id = '${slotId}'`,
      `update app.need set answer = 'agreed'`,
      `update app.presence set left_at = null`,
      `update app.admission set ended_at = null`,
      `select from app.open_entry`,
      `select from app.table_seen`,
      `delete from app.table_entry`,
    ]
    for (const text of refused)
      for (const who of ['anna', 'chris'] as const)
        await expect(run(who, text), text).rejects.toThrow('permission denied')
  })
})

describe('a slot', () => {
  it('is not there for who was not admitted, by whatever way', async () => {
    const { slotId } = await laid()
    const [agreement] = [await as('anna', (tx) => agree(tx, slotId, parts.anna))]
    const tables = ['slot', 'slot_subject', 'admission', 'presence', 'table_entry', 'slot_told']
    const where = (table: string) => `${table === 'slot' ? 'id' : 'slot_id'} = '${slotId}'`
    for (const who of ['eva', 'lea'] as const) {
      expect(await as(who, (tx) => findSlot(tx, slotId))).toBeUndefined()
      for (const table of tables)
        expect(await rowsOf(who, `select from app.${table} where ${where(table)}`), table).toEqual(
          [],
        )
      for (const call of ['open_slot', 'join_slot', 'take_chair', 'start_round', 'leave_slot'])
        expect(await rowsOf(who, `select app.${call}('${slotId}') as done`), call).toEqual([
          { done: false },
        ])
      expect(await rowsOf(who, `select from app.who_sit_in('${slotId}')`)).toEqual([])
      expect(await rowsOf(who, `select from app.agreement where id = '${agreement}'`)).toEqual([])
      expect(await rowsOf(who, `select from app.grounds_of('${slotId}')`)).toEqual([])
    }
    expect(await as('chris', (tx) => findSlot(tx, slotId))).toMatchObject({ stage: 'content' })
    expect(
      await rowsOf('chris', `select from app.presence where slot_id = '${slotId}'`),
    ).toHaveLength(3)
    expect(await rowsOf('anna', `select from app.grounds_of('${slotId}')`)).not.toEqual([])
  })

  it('is not planned on a case that one does not lead, nor for somebody who is not in the case', async () => {
    const mine = await as('chris', planConference)
    await expect(
      as('chris', (tx) =>
        insertSlot(tx, {
          conferenceId: mine,
          caseId,
          clientId: world.file.clientId,
          startsAt: now(),
          minutes: 10,
          question: 'Mag dit?',
          withClient: 'client',
          subjectIds: [first],
          chairId: parts.chris,
        }),
      ),
    ).rejects.toThrow('row-level security')
    const slotId = await openSlot()
    await expect(
      as('chris', (tx) => admit(tx, slotId, caseId, parts.eva, { comes: 'whole' })),
    ).rejects.toThrow('row-level security')
    await expect(
      as('anna', (tx) => admit(tx, slotId, caseId, world.chrisPart, { comes: 'whole' })),
    ).rejects.toThrow('admitted_is_of_the_case_of_the_slot')
    expect(await as('anna', (tx) => admit(tx, slotId, caseId, parts.eva, { comes: 'part' }))).toBe(
      true,
    )
    await as('anna', (tx) => endAdmission(tx, slotId, parts.eva))
    expect(await as('eva', (tx) => findSlot(tx, slotId))).toBeUndefined()
  })

  it('gets another chair by who is there, and nobody without one closes it', async () => {
    const slotId = await openSlot()
    await as('dana', (tx) => slotDeed(tx, slotId, 'leave'))
    expect(await as('dana', (tx) => slotDeed(tx, slotId, 'chair'))).toBe(false)
    expect(await as('chris', (tx) => slotDeed(tx, slotId, 'round'))).toBe(false)
    expect(await as('chris', (tx) => slotDeed(tx, slotId, 'chair'))).toBe(true)
    expect(await as('anna', (tx) => slotDeed(tx, slotId, 'round'))).toBe(false)
    expect(await as('chris', (tx) => slotDeed(tx, slotId, 'round'))).toBe(true)
    expect(await as('chris', (tx) => closeSlot(tx, slotId))).toBe('not_told')
    await as('anna', (tx) => tell(tx, slotId))
    expect(await as('anna', (tx) => closeSlot(tx, slotId))).toBe('not_now')
    expect(await as('chris', (tx) => closeSlot(tx, slotId))).toBe('closed')
  })

  it('says to who is not signed in only whether it is over', async () => {
    const slotId = await openSlot()
    const ended = (id: string) =>
      asVisitor(world.db, async (tx) => {
        const { rows } = await sql<{
          ended: boolean
        }>`select entry.slot_ended(${id}) as ended`.execute(tx)
        return rows[0]?.ended
      })
    expect(await ended(slotId)).toBe(false)
    expect(await ended(newId())).toBe(true)
    await asOwner(
      world,
      `update app.slot set until_at = now() - interval '1 hour' where id = '${slotId}'`,
    )
    expect(await ended(slotId)).toBe(true)
    await expect(
      asVisitor(world.db, (tx) => sql`select * from app.read_table(${slotId})`.execute(tx)),
    ).resolves.toMatchObject({ rows: [] })
  })
})

/** An action of somebody's, for whom it is alone. Gives its id. */
const agree = (tx: Tx, slotId: string, ownerId: string, forIds: readonly string[] = []) =>
  insertAgreement(tx, {
    caseId,
    slotId,
    clientId: undefined,
    text: 'Belt de leerplichtambtenaar.',
    ownerId,
    dueOn: '2027-01-08',
    forIds,
  })

const tell = (tx: Tx, slotId: string) =>
  recordTold(tx, { slotId, subjectId: first, tellerId: parts.anna, what: 'all', on: '2027-01-08' })

/** A slot in its round, with a need of Chris and one of Dana, who was not weighed for. */
async function inRound() {
  const at = await laid()
  const { slotId, entryId } = at
  const [forChris, forDana] = [newId(), newId()]
  await as('anna', async (tx) => {
    await slotDeed(tx, slotId, 'round')
    for (const [id, participantId] of [
      [forChris, parts.chris],
      [forDana, parts.dana],
    ] as const) {
      const agreementId = await agree(tx, slotId, participantId, [parts.chris])
      await nameNeed(tx, { id, slotId, entryId, participantId, agreementId })
    }
    await tell(tx, slotId)
  })
  return { ...at, forChris, forDana }
}

const reads = (who: Five, itemId: string) => as(who, (tx) => readItem(tx, itemId))
const sharesOf = (who: Five, itemId: string) => as(who, (tx) => findCaseShares(tx, { itemId }))

describe('in the closing round', () => {
  it('what was agreed opens with the closing and not before, and the rest never', async () => {
    const { slotId, itemId, forChris, forDana } = await inRound()
    const rest = await bringIn()
    expect(await as('anna', (tx) => agreeToNeed(tx, { id: forDana }, 'all'))).toBe(false)
    expect(await as('anna', (tx) => agreeToNeed(tx, { id: forChris }, 'outline'))).toBe(true)
    expect(await as('anna', (tx) => agreeToNeed(tx, { id: forChris }, 'outline'))).toBe(false)
    expect(await reads('chris', itemId)).toBeUndefined()
    expect(await sharesOf('chris', itemId)).toEqual([])
    expect(await sharesOf('anna', itemId)).toMatchObject([{ round: 'waits', isLive: false }])
    expect(await as('anna', (tx) => closeSlot(tx, slotId))).toBe('closed')
    expect(await reads('chris', itemId)).toMatchObject({ right: 'share' })
    expect(await sharesOf('chris', itemId)).toMatchObject([{ round: 'went_along', isLive: true }])
    for (const who of ['dana', 'eva'] as const) expect(await reads(who, itemId)).toBeUndefined()
    expect(await reads('chris', rest)).toBeUndefined()
    expect(await whoSees(slotId, itemId)).toBe('')
    expect(await as('chris', (tx) => slotDeed(tx, slotId, 'join'))).toBe(false)
  })

  it('nothing opens of a slot that closed by itself', async () => {
    const { slotId, itemId, forChris } = await inRound()
    await as('anna', (tx) => agreeToNeed(tx, { id: forChris }, 'all'))
    await asOwner(
      world,
      `update app.slot set until_at = now() - interval '1 hour' where id = '${slotId}'`,
    )
    expect(await as('anna', (tx) => closeSlot(tx, slotId))).toBe('already')
    expect(await reads('chris', itemId)).toBeUndefined()
    expect(await sharesOf('chris', itemId)).toEqual([])
    expect(await sharesOf('anna', itemId)).toMatchObject([{ round: 'stayed', isLive: false }])
    // Nobody is told that something ended which they never had.
    await as('anna', (tx) => withdrawItem(tx, itemId))
    expect(
      await rowsOf('chris', `select from app.item_notice where item_id = '${itemId}'`),
    ).toEqual([])
  })

  it.each<[string, (at: Awaited<ReturnType<typeof inRound>>) => Promise<boolean>]>([
    ['kept after all', ({ forChris }) => as('anna', (tx) => keepNeed(tx, forChris))],
    ['taken off', ({ entryId }) => as('anna', (tx) => takeOff(tx, entryId))],
  ])('what was agreed and then %s does not go along', async (_, change) => {
    const at = await inRound()
    await as('anna', (tx) => agreeToNeed(tx, { id: at.forChris }, 'all'))
    expect(await change(at)).toBe(true)
    expect(await as('anna', (tx) => agreeToNeed(tx, { id: at.forChris }, 'all'))).toBe(false)
    await as('anna', (tx) => closeSlot(tx, at.slotId))
    expect(await reads('chris', at.itemId)).toBeUndefined()
    expect(await sharesOf('chris', at.itemId)).toEqual([])
  })

  it('a refusal is seen by nobody but who refuses', async () => {
    const { slotId, forChris, forDana } = await inRound()
    const known = async (who: Five) =>
      (await as(who, (tx) => findNeeds(tx, slotId))).map(({ id }) => id).toSorted()
    expect(await known('anna')).toEqual([forChris, forDana].toSorted())
    expect(await known('chris')).toEqual([forChris, forDana].toSorted())
    // Who was not weighed for does not learn that there is something.
    for (const who of ['dana', 'eva', 'lea'] as const) expect(await known(who)).toEqual([])
    expect(await as('chris', (tx) => keepNeed(tx, forChris))).toBe(false)
    expect(await as('anna', (tx) => keepNeed(tx, forChris))).toBe(true)
    expect(await known('anna')).toEqual([forChris, forDana].toSorted())
    expect(await known('chris')).toEqual([forDana])
  })

  it('is shared what its contributor agreed to just now, and nothing else', async () => {
    const { slotId, itemId, forChris, forDana } = await inRound()
    const { phaseId, purposeId } = await as('anna', (tx) => requireCase(tx, caseId))
    const made = await weigh('chris')
    const share = (needId: string, item: string, before: (tx: Tx) => Promise<unknown>) =>
      as('anna', async (tx) => {
        await before(tx)
        const items = [{ id: item, category: 'school_attendance' }]
        const within = { caseId, subjectId: first, participantId: parts.chris }
        const round = { slotId, needId }
        await insertShare(tx, newShareWithin(made, { ...within, phaseId, purposeId, items, round }))
        throw new Error('It was shared')
      })
    const answer = (needId: string, how: string) => (tx: Tx) =>
      sql`select app.answer_need(${needId}, ${how}, ${how === 'agreed' ? 'all' : null})`.execute(tx)
    const other = await bringIn()
    await expect(share(forChris, itemId, async () => undefined)).rejects.toThrow(
      'row-level security',
    )
    await expect(share(forChris, itemId, answer(forChris, 'kept'))).rejects.toThrow(
      'row-level security',
    )
    await expect(share(forDana, itemId, answer(forChris, 'agreed'))).rejects.toThrow(
      'row-level security',
    )
    await expect(share(forChris, other, answer(forChris, 'agreed'))).rejects.toThrow(
      'row-level security',
    )
    await expect(share(forChris, itemId, answer(forChris, 'agreed'))).rejects.toThrow(
      'It was shared',
    )
    await as('anna', (tx) => answer(forChris, 'agreed')(tx))
    await expect(share(forChris, itemId, async () => undefined)).rejects.toThrow(
      'row-level security',
    )
  })

  it('somebody needs only what they see, for an action of whose it is', async () => {
    const { slotId, entryId } = await inRound()
    const [own, of] = [await as('dana', (tx) => agree(tx, slotId, parts.dana)), newId()]
    const name = (who: Five, agreementId: string, participantId: string) =>
      as(who, (tx) => nameNeed(tx, { id: of, slotId, entryId, participantId, agreementId }))
    await expect(name('dana', own, parts.dana)).rejects.toThrow('row-level security')
    const mine = await as('chris', (tx) => agree(tx, slotId, parts.chris))
    await expect(name('chris', mine, parts.dana)).rejects.toThrow(
      'needed_by_the_owner_of_the_action',
    )
    expect(await name('chris', mine, parts.chris)).toBe(true)
  })

  it('one of two closings at once closes', async () => {
    const { slotId } = await inRound()
    const both = [1, 2].map(() => as('anna', (tx) => closeSlot(tx, slotId)))
    expect((await Promise.all(both)).toSorted()).toEqual(['already', 'closed'])
  })

  it('putting and closing at once leave nothing on the table', async () => {
    const { slotId } = await inRound()
    const item = await bringIn()
    await Promise.all([as('anna', (tx) => closeSlot(tx, slotId)), put(slotId, item)])
    expect(await whoSees(slotId, item)).toBe('')
  })
})

describe('an agreement', () => {
  it('is read by who made it, who does it, for whom it is, and who leads the case', async () => {
    const slotId = await openSlot()
    const agreementId = await as('chris', (tx) => agree(tx, slotId, parts.dana))
    const [made] = await as('anna', (tx) => findAgreements(tx, { slotId }))
    const words = async (who: Five) =>
      (await as(who, (tx) => findTexts(tx, [made?.textId ?? '']))).size
    for (const who of ['anna', 'chris', 'dana'] as const) expect(await words(who), who).toBe(1)
    for (const who of ['eva', 'lea'] as const) expect(await words(who), who).toBe(0)
    const between = await as('anna', (tx) => agree(tx, slotId, parts.anna))
    const found = async (who: Five) =>
      (await as(who, (tx) => findAgreements(tx, { slotId }))).map(({ id }) => id)
    expect(await found('anna')).toEqual([agreementId, between])
    expect(await found('dana')).toEqual([agreementId])
    const progress = (who: Five) =>
      run(
        who,
        `insert into app.agreement_progress (id, agreement_id, state)
          values (gen_random_uuid(), '${agreementId}', 'begun')`,
      )
    for (const who of ['anna', 'chris', 'eva'] as const)
      await expect(progress(who), who).rejects.toThrow('row-level security')
    await progress('dana')
  })

  it('is made by who is there once it is about the content', async () => {
    const slotId = await openSlot()
    for (const who of ['eva', 'lea'] as const)
      await expect(as(who, (tx) => agree(tx, slotId, parts.anna))).rejects.toThrow(
        'row-level security',
      )
    await as('chris', (tx) => slotDeed(tx, slotId, 'leave'))
    await expect(as('chris', (tx) => agree(tx, slotId, parts.chris))).rejects.toThrow(
      'row-level security',
    )
    await as('chris', (tx) => slotDeed(tx, slotId, 'join'))
    expect(await as('chris', (tx) => agree(tx, slotId, parts.chris))).toBeTruthy()
  })
})

describe('words of a conference', () => {
  it('are read by who sits there, and what one was asked by oneself and the chair', async () => {
    const slotId = await as('anna', async (tx) => {
      const id = await insertSlot(tx, {
        conferenceId,
        caseId,
        clientId: world.file.clientId,
        startsAt: now(),
        minutes: 10,
        question: 'Wat is nu nodig?',
        withClient: 'client',
        subjectIds: [first],
        chairId: parts.anna,
      })
      const asked = { words: 'Vertel wat je al probeerde.', clientId: world.file.clientId }
      await admit(tx, id, caseId, parts.chris, { comes: 'whole', asked })
      await admit(tx, id, caseId, parts.dana, { comes: 'whole' })
      return id
    })
    const { rows } = await asOwner<Record<string, string>>(
      world,
      `select l.question_text, c.place_text, a.asked_text from app.slot l
        join app.conference c on c.id = l.conference_id
        join app.admission a on a.slot_id = l.id and a.asked_text is not null where l.id = '${slotId}'`,
    )
    const words = { question_text: '', place_text: '', asked_text: '', ...rows[0] }
    const read = async (id: string) => {
      const found: Five[] = []
      for (const who of everybody)
        if ((await as(who, (tx) => findTexts(tx, [id]))).size > 0) found.push(who)
      return found.join(' ')
    }
    expect(await read(words.question_text)).toBe('anna chris dana')
    expect(await read(words.place_text)).toBe('anna chris dana')
    expect(await read(words.asked_text)).toBe('anna chris')
  })
})

describe('at the end of a case', () => {
  const lookBack = (part: string) =>
    `insert into app.evaluation (case_id, participant_id, helped, amount, wishes, consulted, with_client)
      values ('${caseId}', '${part}', 'yes', 'right', 'asked', 'no', 'no')`

  it('each looks back for themselves, for who leads the case', async () => {
    await expect(run('chris', lookBack(parts.anna))).rejects.toThrow('row-level security')
    await expect(run('lea', lookBack(parts.chris))).rejects.toThrow('row-level security')
    await run('chris', lookBack(parts.chris))
    const seenBy = []
    for (const who of everybody)
      if ((await rowsOf(who, 'select from app.evaluation')).length > 0) seenBy.push(who)
    expect(seenBy).toEqual(['anna', 'chris'])
  })

  it('what was learned leads back to no case, nobody and no day', async () => {
    await run('anna', `insert into app.lesson (text) values ('Vraag het eerder.')`)
    for (const column of ['id', 'organisation_id', 'in_month'])
      await expect(
        run('anna', `insert into app.lesson (text, ${column}) values ('Zo', null)`),
      ).rejects.toThrow('permission denied')
    expect(await rowsOf('lea', 'select * from app.lesson')).toEqual([
      expect.objectContaining({ text: 'Vraag het eerder.' }),
    ])
    expect(
      Object.keys((await rowsOf('lea', 'select * from app.lesson'))[0] ?? {}).toSorted(),
    ).toEqual(['id', 'in_month', 'organisation_id', 'text'])
    expect(await rowsOf('chris', 'select from app.lesson')).toEqual([])
  })

  it('who leads hands over, and each keeps their own items as long as they say', async () => {
    const item = await bringIn()
    const handOver = `insert into app.hand_over (case_id, participant_id) values ('${caseId}', '${parts.chris}')`
    const keep = `insert into app.retention (item_id, purpose_id, keep_until, ground)
      select '${item}', f.purpose_id, '2030-01-01', 'own_law' from app."case" c
      join app.case_phase f on f.id = c.phase_id where c.id = '${caseId}'`
    for (const who of ['chris', 'dana'] as const) {
      await expect(run(who, handOver), who).rejects.toThrow('row-level security')
      await expect(run(who, keep), who).rejects.toThrow('row-level security')
    }
    await run('anna', handOver)
    await run('anna', keep)
    expect(await rowsOf('chris', 'select from app.hand_over')).toHaveLength(1)
    expect(await rowsOf('dana', 'select from app.hand_over')).toEqual([])
    expect(await rowsOf('chris', 'select from app.retention')).toEqual([])
    expect(await rowsOf('anna', 'select from app.retention')).toHaveLength(1)
  })
})

describe('the work of a conference', () => {
  it('is what one has to prepare, to do and to tell, until it is done', async () => {
    const work = async (who: Five) => {
      const rows = await rowsOf(
        who,
        `select what, id from app.work_of_conferences(now() + interval '1 day')`,
      )
      return rows.map(({ what, id }) => `${String(what)} ${String(id)}`)
    }
    const { slotId } = await inRound()
    const action = await as('anna', (tx) => agree(tx, slotId, parts.dana))
    expect(await work('dana')).toEqual(
      expect.arrayContaining([`slot ${slotId}`, `action ${action}`]),
    )
    expect(await work('anna')).not.toContain(`tell_client ${slotId}`)
    await as('anna', (tx) => closeSlot(tx, slotId))
    expect(await work('dana')).not.toContain(`slot ${slotId}`)
    expect(await work('anna')).toContain(`tell_client ${slotId}`)
    for (const who of ['chris', 'eva'] as const)
      expect(await as(who, (tx) => markTold(tx, slotId, first))).toBe(false)
    expect(await as('anna', (tx) => markTold(tx, slotId, first))).toBe(true)
    expect(await work('anna')).not.toContain(`tell_client ${slotId}`)
    await run(
      'dana',
      `insert into app.agreement_progress (id, agreement_id, state) values (gen_random_uuid(), '${action}', 'done')`,
    )
    expect(await work('dana')).not.toContain(`action ${action}`)
    for (const who of ['eva', 'lea'] as const) expect(await work(who)).toEqual([])
  })
})

// As the last: they end something for all.
describe('the table of a slot', () => {
  it('is bare for all once the case moves on', async () => {
    const { slotId, itemId } = await laid()
    expect(await whoSees(slotId, itemId)).toContain('anna chris')
    const found = await as('anna', (tx) => requireCase(tx, caseId))
    const to = { phase: 'closing', categories: plan.categories } as const
    await as('anna', (tx) => moveCase(tx, found, { ...to, purpose: { id: found.purposeId } }))
    expect(await whoSees(slotId, itemId)).toBe('')
    expect(await as('anna', (tx) => findSlot(tx, slotId))).toMatchObject({ stage: 'by_itself' })
  })

  it('is gone for who leaves the case', async () => {
    await weigh('dana')
    const slotId = await openSlot()
    const item = await bringIn()
    await put(slotId, item)
    expect(await whoSees(slotId, item)).toBe('anna chris dana')
    await as('dana', (tx) => endParticipation(tx, parts.dana))
    expect(await whoSees(slotId, item)).toBe('anna chris')
    expect(await as('dana', (tx) => findSlot(tx, slotId))).toBeUndefined()
  })
})
