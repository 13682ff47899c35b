import { type Selectable, sql } from 'kysely'
import { yes } from '../cases/repository.ts'
import { insertText } from '../clients/personal-text.ts'
import type { ItemKind, ItemSource, ItemTable, NoticeAnswer } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'

export interface NewItem {
  /** Of the form that brings it in; otherwise a new one. */
  readonly id?: string
  /** None for an item in the own file alone. */
  readonly caseId?: string
  readonly fileId: string
  /** The client of that file. */
  readonly clientId: string
  readonly kind: ItemKind
  readonly category: string
  readonly text: string
  readonly source: ItemSource
  /** From whom, or which document. */
  readonly sourceText?: string
  /** YYYY-MM-DD */
  readonly on: string
  /** The subjects of the case whom it is about; at least one when there is a case. */
  readonly about: readonly string[]
  readonly replaces?: string
  readonly takenFrom?: { readonly itemId: string; readonly weighingId: string }
}

/** What is known of an item without reading it. */
export interface Item {
  readonly id: string
  readonly caseId: string | null
  readonly organisationId: string
  readonly fileId: string
  readonly kind: ItemKind
  readonly category: string
  readonly source: ItemSource
  readonly on: string
  readonly about: readonly string[]
  readonly replaces: string | null
  readonly takenFrom: string | null
  readonly by: string
  readonly at: Date
  readonly endedAt: Date | null
  readonly endedHow: 'withdrawn' | 'corrected' | null
}

/** An item with its words, and by which right or shares they were reached. */
export interface ReadItem extends Item {
  readonly text: string
  readonly sourceText: string | undefined
  readonly right: 'own_item' | 'share'
  readonly shareIds: readonly string[]
}

/** Brings an item in. The database refuses somebody who is no subject of its case. Gives its id. */
export async function insertItem(tx: Tx, given: NewItem): Promise<string> {
  const { id = newId() } = given
  const text = await insertText(tx, given.clientId, given.text)
  const source =
    given.sourceText === undefined
      ? undefined
      : await insertText(tx, given.clientId, given.sourceText)
  await tx
    .insertInto('app.item')
    .values({
      id,
      case_id: given.caseId ?? null,
      file_id: given.fileId,
      kind: given.kind,
      category: given.category,
      text_id: text.id,
      source: given.source,
      source_text: source?.id ?? null,
      on_day: given.on,
      replaces: given.replaces ?? null,
      taken_from: given.takenFrom?.itemId ?? null,
      taken_weighing: given.takenFrom?.weighingId ?? null,
    })
    .execute()
  const { caseId } = given
  if (caseId !== undefined)
    await tx
      .insertInto('app.item_about')
      .values(given.about.map((subject) => ({ item_id: id, subject_id: subject, case_id: caseId })))
      .execute()
  await recordEvent(tx, {
    kind: given.takenFrom ? 'item_taken_over' : 'item_brought_in',
    fileId: given.fileId,
    caseId,
    subjects: [id, ...(given.takenFrom ? [given.takenFrom.itemId] : [])],
    right: 'own_item',
  })
  return id
}

export interface ItemsWanted {
  readonly caseId?: string
  readonly fileId?: string
  readonly id?: string
  /** Only what was brought in before this one; as from the beginning when that is not reached. */
  readonly before?: string | undefined
  /** Without those in whose place a corrected one stands. */
  readonly current?: boolean
  readonly limit?: number
  /** Several by their ids, as far as one reaches them. */
  readonly ids?: readonly string[]
}

