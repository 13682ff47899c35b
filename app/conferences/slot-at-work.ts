import { invite, openSecondFile, plan, statement } from '../cases/case-world.ts'
import { answerInvitation } from '../cases/participants-repository.ts'
import { openCase } from '../cases/repository.ts'
import { addSubject, linkSubject } from '../cases/subjects-repository.ts'
import type { WithinCase } from '../cases/within-case.ts'
import { type PeopleAtWork, peopleAtWork, testClient } from '../files/people-at-work.ts'
import { type File, openFile } from '../files/repository.ts'
import { identityRoutes } from '../identity/routes.tsx'
import type { NewItem } from '../items/repository.ts'
import {
  beginConferring,
  type ConferenceWorld,
  openSlot,
  planConference,
  weighForChris,
} from './conference-world.ts'
import { liveSlotRoutes } from './live/routes.tsx'
import { roundRoutes } from './round/routes.tsx'

/** For tests: the application with an open slot, Anna in the chair and Chris there, each with a file. */
export interface SlotAtWork extends PeopleAtWork {
  readonly world: ConferenceWorld
  /** Somebody else in the case, for whom Chris was not invited. */
  readonly otherId: string
  /** A new item of Anna's about the first subject. */
  readonly bringIn: (change?: Partial<NewItem>) => Promise<string>
  readonly weighForChris: () => Promise<unknown>
  /** Chris's own file on the first subject, and what a weighing from it to Anna is within. */
  readonly chrisFile: File
  readonly fromChris: WithinCase
}

/** Starts it. Each test opens a slot of its own by `openSlot(app.world)`. */
export async function slotAtWork(): Promise<SlotAtWork> {
  const app = await peopleAtWork([...identityRoutes, ...liveSlotRoutes, ...roundRoutes])
  const { people, database, file } = app
  const opened = await database.as(people.anna, (tx) => openCase(tx, file, plan))
  const { caseId, subjectId } = opened
  const otherId = await database.as(people.anna, async (tx) =>
    addSubject(tx, caseId, (await openSecondFile(tx)).id),
  )
  if (otherId === undefined) throw new Error('Nobody was added')
  const chrisPart = await database.as(people.anna, (tx) =>
    invite(tx, file, { caseId, subjectId }, people.chris),
  )
  const chrisFile = await database.as(people.chris, async (tx) => {
    await answerInvitation(tx, chrisPart, true)
    const own = await openFile(tx, testClient)
    if (own === undefined) throw new Error('The file was not opened')
    await linkSubject(tx, subjectId, own.id)
    return own
  })
  await database.as(people.anna, (tx) => beginConferring(tx, { caseId, file }))
  const conferenceId = await database.as(people.anna, planConference)
  const ids = { caseId, subjectId, annaPart: opened.participantId, chrisPart, conferenceId }
  const world = { ...database, ...people, file, ...ids, slotId: '' }
  const bringIn = (change: Partial<NewItem> = {}) =>
    database.as(people.anna, (tx) =>
      statement(tx, file, caseId, change.about ?? [subjectId], change),
    )
  const fromChris = { caseId, subjectId, participantId: opened.participantId }
  return {
    ...app,
    world,
    otherId,
    bringIn,
    weighForChris: () => weighForChris(world),
    chrisFile,
    fromChris,
  }
}

export { openSlot }
