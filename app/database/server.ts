import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import type { DatabaseHandle } from './connection.ts'
import { KeepingClient } from './keeping-client.ts'
import { listenToServer } from './listening.ts'
import { migrate, migrations } from './migrate.ts'
import { guarded } from './one-transaction.ts'
import { pgTypes } from './types.ts'

/** No page needs longer; a query that does has gone wrong and holds a connection. */
const limits = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 }

/**
 * Pages that come together are answered sooner one after the other than all at once, so they are few. A new
 * connection knows no table and no plan yet: its first pages take a hundred milliseconds each, and many at
 * once hold up all others. So one that was opened for a busy moment stays for the next, an hour long.
 */
export const connections = { max: 5, idleTimeoutMillis: 3_600_000, keepAlive: true }

/** A PostgreSQL server that `npm run migrate` has prepared. */
export async function openServer(url: string): Promise<DatabaseHandle> {
  const pool = new Pool({
    connectionString: url,
    Client: KeepingClient,
    pipeline: true,
    types: pgTypes,
    ...limits,
    ...connections,
  })
  // A connection that drops while idle is replaced at its next use; without a listener it ends the process.
  pool.on('error', () => undefined)
  const db: DatabaseHandle['db'] = new Kysely({
    dialect: guarded(
      new PostgresDialect({
        pool,
        onCreateConnection: async (connection) => {
          // Whoever the URL logs in as: what it may do is what the application may do. And no question
          // of a page is so long that compiling it would pay, or that reading a whole table would:
          // what is one's own is found row by row, however large the disk's head is said to jump.
          await connection.executeQuery(CompiledQuery.raw('set role deelwijzer_application'))
          await connection.executeQuery(CompiledQuery.raw('set jit = off'))
          await connection.executeQuery(CompiledQuery.raw('set random_page_cost = 1.1'))
        },
      }),
      'many',
    ),
  })
  const close = (): Promise<void> => db.destroy()
  await requireMigrated(db).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { db, kind: 'server', listen: listenToServer(url), close }
}

async function requireMigrated(db: DatabaseHandle['db']): Promise<void> {
  const query = CompiledQuery.raw('select migrations as name from entry.migrations()')
  const { rows } = await db.executeQuery<{ name: string }>(query).catch((error: unknown) => {
    throw new Error('This database is not prepared. Run: DATABASE_OWNER_URL=… npm run migrate', {
      cause: error,
    })
  })
  const applied = new Set(rows.map(({ name }) => name))
  const missing = migrations().filter(({ name }) => !name.startsWith('0000') && !applied.has(name))
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ')
    throw new Error(`The database misses ${names}. Run: DATABASE_OWNER_URL=… npm run migrate`)
  }
}

/** Prepares a server, as somebody who may act as its owner. Gives the names of what was new. */
export async function migrateServer(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await migrate({
      run: (text) => client.query(text),
      names: async (text) => (await client.query<{ name: string }>(text)).rows,
    })
  } finally {
    await client.end()
  }
}