/** The items that one reaches, newest first: own ones, and those that a live share opens. */
export async function findItems(tx: Tx, wanted: ItemsWanted): Promise<readonly Item[]> {
  const before = wanted.before === undefined ? undefined : await findPlace(tx, wanted.before)
  const rows = await tx
    .selectFrom('app.item as i')
    .selectAll('i')
    .select(
      sql<string[]>`array(select a.subject_id from app.item_about a where a.item_id = i.id)`.as(
        'about',
      ),
    )
    .$if(wanted.caseId !== undefined, (q) => q.where('i.case_id', '=', wanted.caseId ?? ''))
    .$if(wanted.fileId !== undefined, (q) => q.where('i.file_id', '=', wanted.fileId ?? ''))
    .$if(wanted.id !== undefined, (q) => q.where('i.id', '=', wanted.id ?? ''))
    .$if(wanted.ids !== undefined, (q) =>
      q.where(sql<boolean>`i.id = any (${[...(wanted.ids ?? [])]}::uuid[])`),
    )
    .$if(wanted.current === true, (q) =>
      q.where((e) => e.or([e('i.ended_how', 'is', null), e('i.ended_how', '<>', 'corrected')])),
    )
    .$if(before !== undefined, (q) =>
      q.where(sql<boolean>`(i.at, i.id) < (${before?.at ?? ''}::timestamptz, ${before?.id ?? ''})`),
    )
    .orderBy('i.at', 'desc')
    .orderBy('i.id', 'desc')
    .$if(wanted.limit !== undefined, (q) => q.limit(wanted.limit ?? 0))
    .execute()
  return rows.map(fromRow)
}

/** Where an item stands in the order; as text, since a Date is less precise. */
const findPlace = (tx: Tx, id: string) =>
  tx
    .selectFrom('app.item')
    .select(['id', sql<string>`at::text`.as('at')])
    .where('id', '=', id)
    .executeTakeFirst()

/** The same with their words, and an event that names the right or the shares. */
export async function readItems(tx: Tx, wanted: ItemsWanted): Promise<readonly ReadItem[]> {
  return readThese(tx, await findItems(tx, wanted))
}

/** A page of items with their words, and after which item the next page begins. */
export interface ItemsPage {
  readonly items: readonly ReadItem[]
  readonly next: string | undefined
}

/** A page of the items of a case; what is read, with its event, is what stands on it. */
export async function readItemsOfCase(
  tx: Tx,
  caseId: string,
  before?: string,
  size = 50,
): Promise<ItemsPage> {
  const { rows } = await sql<ItemRow & WordsRow & { readonly goes_on: boolean }>`
    select * from app.read_items(null, ${caseId}, true, ${before ?? null}, ${size})`.execute(tx)
  const items = rows.map((row) => ({ ...fromRow(row), ...wordsOf(row) }))
  return { items, next: rows[0]?.goes_on ? items.at(-1)?.id : undefined }
}

/** The same of a file of one's own. */
export async function readItemsOfFile(
  tx: Tx,
  fileId: string,
  before?: string,
  size = 50,
): Promise<ItemsPage> {
  const found = await findItems(tx, { fileId, before, current: true, limit: size + 1 })
  const shown = found.slice(0, size)
  const next = found.length > size ? shown.at(-1)?.id : undefined
  return { items: await readThese(tx, shown), next }
}

async function readThese(tx: Tx, items: readonly Item[]): Promise<readonly ReadItem[]> {
  const read = await readTextsOf(
    tx,
    items.map(({ id }) => id),
  )
  return items.flatMap((item) => {
    const words = read.get(item.id)
    return words === undefined ? [] : [{ ...item, ...words }]
  })
}

/** One item with its words; undefined when it is not one's to read, and then that is noted. */
export async function readItem(tx: Tx, id: string): Promise<ReadItem | undefined> {
  const [item] = await findItems(tx, { id })
  const words = (await readTextsOf(tx, [id])).get(id)
  return item && words && { ...item, ...words }
}

