import { type QueryResult, sql } from 'kysely'
import type { TestDatabase } from './testing.ts'

type Database = Pick<TestDatabase, 'db'>

/** In tests: what an administrator does beside the application, as the superuser one is logged in as. */
export const asOwner = <T = unknown>(database: Database, statement: string) =>
  outsideTheApplication<T>(database, [], statement)

/** In tests: what another role than that of the application does, such as the reader of the log. */
export const asRole = <T = unknown>(database: Database, role: string, statement: string) =>
  outsideTheApplication<T>(database, [`set role ${role}`], statement)

function outsideTheApplication<T>(
  { db }: Database,
  before: readonly string[],
  statement: string,
): Promise<QueryResult<T>> {
  return db.connection().execute(async (connection) => {
    await sql`reset role`.execute(connection)
    try {
      for (const first of before) await sql.raw(first).execute(connection)
      return await sql.raw<T>(statement).execute(connection)
    } finally {
      await sql`set role deelwijzer_application`.execute(connection)
    }
  })
}
