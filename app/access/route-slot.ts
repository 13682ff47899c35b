import { statement } from '../cases/case-world.ts'
import { insertConference } from '../conferences/repository.ts'
import { insertAgreement, nameNeed } from '../conferences/round-repository.ts'
import { admit, insertSlot, slotDeed } from '../conferences/slots-repository.ts'
import { putOnTable } from '../conferences/table-repository.ts'
import { now } from '../clock.ts'
import { newId } from '../database/id.ts'
import type { PeopleAtWork } from '../files/people-at-work.ts'

/** Where Anna has the chair and Chris takes part. */
interface InCase {
  readonly caseId: string
  readonly subjectId: string
  readonly annaPart: string
  readonly chrisPart: string
}

/** A slot in its round, with Anna and Chris there, one thing on the table, an action and who needs it. */
export async function inSlot(
  { database: { as }, people, file }: PeopleAtWork,
  { caseId, subjectId, annaPart, chrisPart }: InCase,
): Promise<Readonly<Record<string, string>>> {
  const [entryId, needId, agreementId] = [newId(), newId(), newId()]
  const { conferenceId, slotId } = await as(people.anna, async (tx) => {
    const startsAt = now()
    const endsAt = new Date(startsAt.getTime() + 3_600_000)
    const conference = await insertConference(tx, {
      way: 'room',
      place: 'Kamer 12',
      startsAt,
      endsAt,
    })
    const slot = await insertSlot(tx, {
      conferenceId: conference,
      caseId,
      clientId: file.clientId,
      startsAt,
      minutes: 30,
      question: 'Wat is nu nodig?',
      withClient: 'client',
      subjectIds: [subjectId],
      chairId: annaPart,
    })
    await admit(tx, slot, caseId, chrisPart, { comes: 'whole' })
    await slotDeed(tx, slot, 'open')
    await slotDeed(tx, slot, 'join')
    await slotDeed(tx, slot, 'content')
    return { conferenceId: conference, slotId: slot }
  })
  await as(people.chris, (tx) => slotDeed(tx, slotId, 'join'))
  await as(people.anna, async (tx) => {
    const itemId = await statement(tx, file, caseId, [subjectId])
    await putOnTable(tx, { entryId, slotId, itemId, clientMaySee: true })
    await insertAgreement(tx, {
      id: agreementId,
      caseId,
      slotId,
      text: 'Wij bellen elkaar op vrijdag.',
      ownerId: chrisPart,
      dueOn: '2031-12-31',
      forIds: [],
    })
    await slotDeed(tx, slotId, 'round')
    await nameNeed(tx, { id: needId, slotId, entryId, participantId: chrisPart, agreementId })
  })
  return { conferenceId, slotId, entryId, needId, agreementId }
}
