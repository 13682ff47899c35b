import { sql, type Transaction } from 'kysely'
import { now } from '../clock.ts'
import type { Db } from './connection.ts'
import { insideTransaction } from './one-transaction.ts'
import { sideBySide } from './side-by-side.ts'
import type { Database } from './tables.ts'

export type Tx = Transaction<Database>

/** Who is acting. The database decides by this, row by row, what they have. */
export interface Actor {
  readonly kind: 'professional' | 'client' | 'representative' | 'job'
  readonly id: string
}

/** A professional as actor. */
export const professional = (id: string): Actor => ({ kind: 'professional', id })

/** Runs the work as this actor in one transaction: all of it happens with its events, or none. */
export const asActor = <T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asApplication(db, actor, work)

/** Runs what comes before there is a person: the functions of schema `entry`. It reaches nobody's rows. */
export const asVisitor = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asApplication(db, undefined, work)

function asApplication<T>(
  db: Db,
  actor: Actor | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const executor = tx.getExecutor()
    const connection = await executor.provideConnection(async (own) => own)
    // Sent ahead of what the work asks first. Both are waited for, whatever becomes of either, so that
    // nothing of the work is still under way when the transaction ends.
    const acting = connection.executeQuery(settings(actor).compile(tx))
    const worked = insideTransaction(() => work(sideBySide(executor, connection)))
    await Promise.allSettled([acting, worked])
    await acting
    return worked
  })
}

const settings = (actor: Actor | undefined) => sql`
  select set_config('role', 'deelwijzer_application', true),
    set_config('app.actor_kind', ${actor?.kind ?? ''}, true),
    set_config('app.actor_id', ${actor?.id ?? ''}, true),
    set_config('app.now', ${now().toISOString()}, true)`
