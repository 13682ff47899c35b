import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import type { InformingTable } from '../database/tables.ts'
import { recordEvent } from '../events/repository.ts'
import {
  findClientOfWeighing,
  findEvidenceTexts,
  insertEvidenceTexts,
} from '../weighings/evidence-texts.ts'

/** Whether a client is told beforehand, afterwards or not. */
export type Moment = InformingTable['moment']['__select__']

/** What a client was or will be told. Not beforehand takes a ground, and a day to look at it again. */
export interface NewInforming {
  readonly weighingId: string
  /** Who is told, of a list: client, representative, …; or in own words who tells it, kept as personal text. */
  readonly who: string
  readonly moment: Moment
  readonly informedAt?: Date | undefined
  readonly how?: string | undefined
  /** A value of the vocabulary, such as `protect_person`. */
  readonly ground?: string | undefined
  /** The ground in one's own words. */
  readonly groundWords?: string | undefined
  readonly reviewOn?: string | undefined
}

export interface Informing {
  readonly id: string
  readonly who: string
  readonly moment: Moment
  readonly informedAt: Date | null
  readonly how: string | undefined
  readonly ground: string | null
  readonly groundWords: string | undefined
  readonly reviewOn: string | null
  readonly by: string
  readonly recordedAt: Date
  readonly done: { readonly informedAt: Date | null; readonly how: string } | undefined
}

/** Where the words about informing stand. */
const [how, groundWords, doneHow, whoWords] = ['/how', '/ground', '/done/how', '/who']

/** Stands where somebody is named in own words. */
export const named = 'named'
const isWord = (who: string): boolean => /^[a-z_]+$/.test(who)

/** Records how a client is informed. Gives its id; the reminder for the day is the action's to make. */
export async function insertInforming(tx: Tx, given: NewInforming): Promise<string> {
  const id = newId()
  await tx
    .insertInto('app.informing')
    .values({
      id,
      weighing_id: given.weighingId,
      who: isWord(given.who) ? given.who : named,
      moment: given.moment,
      informed_at: given.informedAt ?? null,
      ground: given.ground ?? null,
      review_on: given.reviewOn ?? null,
    })
    .execute()
  const { fileId, clientId } = await findClientOfWeighing(tx, given.weighingId)
  const belongs = { weighingId: given.weighingId, clientId }
  await insertEvidenceTexts(tx, id, belongs, {
    ...(!isWord(given.who) && { [whoWords]: given.who }),
    ...(given.how !== undefined && { [how]: given.how }),
    ...(given.groundWords !== undefined && { [groundWords]: given.groundWords }),
  })
  await recordEvent(tx, { kind: 'informing_recorded', fileId, subjects: [given.weighingId, id] })
  return id
}

/** Records that informing was settled: told by now, or why it will not be. */
export async function insertInformingDone(
  tx: Tx,
  informingId: string,
  done: { readonly how: string; readonly informedAt?: Date | undefined },
): Promise<void> {
  await tx
    .insertInto('app.informing_done')
    .values({ informing_id: informingId, informed_at: done.informedAt ?? null })
    .execute()
  const { weighing_id: weighingId } = await tx
    .selectFrom('app.informing')
    .select('weighing_id')
    .where('id', '=', informingId)
    .executeTakeFirstOrThrow()
  const { fileId, clientId } = await findClientOfWeighing(tx, weighingId)
  await insertEvidenceTexts(tx, informingId, { weighingId, clientId }, { [doneHow]: done.how })
  await recordEvent(tx, { kind: 'informing_done', fileId, subjects: [weighingId, informingId] })
}

/** All that was recorded about informing on a weighing, oldest first. */
export async function findInforming(tx: Tx, weighingId: string): Promise<readonly Informing[]> {
  const rows = await tx
    .selectFrom('app.informing as i')
    .leftJoin('app.informing_done as d', 'd.informing_id', 'i.id')
    .selectAll('i')
    .select(['d.at as done_at', 'd.informed_at as done_informed_at'])
    .where('i.weighing_id', '=', weighingId)
    .orderBy('i.at')
    .orderBy('i.id')
    .execute()
  const texts = await findEvidenceTexts(
    tx,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    who: texts.get(row.id)?.[whoWords] ?? row.who,
    moment: row.moment,
    informedAt: row.informed_at,
    how: texts.get(row.id)?.[how],
    ground: row.ground,
    groundWords: texts.get(row.id)?.[groundWords],
    reviewOn: row.review_on,
    by: row.by,
    recordedAt: row.at,
    done:
      row.done_at === null
        ? undefined
        : { how: texts.get(row.id)?.[doneHow] ?? '', informedAt: row.done_informed_at },
  }))
}

/** Who is told, for those named in own words, by the id of the informing. */
export async function findNamed(
  tx: Tx,
  rows: readonly { readonly id: string; readonly who: string }[],
): Promise<ReadonlyMap<string, string>> {
  const texts = await findEvidenceTexts(
    tx,
    rows.filter(({ who }) => who === named).map(({ id }) => id),
  )
  return new Map(rows.map(({ id, who }) => [id, texts.get(id)?.[whoWords] ?? who]))
}
