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
  const { db } = database
  await addEarlierWork(db)
  await addClosedCase(db)
  await addConferences(db, await addFamilyCase(db), await addTenantCase(db))
}
