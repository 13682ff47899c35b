import { sql } from 'kysely'
import type { DatabaseHandle } from '../database/connection.ts'
import { addClosedCase } from './closed-case.ts'
import { addConferences } from './conferences.ts'
import { addEarlierWork } from './earlier-work.ts'
import { addFamilyCase } from './family-case.ts'
import { setUpDemonstration } from './set-up.ts'
import { addTenantCase } from './tenant-case.ts'

/** Fills an empty database with made-up people, and with what they did in the weeks before. */
export async function makeDemonstration(database: DatabaseHandle): Promise<void> {
  if (!(await setUpDemonstration(database))) return
  const { db, kind } = database
  // Not each step waits for the disk: the last ones take the others along.
  const alone = kind === 'embedded'
  if (alone) await sql`set synchronous_commit = off`.execute(db)
  await addEarlierWork(db)
  await addClosedCase(db)
  const [family, tenants] = [await addFamilyCase(db), await addTenantCase(db)]
  if (alone) await sql`set synchronous_commit = on`.execute(db)
  await addConferences(db, family, tenants)
}
