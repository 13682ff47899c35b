import { type Case, findCase } from '../cases/repository.ts'
import { readSubjects } from '../cases/subjects-repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import { findMyClients } from '../clients/repository.ts'
import { findRetention, type Retention } from '../closing/retention-repository.ts'
import type { Tx } from '../database/connection.ts'
import type { Happened } from '../events/happened.ts'
import { findAssignments, findFile } from '../files/repository.ts'
import { type CaseShare, findCaseShares } from '../shares/case-shares-repository.ts'
import {
  type AnswerOnItem,
  findAnswersOnItem,
  findEventsOfItem,
  findSharesOfItem,
  findSourceOf,
  findWhoAre,
  type ShareOfItem,
  type SourceOfItem,
  type Who,
} from './own-repository.ts'
import { type Item, readItem, type ReadItem } from './repository.ts'

/** An item with its words, who brought it in, and about whom it is. */
export interface ShownItem extends ReadItem {
  readonly author: Who
  /** The names of those it is about, as far as one sees them. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** What the own organisation sees of its item. */
export interface OwnView {
  readonly right: 'own_item'
  readonly item: ShownItem
  /** Undefined without a case, and where one does not take part in it (any more). */
  readonly found: Case | undefined
  readonly receivers: readonly Receiver[]
  /** Colleagues who have the file now; undefined where that is not one's own. */
  readonly colleagues: readonly string[] | undefined
  readonly readings: readonly Happened[]
  readonly answers: readonly AnswerOnItem[]
  readonly source: SourceOfItem | undefined
  readonly newer: string | undefined
  /** Words of others that belong here: an answer, the name of somebody outside. */
  readonly words: ReadonlyMap<string, string>
  /** What the case is for now; empty without one. */
  readonly purpose: string
  /** Those who decided to share it. */
  readonly givers: ReadonlyMap<string, Who>
  /** The shares that one reaches oneself. */
  readonly shareIds: ReadonlySet<string>
  /** Until when it is kept and why, once that was set. */
  readonly kept: Retention | undefined
  readonly canCorrect: boolean
  readonly canShare: boolean
}

/** What a recipient sees: by which shares, and what they took over. Nothing of others. */
export interface ReceivedView {
  readonly right: 'share'
  readonly item: ShownItem
  readonly found: Case | undefined
  readonly purpose: string
  readonly shares: readonly CaseShare[]
  readonly taken: readonly string[]
}

export type ItemView = OwnView | ReceivedView

/** One to whom an item was given, with every share of it to them. */
export interface Receiver {
  readonly participantId: string
  readonly name: string | undefined
  readonly organisation: string | undefined
  readonly outsideText: string | undefined
  readonly shares: readonly ShareOfItem[]
  readonly standing: 'can_see' | 'not_yet' | 'over' | 'outside'
  /** The people for whom no share is live: with one of them missing it is not open. */
  readonly missing: readonly string[]
}

/** Reads an item as its page shows it; undefined when it is not reached, which is noted. */
export async function readItemView(tx: Tx, itemId: string): Promise<ItemView | undefined> {
  const read = await readItem(tx, itemId)
  if (read === undefined) return undefined
  const found = read.caseId === null ? undefined : await findCase(tx, read.caseId)
  const [item] = await withPeople(tx, [read])
  if (item === undefined) return undefined
  return read.right === 'own_item' ? ownView(tx, item, found) : receivedView(tx, item, found)
}

async function receivedView(
  tx: Tx,
  item: ShownItem,
  found: Case | undefined,
): Promise<ReceivedView> {
  const shares = await findCaseShares(tx, { itemId: item.id })
  const taken = await tx
    .selectFrom('app.item')
    .select('id')
    .where('taken_from', '=', item.id)
    .where('ended_at', 'is', null)
    .execute()
  return {
    right: 'share',
    item,
    found,
    purpose: await purposeOf(tx, found),
    shares: shares.filter(({ id }) => item.shareIds.includes(id)),
    taken: taken.map(({ id }) => id),
  }
}

async function ownView(tx: Tx, item: ShownItem, found: Case | undefined): Promise<OwnView> {
  const { id, caseId, fileId, endedAt, category } = item
  const shares = await findSharesOfItem(tx, id)
  const receivers = receiversOf(item, shares)
  const answers = endedAt === null ? [] : await findAnswersOnItem(tx, id)
  const file = await findFile(tx, fileId)
  const live = endedAt === null
  const canCorrect = live && file !== undefined && (caseId === null || found !== undefined)
  const events = await findEventsOfItem(tx, id, 200)
  return {
    right: 'own_item',
    item,
    found,
    receivers,
    colleagues: file && (await findColleagues(tx, fileId)),
    readings: firstPerPerson(events.filter((event) => isReadingOfOther(event, item))),
    answers,
    source: await findSourceOf(tx, id),
    newer: await findNewer(tx, id),
    words: await findTexts(tx, [
      ...answers.flatMap(({ answerText }) => answerText ?? []),
      ...receivers.flatMap(({ outsideText }) => outsideText ?? []),
    ]),
    purpose: await purposeOf(tx, found),
    givers: await findWhoAre(
      tx,
      shares.map(({ by }) => by),
    ),
    shareIds: new Set((await findCaseShares(tx, { itemId: id })).map((share) => share.id)),
    kept: (await findRetention(tx, [id]))[0],
    canCorrect,
    canShare: canCorrect && found !== undefined && found.categories.includes(category),
  }
}

/** Those to whom an item was given, with whether it is open to them now. */
export function receiversOf(
  { about }: Pick<Item, 'about'>,
  shares: readonly ShareOfItem[],
): readonly Receiver[] {
  const byParticipant = Map.groupBy(shares, ({ participantId }) => participantId)
  return [...byParticipant].flatMap(([participantId, given]) => {
    const [first] = given
    if (first === undefined) return []
    const live = given.filter(({ isLive }) => isLive)
    const missing = about.filter((id) => !live.some(({ subjectId }) => subjectId === id))
    const { name, organisation, outsideText } = first
    const standing = standingOf(first, live, missing)
    return [{ participantId, name, organisation, outsideText, shares: given, missing, standing }]
  })
}

function standingOf(
  { professionalId }: ShareOfItem,
  live: readonly ShareOfItem[],
  missing: readonly string[],
): Receiver['standing'] {
  if (professionalId === undefined) return 'outside'
  if (missing.length === 0) return 'can_see'
  return live.length > 0 ? 'not_yet' : 'over'
}

const isReadingOfOther = ({ kind, organisation }: Happened, { author }: ShownItem): boolean =>
  kind === 'items_read' && organisation !== author.organisation

/** The last time of each; every page that shows an item is a reading. */
function firstPerPerson(events: readonly Happened[]): readonly Happened[] {
  return [...Map.groupBy(events, ({ actorId }) => actorId).values()].flatMap(([last]) => last ?? [])
}

async function purposeOf(tx: Tx, found: Case | undefined): Promise<string> {
  if (found === undefined) return ''
  return (await findTexts(tx, [found.purposeText])).get(found.purposeText) ?? ''
}

async function findColleagues(tx: Tx, fileId: string): Promise<readonly string[]> {
  const assigned = await findAssignments(tx, fileId)
  return assigned.filter(({ until }) => until === null).map(({ name }) => name)
}

async function findNewer(tx: Tx, itemId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('app.item')
    .select('id')
    .where('replaces', '=', itemId)
    .executeTakeFirst()
  return row?.id
}

/** The same items, with who brought them in and about whom they are. */
export async function withPeople(
  tx: Tx,
  items: readonly ReadItem[],
): Promise<readonly ShownItem[]> {
  if (items.length === 0) return []
  const authors = await findWhoAre(
    tx,
    items.map(({ by }) => by),
  )
  const names = await namesOf(tx, items)
  return items.map((item) => ({
    ...item,
    author: authors.get(item.by) ?? { name: '', organisation: '' },
    people: (item.about.length === 0 ? [item.fileId] : item.about).map((id) => ({
      id,
      name: names.get(id) ?? '',
    })),
  }))
}

/** By subject of a case, or by file. */
async function namesOf(tx: Tx, items: readonly Item[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const caseId of new Set(items.flatMap((item) => item.caseId ?? [])))
    for (const { id, name } of await readSubjects(tx, caseId)) names.set(id, name)
  const files = items.filter(({ about }) => about.length === 0).map(({ fileId }) => fileId)
  for (const { fileId, name } of await findMyClients(tx, [...new Set(files)]))
    names.set(fileId, name)
  return names
}
