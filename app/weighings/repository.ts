import type { Selectable } from 'kysely'
import { findTexts, insertText } from '../clients/personal-text.ts'
import { caseColumns, type WeighedWithinCase, withinCaseOf } from '../cases/within-case.ts'
import { newId } from '../database/id.ts'
import { json } from '../database/json.ts'
import type { Tx } from '../database/connection.ts'
import type { DraftKind, WeighingTable } from '../database/tables.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import {
  findEvidenceTexts,
  insertEvidenceTexts,
  recipientName,
  recipientOrganisation,
  type Texts,
} from './evidence-texts.ts'

/** Whom the data are meant for, as far as the weighing knew. */
export interface Recipient {
  readonly role?: string
  readonly setting?: string
  readonly domain?: string
  /** Kept as personal text, as is where they work: in a list they are not there, in `readWeighing` they are. */
  readonly name?: string
  readonly organisation?: string
  readonly channel?: string
  readonly contactId?: string
  readonly colleagueId?: string
  /** Which party of its draft this was. */
  readonly partyId?: string
}

export interface NewWeighing {
  /** Given when the receipt was made over it; otherwise made here. */
  readonly id?: string
  readonly fileId?: string | undefined
  readonly clientId?: string | undefined
  readonly draftId?: string | undefined
  readonly kind: DraftKind
  /** The same for all weighings of one draft with several recipients or clients. */
  readonly exchangeId: string
  /** The emergency that this weighing completes. */
  readonly completes?: string | undefined
  readonly startedFrom?: string | undefined
  readonly taskId?: string | undefined
  readonly within?: WeighedWithinCase | undefined
  readonly recipient: Recipient
  /** In words; kept as personal text, for it may hold any. */
  readonly purpose?: string | undefined
  /** Without words about a person: those are in `texts`. */
  readonly situation: unknown
  readonly advice: unknown
  readonly asked: unknown
  readonly texts?: Texts
  readonly normsVersion: string
  readonly receipt: string
  readonly salt: string
  /** Only for an emergency: when it was done, and before when the rest is written down. */
  readonly deedAt?: Date | undefined
  readonly completeBefore?: Date | undefined
}

export interface Weighing {
  readonly id: string
  readonly fileId: string | null
  readonly draftId: string | null
  readonly kind: DraftKind
  readonly exchangeId: string
  readonly completes: string | null
  readonly startedFrom: string | null
  readonly taskId: string | null
  readonly within: WeighedWithinCase | undefined
  readonly recipient: Recipient
  readonly purposeText: string | null
  readonly situation: unknown
  readonly advice: unknown
  readonly asked: unknown
  readonly normsVersion: string
  readonly receipt: string
  readonly salt: string
  readonly deedAt: Date | null
  readonly completeBefore: Date | null
  readonly by: string
  readonly sealedAt: Date
}

