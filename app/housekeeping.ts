import { sql } from 'kysely'
import { asActor, asVisitor } from './database/actor.ts'
import type { Db } from './database/connection.ts'
import { describeError, log } from './security/log.ts'

const hour = 3_600_000
const job = '00000000-0000-7000-8000-0000000000c1'

/** Clears what is no longer of use: old sessions and kept forms, and drafts without a file. */
export async function clearOld(db: Db): Promise<void> {
  await asVisitor(db, (tx) => sql`select entry.clear_old()`.execute(tx))
  await asActor(db, { kind: 'job', id: job }, (tx) => sql`select app.clear_drafts()`.execute(tx))
}

/** Clears at the start and every hour, until stopped. Several processes may do so beside each other. */
export function keepHouse(db: Db): () => void {
  // What fails now is tried again in an hour.
  const clear = () =>
    clearOld(db).catch((error: unknown) => log.error({ housekeeping: describeError(error) }))
  void clear()
  const timer = setInterval(() => void clear(), hour)
  timer.unref()
  return () => clearInterval(timer)
}
