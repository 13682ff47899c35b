import { sql } from 'kysely'
import type { Db } from './connection.ts'

/**
 * Has the database find out about each table what it has to know to answer from it: columns, policies,
 * indexes. Otherwise whoever asks first waits for that, a quarter of a second where the database is
 * embedded. One table at a time, so that nobody waits for all of them. Gives their names.
 */
export async function readyTables(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname = 'app' and has_table_privilege(schemaname || '.' || tablename, 'select')`.execute(
    db,
  )
  const names = rows.map(({ name }) => name)
  for (const name of names) await sql`select from ${sql.table(name)} limit 0`.execute(db)
  return names
}
