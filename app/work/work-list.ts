import { now } from '../clock.ts'
import { findMyClients } from '../clients/repository.ts'
import {
  type AnsweredQuestion,
  type Consultation,
  findAnswersToMe,
  findAskedOfMe,
} from '../consultations/repository.ts'
import type { Tx } from '../database/connection.ts'
import { type Draft, findOpenDrafts } from '../drafts/repository.ts'
import { recordEvent } from '../events/repository.ts'
import { findWhoAre, type Who } from '../items/own-repository.ts'
import { findNotices, type Notice } from '../items/repository.ts'
import { type DueThing, findDueThings, hasDay } from './due-things.ts'
import { findWorkInCases, type WorkInCase } from './in-cases.ts'

/** All that one has to do. */
export interface WorkList {
  readonly late: readonly DueThing[]
  readonly due: readonly DueThing[]
  /** What is to be done in one's cases without a day of its own. */
  readonly inCases: readonly WorkInCase[]
  readonly asked: readonly Consultation[]
  readonly answers: readonly AnsweredQuestion[]
  /** What one had and was withdrawn or put right, as long as one did not say what one did with it. */
  readonly notices: readonly Notice[]
  readonly drafts: readonly Draft[]
  /** The names of those of one's own clients whom something of it is about, by file. */
  readonly clients: ReadonlyMap<string, string>
  /** Who asked or answered. */
  readonly people: ReadonlyMap<string, Who>
}

const week = 7 * 24 * 3_600_000

/** One's own work list, with the event that it was read. */
export async function readWorkList(tx: Tx, me: string): Promise<WorkList> {
  await recordEvent(tx, { kind: 'work_list_read' })
  const inCases = await findWorkInCases(tx)
  const things = await findDueThings(tx, me, inCases)
  const asked = (await findAskedOfMe(tx, me)).filter(({ answer }) => answer === undefined)
  const answers = await findAnswersToMe(tx, me, new Date(now().getTime() - week))
  const drafts = await findOpenDrafts(tx)
  const fileIds = [...things, ...inCases].flatMap((one) => one.fileIds)
  const ofDrafts = drafts.flatMap(({ fileId }) => fileId ?? [])
  const clients = await findMyClients(tx, [...new Set([...fileIds, ...ofDrafts])])
  const people = [...asked.map((one) => one.askedBy), ...answers.map((one) => one.colleagueId)]
  return {
    late: things.filter(({ isLate }) => isLate),
    due: things.filter(({ isLate }) => !isLate),
    inCases: inCases.filter((one) => !hasDay(one)),
    asked,
    answers,
    notices: await findNotices(tx, 'open for me'),
    drafts,
    clients: new Map(clients.map(({ fileId, name }) => [fileId, name])),
    people: await findWhoAre(tx, people),
  }
}
