import { sql } from 'kysely'
import type { Tx } from './actor.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Database } from './tables.ts'

/** A table whose rows have an id of their own. */
type Table = {
  readonly [Name in keyof Database]: 'id' extends keyof Database[Name] ? Name : never
}[keyof Database]

/** Whether the row that a form makes is there, because the same form came before. */
export async function isMade(tx: Tx, table: Table, id: string): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(table)} where id = ${id}`.execute(tx)
  return rows.length > 0
}

/**
 * Makes the row with this id, once. A form that was sent twice has the same id both times: the second
 * one waits for the first, finds its row, and makes nothing.
 */
export async function once(
  tx: Tx,
  table: Table,
  id: string,
  make: () => Promise<unknown>,
): Promise<void> {
  await oneAtATime(tx, id)
  if (!(await isMade(tx, table, id))) await make()
}
