import { type Application, createApplication } from '../application.tsx'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { setUpDemonstration } from '../demonstration/set-up.ts'
import { databaseGate } from '../identity/database-gate.ts'
import type { Route } from '../route.ts'

export interface TestApplication {
  readonly application: Application
  readonly database: TestDatabase
  readonly close: () => Promise<void>
}

/** The whole application on a fresh database, with the people of the demonstration. */
export async function testApplication(
  routes: readonly Route[],
  { demonstration = true } = {},
): Promise<TestApplication> {
  const database = await testDatabase()
  if (demonstration) await setUpDemonstration({ ...database, kind: 'embedded' })
  const gate = databaseGate(database.db)
  const assets = { style: '/style.css', theme: undefined }
  const application = await createApplication({ gate, assets, routes })
  return { application, database, close: database.close }
}