async function readTextsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const { rows } = await sql<WordsRow & { readonly id: string }>`
    select id, text, source_text, right_used, share_ids from app.read_items(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.id, wordsOf(row)]))
}

interface WordsRow {
  readonly text: string
  readonly source_text: string | null
  readonly right_used: 'own_item' | 'share'
  readonly share_ids: readonly string[]
}

const wordsOf = (row: WordsRow) => ({
  text: row.text,
  sourceText: row.source_text ?? undefined,
  right: row.right_used,
  shareIds: row.share_ids,
})

/** Takes an item back. Whoever had it is told. False when it had ended, or is not one's own. */
export const withdrawItem = (tx: Tx, id: string): Promise<boolean> =>
  yes(tx, sql`app.end_item(${id}, 'withdrawn')`)

/**
 * Puts an item right: another takes its place in every share that it is in. Gives the id of the
 * other; undefined when the item had ended meanwhile.
 */
export async function correctItem(
  tx: Tx,
  item: Item,
  given: Omit<NewItem, 'replaces' | 'caseId' | 'fileId' | 'about' | 'category'>,
): Promise<string | undefined> {
  const { id, caseId, fileId, about, category } = item
  if (!(await yes(tx, sql`app.end_item(${id}, 'corrected')`))) return undefined
  const corrected = await insertItem(tx, {
    ...given,
    ...(caseId !== null && { caseId }),
    fileId,
    about,
    category,
    replaces: id,
  })
  const shares = await tx
    .selectFrom('app.share_item')
    .select(['share_id', 'subject_id'])
    .where('item_id', '=', id)
    .execute()
  if (shares.length > 0)
    await tx
      .insertInto('app.share_item')
      .values(shares.map((share) => ({ ...share, item_id: corrected, category })))
      .execute()
  return corrected
}

/** That an item one had was withdrawn or put right; without its words. */
export interface Notice {
  readonly itemId: string
  readonly participantId: string
  readonly caseId: string | null
  readonly kind: ItemKind
  readonly category: string
  readonly on: string
  /** Who had brought it in. */
  readonly name: string
  readonly organisation: string
  readonly how: 'withdrawn' | 'corrected'
  readonly at: Date
  readonly answer: NoticeAnswer | null
  readonly answerText: string | null
  readonly answeredAt: Date | null
  /** What took its place, when that is open to one now. */
  readonly follows: string | undefined
  /** The own item that was taken over from it. */
  readonly taken: string | undefined
}

/** The notices to oneself that are still open; or the one about this item, open or not. */
export async function findNotices(
  tx: Tx,
  wanted: { readonly itemId: string } | 'open for me',
): Promise<readonly Notice[]> {
  const itemId = wanted === 'open for me' ? null : wanted.itemId
  const { rows } = await sql<NoticeRow>`select * from app.notices_to_me(${itemId})`.execute(tx)
  return rows.map((row) => ({
    itemId: row.item_id,
    participantId: row.participant_id,
    caseId: row.case_id,
    kind: row.kind,
    category: row.category,
    on: row.on_day,
    name: row.name,
    organisation: row.organisation,
    how: row.how,
    at: row.at,
    answer: row.answer,
    answerText: row.answer_text,
    answeredAt: row.answered_at,
    follows: row.follows ?? undefined,
    taken: row.taken ?? undefined,
  }))
}

interface NoticeRow {
  readonly item_id: string
  readonly participant_id: string
  readonly case_id: string | null
  readonly kind: ItemKind
  readonly category: string
  readonly on_day: string
  readonly name: string
  readonly organisation: string
  readonly how: 'withdrawn' | 'corrected'
  readonly at: Date
  readonly answer: NoticeAnswer | null
  readonly answer_text: string | null
  readonly answered_at: Date | null
  readonly follows: string | null
  readonly taken: string | null
}

/** Tells what one did with an item that ended. False when that was told before. */
export async function answerNotice(
  tx: Tx,
  notice: Pick<Notice, 'itemId' | 'participantId'>,
  did: NoticeAnswer,
  words?: string,
): Promise<boolean> {
  const text = words === undefined ? null : (await insertText(tx, undefined, words)).id
  const { itemId, participantId } = notice
  return yes(tx, sql`app.answer_notice(${itemId}, ${participantId}, ${did}, ${text})`)
}

type ItemRow = Omit<Selectable<ItemTable>, 'text_id' | 'source_text' | 'taken_weighing'> & {
  readonly about: readonly string[]
}

const fromRow = (row: ItemRow): Item => ({
  id: row.id,
  caseId: row.case_id,
  organisationId: row.organisation_id,
  fileId: row.file_id,
  kind: row.kind,
  category: row.category,
  source: row.source,
  on: row.on_day,
  about: row.about,
  replaces: row.replaces,
  takenFrom: row.taken_from,
  by: row.by,
  at: row.at,
  endedAt: row.ended_at,
  endedHow: row.ended_how,
})