/** Seals a weighing: from here on it can be read, added to and decided on, and never changed. */
export async function insertWeighing(tx: Tx, given: NewWeighing): Promise<Weighing> {
  const id = given.id ?? newId()
  const { name, organisation, ...recipient } = given.recipient
  const purpose =
    given.purpose === undefined ? undefined : await insertText(tx, given.clientId, given.purpose)
  const row = await tx
    .insertInto('app.weighing')
    .values({
      id,
      file_id: given.fileId ?? null,
      draft_id: given.draftId ?? null,
      kind: given.kind,
      exchange_id: given.exchangeId,
      completes: given.completes ?? null,
      started_from: given.startedFrom ?? null,
      task_id: given.taskId ?? null,
      ...caseColumns(given.within),
      case_purpose_id: given.within?.purposeId ?? null,
      recipient: json(recipient),
      purpose_text: purpose?.id ?? null,
      purpose_hash: purpose?.hash ?? null,
      situation: json(given.situation),
      advice: json(given.advice),
      asked: json(given.asked),
      norms_version: given.normsVersion,
      receipt: given.receipt,
      salt: given.salt,
      deed_at: given.deedAt ?? null,
      complete_before: given.completeBefore ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const belongs = { weighingId: id, clientId: given.clientId }
  const words = {
    ...(name !== undefined && { [recipientName]: name }),
    ...(organisation !== undefined && { [recipientOrganisation]: organisation }),
  }
  await insertEvidenceTexts(tx, id, belongs, { ...given.texts, ...words })
  await recordEvent(tx, { kind: 'weighing_sealed', fileId: given.fileId, subjects: [id] })
  return { ...fromRow(row), recipient: given.recipient }
}

/** A weighing that one reaches; without a trace in the log. Pages use `readWeighing`. */
export async function findWeighing(tx: Tx, id: string): Promise<Weighing | undefined> {
  const row = await tx
    .selectFrom('app.weighing')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** A weighing with its words and the event that it was read; for another's, the event that it was refused. */
export async function readWeighing(
  tx: Tx,
  id: string,
): Promise<
  { readonly weighing: Weighing; readonly purpose: string; readonly texts: Texts } | undefined
> {
  const weighing = await findWeighing(tx, id)
  if (weighing === undefined) {
    await recordRefusal(tx, id)
    return undefined
  }
  await recordEvent(tx, {
    kind: 'weighing_read',
    fileId: weighing.fileId ?? undefined,
    subjects: [id],
  })
  const texts = (await findEvidenceTexts(tx, [id])).get(id) ?? {}
  const [name, organisation] = [texts[recipientName], texts[recipientOrganisation]]
  const recipient = {
    ...weighing.recipient,
    ...(name !== undefined && { name }),
    ...(organisation !== undefined && { organisation }),
  }
  return { weighing: { ...weighing, recipient }, purpose: await purposeOf(tx, weighing), texts }
}

/** Where the recipients of weighings work, by the weighing; also in records from before it was kept apart. */
export async function findWorkplaces(
  tx: Tx,
  weighings: readonly {
    readonly id: string
    readonly recipient: { readonly organisation?: string | undefined }
  }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = weighings.map(({ id }) => id)
  const texts = await findEvidenceTexts(tx, ids, recipientOrganisation)
  return new Map(
    weighings.flatMap(({ id, recipient }) => {
      const workplace = texts.get(id)?.[recipientOrganisation] ?? recipient.organisation
      return workplace === undefined ? [] : [[id, workplace] as const]
    }),
  )
}

async function purposeOf(tx: Tx, { purposeText }: Weighing): Promise<string> {
  if (purposeText === null) return ''
  return (await findTexts(tx, [purposeText])).get(purposeText) ?? ''
}

/** The weighings in a file of one's own, newest first. */
export const findWeighingsOfFile = (tx: Tx, fileId: string): Promise<readonly Weighing[]> =>
  findBy(tx, 'file_id', fileId)

/** The weighings that were sealed from one draft. */
export const findWeighingsOfDraft = (tx: Tx, draftId: string): Promise<readonly Weighing[]> =>
  findBy(tx, 'draft_id', draftId)

/** What completes an emergency, so far. */
export const findCompletions = (tx: Tx, weighingId: string): Promise<readonly Weighing[]> =>
  findBy(tx, 'completes', weighingId)

async function findBy(
  tx: Tx,
  column: 'file_id' | 'draft_id' | 'completes',
  id: string,
): Promise<readonly Weighing[]> {
  const rows = await tx
    .selectFrom('app.weighing')
    .selectAll()
    .where(column, '=', id)
    .orderBy('sealed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

function weighedWithin(row: Selectable<WeighingTable>): WeighedWithinCase | undefined {
  const within = withinCaseOf(row)
  return within && { ...within, purposeId: row.case_purpose_id ?? '' }
}

const fromRow = (row: Selectable<WeighingTable>): Weighing => ({
  id: row.id,
  fileId: row.file_id,
  draftId: row.draft_id,
  kind: row.kind,
  exchangeId: row.exchange_id,
  completes: row.completes,
  startedFrom: row.started_from,
  taskId: row.task_id,
  within: weighedWithin(row),
  recipient: row.recipient as Recipient,
  purposeText: row.purpose_text,
  situation: row.situation,
  advice: row.advice,
  asked: row.asked,
  normsVersion: row.norms_version,
  receipt: row.receipt,
  salt: row.salt,
  deedAt: row.deed_at,
  completeBefore: row.complete_before,
  by: row.by,
  sealedAt: row.sealed_at,
})
