import { type Application, createApplication } from '../application.tsx'
import { setClock } from '../clock.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { setUpDemonstration } from '../demonstration/set-up.ts'
import { databaseGate } from '../identity/database-gate.ts'
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
}

/** The whole application on a fresh database, with the people of the demonstration. */
export async function testApplication(
  routes: readonly Route[],
  { demonstration = true, now }: TestSetting = {},
): Promise<TestApplication> {
  if (now !== undefined) setClock(now)
  const database = await testDatabase()
  if (demonstration) await setUpDemonstration({ ...database, kind: 'embedded' })
  const gate = databaseGate(database.db)
  const assets = { style: '/style.css', theme: undefined }
  const application = await createApplication({ gate, assets, routes })
  const close = (): Promise<void> => {
    if (now !== undefined) setClock()
    return database.close()
  }
  return { application, database, close }
}
