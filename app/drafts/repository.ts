import { type Selectable, sql } from 'kysely'
import { now } from '../clock.ts'
import { caseColumns, type WithinCase, withinCaseOf } from '../cases/within-case.ts'
import { newId } from '../database/id.ts'
import { json } from '../database/json.ts'
import type { Tx } from '../database/connection.ts'
import type { DraftAim, DraftKind, DraftTable } from '../database/tables.ts'
import { recordEvent } from '../events/repository.ts'
import { withoutWords } from './without-words.ts'

/** Answers by pointer; what a page posted, as its feature understands it. */
export type Answers = Readonly<Record<string, unknown>>

export interface NewDraft {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string | undefined
  readonly kind: DraftKind
  readonly fileId?: string
  /** The weighing that this one begins from ("as last time"). */
  readonly startedFrom?: string
  readonly within?: WithinCase
  /** What it is for; always and only within a case. */
  readonly aim?: DraftAim
  /** The items that were chosen before it began. */
  readonly itemIds?: readonly string[]
  /** The request that is being answered. */
  readonly requestId?: string
  /** The slot of a conference that it prepares. */
  readonly slotId?: string
  readonly answers?: Answers
  readonly section?: string
  readonly toCheck?: readonly string[]
  readonly normsVersion: string
}

export interface Draft {
  readonly id: string
  readonly professionalId: string
  readonly fileId: string | null
  readonly kind: DraftKind
  readonly startedFrom: string | null
  readonly within: WithinCase | undefined
  readonly aim: DraftAim | null
  readonly itemIds: readonly string[]
  readonly requestId: string | null
  readonly slotId: string | null
  readonly answers: Answers
  /** Rises with every post; a page sends back the one that it was made from. */
  readonly version: number
  readonly section: string | null
  /** Pointers that were open only because of an answer that has changed since. */
  readonly toCheck: readonly string[]
  readonly normsVersion: string
  readonly createdAt: Date
  readonly changedAt: Date
  readonly sealedAt: Date | null
}

/** What one page posted, and how the draft stands after it. */
export interface Post {
  readonly section: string
  readonly posted: unknown
  readonly answers: Answers
  readonly nextSection?: string
  readonly toCheck?: readonly string[]
  readonly normsVersion?: string
}

/** Starts a draft, with its event. */
export async function insertDraft(tx: Tx, given: NewDraft): Promise<Draft> {
  const id = given.id ?? newId()
  const row = await tx
    .insertInto('app.draft')
    .values({
      id,
      kind: given.kind,
      file_id: given.fileId ?? null,
      started_from: given.startedFrom ?? null,
      ...caseColumns(given.within),
      aim: given.aim ?? null,
      item_ids: [...(given.itemIds ?? [])],
      request_id: given.requestId ?? null,
      slot_id: given.slotId ?? null,
      answers: json(given.answers ?? {}),
      section: given.section ?? null,
      to_check: [...(given.toCheck ?? [])],
      norms_version: given.normsVersion,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await recordEvent(tx, { kind: 'draft_started', fileId: given.fileId, subjects: [id] })
  return fromRow(row)
}

/** A draft of one's own that was not discarded. */
export async function findDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const row = await tx
    .selectFrom('app.draft')
    .selectAll()
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The same, with the event that it was read. */
export async function readDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const { rows } = await sql<Selectable<DraftTable>>`
    with draft as (select * from app.draft where id = ${id} and discarded_at is null),
    noted as (insert into app.event (kind, file_id, subject_ids)
      select 'draft_read', file_id, array[id] from draft)
    select * from draft`.execute(tx)
  return rows[0] && fromRow(rows[0])
}

/** One's own drafts that are still open, last touched first. */
export async function findOpenDrafts(tx: Tx): Promise<readonly Draft[]> {
  const rows = await tx
    .selectFrom('app.draft')
    .selectAll()
    .where('sealed_at', 'is', null)
    .where('discarded_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.map(fromRow)
}

/**
 * Keeps what a page posted: in the history, and in the draft.
 * Nothing when the draft has another version by now (two windows), or is sealed.
 */
export async function saveAnswers(
  tx: Tx,
  draftId: string,
  version: number,
  post: Post,
): Promise<Draft | undefined> {
  const row = await tx
    .updateTable('app.draft')
    .set({
      answers: json(post.answers),
      version: version + 1,
      section: post.nextSection ?? post.section,
      changed_at: now(),
      ...(post.toCheck && { to_check: [...post.toCheck] }),
      ...(post.normsVersion !== undefined && { norms_version: post.normsVersion }),
    })
    .where('id', '=', draftId)
    .where('version', '=', version)
    .where('sealed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return undefined
  await tx
    .insertInto('app.draft_answer')
    .values({
      draft_id: draftId,
      version: row.version,
      section: post.section,
      posted: json(post.posted),
    })
    .execute()
  await recordEvent(tx, {
    kind: 'draft_answered',
    fileId: row.file_id ?? undefined,
    subjects: [draftId],
  })
  return fromRow(row)
}

/** Every post of a draft, in order. */
export function findPosts(
  tx: Tx,
  draftId: string,
): Promise<readonly { version: number; section: string; posted: unknown; at: Date }[]> {
  return tx
    .selectFrom('app.draft_answer')
    .select(['version', 'section', 'posted', 'at'])
    .where('draft_id', '=', draftId)
    .orderBy('version')
    .execute()
}

/**
 * Holds a draft still until the transaction ends, so that nobody answers or decides on it meanwhile.
 * False when it has another version by now, or is closed.
 */
export async function holdDraft(tx: Tx, draftId: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('app.draft')
    .set({ changed_at: now() })
    .where('id', '=', draftId)
    .where('version', '=', version)
    .where('sealed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Closes a draft because weighings were made of it. Words about people go: from here on they stand
 * in personal text alone. False when it was closed already.
 */
export async function sealDraft(tx: Tx, draftId: string): Promise<boolean> {
  const draft = await findDraft(tx, draftId)
  const { numUpdatedRows } = await tx
    .updateTable('app.draft')
    .set({ sealed_at: now(), answers: json(withoutWords(draft?.answers ?? {})) })
    .where('id', '=', draftId)
    .where('sealed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await forgetPosts(tx, draftId)
  return true
}

/** Puts a draft away unsealed; its answers are gone. */
export async function discardDraft(tx: Tx, draft: Draft): Promise<void> {
  await tx
    .updateTable('app.draft')
    .set({ discarded_at: now(), answers: json({}) })
    .where('id', '=', draft.id)
    .execute()
  await forgetPosts(tx, draft.id)
  await recordEvent(tx, {
    kind: 'draft_discarded',
    fileId: draft.fileId ?? undefined,
    subjects: [draft.id],
  })
}

async function forgetPosts(tx: Tx, draftId: string): Promise<void> {
  await sql`select app.forget_posts(${draftId})`.execute(tx)
}

const fromRow = (row: Selectable<DraftTable>): Draft => ({
  id: row.id,
  professionalId: row.professional_id,
  fileId: row.file_id,
  kind: row.kind,
  startedFrom: row.started_from,
  within: withinCaseOf(row),
  aim: row.aim,
  itemIds: row.item_ids,
  requestId: row.request_id,
  slotId: row.slot_id,
  answers: row.answers as Answers,
  version: row.version,
  section: row.section,
  toCheck: row.to_check,
  normsVersion: row.norms_version,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  sealedAt: row.sealed_at,
})
