import { type Application, createApplication } from '../application.tsx'
import { setClock } from '../clock.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { setUpDemonstration } from '../demonstration/set-up.ts'
import { databaseGate } from '../identity/database-gate.ts'
import { type Hub, hubOf } from '../live/hub.ts'
import type { Route } from '../route.ts'

export interface TestApplication {
  readonly application: Application
  readonly database: TestDatabase
  readonly close: () => Promise<void>
}

interface TestSetting {
  /** Whether the people of the demonstration are there. */
  readonly demonstration?: boolean
  /** The moment at which the clock stands until the application closes. */
  readonly now?: string
  /** Where its live pages hear of changes; as a rule, from its database. */
  readonly hubOn?: (database: TestDatabase) => Hub
}

/** The whole application on a fresh database, with the people of the demonstration. */
export async function testApplication(
  routes: readonly Route[],
  { demonstration = true, now, hubOn = hubOf }: TestSetting = {},
): Promise<TestApplication> {
  if (now !== undefined) setClock(now)
  const database = await testDatabase()
  if (demonstration) await setUpDemonstration({ ...database, kind: 'embedded' })
  const gate = databaseGate(database.db)
  const assets = { style: '/style.css', live: '/live.js', theme: undefined }
  const hub = hubOn(database)
  const application = await createApplication({ gate, assets, routes, hub })
  const close = async (): Promise<void> => {
    if (now !== undefined) setClock()
    await hub.close()
    await database.close()
  }
  return { application, database, close }
}
