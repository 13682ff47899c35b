// Fills a database with open slots that people sit in, all weighed for, and with items to put on the
// table. Through the repositories, so what is measured has gone the way that people go.
import { type CaseWorld, decideWithin, invite, plan, requireCase, statement } from '../../app/cases/case-world.ts'
import { answerInvitation } from '../../app/cases/participants-repository.ts'
import { openCase } from '../../app/cases/repository.ts'
import { beginConferring, planConference } from '../../app/conferences/conference-world.ts'
import { admit, insertSlot, slotDeed } from '../../app/conferences/slots-repository.ts'
import { now } from '../../app/clock.ts'
import { asActor, professional, type Tx } from '../../app/database/actor.ts'
import { type DatabaseHandle, openDatabase, type Where } from '../../app/database/connection.ts'
import { newId } from '../../app/database/id.ts'
import { setUpDemonstration } from '../../app/demonstration/set-up.ts'
import { openFile } from '../../app/files/repository.ts'
import { insertOrganisation, insertProfessional } from '../../app/organisations/repository.ts'

/** A slot that is open, about its content. */
export interface OpenSlot {
  readonly slotId: string
  readonly subjectId: string
  /** Who has the chair and brings the items. */
  readonly chair: string
  readonly chairSeat: string
  /** Everybody at the slot, the chair first. */
  readonly people: readonly string[]
  /** To be put on the table one by one. */
  readonly items: readonly string[]
}

export interface Size {
  readonly slots: number
  /** How many sit in each slot. */
  readonly seats: number
  readonly items: number
}

const job = { kind: 'job', id: '00000000-0000-7000-8000-0000000000be' } as const

/** Opens the database, fills it and closes it again: a server may then open it. */
export async function fill(where: Where, size: Size): Promise<readonly OpenSlot[]> {
  process.env['DEMONSTRATION'] = '1'
  const database = await openDatabase(where)
  await setUpDemonstration(database)
  const people = await asActor(database.db, job, (tx) => addPeople(tx, size.seats))
  const slots: OpenSlot[] = []
  for (let slot = 0; slot < size.slots; slot++) slots.push(await openOne(database, people, size))
  await database.close()
  return slots
}

/** One in each organisation, as it is when partners confer. */
async function addPeople(tx: Tx, count: number): Promise<readonly string[]> {
  const people: string[] = []
  for (let at = 0; at < count; at++) {
    const kind = { setting: 'municipality', domain: 'youth' } as const
    const organisationId = await insertOrganisation(tx, { name: `Meetorganisatie ${at}`, ...kind })
    const person = { organisationId, teamId: null, name: `Meetpersoon ${at}`, role: 'social_worker' }
    const rest = { ...kind, registrations: [], isTeamLead: false, isChair: false }
    people.push(await insertProfessional(tx, { ...person, ...rest }))
  }
  return people
}

async function openOne(database: DatabaseHandle, people: readonly string[], { items }: Size): Promise<OpenSlot> {
  const [chair = '', ...others] = people
  const as = <T>(id: string, work: (tx: Tx) => Promise<T>) => asActor(database.db, professional(id), work)
  const begun = await as(chair, async (tx) => {
    const file = await openFile(tx, { name: `Meetcliënt ${newId()}`, birthDate: '2011-04-05' })
    if (file === undefined) throw new Error('The file was not opened')
    return { file, ...(await openCase(tx, file, plan)) }
  })
  const { file, caseId, subjectId, participantId: chairSeat } = begun
  const seats: string[] = []
  for (const other of others) {
    const seat = await as(chair, (tx) => invite(tx, file, { caseId, subjectId }, other))
    await as(other, (tx) => answerInvitation(tx, seat, true))
    seats.push(seat)
  }
  const slotId = await as(chair, async (tx) => {
    await beginConferring(tx, { caseId, file } as CaseWorld)
    await requireCase(tx, caseId)
    for (const participantId of seats) await decideWithin(tx, file, { caseId, subjectId, participantId })
    return planOne(tx, { caseId, subjectId, chairSeat, clientId: file.clientId }, seats)
  })
  const ids = await as(chair, async (tx) => {
    const made: string[] = []
    for (let at = 0; at < items; at++) made.push(await statement(tx, file, caseId, [subjectId]))
    return made
  })
  await as(chair, async (tx) => {
    for (const deed of ['open', 'join', 'content'] as const) await slotDeed(tx, slotId, deed)
  })
  for (const other of others) await as(other, (tx) => slotDeed(tx, slotId, 'join'))
  return { slotId, subjectId, chair, chairSeat, people, items: ids }
}

async function planOne(
  tx: Tx,
  given: { caseId: string; subjectId: string; chairSeat: string; clientId: string },
  seats: readonly string[],
): Promise<string> {
  const { caseId, subjectId, chairSeat, clientId } = given
  const slotId = await insertSlot(tx, {
    conferenceId: await planConference(tx),
    caseId,
    clientId,
    startsAt: now(),
    minutes: 120,
    question: 'Wat is nu nodig?',
    withClient: 'client',
    subjectIds: [subjectId],
    chairId: chairSeat,
  })
  for (const seat of seats) await admit(tx, slotId, caseId, seat, { comes: 'whole' })
  return slotId
}
