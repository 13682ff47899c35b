import { type Selectable, sql } from 'kysely'
import { insertText } from '../clients/personal-text.ts'
import type { ConferenceTable, Way } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'

/** Where and when a conference is. */
export interface PlaceAndTime {
  readonly way: Way
  /** A room, or where online; about nobody. */
  readonly place: string
  readonly startsAt: Date
  readonly endsAt: Date
}

/** A conference that one chairs, or has a slot in. */
export interface Conference {
  readonly id: string
  readonly organisationId: string
  /** The professional who plans it. */
  readonly chairId: string
  readonly way: Way
  /** The words are read by `findTexts`. */
  readonly placeText: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** Counts the changes: the SEQUENCE of its calendar file. */
  readonly version: number
  readonly cancelledAt: Date | null
}

/** Plans a conference that one chairs oneself; without cases yet. Gives its id. */
export async function insertConference(
  tx: Tx,
  { id = newId(), way, place, startsAt, endsAt }: PlaceAndTime & { readonly id?: string },
): Promise<string> {
  const { id: placeText } = await insertText(tx, undefined, place)
  await tx
    .insertInto('app.conference')
    .values({ id, way, place_text: placeText, starts_at: startsAt, ends_at: endsAt })
    .execute()
  await recordEvent(tx, { kind: 'conference_planned', subjects: [id], right: 'conference' })
  return id
}

/** Gives a conference another place or time. False when one does not chair it, or it was cancelled. */
export async function changeConference(tx: Tx, id: string, to: PlaceAndTime): Promise<boolean> {
  const { id: placeText } = await insertText(tx, undefined, to.place)
  return changed(tx, id, {
    way: to.way,
    place_text: placeText,
    starts_at: to.startsAt,
    ends_at: to.endsAt,
  })
}

/** Cancels a conference. Its slots that were not opened are cancelled one by one, by `slotDeed`. */
export const cancelConference = (tx: Tx, id: string): Promise<boolean> =>
  changed(tx, id, { cancelled_at: sql<Date>`app.now()` })

async function changed(
  tx: Tx,
  id: string,
  to: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('app.conference')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await recordEvent(tx, { kind: 'conference_changed', subjects: [id], right: 'conference' })
  return true
}

/** The conferences that one chairs or has a slot in, last one first. */
export async function findConferences(tx: Tx): Promise<readonly Conference[]> {
  const rows = await tx
    .selectFrom('app.conference')
    .selectAll()
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** One of them; undefined when it is not one's own. */
export async function findConference(tx: Tx, id: string): Promise<Conference | undefined> {
  const row = await tx
    .selectFrom('app.conference')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

const fromRow = (row: Selectable<ConferenceTable>): Conference => ({
  id: row.id,
  organisationId: row.organisation_id,
  chairId: row.chair_id,
  way: row.way,
  placeText: row.place_text,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  version: row.version,
  cancelledAt: row.cancelled_at,
})
