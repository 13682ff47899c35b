import { sql } from 'kysely'
import type { Tx } from './actor.ts'

/**
 * Waits until nobody else is busy with this id, and keeps it until the transaction ends. Look after
 * it at how things stand: a form that was sent twice then sees what the first one did.
 */
export async function oneAtATime(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
}
