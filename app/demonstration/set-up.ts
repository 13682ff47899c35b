import { sql } from 'kysely'
import { asActor, asVisitor, type Tx } from '../database/actor.ts'
import type { DatabaseHandle } from '../database/connection.ts'
import { organisations, professionals } from './people.ts'

const job = '00000000-0000-7000-8000-0000000000d0'

/**
 * Fills an empty database with made-up people. The embedded database is for trying, so it always
 * is a demonstration; a server only when asked by DEMONSTRATION=1, and never when it holds anything.
 */
export async function setUpDemonstration({ db, kind }: DatabaseHandle): Promise<void> {
  if (kind === 'server' && process.env['DEMONSTRATION'] !== '1') return
  const isDemonstration = await asVisitor(db, async (tx) => {
    const query = sql<{ marked: boolean }>`select entry.mark_demonstration() as marked`
    return (await query.execute(tx)).rows[0]?.marked ?? false
  })
  if (isDemonstration) await asActor(db, { kind: 'job', id: job }, addPeople)
}

/** Again at every start, and once is enough: who is there already stays as they are. */
async function addPeople(tx: Tx): Promise<void> {
  const { rows } = await sql`select from app.organisation limit 1`.execute(tx)
  if (rows.length > 0) return
  await tx
    .insertInto('app.organisation')
    .values([...organisations])
    .execute()
  await tx
    .insertInto('app.professional')
    .values([...professionals])
    .execute()
}
